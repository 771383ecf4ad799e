import type { WaitingCount } from '../../queue/figures-types.ts';
import { Link } from '../kit/link.tsx';
import type { PopupLinks } from './popup-types.ts';

/** What the wall screen's colours say, in words. */
const words = { clear: 'clear', some: 'some', many: 'many' };

/**
 * New and Open tickets of my groups by priority, in the wall screen's colours and in words; what is none of a kind we
 * know is left out.
 */
export function Waiting({ waiting, links }: { waiting: WaitingCount[]; links: PopupLinks }) {
  const shown = waiting.filter(({ priority, ids }) => priority !== 'other' || ids.length > 0);
  return (
    <section class="sec" aria-labelledby="waiting">
      <h2 id="waiting">New and Open in my groups</h2>
      <ul class="lights">
        {shown.map(({ priority, name, ids, level }) => (
          <li key={priority}>
            <Link
              class={`light ${level}${priority === 'low' ? ' quiet' : ''}`}
              href={links.search({ kind: 'waiting', priority })}
              label={`${name} ${ids.length} ${words[level]}, New and Open`}
            >
              <span class="light-name">{name}</span> <b>{ids.length}</b> <small>{words[level]}</small>
            </Link>
          </li>
        ))}
      </ul>
      <details class="defined">
        <summary>What the colours mean</summary>
        <p>
          Green is 0, amber 1 to 4, red 5 or more, as on the wall screen. Urgent counts as High. Low is for product
          managers: nobody here needs to take it.
        </p>
      </details>
    </section>
  );
}
