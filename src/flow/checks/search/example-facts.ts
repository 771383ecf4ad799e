import type { Fact, MessageBlock, TicketFacts } from '../../../facts/ticket-facts.ts';
import { factKinds } from '../../fact-kinds.ts';
import type { Topic } from './leaves.ts';

const unknown: Fact<unknown> = { known: false, why: '' };
const nothing = Object.fromEntries(Object.keys(factKinds).map((name) => [name, unknown]));

const know = (value: unknown): Fact<unknown> => ({ known: true, value, evidence: '', source: 'api' });

/** The values of an example ticket by topic; what is not in it is unknown. */
export type TopicValues = readonly (readonly [Topic, unknown])[];

function isGroupValue(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Facts as a ticket with these values has them. */
export function makeExampleFacts(values: TopicValues): TicketFacts {
  const facts: Record<string, Fact<unknown>> = { ...nothing };
  const blocks: MessageBlock[] = [];
  const fields: { id: number; value: unknown }[] = [];
  for (const [topic, value] of values) {
    if ('fact' in topic) facts[topic.fact] = know(value);
    else if ('block' in topic) {
      facts.blocks = know(blocks);
      if (typeof value === 'string') blocks.push({ label: topic.block, text: value });
    } else if ('field' in topic) {
      facts.fields = know(fields);
      fields.push({ id: topic.field, value });
    } else if (isGroupValue(value)) {
      for (const [name, one] of Object.entries(value)) facts[name] = know(one);
    }
  }
  return facts as TicketFacts;
}

/** The same values for people to read. */
export function showExample(values: TopicValues): Record<string, unknown> {
  return Object.fromEntries(
    values.flatMap(([topic, value]) =>
      topic.key === 'group' && isGroupValue(value) ? Object.entries(value) : [[topic.key, value]],
    ),
  );
}
