import type { Figures } from '../../queue/figures-types.ts';
import { Link } from '../kit/link.tsx';
import type { CountId, PopupLinks } from './popup-types.ts';

/** Names are part of the contract (`ui.md`). */
const names: [CountId, string][] = [
  ['high', 'High'],
  ['toTriage', 'To triage'],
  ['mineOpen', 'Mine open'],
  ['pendingDue', 'Pending 5+ days'],
];

/** Four counts, each a link to the tickets behind it, with their definitions one click away. */
export function Counts({ counts, links }: { counts: Figures['counts']; links: PopupLinks }) {
  return (
    <>
      <ul class="tiles">
        {names.map(([id, name]) => {
          const { ids } = counts[id];
          return (
            <li key={id}>
              <Link class="tile" href={links.list(id, ids)} label={`${name}: ${ids.length}`}>
                <b>{ids.length}</b>
                <span>{name}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <details class="defined">
        <summary>What these count</summary>
        <dl>
          {names.map(([id, name]) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{counts[id].definition}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
