import type { Count, Figures } from '../../queue/figures-types.ts';
import { Link } from '../kit/link.tsx';
import type { CountId, PopupLinks } from './popup-types.ts';

/** Names are part of the contract (`ui.md`). */
const names: [keyof Figures['counts'], string][] = [
  ['high', 'High'],
  ['toTriage', 'To triage'],
  ['mineOpen', 'Mine open'],
  ['pendingDue', 'Pending 5+ days'],
];

type CountsProps = { counts: Figures['counts']; other?: Count | undefined; links: PopupLinks };

/** The counts, each a link to the tickets behind it, with their definitions one click away. */
export function Counts({ counts, other, links }: CountsProps) {
  const rows: [CountId, string, Count][] = names.map(([id, name]) => [id, name, counts[id]]);
  if (other && other.ids.length > 0) rows.push(['other', other.name, other]);
  return (
    <>
      <ul class="tiles">
        {rows.map(([id, name, { ids }]) => (
          <li key={id}>
            <Link class="tile" href={links.list(id, ids)} label={`${name}: ${ids.length}`}>
              <span>{name}</span> <b>{ids.length}</b>
            </Link>
          </li>
        ))}
      </ul>
      <details class="defined">
        <summary>What these count</summary>
        <dl>
          {rows.map(([id, name, { definition }]) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
