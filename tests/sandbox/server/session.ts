import { randomBytes } from 'node:crypto';

/** The one signed-in session of the local Zendesk (`api.md` 10). */
export type Session = {
  readonly cookieName: string;
  /** Text of the `Set-Cookie` header. */
  cookie(): string;
  /** Whether a request with this `Cookie` header comes from the signed-in agent. */
  isSignedIn(cookieHeader: string | undefined): boolean;
  /** Whether the agent page may sign in by itself. */
  maySignIn(): boolean;
  /** The token that writes need; another one after every sign-in. */
  csrfToken(): string;
  signOut(): void;
  signIn(): void;
};

/** A session that is open until `signOut`; `signIn` opens it again for browsers that still hold the cookie. */
export function makeSession(): Session {
  const cookieName = '_zendesk_shared_session';
  const id = randomBytes(24).toString('base64url');
  let isOpen = true;
  let token = randomBytes(64).toString('base64url');
  return {
    cookieName,
    cookie: () => `${cookieName}=${id}; Path=/; Secure; HttpOnly; SameSite=None`,
    isSignedIn: (header) => isOpen && readCookie(header, cookieName) === id,
    maySignIn: () => isOpen,
    csrfToken: () => token,
    signOut: () => {
      isOpen = false;
    },
    signIn: () => {
      isOpen = true;
      token = randomBytes(64).toString('base64url');
    },
  };
}

function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}
