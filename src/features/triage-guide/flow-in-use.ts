import type { FlowFile } from '../../contracts/flow-file.ts';
import type { Settings } from '../../contracts/settings.ts';
import { type ChosenFlow, chooseFlow } from '../../flow/choose-flow.ts';
import { findPreset, presets } from '../../flow/presets.ts';
import { readFlowText } from '../../flow/read-flow-text.ts';
import { storedTeamFlow } from '../../platform/stored-flow.ts';

/** A team's own flow as it is stored. `flow` is missing where what is stored can no longer be read. */
export type TeamFlow = { id: string; at: string; flow?: FlowFile | undefined };

/**
 * The flow for a host and why; `flow` is missing when there is none of that id. `isTeamBroken`: it stands in for the
 * team's.
 */
export type FlowInUse = {
  id: string;
  because: ChosenFlow['because'];
  flow: FlowFile | undefined;
  isTeamBroken: boolean;
};

/** The last text read, so that each question about a ticket does not read a whole file anew. */
let last: { text: string; flow: FlowFile | undefined } | undefined;

/** The team's own flow, read and checked anew from what is stored; undefined when there is none. */
export async function readTeamFlow(): Promise<TeamFlow | undefined> {
  const stored = await storedTeamFlow.get();
  if (stored === null) return undefined;
  if (last?.text !== stored.text) {
    const read = readFlowText(stored.text);
    last = { text: stored.text, flow: read.ok ? read.flow : undefined };
  }
  const { flow } = last;
  return { id: stored.id, at: stored.at, flow: flow?.id === stored.id ? flow : undefined };
}

/**
 * The flow for a host (`flow/choose-flow.ts`). A team's own flow takes the place of a preset of its id. Where it can
 * no longer be read, the flow that would be used without it stands in, and that is to be said.
 */
export function findFlowInUse(settings: Pick<Settings, 'flow'>, host: string, team: TeamFlow | undefined): FlowInUse {
  const own = team?.flow;
  const isTeamBroken = team !== undefined && own === undefined && ['', team.id].includes(settings.flow);
  const wanted = isTeamBroken && findPreset(team.id) === undefined ? { flow: '' } : settings;
  const { id, because } = chooseFlow(wanted, host, presets, own);
  return { id, because, flow: own?.id === id ? own : findPreset(id), isTeamBroken };
}
