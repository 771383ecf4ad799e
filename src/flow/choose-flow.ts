import type { Settings } from '../contracts/settings.ts';

/** What is chosen from: flows that come with the product, and a team's own, each by its id. */
export type FlowChoice = { id: string; title: string };

/** Which flow was chosen, and what decided. */
export type ChosenFlow = { id: string; because: 'setting' | 'team' | 'host' | 'default' };

/** The flow to begin with, by Zendesk host. */
const flowsByHost: Readonly<Record<string, string>> = { 'govuk.zendesk.com': 'govuk-2nd-line-2021' };
const defaultFlow = 'govuk-2nd-line-2021';

/**
 * The flow for a host. What an agent or a policy set wins (empty means nobody did), then a team's own flow that was
 * brought in, then the host's, then the default. A setting that names no flow there is chosen all the same, so that
 * the agent is told it is gone rather than walked through another. `host` is the host name alone, in any case.
 */
export function chooseFlow(
  settings: Pick<Settings, 'flow'>,
  host: string,
  presets: readonly FlowChoice[],
  teamFlow?: FlowChoice,
): ChosenFlow {
  if (settings.flow !== '') return { id: settings.flow, because: 'setting' };
  if (teamFlow !== undefined) return { id: teamFlow.id, because: 'team' };
  const name = host.toLowerCase();
  const ofHost = Object.hasOwn(flowsByHost, name) ? flowsByHost[name] : undefined;
  if (ofHost !== undefined && presets.some(({ id }) => id === ofHost)) return { id: ofHost, because: 'host' };
  return { id: defaultFlow, because: 'default' };
}
