import { drawText, makeDraw } from './random.ts';
import { readSets } from './read-sets.ts';

/** Milliseconds one check takes: median, 90th and 95th of a hundred, the worst, and how many runs. */
export type Times = { name: string; median: number; p90: number; p95: number; worst: number; runs: number };

const MILLION = 1_000_000;
const fill = (part: string, size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/**
 * Drafts of a size from rows of the tuning half in a stirred order: ordinary ones are whole notes, in dense ones every
 * line is a labelled secret or a look-alike.
 */
export function makeDrafts(size: number, kind: 'ordinary' | 'dense', count: number): string[] {
  const rows = readSets(['tuning']).filter(({ file }) => (file === 'notes') === (kind === 'ordinary'));
  const draw = makeDraw(`${kind} drafts of ${size}`);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < size) text += `${rows[draw(rows.length)]?.text}\n`;
    return text.slice(0, size);
  });
}

/** Texts of about 1 MB made to hurt. */
export function makeHostile(): [name: string, text: string][] {
  const draw = makeDraw('hostile');
  const letters = drawText(draw, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/=_-.', 5_000);
  return [
    ['nested brackets', fill('(['.repeat(50), MILLION / 2) + fill('])'.repeat(50), MILLION / 2)],
    ['100,000 repeated letters, ten times', Array.from('abcdefghij', (sign) => sign.repeat(100_000)).join(' ')],
    ['zero-width characters', fill('pass\u200bword\u200d: QQ\u200b12\u200c34\u206056\ufeffC ', MILLION)],
    ['look-alike letters', fill('раsswоrd: аdmіn\u0456\u0455 ＡＫＩＡ ΑΚΙΑ ', MILLION)],
    ['split across tags', fill('<b>pass</b><i>word</i>: <span>QQ</span>12<br>34&nbsp;56<u>C</u> ', MILLION)],
    ['random letters without a space', fill(letters, MILLION)],
    ['digits', fill('07700 900123 4111-1111 12/03/1975 999 123 4567 ', MILLION)],
    [
      'beginnings without an end',
      fill('-----BEGIN RSA PRIVATE KEY----- eyJhbGciOi https://user: password= token: "', MILLION),
    ],
    ['at signs and dots', fill('a.b@c.d-e@', MILLION)],
    ['spaces and new lines', fill(' \n\t ', MILLION)],
    ['one word a line', fill('no\n', MILLION)],
    ['names of secrets without a value', fill(':secret', MILLION)],
    ['emojis, marks and letters of other scripts', fill('😀ж\u0301ﬃ…𝐩 ', MILLION)],
  ];
}

/** Runs each text once in turn after two rounds of warming up; one measurement for every text and round. */
export function timeChecks(
  name: string,
  texts: readonly string[],
  run: (text: string) => unknown,
  rounds: number,
): Times {
  const took: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    for (const text of texts) {
      const started = performance.now();
      run(text);
      if (round >= 0) took.push(performance.now() - started);
    }
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  return { name, median: at(0.5), p90: at(0.9), p95: at(0.95), worst: at(1), runs: took.length };
}
