import type { FlowDocument, FlowExample, FlowFile } from '../contracts/flow-file.ts';
import { factKinds, isFactName, saySort, sorts } from './fact-kinds.ts';
import type { FlowProblem } from './find-condition-problems.ts';
import { findTwins } from './find-flow-problems.ts';

function findFactProblem(name: string, value: unknown): string | undefined {
  if (!isFactName(name)) return `There is no fact called ${name}: check the spelling`;
  const kind = factKinds[name];
  if (value === null) return undefined;
  if (kind === 'blocks' || kind === 'fields') return `${name} cannot be written here: write message, or a ticket`;
  const isRight = kind === 'list' ? Array.isArray(value) : typeof value === sorts[kind];
  const sort = kind === 'list' ? 'a list in [ ]' : saySort(kind);
  return isRight ? undefined : `${name} holds another sort of value: write ${sort}, or null for unknown`;
}

function findOne(example: FlowExample, flow: FlowFile, place: string): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const add = (where: string, message: string | undefined) => {
    if (message !== undefined) problems.push({ place: `${place}${where}`, message });
  };
  const { ticket, facts, now, ending, answers, self } = example;
  if ((ticket === undefined) === (facts === undefined)) add('', 'Write either a ticket or facts');
  if (now !== undefined && Number.isNaN(Date.parse(now))) add('.now', 'Write a time such as 2021-09-02T09:00:00Z');
  for (const [name, value] of Object.entries(facts ?? {})) add(`.facts.${name}`, findFactProblem(name, value));
  if (!flow.endings.some(({ id }) => id === ending))
    add('.ending', `There is no ending called ${ending}: check the spelling`);
  for (const [list, given] of [
    ['answers', answers],
    ['self', self ?? {}],
  ] as const) {
    for (const [id, answer] of Object.entries(given)) {
      const step = flow.steps.find((one) => one.id === id);
      if (step === undefined) add(`.${list}.${id}`, `There is no step called ${id}: check the spelling`);
      else if (!step.answers.some((one) => one.id === answer)) {
        add(`.${list}.${id}`, `The step ${id} has no answer called ${answer}: check the spelling`);
      }
    }
  }
  return problems;
}

/** What is wrong with the worked examples of a document as written; `flow` is the document as it is walked. */
export function findExampleProblems(written: FlowDocument, flow: FlowFile): FlowProblem[] {
  const examples = written.examples ?? [];
  return [
    ...findTwins('examples', examples),
    ...examples.flatMap((example) => findOne(example, flow, `examples.${example.id}`)),
  ];
}
