import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { makeEndingActions } from '../../../src/features/triage-guide/do-actions/ending-actions.tsx';
import type {
  EndingActions,
  EndingOptions,
  NowInView,
} from '../../../src/features/triage-guide/do-actions/ending-part.ts';
import { planActions } from '../../../src/flow/plan-actions.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import type { ActResult } from '../../../src/page/act/run-action.ts';
import type { TicketAnswer } from '../../../src/page/api/zendesk-api.ts';
import { offerPart } from '../../../src/platform/parts.ts';
import { makeFacts } from '../flow/make-facts.ts';
import { makeTicketAnswer, readMe } from './guide-samples.ts';

const flow = findPreset('govuk-2nd-line-2021')!;
const TICKET = 9000001;
const FAILED: ActResult = { ok: false, code: 'no-control', isHalfDone: false, left: [] };

let stop: AbortController;
let place: HTMLElement;
let answer: (data: TicketAnswer) => void;
let part: EndingActions;
const saveTicket = vi.fn(async () => ({ ok: true, updatedAt: '', differences: [] }));
const run = vi.fn<(name: string) => Promise<ActResult>>();
/** A new public reply on an open ticket. */
const read = (name: string) => ({ submit: 'open', reply: EMPTY, note: EMPTY })[name];
const EMPTY = { mode: 'public', text: '' };
const keepDone = vi.fn();
const undo = vi.fn(async () => ({ ok: true, token: 1 }));
/** Whether the page’s controls could be worked now. */
let may: true | 'already-so';

beforeEach(() => {
  vi.clearAllMocks();
  may = true;
  stop = new AbortController();
  document.body.innerHTML = '<div id="guide"></div><input id="note">';
  const root = (document.getElementById('guide') as HTMLElement).attachShadow({ mode: 'open' });
  place = root.appendChild(document.createElement('div'));
  run.mockImplementation(async (name) =>
    name === 'submit' ? { ok: true, token: 1, saved: true } : { ok: true, token: 1 },
  );
  offerPart('page-actions', {
    ...{ run, read, can: () => may, undo, target: () => null, ring: () => undefined },
    makeWriteApi: () => ({ saveTicket, getMacros: async () => ({ ok: false, code: 'offline' }) }),
  });
  const getTicket = () => new Promise((resolve) => (answer = (data) => resolve({ ok: true, data })));
  const options = { api: { getTicket }, signal: stop.signal, settings: () => defaultSettings, me: readMe };
  part = makeEndingActions({ ...options, keepDone, act: () => undefined } as unknown as EndingOptions)!;
});
afterEach(() => {
  stop.abort();
  offerPart('page-actions', undefined);
  document.body.replaceChildren();
});

function see(now: NowInView['now'], ticketId = TICKET) {
  const walk = { flow: { id: flow.id, title: flow.title, version: flow.version }, answered: [], now };
  part.draw(place, { ticketId, now, state: { kind: 'walk', walk } });
}
function seeEnding(id: string) {
  const ending = flow.endings.find((one) => one.id === id)!;
  see({ kind: 'ending', ending: { ...ending, actions: planActions(ending.actions, flow, makeFacts({})) } });
}
const seeStep = () => see({ kind: 'step', step: { step: 'one', question: 'One?', links: [], answers: [] } });

const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent ?? '';
const find = (name: string) => [...place.querySelectorAll('button')].find((one) => nameOf(one) === name);
const isBusy = (name: string) => find(name)?.getAttribute('aria-disabled') === 'true' || find(name)?.disabled === true;
const dialog = () => place.querySelector('dialog');
const progress = () => place.querySelector('.actions-progress')?.textContent;

