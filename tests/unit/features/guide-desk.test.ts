import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { openGuideDesk } from '../../../src/features/triage-guide/answer-guide.ts';
import type { GuideQuestion } from '../../../src/features/triage-guide/guide-question.ts';
import { askBackground } from '../../../src/platform/messages.ts';
import type { OverlayState } from '../../../src/view/overlay/overlay-types.ts';
import { HOST, makeQuestion, makeTicketAnswer } from './guide-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

/** Zendesk's time, which pages tell with each question. This machine's own is years later. */
let zendeskNow = '';
let deliver: ReturnType<typeof wireRuntime>['deliver'];

beforeEach(() => {
  fakeBrowser.reset();
  zendeskNow = '2021-09-02T09:00:00Z';
  deliver = wireRuntime().deliver;
  openGuideDesk();
});
afterEach(() => vi.restoreAllMocks());

async function ask(id: number, first?: GuideQuestion['first'], over: Partial<GuideQuestion> = {}) {
  const answer = await askBackground<OverlayState>('read-guide', makeQuestion(id, { first, now: zendeskNow, ...over }));
  if (!answer.ok) throw new Error(answer.code);
  return answer.data;
}
const say = (id: number, step: string, answer: string) => ask(id, { kind: 'answer-step', step, answer });
const nowOf = (state: OverlayState) => {
  if (state.kind !== 'walk') return state.kind;
  return state.walk.now.kind === 'step' ? state.walk.now.step.step : state.walk.now.ending.id;
};
const readStored = () => fakeBrowser.storage.local.get(null);

describe('the background’s half of the guide', () => {
  it('walks a ticket to its ending and knows it after its own death', async () => {
    expect(nowOf(await ask(9000004))).toBe('today');
    expect(nowOf(await say(9000004, 'today', 'no'))).toBe('concern');
    await say(9000004, 'concern', 'no');
    await say(9000004, 'whose', 'ours');
    expect(nowOf(await say(9000004, 'plan', 'hold'))).toBe('o22-holding-reply');
    wireRuntime();
    openGuideDesk();
    expect(nowOf(await ask(9000004))).toBe('o22-holding-reply');
  });

  it('says in what it keeps whether the walk chose a sensitive matter, and takes it back with the answer', async () => {
    const isSensitive = async () => /"sensitive":true/.test(JSON.stringify(await readStored()));
    await say(9000004, 'today', 'no');
    await say(9000004, 'concern', 'no');
    expect(await isSensitive()).toBe(false);
    expect(nowOf(await say(9000004, 'whose', 'privacy'))).toBe('privacy');
    expect(await isSensitive()).toBe(true);
    expect(nowOf(await say(9000004, 'privacy', 'access'))).toBe('o10-subject-access');
    expect(await isSensitive()).toBe(true);
    await ask(9000004, { kind: 'change-answer', step: 'concern' });
    expect(await isSensitive()).toBe(false);
    expect(nowOf(await say(9000004, 'concern', 'phishing'))).toBe('o4-security');
    expect(await isSensitive()).toBe(true);
    await ask(9000004, { kind: 'start-again' });
    expect(await isSensitive()).toBe(false);
  });

  it('reading alone writes nothing', async () => {
    await ask(9000004);
    await ask(9000001);
    expect(await readStored()).toEqual({});
  });

  it('two clicks at once are worked off in order: none is lost', async () => {
    const states = await Promise.all([
      say(9000013, 'today', 'no'),
      say(9000013, 'concern', 'no'),
      say(9000013, 'whose', 'ours'),
      ask(9000013, { kind: 'go-back' }),
      say(9000013, 'whose', 'content'),
    ]);
    expect(states.map(nowOf)).toEqual(['concern', 'whose', 'plan', 'whose', 'content-urgent']);
    expect(nowOf(await ask(9000013))).toBe('content-urgent');
  });

  it('two tabs on two tickets at once both keep their day’s answer and their own', async () => {
    await Promise.all([say(9000004, 'today', 'no'), say(9000006, 'concern', 'how-urgent')]);
    expect(nowOf(await ask(9000006))).toBe('o2-doubt');
    expect(nowOf(await ask(9000004))).toBe('concern');
  });

  it('a question it cannot work with is answered by a code, and the next is answered as ever', async () => {
    const broken = { ...makeQuestion(9000004), page: undefined } as unknown as GuideQuestion;
    expect(await askBackground('read-guide', broken)).toMatchObject({ ok: false, code: 'invalid-answer' });
    expect(nowOf(await ask(9000004))).toBe('today');
  });

  it('tickets of one number on two hosts are two tickets', async () => {
    await say(9000001, 'today', 'no');
    await say(9000001, 'progress', 'longer');
    const url = 'https://other.zendesk.com/agent/tickets/9000001';
    const request = makeQuestion(9000001, { host: 'other.zendesk.com' });
    const other = await deliver({ secondLine: 'read-guide', request }, { id: 'ours', tab: { id: 4 }, frameId: 0, url });
    expect(nowOf((other as { data: OverlayState }).data)).toBe('progress');
    expect(nowOf(await ask(9000001))).toBe('o22-holding-reply');
  });

  it('a flow that is not there is said in plain words', async () => {
    const state = await ask(9000001, undefined, { settings: { ...defaultSettings, flow: 'gone' } });
    expect(state).toMatchObject({ kind: 'trouble', message: 'The flow in use could not be found or read.' });
  });
});

