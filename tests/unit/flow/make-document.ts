import fc from 'fast-check';
import type { FlowDocument, WrittenAnswer, WrittenCondition } from '../../../src/contracts/flow-file.ts';
import { makeFlow } from './make-flow.ts';

const leaf = fc.oneof(
  fc.record({ fact: fc.constant('priority'), is: fc.constantFrom('low', 'high', 'none') }),
  fc.record({ fact: fc.constant('tags'), has: fc.constantFrom('govt_form', 'public_form') }),
  fc.record({ fact: fc.constant('urlHosts'), inDomain: fc.constantFrom('gov.uk', 'example') }),
  fc.record({ fact: fc.constant('waitingDays'), atLeast: fc.constantFrom(2, { threshold: 'long' }) }),
  fc.record({ fact: fc.constant('message'), mentions: fc.constantFrom(['dns'], { words: 'domains' }) }),
  fc.record({ fact: fc.constantFrom('subject', 'firstReplyAt'), isThere: fc.boolean() }),
  fc.record({
    block: fc.constantFrom('Details', 'what_wrong'),
    mentions: fc.constantFrom(['rates'], { words: 'domains' }),
  }),
  fc.record({ block: fc.constant('Link'), isThere: fc.boolean() }),
  fc.record({ field: fc.constantFrom(5, 6), is: fc.constantFrom('a', 1, true) }),
  fc.record({
    near: fc.record({
      fact: fc.constant('message'),
      lists: fc.constant([['change', 'new'], { words: 'domains' }]),
      within: fc.integer({ min: 1, max: 5 }),
    }),
  }),
) as fc.Arbitrary<WrittenCondition>;

const condition: fc.Arbitrary<WrittenCondition> = fc.letrec<{ node: WrittenCondition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2 },
    leaf,
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('node') }),
  ),
})).node;

const exits = ['out', 'over'];
type Draw = { when: WrittenCondition | null; to: number; call: number | null };

/** Where an answer leads: to a later step, else to an exit or an ending; or through a later sub-flow. */
function lead({ to, call }: Draw, index: number, length: number, level: number, levels: number): WrittenAnswer['to'] {
  const plain = (pick: number) => {
    const at = index + 1 + (pick % (length - index));
    if (at < length) return { step: `s${at}` };
    return level > 0 && pick % 2 === 0
      ? { exit: exits[pick % 3 === 0 ? 0 : 1]! }
      : { ending: pick % 2 ? 'stop' : 'done' };
  };
  if (call === null || level + 1 >= levels) return plain(to);
  const callee = level + (call % (levels - level - 1));
  // biome-ignore lint/suspicious/noThenProperty: a key of the flow file; nothing here is awaited.
  return { subflow: `f${callee}`, then: { out: plain(to), over: plain(to + 1) } };
}

const draw = fc.record({
  when: fc.option(condition),
  to: fc.nat({ max: 20 }),
  call: fc.option(fc.nat({ max: 5 }), { freq: 3 }),
});
const list = fc.array(fc.array(draw, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });

/** Documents with up to three sub-flows, thresholds, word lists and every sort of condition; all of them right. */
export const anyDocument: fc.Arbitrary<FlowDocument> = fc.array(list, { minLength: 1, maxLength: 4 }).map((levels) => {
  const makeSteps = (level: number) =>
    levels[level]!.map((answers, index, steps) => ({
      id: `s${index}`,
      question: `Question ${index} of ${level}`,
      answers: answers.map((one, number) => ({
        id: `a${number}`,
        label: `Answer ${number}`,
        ...(one.when === null ? {} : { when: one.when }),
        to: lead(one, index, steps.length, level, levels.length),
      })),
    }));
  const { steps: _, ...rest } = makeFlow();
  return {
    ...rest,
    thresholds: { long: { name: 'A long time', value: 5 } },
    words: { domains: { list: ['dns', 'domain name'] } },
    steps: makeSteps(0),
    subflows: levels.slice(1).map((_, at) => ({ id: `f${at}`, title: `F${at}`, exits, steps: makeSteps(at + 1) })),
  };
});

/** Messages that may or may not answer such conditions. */
export const anyMessage = fc.constantFrom(
  'Please change the DNS for us, see https://www.gov.uk/dns',
  '[Details]\nno rates\n\n[Link]\nhttps://a.example/x',
  'url: https://www.gov.uk/x\nwhat_doing: y\nwhat_wrong: no rates',
  '',
);
