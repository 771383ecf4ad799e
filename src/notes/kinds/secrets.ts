import type { Kind } from '../finding.ts';

/** Kinds of secrets. In the order of their detectors. */
export const secretKinds = [
  {
    id: 'private-key',
    kind: 'Private key',
    severity: 'serious',
    why: 'Anyone who can read this note can use the key.',
  },
  {
    id: 'vendor-token',
    kind: 'Token or key',
    severity: 'serious',
    why: 'Anyone who can read this note can use it.',
  },
  {
    id: 'web-token',
    kind: 'Web token (JWT)',
    severity: 'serious',
    why: 'Until it expires, it signs in anyone who has it.',
  },
  {
    id: 'govuk-link',
    kind: 'Link with a token',
    severity: 'serious',
    why: 'Anyone who opens the link gets in, without a password.',
  },
  {
    id: 'address-password',
    kind: 'Password in an address',
    severity: 'serious',
    why: 'Anyone who can read this note can sign in with it.',
  },
  {
    id: 'request-header',
    kind: 'Sign-in details in a request',
    severity: 'serious',
    why: 'Anyone who can read this note can send requests as its owner.',
  },
  {
    id: 'command-password',
    kind: 'Password in a command',
    severity: 'serious',
    why: 'Anyone who can read this note can sign in with it.',
  },
  {
    id: 'second-factor',
    kind: 'Two-step sign-in code',
    severity: 'serious',
    why: 'It replaces the second step of signing in.',
  },
  {
    id: 'assigned-secret',
    kind: 'Password, key or token',
    severity: 'serious',
    why: 'Anyone who can read this note can use it.',
  },
  {
    id: 'told-password',
    kind: 'Password in a sentence',
    severity: 'serious',
    why: 'Anyone who can read this note can sign in with it.',
  },
  {
    id: 'nearby-password',
    kind: 'Likely password in a sentence',
    severity: 'serious',
    why: 'Anyone who can read this note can sign in with it.',
  },
  {
    id: 'named-key',
    kind: 'Key or token of a service',
    severity: 'serious',
    why: 'Anyone who can read this note can use it.',
  },
  {
    id: 'told-word',
    kind: 'Possible password in a sentence',
    severity: 'mind',
    why: 'If this word is the password, anyone who can read this note can sign in with it.',
  },
  {
    id: 'random-string',
    kind: 'Possible key or token',
    severity: 'mind',
    why: 'It looks like a key or token, which anyone who can read this note could use.',
  },
  {
    id: 'internal-address',
    kind: 'Internal address',
    severity: 'mind',
    why: 'It tells how our systems are built, and departments can read this note.',
  },
] as const satisfies readonly Kind[];
