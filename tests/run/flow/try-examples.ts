import { type CommandResult, UnusableError } from './command-result.ts';
import { sayPath } from './describe-walk.ts';
import { countThings, makeInert } from './plain-text.ts';
import type { CaseSettings } from './read-case-facts.ts';
import type { GoodFlow } from './read-flow-file.ts';
import { type ExampleResult, tryExample } from './try-example.ts';

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);
const cell = (text: string) => makeInert(text).replaceAll('|', '\\|');

function sum(results: readonly ExampleResult[]) {
  const total = (of: (one: ExampleResult) => number) => results.reduce((count, one) => count + of(one), 0);
  const [steps, self, wrong] = [total((one) => one.steps), total((one) => one.self), total((one) => one.wrong)];
  return {
    examples: results.length,
    passed: results.filter(({ passed }) => passed).length,
    steps,
    self,
    wrong,
    selfShare: share(self, steps),
    wrongShare: share(wrong, self),
  };
}

type Summary = ReturnType<typeof sum>;

function sayFailure({ id, failures, notes, walk }: ExampleResult): string[] {
  return [
    `FAILED ${makeInert(id)}`,
    ...failures.map((one) => `     ${makeInert(one)}`),
    ...notes.map((one) => `     Note: ${makeInert(one)}`),
    ...sayPath(walk.answered),
    ...(walk.now.kind === 'step' ? [`  ?  ${makeInert(walk.now.step.question)} [${walk.now.step.step}]`] : []),
    '',
  ];
}

function saySummary({ examples, passed, steps, self, wrong, selfShare, wrongShare }: Summary): string[] {
  return [
    `${passed} of ${countThings(examples, 'example')} passed.`,
    `${self} of ${countThings(steps, 'step')} answered themselves (${selfShare} %), ${wrong} of these wrongly (${wrongShare} %).`,
  ];
}

/** The Markdown table of `docs`: a row for each example, and the sums. */
function makeTable(results: readonly ExampleResult[], about: ReadonlyMap<string, string>, total: Summary): string[] {
  const rows = results.map(({ id, ending, open, steps, self, wrong, passed }) =>
    [
      id,
      about.get(id) ?? '',
      ending ?? `open: ${open}`,
      String(steps),
      String(self),
      String(wrong),
      passed ? 'yes' : 'no',
    ].map(cell),
  );
  const sums = [
    'all',
    `${total.examples} examples`,
    `${total.passed} right`,
    String(total.steps),
    `${total.self} (${total.selfShare} %)`,
    `${total.wrong} (${total.wrongShare} %)`,
    total.passed === total.examples ? 'yes' : 'no',
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['example', 'about', 'ending', 'steps', 'answered themselves', 'of these wrong', 'as expected']),
    line(['---', '---', '---', '--:', '--:', '--:', '---']),
    ...[...rows, sums].map(line),
  ];
}

/** `examples FILE`: walks every worked example of a flow and compares. */
export function tryExamples({ flow, document }: GoodFlow, settings: CaseSettings, asTable: boolean): CommandResult {
  const examples = document.examples ?? [];
  if (examples.length === 0) throw new UnusableError('The flow has no examples: add them under "examples"');
  const results = examples.map((example) => tryExample(example, flow, settings));
  const total = sum(results);
  const about = new Map(examples.map(({ id, about: words }) => [id, words ?? '']));
  const failed = results.filter(({ passed }) => !passed);
  const noted = results.filter(({ passed, notes }) => passed && notes.length > 0);
  const { id, title, version } = flow;
  return {
    lines: asTable
      ? makeTable(results, about, total)
      : [
          `${makeInert(title)}, version ${version}`,
          '',
          ...failed.flatMap(sayFailure),
          ...noted.map((one) => `Note: ${makeInert(`${one.id}: ${one.notes.join('; ')}`)}`),
          ...saySummary(total),
        ],
    json: {
      flow: { id, title, version },
      ok: failed.length === 0,
      ...total,
      results: results.map(({ walk, ...one }) => ({ ...one, path: walk.answered })),
    },
    exitCode: failed.length === 0 ? 0 : 1,
  };
}
