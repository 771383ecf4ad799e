import type { FlowFile } from '../../contracts/flow-file.ts';
import type { FailureCode } from '../../contracts/messages.ts';
import type { Settings } from '../../contracts/settings.ts';
import type { ZendeskUser } from '../../contracts/zendesk.ts';
import { defaultGovernmentDomains } from '../../facts/audience-data.ts';
import { readFacts } from '../../facts/read-facts.ts';
import type { TicketFacts } from '../../facts/ticket-facts.ts';
import { walkFlow } from '../../flow/walk-flow.ts';
import type { PaneSnapshot } from '../../page/snapshot.ts';
import { type ClockLine, describeClocks } from '../../queue/describe-clock.ts';
import { countWorkingDays, type WorkingCalendar } from '../../queue/working-days.ts';
import type { OverlayState } from '../../view/overlay/overlay-types.ts';
import type { TicketWalk } from './agent-choices.ts';
import type { KnownTicket } from './ticket-details.ts';

/** All that the guide's state is made of. Left out: not there yet. */
export type GuideInput = {
  pane: PaneSnapshot;
  flow: FlowFile | undefined;
  known: KnownTicket | undefined;
  me: ZendeskUser | undefined;
  walk: TicketWalk | undefined;
  day: Parameters<typeof walkFlow>[3];
  settings: Settings;
  /** Zendesk's time, ISO 8601, UTC. */
  now: string;
  calendar: WorkingCalendar;
};

/** What the overlay shows for the ticket in view. Pure: the same input gives the same state. */
export function makeGuideState(input: GuideInput): OverlayState {
  const { flow, known, walk, now, calendar } = input;
  if (!flow) {
    return {
      kind: 'trouble',
      message: 'The flow in use could not be found or read.',
      next: 'Choose another one in the options of Second Line, under Flow.',
    };
  }
  if (!walk || !known || (!known.details && !known.trouble)) return { kind: 'loading' };
  const facts = readTicketFacts(input);
  const notice = describeNotice(known.trouble, walk.isFromOtherVersion);
  return {
    kind: 'walk',
    walk: walkFlow(flow, facts, walk.answers, input.day, walk.asked),
    clock: describeTicketClocks(facts, now, calendar),
    ...(notice ? { notice } : {}),
  };
}

function readTicketFacts({ pane, known, me, settings, now, calendar }: GuideInput): TicketFacts {
  return readFacts({
    page: pane.ticket,
    copies: pane.copies,
    ...known?.details,
    me,
    now,
    pendingDaysAs: settings.pendingDays,
    countWorkingDays: (from, to) => countWorkingDays(calendar, from, to) ?? Number.NaN,
    governmentDomains: [...defaultGovernmentDomains, ...settings.governmentDomains],
  });
}

/** Clocks need a time of creation; without it there is nothing to say. */
function describeTicketClocks(facts: TicketFacts, now: string, calendar: WorkingCalendar): ClockLine[] {
  const { createdAt, status, audience, canBeAnswered, firstReplyAt, solvedAt } = facts;
  if (!createdAt.known || !status.known) return [];
  return describeClocks(
    {
      createdAt: createdAt.value,
      status: status.value,
      audience: audience.known ? audience.value : 'unknown',
      ...(canBeAnswered.known ? { canBeAnswered: canBeAnswered.value } : {}),
      ...(firstReplyAt.known ? { firstReplyAt: firstReplyAt.value } : {}),
      ...(solvedAt.known ? { solvedAt: solvedAt.value } : {}),
    },
    now,
    calendar,
  );
}

const WITHOUT_DETAILS = 'Answer from what you see on the page.';

const TROUBLES: Partial<Record<FailureCode, string>> = {
  'signed-out': 'You are signed out of Zendesk. Sign in again and reload the page.',
  forbidden: `Zendesk does not let your account read all of this ticket. ${WITHOUT_DETAILS}`,
  'not-found': `Zendesk could not find this ticket’s details. ${WITHOUT_DETAILS}`,
  'rate-limited': `Zendesk asked us to wait before reading this ticket’s details. ${WITHOUT_DETAILS}`,
  offline: `You are offline, so this ticket’s details could not be read. ${WITHOUT_DETAILS}`,
};

function describeNotice(trouble: FailureCode | undefined, isFromOtherVersion: boolean): string | undefined {
  if (trouble) return TROUBLES[trouble] ?? `Zendesk did not give this ticket’s details. ${WITHOUT_DETAILS}`;
  return isFromOtherVersion
    ? 'The flow has changed since you began on this ticket. Your answers that still fit were kept.'
    : undefined;
}
