import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { checkNote } from '../../../src/features/note-warning/check-note.ts';
import { makeRow } from '../../../src/features/triage-guide/do-actions/ending-row.ts';
import { makeSession } from '../../../src/features/triage-guide/do-actions/ending-session.ts';
import { makeOffer } from '../../../src/features/triage-guide/do-actions/fall-back.ts';
import type { EndingAction, ReachedEnding } from '../../../src/flow/walk-types.ts';
import { offerPart } from '../../../src/platform/parts.ts';
import { makeTicketAnswer, readMe } from './guide-samples.ts';

const TICKET = 9000001;
const SUBMIT = { do: 'submit', as: 'solved', words: 'Submit as Solved' } as EndingAction;
const LOW = { do: 'set-priority', to: 'low', words: 'Set priority to Low' } as EndingAction;
const NOTE = { do: 'note', text: '', words: 'Write a note' } as EndingAction;
const getTicket = vi.fn(async () => ({ ok: true as const, data: makeTicketAnswer(TICKET) }));

// A busy machine is no fault: no check is slow here.
beforeEach(() => void vi.spyOn(performance, 'now').mockReturnValue(0));
afterEach(() => {
  vi.restoreAllMocks();
  offerPart('check-note', undefined);
  getTicket.mockClear();
});

function ask(action: EndingAction, { state, text = '' }: { state?: 'done' | 'saved'; text?: string } = {}) {
  const ending = { id: 'end', actions: [LOW] } as unknown as ReachedEnding;
  const session = makeSession(TICKET, ending);
  for (const row of session.rows) row.state = state ?? row.state;
  const options = { me: readMe(), settings: defaultSettings };
  return makeOffer(session, { ...makeRow(action, 1), text }, { getTicket } as never, options);
}

it('a submit past the page is refused while something set on the page is not saved', async () => {
  const refused = await ask(SUBMIT, { state: 'done' });
  expect(refused).toMatchObject({ write: undefined, refusal: expect.stringContaining('left behind') });
  expect(getTicket).not.toHaveBeenCalled();
  expect((await ask(SUBMIT, { state: 'saved' })).write).toMatchObject({ fields: { status: 'solved' } });
});

it('a text is saved only where its checks are there and find nothing', async () => {
  expect((await ask(NOTE, { text: 'All is well.' })).write).toBeUndefined();
  offerPart('check-note', checkNote);
  expect((await ask(NOTE, { text: 'All is well.' })).write).toMatchObject({ comment: { public: false } });
  const found = await ask(NOTE, { text: 'The key is AKIA2E0A8F3B244C9986.' });
  expect(found).toMatchObject({ write: undefined, refusal: expect.stringContaining('found something') });
});
