/**
 * Tells a screen reader one thing, politely, when `text` changes. It must stand in the page before the text
 * comes, so it is always drawn, empty at first.
 */
export function LiveRegion({ text }: { text: string }) {
  return (
    <div class="vh" aria-live="polite" aria-atomic="true" data-live="">
      {text}
    </div>
  );
}
