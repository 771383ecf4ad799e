import type { TopicValues } from './example-facts.ts';

const listOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

/** What the tags alone say of who asks (`domain.md` section 5, rules 1 to 3). */
function audienceOfTags(tags: readonly unknown[]): string | undefined {
  if (tags.includes('govt_form')) return 'department';
  const isPublic = tags.some((tag) => tag === 'public_form' || String(tag).startsWith('govuk_app'));
  return isPublic ? 'public' : undefined;
}

const nobodys = [undefined, null, ''];

/** Facts that are read from each other: a ticket against one of these cannot be. */
const rules: readonly ((of: (name: string) => unknown) => boolean)[] = [
  (of) => of('pendingDays') === undefined || [undefined, 'pending'].includes(of('status') as string | undefined),
  (of) => {
    const tags = listOf(of('tags'));
    const isMerged = of('isMerged');
    return tags === undefined || isMerged === undefined || tags.includes('closed_by_merge') === isMerged;
  },
  (of) => {
    const audience = of('audience');
    const told = audienceOfTags(listOf(of('tags')) ?? []);
    return audience === undefined || audience === 'excluded' || told === undefined || told === audience;
  },
  (of) => of('audience') === undefined || of('audience') === 'excluded' || of('requesterSuspended') !== true,
  (of) => of('audience') === undefined || of('audience') === 'excluded' || of('organization') !== 'Spam',
  (of) =>
    of('hasOrganization') !== false ||
    [of('organization'), of('organizationId')].every((one) => nobodys.includes(one as '')),
  (of) => of('waitingSince') !== null || [undefined, 0].includes(of('waitingDays') as 0),
];

/** A ticket with what one of its values brings along: a merged one has the tag. */
export function completeTicket(values: TopicValues): TopicValues {
  const isMerged = values.some(([topic, value]) => topic.key === 'isMerged' && value === true);
  return values.map((row) => {
    const [topic, value] = row;
    const tags = topic.key === 'tags' ? listOf(value) : undefined;
    return isMerged && tags !== undefined && !tags.includes('closed_by_merge')
      ? [topic, [...tags, 'closed_by_merge']]
      : row;
  });
}

/** Whether a ticket may have these values together, as far as facts depend on each other. */
export function isPossible(values: TopicValues): boolean {
  const known = new Map(values.map(([topic, value]) => [topic.key, value]));
  return rules.every((rule) => rule((name) => known.get(name)));
}
