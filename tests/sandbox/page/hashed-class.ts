const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function rollName(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters[byte % letters.length]).join('');
}

/**
 * Class names as Zendesk's build makes them (`sc-1abcde-0 xYzAbC`), rolled anew at every load so that nothing can lean
 * on them. Call once per component, not per render.
 */
export function hashedClass(): { className: string } {
  return { className: `sc-${rollName(6).toLowerCase()}-0 ${rollName(6)}` };
}
