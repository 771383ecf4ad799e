import type { HealthReport } from '../../contracts/health.ts';

/** Whose report it is: versions only. `agent`: the browser's own name of itself. */
export type ReportFrom = { version: string; agent: string };

/**
 * The health report as plain text to send to somebody: names of hooks, variants, codes, times and versions. All of it is
 * checked by `healthReportSchema` when it is read, which lets no sentence in; the account's address is left out.
 */
export function writeHealthReport(health: HealthReport | null, { version, agent }: ReportFrom): string {
  const [, name = 'browser', number = ''] = /(Firefox|Chrome)\/(\d+)/.exec(agent) ?? [];
  const head = `Second Line ${version}, ${name} ${number}`.trim();
  if (!health) return `${head}\nNo ticket page seen yet\n`;
  return [
    head,
    `Page seen ${health.at}`,
    ...health.features.map(({ feature, state, detail }) => `feature ${feature}: ${state} ${detail}`.trim()),
    ...(health.checks ?? []).map(({ check, result }) => `check ${check}: ${result}`),
    ...health.hooks.map(
      ({ hook, variant, mayLack, lastAt }) =>
        `hook ${hook}: ${variant ?? (mayLack ? 'not there now' : 'missing')}, last ${lastAt ?? 'never'}`,
    ),
    '',
  ].join('\n');
}
