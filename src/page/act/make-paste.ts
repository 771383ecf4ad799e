type PasteType = 'text/plain' | 'text/html';

/**
 * A paste of a text, readable by the page. Chromium takes a `DataTransfer` of ours; Firefox hands the page an
 * empty one, since it belongs to the extension, but takes the text by its own older keys (measured, Chromium 156
 * and Firefox 153). What cannot be read back is not dispatched: CKEditor throws on a paste without data.
 *
 * @returns undefined where neither way carries the text
 */
export function makePaste(text: string, type: PasteType = 'text/plain'): ClipboardEvent | undefined {
  const common = { bubbles: true, cancelable: true, composed: true };
  const ways: (() => ClipboardEvent)[] = [
    () => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(type, text);
      return new ClipboardEvent('paste', { ...common, clipboardData });
    },
    () => new ClipboardEvent('paste', { ...common, data: text, dataType: type } as ClipboardEventInit),
  ];
  return ways.map(attempt).find((event) => event?.clipboardData?.getData(type) === text);
}

function attempt(make: () => ClipboardEvent): ClipboardEvent | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
