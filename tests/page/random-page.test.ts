import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDraft } from '../../src/page/read-draft.ts';
import { readPage } from '../../src/page/read-page.ts';
import { readTicket } from '../../src/page/read-ticket.ts';
import type { PaneSnapshot } from '../../src/page/snapshot.ts';
import { createUnsavedMemory } from '../../src/page/unsaved-memory.ts';
import { type DrawnPage, drawRandomPage, randomPage } from './fixtures/random-page.ts';

/** Pages of one run. */
const RUNS = Number(process.env.RUNS ?? 60);

beforeEach(() => {
  // What a browser knows of places and skipped contents, and this document does not.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const isOut = this.closest<HTMLElement>('[style*="translateX"]') !== null;
    return new DOMRect(isOut ? -9_999 : 0, 0, 100, 100);
  });
  const original = Element.prototype.checkVisibility;
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element, options) {
    if (this.parentElement?.closest('[style*="content-visibility"]')) return false;
    return original.call(this, options);
  });
});
afterEach(() => vi.restoreAllMocks());

function read() {
  const conditions = { url: location.href, prefersDark: false, memory: createUnsavedMemory(), now: 0 };
  return readPage(document, conditions).pane;
}

/** What a reader says that is not so, in words. */
function judge({ truths, listShown }: DrawnPage, pane = read()): string[] {
  if (!pane) return [];
  const wrong: string[] = [];
  const truth = truths.get(pane.ticketId);
  if (!truth || !listShown().includes(pane.ticketId)) return [`ticket ${pane.ticketId}, and ${listShown()} shows`];
  if (pane.mode !== 'unknown' && pane.mode !== truth.mode) wrong.push(`mode ${pane.mode}, and it is ${truth.mode}`);
  const { editor } = pane.anchors;
  if (editor && readDraft(editor) !== truth.draft) wrong.push(`the draft is ${readDraft(editor)}`);
  for (const [name, reading] of Object.entries(pane.ticket)) {
    if (name === 'id') continue;
    const { value } = reading as { value: unknown };
    if (JSON.stringify(value) !== JSON.stringify(truth.fields[name])) wrong.push(`${name} is ${JSON.stringify(value)}`);
  }
  return wrong;
}

const ordered = fc.record({ page: randomPage, order: fc.array(fc.nat(999), { minLength: 12, maxLength: 12 }) });

describe('a page of somebody else’s making', () => {
  it('is read rightly or not at all, also at each step from one ticket to the next', () => {
    const property = fc.property(ordered, ({ page, order }) => {
      const drawn = drawRandomPage(page);
      const steps = drawn.steps.map((step, at) => ({ step, rank: order[at] ?? 0 })).sort((a, b) => a.rank - b.rank);
      expect(judge(drawn)).toEqual([]);
      for (const { step } of steps) {
        step();
        expect(judge(drawn)).toEqual([]);
      }
    });
    fc.assert(property, { numRuns: RUNS });
  }, 600_000);

  it('is read for the most part, where it names its ticket', () => {
    const outcomes: boolean[] = [];
    const property = fc.property(randomPage, (page) => {
      const { truths, listShown } = drawRandomPage({ ...page, url: 'right', tabLags: false });
      if (truths.has(listShown()[0] ?? 0)) outcomes.push(read() !== undefined);
    });
    fc.assert(property, { numRuns: 60, seed: 1 });
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThan(0.7);
  });

  it.each<[string, (pane: PaneSnapshot) => Partial<PaneSnapshot>]>([
    ['another ticket', () => ({ ticketId: 102 })],
    [
      'the first editor of the page',
      (pane) => ({ anchors: { ...pane.anchors, editor: document.querySelector('[contenteditable]') } }),
    ],
    [
      'the first fields of the page',
      (pane) => ({ ticket: readTicket(document.body, pane.ticketId, createUnsavedMemory(), 0) }),
    ],
    ['public where it is not internal', (pane) => ({ mode: pane.mode === 'internal' ? 'internal' : 'public' })],
  ])('would be caught with a reader that takes %s', (_what, plant) => {
    const property = fc.property(randomPage, (page) => {
      const drawn = drawRandomPage(page);
      const pane = read();
      if (pane) expect(judge(drawn, { ...pane, ...plant(pane) })).toEqual([]);
    });
    const { errorInstance } = fc.check(property, { numRuns: 200, seed: 1, endOnFailure: true });
    expect(String(errorInstance)).toContain('to deeply equal []');
  });
});
