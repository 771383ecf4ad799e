const seen = new Set<string>();

/**
 * Says once per page and code that something of ours went wrong. Never throws. The error itself is not
 * printed, because a browser may quote page text in a message; its class name is enough to start from.
 */
export function report(code: string, error?: unknown): void {
  if (seen.has(code)) return;
  seen.add(code);
  const kind = error instanceof Error ? error.name : typeof error;
  // biome-ignore lint/suspicious/noConsole: the only line of ours an agent's console ever shows
  console.info(`Second Line: ${code}${error === undefined ? '' : ` (${kind})`}`);
}