function pressKey(target: Element) {
  const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

it('an ending that was done begins anew when the walk comes to it once more', async () => {
  seeEnding('o21-take-it');
  find('Do all and submit as Open')?.click();
  await vi.waitFor(() => expect(keepDone).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(progress()).toContain('done and submitted'));
  seeEnding('o21-take-it');
  expect(isBusy('Do it: Submit as Open')).toBe(true);
  seeStep();
  seeEnding('o21-take-it');
  expect(isBusy('Do it: Submit as Open')).toBe(false);
  expect(find('Do all and submit as Open')).toBeDefined();
});

it('what is half done is still so when the walk comes back to it', async () => {
  seeEnding('o21-take-it');
  find('Do it: Take it')?.click();
  await vi.waitFor(() => expect(progress()).toContain('Done, not submitted yet'));
  seeStep();
  seeEnding('o21-take-it');
  expect(isBusy('Do it: Take it')).toBe(true);
});

async function askToSave() {
  run.mockResolvedValue(FAILED);
  seeEnding('o15-product-request');
  find('Do it: Set priority to Low')?.click();
  await vi.waitFor(() => expect(find('Save through the API: Set priority to Low')).toBeDefined());
  find('Save through the API: Set priority to Low')?.click();
}
const settle = () => new Promise((next) => setTimeout(next));

it('what the API would save is asked about once it is known', async () => {
  await askToSave();
  answer(makeTicketAnswer(TICKET));
  await vi.waitFor(() => expect(dialog()?.textContent).toContain('Low'));
});

it.each<[string, () => void]>([
  ['did something else in the guide', () => find('Show me where: Set priority to Low')?.click()],
  ['went to another ticket', () => part.look(TICKET + 1)],
  ['wrote on the page', () => pressKey(document.getElementById('note')!)],
])('it is not asked any more of an agent who %s', async (_what, goOn) => {
  await askToSave();
  goOn();
  answer(makeTicketAnswer(TICKET));
  await settle();
  expect(dialog()).toBeNull();
  expect(saveTicket).not.toHaveBeenCalled();
  // And may be asked again.
  find('Save through the API: Set priority to Low')?.click();
  answer(makeTicketAnswer(TICKET));
  await vi.waitFor(() => expect(dialog()).not.toBeNull());
});

it('an agent who wrote on the page meanwhile is told that nothing was asked', async () => {
  await askToSave();
  pressKey(document.getElementById('note')!);
  answer(makeTicketAnswer(TICKET));
  await vi.waitFor(() => expect(progress()).toContain('You went on, so nothing was asked and nothing saved.'));
});

it('a question that stands is gone with its ticket', async () => {
  await askToSave();
  answer(makeTicketAnswer(TICKET));
  await vi.waitFor(() => expect(dialog()).not.toBeNull());
  part.look(TICKET + 1);
  part.look(TICKET);
  seeEnding('o15-product-request');
  expect(dialog()).toBeNull();
});

/** The text of an action, by the beginning of its words. */
const text = (words: string) =>
  place.querySelector<HTMLTextAreaElement>(`textarea[aria-label^="Text for: ${words}"]`) as HTMLTextAreaElement;
const focused = () => (place.getRootNode() as ShadowRoot).activeElement;
function pressByKeyboard(name: string) {
  find(name)?.focus();
  find(name)?.click();
}

it('Do all goes no further than words that only the agent has, and leads to where they are needed', async () => {
  seeEnding('o20-need-information');
  pressByKeyboard('Do all and submit as Pending');
  await vi.waitFor(() => expect(progress()).toContain('Write the text first'));
  expect(run).not.toHaveBeenCalledWith('submit', ...[expect.anything(), expect.anything(), expect.anything()]);
  await vi.waitFor(() => expect(focused()).toBe(text('Reply')));
});

it('a macro brings its words: what else is said stands in its line', async () => {
  seeEnding('o6-pass-through');
  expect(text('Reply').closest('[aria-label="What to do"]')).not.toBeNull();
  seeEnding('o20-need-information');
  expect(text('Reply').closest('[aria-label="What to do"]')).toBeNull();
});

it('once the first of two comments is sent, the second’s words are asked for', async () => {
  seeEnding('o10-subject-access');
  expect(text('Write an internal note')).toBeNull();
  text('Reply').value = 'It is with the blogs team.';
  text('Reply').dispatchEvent(new Event('input', { bubbles: true }));
  pressByKeyboard('Do all and submit as Open');
  await vi.waitFor(() => expect(progress()).toContain('done and submitted'));
  await vi.waitFor(() => expect(focused()).toBe(text('Write an internal note')));
  expect(progress()).toContain('The second comment is still to be sent.');
  expect(keepDone).not.toHaveBeenCalled();
});

it('one action that is done keeps the focus where it is, whatever else waits for words', async () => {
  seeEnding('o20-need-information');
  pressByKeyboard('Do it: Take it');
  await vi.waitFor(() => expect(progress()).toContain('Done, not submitted yet'));
  await settle();
  expect(focused()).toBe(find('Do it: Take it'));
});

it('what was written stays in its place once it is done: the second of two clicks meets no button below', async () => {
  seeEnding('o21-take-it');
  find('Do it: Reply: say that you are on it')?.click();
  await vi.waitFor(() => expect(progress()).toContain('Done, not submitted yet'));
  expect([text('Reply').disabled, text('Reply').value]).toEqual([true, expect.stringContaining('working on this')]);
});

it.each([
  ['public', 'A public reply: the text goes to the end of the draft'],
  ['internal', 'A public reply: the composer is set to it, and the text goes to the end of the draft'],
])('with the composer %s, says where the text of a reply goes', (mode, said) => {
  EMPTY.mode = mode;
  seeEnding('o21-take-it');
  EMPTY.mode = 'public';
  expect(place.textContent).toContain(`${said}`);
});

const kept = () => place.querySelector('.actions-kept');

it('what an ending has set stays said when the walk goes back from it, with the way to take it back', async () => {
  seeEnding('o21-take-it');
  find('Do it: Take it')?.click();
  await vi.waitFor(() => expect(progress()).toContain('Done, not submitted yet'));
  expect(kept()).toBeNull();
  for (const seeOther of [seeStep, () => seeEnding('o15-product-request')]) {
    seeOther();
    expect(kept()?.textContent).toContain('Still on the page from “Take it”, not submitted: Take it.');
  }
  find('Undo all of “Take it”')?.click();
  await vi.waitFor(() => expect(kept()).toBeNull());
  expect(undo).toHaveBeenCalledOnce();
});

it('what was set and then changed on the page is not said to be done any more', async () => {
  seeEnding('o21-take-it');
  find('Do it: Set priority to High')?.click();
  await vi.waitFor(() => expect(progress()).toContain('Done, not submitted yet'));
  may = 'already-so';
  seeEnding('o21-take-it');
  expect(isBusy('Do it: Set priority to High')).toBe(true);
  may = true;
  seeEnding('o21-take-it');
  expect(isBusy('Do it: Set priority to High')).toBe(false);
  expect(place.textContent).toContain('It was changed after that');
});

it('after an undo the focus is on what does it again', async () => {
  seeEnding('o21-take-it');
  pressByKeyboard('Do it: Take it');
  await vi.waitFor(() => expect(progress()).toContain('Done, not submitted yet'));
  pressByKeyboard('Undo: Take it');
  await vi.waitFor(() => expect(progress()).toContain('Undone'));
  await settle();
  expect(focused()).toBe(find('Do it: Take it'));
});
