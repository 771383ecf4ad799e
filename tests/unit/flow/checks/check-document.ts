import { checkFlow } from '../../../../src/flow/checks/check-flow.ts';
import type { FlowWarning } from '../../../../src/flow/checks/flow-warning.ts';
import { readFlow } from '../../../../src/flow/read-flow.ts';

/** What is found in a document: what `readFlow` refuses as errors, else what the checks say. */
export function checkDocument(document: unknown): FlowWarning[] {
  const read = readFlow(document);
  if (read.ok) return checkFlow(read);
  return read.problems.map(({ place, message }) => ({
    check: 'file',
    level: 'error',
    place,
    what: message,
    mend: message,
  }));
}

/** A step with answers to endings; `whens` by answer id, undefined for an answer without a condition. */
export function makeStep(id: string, whens: Record<string, unknown>, to: Record<string, unknown> = {}) {
  return {
    id,
    question: `Question ${id}?`,
    answers: Object.entries(whens).map(([answer, when]) => ({
      id: answer,
      label: answer,
      ...(when === undefined ? {} : { when }),
      to: to[answer] ?? { ending: 'done' },
    })),
  };
}

const reply = [{ do: 'reply', about: 'say so' }];

/** A sound flow around some steps; `part` replaces what a test is about. */
export function makeDocument(steps: unknown[], part: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 1,
    id: 'tried',
    title: 'Tried',
    version: 1,
    date: '2026-01-01',
    groups: {},
    macros: {},
    people: {},
    steps,
    endings: [{ id: 'done', title: 'Done', why: 'Because', actions: reply, reply: 'owed' }],
    ...part,
  };
}
