import type { FlowFile } from '../../../src/contracts/flow-file.ts';
import type { GivenAnswer } from '../../../src/contracts/walk-record.ts';
import { UnusableError } from './command-result.ts';
import { makeInert } from './plain-text.ts';

/** Answers of the agent, written `step=answer`, for one walk at a time (ISO 8601). */
export function readAnswers(written: readonly string[], flow: FlowFile, at: string): GivenAnswer[] {
  return written.map((one) => {
    const cut = one.indexOf('=');
    const [id, answer] = [one.slice(0, Math.max(0, cut)).trim(), one.slice(cut + 1).trim()];
    if (cut < 1) throw new UnusableError(`Write --answer step=answer, not ${makeInert(one)}`);
    const step = flow.steps.find((row) => row.id === id);
    if (step === undefined) throw new UnusableError(`--answer: there is no step called ${makeInert(id)}`);
    if (!step.answers.some((row) => row.id === answer)) {
      const all = step.answers.map((row) => row.id).join(', ');
      throw new UnusableError(`--answer: step ${id} has no answer called ${makeInert(answer)}. It has ${all}`);
    }
    return { step: id, answer, at };
  });
}
