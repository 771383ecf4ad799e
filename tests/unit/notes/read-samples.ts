import { plainContext } from '../../../src/notes/check-draft.ts';
import type { CheckContext, Span } from '../../../src/notes/finding.ts';

/** A text a detector is tried on, with the context it needs; without one, `plainContext`. */
export type Sample = string | { text: string; context: Partial<CheckContext> };

/** What a `src/notes/detectors/NAME.samples.ts` exports as `samples`; `NAME` is the detector's id. */
export type Samples = {
  /** Texts with what must be marked between `⟦` and `⟧`; without these the whole text, which is then tried inside a sentence. */
  marks: readonly Sample[];
  /** Look-alikes with nothing to mark. */
  leaves: readonly Sample[];
};

/** Every samples file by the id of its detector. */
export const samplesOf: ReadonlyMap<string, Samples> = new Map(
  Object.entries(
    import.meta.glob<Samples>('../../../src/notes/detectors/*.samples.ts', { eager: true, import: 'samples' }),
  ).map(([path, samples]) => [path.replace(/^.*\/|\.samples\.ts$/g, ''), samples]),
);

/** A sample without its brackets: the text, the spans that stood between them, and the whole context. */
export function readSample(sample: Sample): { text: string; spans: Span[]; context: CheckContext } {
  const { text: source, context } = typeof sample === 'string' ? { text: sample, context: {} } : sample;
  const spans: Span[] = [];
  let text = '';
  for (const piece of source.split(/(?=[⟦⟧])/)) {
    if (piece.startsWith('⟦')) spans.push({ start: text.length, end: text.length });
    const open = spans.at(-1);
    if (piece.startsWith('⟧') && open !== undefined) open.end = text.length;
    text += piece.replace(/^[⟦⟧]/, '');
  }
  return { text, spans, context: { ...plainContext, ...context } };
}

/** A sample that must be marked: one without brackets is marked whole, in the middle of a sentence. */
export function readMark(sample: Sample): ReturnType<typeof readSample> {
  const read = readSample(sample);
  if (read.spans.length > 0) return read;
  const before = 'Retried with ';
  const span = { start: before.length, end: before.length + read.text.length };
  return { ...read, text: `${before}${read.text} and it works.`, spans: [span] };
}
