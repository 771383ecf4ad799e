import type { Row } from './ending-row.ts';
import type { Session, SessionTools } from './ending-session.ts';
import { listBelow } from './macro-shelf.ts';
import { matchName } from './match-name.ts';
import { learnMacro } from './run-row.ts';

/** Names of the macros to choose from, asked for once. */
export async function listMacros(session: Session, row: Row, { shelf, changed }: SessionTools): Promise<void> {
  if (Array.isArray(session.choices.get(row.place))) return;
  const answer = await shelf.list();
  const names = answer.ok ? listBelow(answer.data, row.action.name ?? '') : [];
  const why = answer.ok
    ? 'You cannot see a macro in this folder.'
    : 'Zendesk did not list your macros. Try again later.';
  session.choices.set(row.place, names.length > 0 ? names : why);
  changed();
}

/** Takes the agent's choice, and shows what it would change. */
export async function chooseMacro(session: Session, row: Row, title: string, tools: SessionTools): Promise<void> {
  Object.assign(row, { title, shown: undefined, matched: undefined, stop: undefined, said: undefined, state: 'ready' });
  tools.changed();
  await learnMacro(session, row, tools);
}

/**
 * Learns what the macros of an ending would change, so that it is seen before it is done; of a folder the one macro
 * that the ticket's own words name is chosen, for the agent to check. A macro this agent cannot see bars its row.
 */
export async function prepareMacros(session: Session, tools: SessionTools): Promise<void> {
  for (const row of session.rows) {
    const { action } = row;
    if (action.do !== 'apply-macro' || action.off !== undefined || row.state !== 'ready') continue;
    if (action.below && row.title === undefined) await match(session, row, tools);
    if (action.below && row.title === undefined) continue;
    const trouble = await learnMacro(session, row, tools);
    row.barred = trouble?.said;
    tools.changed();
  }
}

async function match(session: Session, row: Row, tools: SessionTools): Promise<void> {
  await listMacros(session, row, tools);
  const names = session.choices.get(row.place);
  const found = Array.isArray(names) ? matchName(names, row.action.hints ?? '') : undefined;
  if (!found || row.title !== undefined) return;
  row.title = found.name;
  row.matched = found.words;
}
