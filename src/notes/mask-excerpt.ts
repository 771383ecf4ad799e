/** Enough to recognise, too little to use: the first characters, and the last four of a long run, "…" between. */
export function maskExcerpt(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  if (line.startsWith('-----BEGIN ')) return '-----BEGIN…';
  if (line.length < 16) return `${line.slice(0, line.length < 6 ? 1 : 2)}…`;
  return `${line.slice(0, 4)}…${line.slice(-4)}`;
}

/** The first words of a sentence, less than half of it, by which its writer knows it; for what gives way to every other finding in it. */
export function beginSentence(found: string): string {
  let shown = '';
  for (const word of found.split(/\s+/, 4)) {
    const longer = shown === '' ? word : `${shown} ${word}`;
    if (!/^[\p{L}'’-]+[,;:]?$/u.test(word) || longer.length * 2 >= found.length) break;
    shown = longer;
  }
  return `${shown}…`;
}
