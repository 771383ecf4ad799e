import type { SandboxMacro } from '../../data/sandbox-data.ts';
import { type Answer, json } from '../answer.ts';
import { pageOf } from '../paging.ts';
import { findById, type Visit } from '../sandbox-state.ts';

/** `GET /macros` (`active=true|false`), `/macros/active` and `/macros/search?query=`. */
export function listMacros(visit: Visit): Answer {
  const { ask } = visit;
  const wanted = ask.query.get('query')?.toLowerCase() ?? '';
  const active = /\/active/.test(ask.path) ? 'true' : ask.query.get('active');
  const rows = visibleTo(visit).filter(
    (macro) => (active === null || String(macro.active) === active) && macro.title.toLowerCase().includes(wanted),
  );
  return json(pageOf(ask, 'macros', rows));
}

/** `GET /macros/{id}`. */
export function showMacro(visit: Visit): Answer {
  return json({ macro: findById(visibleTo(visit), visit.params[0]) });
}

/** `GET /macros/categories`: what stands before `::` in the titles. */
export function listMacroCategories(visit: Visit): Answer {
  const names = visibleTo(visit).map(({ title }) => title.split('::'));
  return json({ categories: [...new Set(names.filter((parts) => parts.length > 1).map(([first]) => first))] });
}

/** Macros without a restriction, of the agent's groups, or the agent's own. */
export function visibleTo({ state, me }: Visit): SandboxMacro[] {
  const groups = state.data.group_memberships.filter((row) => row.user_id === me.id).map((row) => row.group_id);
  return state.data.macros.filter(({ restriction }) => {
    if (!restriction) return true;
    const ids = restriction.ids ?? [restriction.id];
    return restriction.type === 'User' ? ids.includes(me.id) : ids.some((id) => groups.includes(id));
  });
}
