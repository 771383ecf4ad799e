import type { StatusCount } from '../../queue/figures-types.ts';
import { Link } from '../kit/link.tsx';
import type { PopupLinks } from './popup-types.ts';

/** My tickets by status, each leading to them. */
export function Statuses({ statuses, links }: { statuses: StatusCount[]; links: PopupLinks }) {
  return (
    <section class="sec" aria-labelledby="statuses">
      <h2 id="statuses">My tickets by status</h2>
      <ul class="statuses">
        {statuses.map(({ status, name, count }) => (
          <li key={status}>
            <Link href={links.search({ kind: 'status', status })}>
              {name} <b>{count}</b>
            </Link>
          </li>
        ))}
      </ul>
      <details class="defined">
        <summary>What these count</summary>
        <p>
          Tickets assigned to you: every unsolved one, and those that changed in the last 90 days. They come from
          Zendesk’s search, which can be some minutes behind and gives 1,000 tickets at most.
        </p>
      </details>
    </section>
  );
}
