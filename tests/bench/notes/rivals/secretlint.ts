import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Found } from '../score.ts';

const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
const KINDS = ['key', 'token', 'jwt', 'pw', 'conf', 'url', 'govuk'];

// Its profiler searches all its marks at each mark: over 3,000 texts that is minutes, and it would disturb our timing.
Object.defineProperty(performance, 'mark', { value: () => undefined });

/** secretlint with its recommended preset, as it comes. The name of a secret does not matter here either. */
export async function findBySecretlint(text: string): Promise<Found[]> {
  const { messages } = await lintSource({
    source: { filePath: 'note.txt', content: text, contentType: 'text', ext: '.txt' },
    options: { config, noPhysicFilePath: true },
  });
  return messages.map(({ range: [start, end] }) => ({ start, end: Math.max(end, start + 1), kinds: KINDS }));
}

/** Its rules are for vendors' tokens, private keys, and passwords in addresses and connection strings. */
export const secretlintClaims = new Set(['key', 'token', 'url']);
