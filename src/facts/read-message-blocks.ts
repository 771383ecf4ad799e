import type { MessageBlock } from './ticket-facts.ts';

/** How a first message is laid out, and its blocks in order. */
export type MessageLayout = { form: 'blocks' | 'page-report' | 'free'; blocks: MessageBlock[] };

/** Lines of a page problem report, in its order (`domain.md` 4.2 and ticket 9000005). */
const reportKeys = ['url', 'what_doing', 'what_wrong', 'user_agent', 'referrer', 'javascript_enabled'];
const mostBlocks = 100;

const labelLine = /^\[([^[\]]{1,200})\]\s*$/u;
const reportLine = new RegExp(`^(${reportKeys.join('|')}):(.*)$`, 'u');

type Start = { label: string; rest: string };

function cut(lines: readonly string[], findStart: (line: string, before: string | undefined) => Start | undefined) {
  const blocks: { label: string; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const start = blocks.length < mostBlocks ? findStart(line, lines[index - 1]) : undefined;
    if (start !== undefined) blocks.push({ label: start.label, lines: [start.rest] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ label, lines: own }) => ({ label, text: own.join('\n').trim() }));
}

/** A block begins at the start or after a blank line: a bracket in the midst of what somebody wrote is no label. */
function startBlock(line: string, before: string | undefined): Start | undefined {
  const label = before === undefined || before.trim() === '' ? labelLine.exec(line)?.[1]?.trim() : undefined;
  return label ? { label, rest: '' } : undefined;
}

function startReportLine(line: string): Start | undefined {
  const [, label, rest] = reportLine.exec(line) ?? [];
  return label === undefined ? undefined : { label, rest: rest ?? '' };
}

/**
 * The labelled parts of a message, in its order: `[Label]` lines of a Support-app form (`domain.md` 4.1) or the six
 * `key: value` lines of a page report (4.2). A message that begins otherwise is free text and has none. Anybody can
 * write such lines: who is sure of a label twice asks whether it is there twice.
 */
export function readMessageBlocks(message: string): MessageLayout {
  const lines = message.trim().split(/\r?\n/u);
  const first = lines[0] ?? '';
  if (startBlock(first, undefined) !== undefined) return { form: 'blocks', blocks: cut(lines, startBlock) };
  if (startReportLine(first)?.label === 'url') {
    const blocks = cut(lines, startReportLine);
    const isWhole = ['what_doing', 'what_wrong'].every((key) => blocks.some(({ label }) => label === key));
    if (isWhole) return { form: 'page-report', blocks };
  }
  return { form: 'free', blocks: [] };
}
