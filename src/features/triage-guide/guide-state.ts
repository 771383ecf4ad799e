import type { FlowFile } from '../../contracts/flow-file.ts';
import type { FailureCode } from '../../contracts/messages.ts';
import type { WalkRecord } from '../../contracts/walk-record.ts';
import { defaultGovernmentDomains } from '../../facts/audience-data.ts';
import { dropUnsaved } from '../../facts/drop-unsaved.ts';
import { readFacts } from '../../facts/read-facts.ts';
import type { TicketFacts } from '../../facts/ticket-facts.ts';
import type { TicketChoices } from '../../flow/change-answer.ts';
import { listWays, type Ways } from '../../flow/list-ways.ts';
import { planActions } from '../../flow/plan-actions.ts';
import { describeRunChanges } from '../../flow/replay-run.ts';
import { walkFlow } from '../../flow/walk-flow.ts';
import type { Walk } from '../../flow/walk-types.ts';
import type { TicketReading } from '../../page/snapshot.ts';
import { type ClockLine, describeClocks } from '../../queue/describe-clock.ts';
import { countWorkingDays, type WorkingCalendar } from '../../queue/working-days.ts';
import type { DoneEnding, OverlayState } from '../../view/overlay/overlay-types.ts';
import type { GuideQuestion } from './guide-question.ts';
import type { KeptChoices } from './kept-choices.ts';

/** What the overlay shows for the ticket in view. Pure: the same input gives the same state. */
export function makeGuideState(
  question: GuideQuestion,
  flow: FlowFile,
  kept: KeptChoices,
  calendar: WorkingCalendar,
): OverlayState & { kind: 'walk' } {
  const facts = readTicketFacts(question, question.page, calendar);
  const walk = walkTicket(question, flow, kept, facts, calendar);
  const unseen = question.isUnseen ? describeUnseen(question) : undefined;
  const notice = [unseen, describeTrouble(question.known.trouble), describeChange(kept.record, flow, walk)]
    .filter(Boolean)
    .join(' ');
  return {
    kind: 'walk',
    walk,
    clock: describeTicketClocks(facts, question.now, calendar),
    ...(notice ? { notice } : {}),
    ...(flow.owner ? { owner: flow.owner } : {}),
    ...describeDone(kept.record, flow),
    ...describeWays(listTicketWays(question, flow, kept, walk, calendar)),
    groups: listGroups(question, flow),
  };
}

/** The ending that was carried out last on this ticket. */
function describeDone(record: WalkRecord | null, flow: FlowFile): { done?: DoneEnding } {
  const last = record?.flow === flow.id ? record.done?.at(-1) : undefined;
  const title = last && flow.endings.find(({ id }) => id === last.ending)?.title;
  return last && title !== undefined ? { done: { title, at: last.at } } : {};
}

/** Names of groups by number, as far as the flow and the ticket tell. */
function listGroups({ known }: GuideQuestion, flow: FlowFile) {
  const rows = [...Object.values(flow.groups), ...(known.details?.groups ?? [])];
  return rows.flatMap(({ id, name }) => (typeof id === 'number' && name ? [{ id, name }] : []));
}

/** What a run lost, in this version or because another flow is in use now. */
function describeChange(record: WalkRecord | null, flow: FlowFile, walk: Walk): string | undefined {
  if (record === null || record.flow === flow.id) return record ? describeRunChanges(record, flow, walk) : undefined;
  if (record.answers.length === 0) return undefined;
  return `You began this ticket with another flow, ${record.flow}. What you answered there does not count in this one.`;
}

/** The agent's choices, as far as they were made with this flow. */
export function readChoices(record: WalkRecord | null, flow: FlowFile): TicketChoices {
  return record?.flow === flow.id ? record : { answers: [], asked: [] };
}

/**
 * Unsaved changes may answer steps, but never take away an ending that was reached without them: doing what it
 * says, such as setting the priority, must not lead the walk elsewhere half-way.
 */
function walkTicket(
  question: GuideQuestion,
  flow: FlowFile,
  { record, day }: KeptChoices,
  live: TicketFacts,
  calendar: WorkingCalendar,
): Walk {
  const { answers, asked } = readChoices(record, flow);
  const remembered = day?.flow === flow.id ? day.answers : [];
  const saved = readTicketFacts(question, dropUnsaved(question.page), calendar);
  const walk = walkFlow(flow, saved, answers, remembered, asked);
  if (walk.now.kind === 'step') return walkFlow(flow, live, answers, remembered, asked);
  const { ending } = walk.now;
  const actions = planActions(flow.endings.find(({ id }) => id === ending.id)?.actions ?? [], flow, live);
  return { ...walk, now: { kind: 'ending', ending: { ...ending, actions } } };
}

/** The ways from an open step to the endings, as `walkTicket` would walk them. */
export function listTicketWays(
  question: GuideQuestion,
  flow: FlowFile,
  { record, day }: KeptChoices,
  walk: Walk,
  calendar: WorkingCalendar,
): Ways {
  const { answers, asked = [] } = readChoices(record, flow);
  const remembered = day?.flow === flow.id ? day.answers : [];
  const facts = readTicketFacts(question, question.page, calendar);
  return listWays(flow, facts, { given: answers, remembered, asked }, walk);
}

function describeWays({ ways, likely }: Ways): Pick<OverlayState & { kind: 'walk' }, 'ways' | 'likely'> {
  const lines = ways.map(({ given: _, ...line }) => line);
  return { ...(lines.length > 0 ? { ways: lines } : {}), ...(likely ? { likely } : {}) };
}

function readTicketFacts(question: GuideQuestion, page: TicketReading, calendar: WorkingCalendar): TicketFacts {
  const { copies, known, me, settings, now } = question;
  return readFacts({
    page,
    copies,
    ...known.details,
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

/** The page is one nobody knows: what is shown is Zendesk's answer alone. */
function describeUnseen({ page }: GuideQuestion): string {
  return (
    `Second Line cannot see the ticket on this page. It goes by ticket ${page.id}, which the address names, as ` +
    'Zendesk has saved it: not what you changed and did not submit. Check that it is the ticket you look at.'
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

function describeTrouble(trouble: FailureCode | undefined): string | undefined {
  if (!trouble) return undefined;
  return TROUBLES[trouble] ?? `Zendesk did not give this ticket’s details. ${WITHOUT_DETAILS}`;
}
