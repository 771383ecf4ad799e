/** A run of draft text that stands in one text node. */
type Piece = { start: number; end: number; node: Text; offset: number };

/** The text of a draft and the way back from it into the page. */
export type DraftMap = {
  text: string;
  /**
   * The place of characters `start` to `end` (exclusive) of `text`, for the Highlight API. Undefined when they
   * hold nothing but line breaks of ours, or lie outside the text. Good until the draft changes.
   */
  rangeOf: (start: number, end: number) => Range | undefined;
};

const BLOCKS = new Set(
  'ADDRESS ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** CKEditor's own furniture inside the editor, and what never shows. */
const NOT_TEXT = '.ck-fake-selection-container, .ck-widget__type-around, .ck-widget__selection-handle, script, style';

/** CKEditor's inline filler (`agent-page-hooks.md` 4.4). */
const FILLER = '\u2060';

/**
 * The text of a draft as the agent sees it: blocks and `br` as line breaks, without CKEditor's fillers and
 * without the placeholder, which is an attribute. Only reads.
 */
export function readDraft(editor: Element): string {
  return makeDraftMap(editor).text;
}

/** As `readDraft`, with the way back from characters to places in the page. Never writes. */
export function makeDraftMap(editor: Element): DraftMap {
  const { text, pieces } = walkDraft(editor);
  return {
    text,
    rangeOf(start, end) {
      if (start < 0 || end > text.length || start >= end) return undefined;
      const first = pieces.find((piece) => piece.end > start);
      const last = pieces.findLast((piece) => piece.start < end);
      if (!first || !last || first.start >= end || last.end <= start) return undefined;
      const range = editor.ownerDocument.createRange();
      range.setStart(first.node, first.offset + Math.max(start - first.start, 0));
      range.setEnd(last.node, last.offset + Math.min(end, last.end) - last.start);
      return range;
    },
  };
}

function walkDraft(editor: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  let lines = 0;
  let isLineOpen = false;

  function openLine() {
    if (lines > 0) text += '\n';
    lines += 1;
    isLineOpen = true;
  }

  function readText(node: Text, isPre: boolean) {
    if (!isLineOpen && node.data.replaceAll(FILLER, '').trim() === '') return;
    if (!isLineOpen) openLine();
    let offset = 0;
    for (const run of node.data.split(FILLER)) {
      if (run) {
        pieces.push({ start: text.length, end: text.length + run.length, node, offset });
        // One character for one, so that places stay where they are.
        text += run.replace(isPre ? /\u00a0/g : /[\u00a0\t\r\n]/g, ' ');
      }
      offset += run.length + FILLER.length;
    }
  }

  function readElement(element: Element, isPre: boolean) {
    if (element.matches(NOT_TEXT)) return;
    if (element.tagName === 'BR') {
      if (element.hasAttribute('data-cke-filler')) return;
      if (!isLineOpen) openLine();
      text += '\n';
    } else if (BLOCKS.has(element.tagName)) {
      isLineOpen = false;
      if (isLeafBlock(element)) openLine();
      readChildren(element, isPre || element.tagName === 'PRE');
      isLineOpen = false;
    } else readChildren(element, isPre);
  }

  function readChildren(parent: Element, isPre: boolean) {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) readText(child as Text, isPre);
      else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element, isPre);
    }
  }

  readChildren(editor, editor.tagName === 'PRE');
  return { text, pieces };
}

function isLeafBlock(element: Element): boolean {
  return ![...element.querySelectorAll('*')].some((inner) => BLOCKS.has(inner.tagName));
}