describe('answers of the day', () => {
  it('hold on every ticket until midnight in London by Zendesk’s clock, whatever this machine’s says', async () => {
    await say(9000004, 'today', 'no');
    zendeskNow = '2021-09-02T22:59:59Z';
    expect(nowOf(await ask(9000006))).toBe('concern');
    zendeskNow = '2021-09-02T23:00:00Z';
    expect(nowOf(await ask(9000006))).toBe('today');
    // On the ticket it was answered on, it is this ticket's answer.
    expect(nowOf(await ask(9000004))).toBe('concern');
  });

  it('in winter midnight is an hour later by UTC', async () => {
    zendeskNow = '2021-12-02T22:30:00Z';
    await say(9000004, 'today', 'no');
    zendeskNow = '2021-12-02T23:59:59Z';
    expect(nowOf(await ask(9000006))).toBe('concern');
    zendeskNow = '2021-12-03T00:00:00Z';
    expect(nowOf(await ask(9000006))).toBe('today');
  });

  it('yesterday’s are not carried over by today’s first answer', async () => {
    await say(9000004, 'today', 'no');
    zendeskNow = '2021-09-03T08:00:00Z';
    await say(9000006, 'concern', 'no');
    expect(nowOf(await ask(9000007))).toBe('today');
  });
});

describe('a browser that refuses to store', () => {
  it('says so, shows where the answer leads, and does not pretend later', async () => {
    const write = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    const state = await say(9000004, 'today', 'no');
    expect(nowOf(state)).toBe('concern');
    expect(state).toMatchObject({ notice: expect.stringContaining('could not keep this answer') });
    write.mockRestore();
    expect(nowOf(await ask(9000004))).toBe('today');
    expect(await say(9000004, 'today', 'no')).not.toHaveProperty('notice');
  });

  it('says so as well when only the day’s part was refused', async () => {
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation((items) =>
      'day-answers' in items ? Promise.reject(new Error('QuotaExceededError')) : set(items),
    );
    expect(await say(9000004, 'today', 'no')).toMatchObject({ notice: expect.stringContaining('could not keep') });
  });
});

it('keeps ids and times only: no word of the ticket', async () => {
  await say(9000004, 'today', 'no');
  await say(9000004, 'concern', 'how-urgent');
  const stored = await readStored();
  expect(Object.keys(stored).sort()).toEqual(['day-answers', `walk:${HOST}/9000004`]);
  const { ticket, users, organizations } = makeTicketAnswer(9000004);
  const words = [
    ticket.subject,
    ticket.description,
    ...(ticket.tags ?? []),
    ...users.flatMap((u) => [u.name, u.email]),
  ];
  const texts = [...words, ...organizations.map(({ name }) => name)].filter((text) => (text ?? '').length > 2);
  expect(texts.length).toBeGreaterThan(4);
  for (const text of texts) expect(JSON.stringify(stored)).not.toContain(String(text));
});
