import { report } from '../../platform/report.ts';

const NAME = 'second-line-finding';

/** A highlight is a style of the page, so its rule stands in the page: a wavy line, no colour alone. */
const RULE = `::highlight(${NAME}){text-decoration:underline wavy #bd2c3a 1.5px;text-underline-offset:3px}`;

/** Marks in the draft that change no node of it. */
export type DraftMarks = {
  mark: (ranges: readonly Range[]) => void;
  clear: () => void;
  /** Scrolls to the words and selects them. */
  select: (range: Range) => void;
};

/**
 * Marks found words by the CSS Custom Highlight API: the draft's own nodes stay untouched (house decision 8).
 * Where the browser refuses, nothing is marked and the list of findings still stands.
 */
export function makeDraftMarks(document: Document): DraftMarks {
  const window = document.defaultView as (Window & typeof globalThis) | null;
  let sheet: CSSStyleSheet | undefined;

  function addRule(): void {
    if (sheet || !window) return;
    try {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(RULE);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    } catch (error) {
      report('marks-refused', error);
    }
  }

  function clear(): void {
    window?.CSS.highlights?.delete(NAME);
  }

  return {
    clear,
    select({ startContainer, startOffset, endContainer, endOffset }) {
      startContainer.parentElement?.scrollIntoView({ block: 'center' });
      document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    },
    mark(ranges) {
      clear();
      if (ranges.length === 0 || !window?.CSS.highlights) return;
      addRule();
      window.CSS.highlights.set(NAME, new window.Highlight(...ranges));
    },
  };
}
