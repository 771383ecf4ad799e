import type { Ask } from './ask.ts';
import { whoAsks } from './ask.ts';

/** What can go wrong with an answer (`api.md` 7); `none` lets a call through whatever later rules say. */
export type FaultKind =
  | 'none'
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'not-found-object'
  | 'not-found-empty'
  | 'too-many-text'
  | 'too-many-json'
  | 'too-many-errors'
  | 'server-error'
  | 'unavailable'
  | 'bad-request'
  | 'conflict'
  | 'invalid'
  | 'empty'
  | 'huge'
  | 'html'
  | 'redirect'
  | 'truncated'
  | 'wrong-shape'
  | 'reset'
  | 'nulls'
  | 'unknown-words'
  | 'unknown-keys'
  | 'bad-ticket';

export type Fault = {
  /** Part of path and query, such as `/api/v2/search`, or an expression over them. */
  match: string | RegExp;
  kind?: FaultKind;
  /** Milliseconds before the answer, alone or with a kind. */
  delay?: number;
  method?: string;
  who?: 'page' | 'extension';
  /** Seconds, for 429 and 503. */
  retryAfter?: number;
  /** How often; without it, always. */
  times?: number;
};

/** Faults in force. The first that fits a call is used. */
export type FaultBoard = {
  /** Adds a fault; the returned function takes it away. */
  set(fault: Fault): () => void;
  clear(): void;
  /** The fault for a call, if any; counts down `times`. */
  take(ask: Ask): Fault | undefined;
};

/** An empty board. */
export function makeFaultBoard(): FaultBoard {
  let faults: { fault: Fault; left: number }[] = [];
  return {
    set(fault) {
      const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
      faults.push(entry);
      return () => {
        faults = faults.filter((other) => other !== entry);
      };
    },
    clear() {
      faults = [];
    },
    take(ask) {
      const entry = faults.find(({ fault, left }) => left > 0 && isMeant(fault, ask));
      if (entry) entry.left -= 1;
      return entry?.fault;
    },
  };
}

function isMeant(fault: Fault, ask: Ask): boolean {
  const address = `${ask.path}${ask.search}`;
  const fits = typeof fault.match === 'string' ? address.includes(fault.match) : fault.match.test(address);
  return fits && (!fault.method || fault.method === ask.method) && (!fault.who || fault.who === whoAsks(ask));
}
