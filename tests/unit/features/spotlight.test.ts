import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeRow } from '../../../src/features/triage-guide/do-actions/ending-row.ts';
import { makeSession } from '../../../src/features/triage-guide/do-actions/ending-session.ts';
import { makeSpotlight, type Spotlight } from '../../../src/features/triage-guide/do-actions/spotlight.ts';
import type { EndingAction, ReachedEnding } from '../../../src/flow/walk-types.ts';
import type { PageActions } from '../../../src/page/act/page-actions.ts';

const LOW = { do: 'set-priority', to: 'low', words: 'Set priority to Low' } as EndingAction;
const session = makeSession(7, { id: 'end', actions: [] } as unknown as ReachedEnding);

let stop: AbortController;
let isSo: boolean;
let spotlight: Spotlight;
let root: ShadowRoot;

beforeEach(() => {
  stop = new AbortController();
  isSo = false;
  root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const page = { can: () => (isSo ? 'already-so' : true), target: () => null, ring: () => undefined };
  const options = { signal: stop.signal, standClear: undefined };
  spotlight = makeSpotlight(page as unknown as PageActions, options, () => undefined);
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

async function follow() {
  spotlight.follow(session);
  await Promise.resolve();
}

it('a control is shown until what it is for is done', async () => {
  spotlight.show(session, makeRow(LOW, 0), root);
  await follow();
  expect(spotlight.words(session)).toBeDefined();
  isSo = true;
  await follow();
  expect(spotlight.words(session)).toBeUndefined();
});

it('a control that was so before stays shown until Escape', async () => {
  isSo = true;
  spotlight.show(session, makeRow(LOW, 0), root);
  await follow();
  expect(spotlight.words(session)).toBeDefined();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(spotlight.words(session)).toBeUndefined();
});

it('a control is shown no more once the walk comes to another ending', async () => {
  spotlight.show(session, makeRow(LOW, 0), root);
  spotlight.follow(makeSession(7, { id: 'other', actions: [] } as unknown as ReachedEnding));
  await Promise.resolve();
  expect(spotlight.words(session)).toBeUndefined();
});
