import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { BusyNotice } from './busy-notice.tsx';
import { Charts } from './charts.tsx';
import { Counts } from './counts.tsx';
import { DueTickets } from './due-tickets.tsx';
import { Freshness } from './freshness.tsx';
import { NextTicket } from './next-ticket.tsx';
import { PageHealthLine } from './page-health-line.tsx';
import type { PopupProps } from './popup-types.ts';
import { ServiceLevels } from './service-levels.tsx';
import { Snooze } from './snooze.tsx';
import { Statuses } from './statuses.tsx';
import { Waiting } from './waiting.tsx';

/** "My queue": what to take next, how much there is, how the service levels stand. Props in, intents out. */
export function Popup(props: PopupProps) {
  const { figures, subjects, nextClock, now, windowDays, links, refreshing, act } = props;
  return (
    <main class="popup">
      {/* Holds the popup window open at 380 px without forcing that width on a narrower page. */}
      <div class="popup-width" aria-hidden="true">
        <div />
      </div>
      <header class="popup-head">
        <h1>My queue</h1>
        <Button look="tool" label="Refresh" busy={refreshing} press={() => act({ kind: 'refresh' })}>
          <Icon name="reload" />
        </Button>
      </header>
      <Freshness {...props} />
      <PageHealthLine {...props} />
      {figures ? (
        <>
          <BusyNotice busy={props.busy} />
          <NextTicket next={figures.next} subjects={subjects} nextClock={nextClock} links={links} now={now} />
          <Counts counts={figures.counts} other={figures.other} links={links} />
          <ServiceLevels meters={figures.meters} windowDays={windowDays} links={links} act={act} />
          <DueTickets due={figures.due} subjects={subjects} links={links} />
          <Charts figures={figures} links={links} />
          <Waiting waiting={figures.waiting} links={links} />
          <Statuses statuses={figures.statuses} links={links} />
          <Snooze {...props} />
        </>
      ) : (
        <Empty refreshing={refreshing} />
      )}
    </main>
  );
}

function Empty({ refreshing }: { refreshing: boolean }) {
  return (
    <p class="next calm">
      {refreshing ? 'Reading your queue from Zendesk.' : 'Your queue shows here after the first refresh.'}
    </p>
  );
}

/** Stands for the moment until what is stored has been read: a few milliseconds, never while Zendesk is asked. */
export function Skeleton() {
  return (
    <main class="popup">
      <div class="popup-width" aria-hidden="true">
        <div />
      </div>
      <header class="popup-head">
        <h1>My queue</h1>
      </header>
      <div class="skeleton" aria-hidden="true">
        <div />
        <div />
        <div />
      </div>
    </main>
  );
}
