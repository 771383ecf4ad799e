import { checkFlow } from '../../../src/flow/checks/check-flow.ts';
import type { FlowWarning } from '../../../src/flow/checks/flow-warning.ts';
import type { ReadFlow } from '../../../src/flow/read-flow.ts';
import type { CommandResult } from './command-result.ts';
import { countThings, makeInert, showValue } from './plain-text.ts';

const levels = ['error', 'warning', 'hint'] as const;

/** Everything found in a flow file, the reader's problems as errors. */
export function listFindings(read: ReadFlow): FlowWarning[] {
  if (read.ok) return checkFlow(read);
  return read.problems.map(({ place, message }) => {
    // The reader says what is wrong and how to mend it in one sentence.
    const cut = message.indexOf(': ');
    const [what, mend] =
      cut < 0 ? [message, 'change this, or add what it names'] : [message.slice(0, cut), message.slice(cut + 2)];
    return { check: 'file', level: 'error', place, what, mend };
  });
}

function sayFinding({ level, check, place, what, mend, ticket }: FlowWarning): string[] {
  const example = Object.entries(ticket ?? {}).map(([name, value]) => `${name} is ${showValue(value)}`);
  return [
    `${level.padEnd(8)} ${makeInert(place || 'file')} (${check})`,
    `         ${makeInert(what)}.`,
    ...(mend === '' ? [] : [`         To mend: ${makeInert(mend)}.`]),
    ...(example.length === 0 ? [] : [makeInert(`         For example a ticket whose ${example.join(', and ')}`)]),
  ];
}

/** `check FILE`: all that is found. `strict` counts warnings as errors. */
export function checkFile(file: string, read: ReadFlow, strict: boolean): CommandResult {
  const findings = listFindings(read);
  const [errors, warnings, hints] = levels.map((level) => findings.filter((one) => one.level === level).length);
  const flow = read.ok
    ? {
        id: read.flow.id,
        title: read.flow.title,
        version: read.flow.version,
        steps: new Set(read.places.values()).size,
        endings: read.flow.endings.length,
        examples: read.document.examples?.length ?? 0,
      }
    : null;
  const isBad = errors !== 0 || (strict && warnings !== 0);
  const head = flow
    ? `${makeInert(flow.title)}, version ${flow.version}: ${countThings(flow.steps, 'step')}, ${countThings(flow.endings, 'ending')}, ${countThings(flow.examples, 'example')}`
    : `${makeInert(file)} cannot be used as a flow`;
  const counts = `${countThings(errors ?? 0, 'error')}, ${countThings(warnings ?? 0, 'warning')}, ${countThings(hints ?? 0, 'hint')}`;
  return {
    lines: [
      head,
      '',
      ...levels
        .flatMap((level) => findings.filter((one) => one.level === level))
        .flatMap((one) => [...sayFinding(one), '']),
      findings.length === 0 ? 'Nothing found.' : `${counts}.`,
    ],
    json: { file, ok: !isBad, flow, errors, warnings, hints, findings },
    exitCode: isBad ? 1 : 0,
  };
}
