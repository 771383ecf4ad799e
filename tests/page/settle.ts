/** Lets the observers speak, and what they write be observed in turn. */
export async function settle() {
  const sentinel = document.createElement('i');
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => resolve());
    observer.observe(sentinel, { attributes: true });
    sentinel.setAttribute('data-x', '');
  });
}
