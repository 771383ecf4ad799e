import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Link } from '../kit/link.tsx';
import { showTimeOfDay } from '../kit/show-time.ts';
import type { PopupProps } from './popup-types.ts';
import { tellAge } from './tell-age.ts';
import { type TroubleWords, tellGaps, tellTrouble } from './trouble-words.ts';

type FreshnessProps = Pick<
  PopupProps,
  | 'at'
  | 'now'
  | 'trouble'
  | 'holidays'
  | 'missing'
  | 'dropped'
  | 'refused'
  | 'refreshing'
  | 'links'
  | 'timeZone'
  | 'act'
>;

/** The status line: how old the figures are, always, and what went wrong with what to do next, when something did. */
export function Freshness(props: FreshnessProps) {
  const { trouble, at, now, refreshing, timeZone } = props;
  const words = trouble && tellTrouble(trouble, timeZone);
  const gaps =
    at === undefined
      ? []
      : [
          ...tellGaps(props.missing, props.dropped, props.refused),
          ...(props.holidays === undefined ? [] : [props.holidays]),
        ];
  const isCalm = !words && gaps.length === 0;
  return (
    <div class={isCalm ? 'fresh' : 'fresh stale'}>
      <div role="status">
        {words && (
          <p>
            <Icon name="warning" /> <b>{words.happened}</b> {words.next}
          </p>
        )}
        {gaps.map((line) => (
          <p key={line}>
            <Icon name="info" /> {line}
          </p>
        ))}
        <p class="fresh-age">{tellFreshness(at, now, isCalm, refreshing, timeZone)}</p>
      </div>
      {words?.offer && <Offer offer={words.offer} {...props} />}
    </div>
  );
}

function tellFreshness(at: string | undefined, now: string, isCalm: boolean, refreshing: boolean, timeZone?: string) {
  if (at === undefined) return refreshing ? 'Reading your queue' : 'Nothing stored yet';
  const age = tellAge(at, now);
  if (refreshing) return `Updated ${age}, refreshing`;
  return isCalm ? `Updated ${age}` : `These figures are from ${showTimeOfDay(at, now, timeZone)}, ${age}.`;
}

function Offer({ offer, links, act }: FreshnessProps & { offer: NonNullable<TroubleWords['offer']> }) {
  if (offer === 'allow-host') {
    return (
      <Button look="primary" press={() => act({ kind: 'allow-host' })}>
        Allow Second Line to read Zendesk
      </Button>
    );
  }
  if (links.home === undefined) return null;
  return (
    <Link class="button" href={links.home}>
      {offer === 'sign-in' ? 'Sign in to Zendesk' : 'Open Zendesk'}
    </Link>
  );
}
