/** Enough to recognise, too little to use: the first characters, and the last four of a long run, "…" between. */
export function maskExcerpt(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  if (line.startsWith('-----BEGIN ')) return '-----BEGIN…';
  if (line.length < 16) return `${line.slice(0, line.length < 6 ? 1 : 2)}…`;
  return `${line.slice(0, 4)}…${line.slice(-4)}`;
}
