/** What makes a finding the same finding: where it stands, what kind it is, and its very text. */
export type Marked = { host: string; ticketId: number; id: string; text: string };

/** A random key of 32 bytes, base64url. */
export function makeKey(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * HMAC-SHA-256 of a finding, base64url, so that a kept one is known again without its text. White space does not
 * count, case does. Rejects where the browser has no `crypto.subtle`.
 */
export async function hashFinding(key: string, { host, ticketId, id, text }: Marked): Promise<string> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', fromBase64(key), hmac, false, ['sign']);
  const data = new TextEncoder().encode(JSON.stringify([host, ticketId, id, foldText(text)]));
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', secret, data)));
}

/** Text as it counts for being the same. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
