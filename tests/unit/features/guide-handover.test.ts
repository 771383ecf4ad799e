import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundLine } from '../../../src/contracts/handover.ts';
import { openGuideDesk } from '../../../src/features/triage-guide/answer-guide.ts';
import type { ChartAnswer } from '../../../src/features/triage-guide/chart-desk.ts';
import type { GuideQuestion } from '../../../src/features/triage-guide/guide-question.ts';
import { askBackground } from '../../../src/platform/messages.ts';
import { storedWalk } from '../../../src/platform/stored.ts';
import { storedTeamFlow } from '../../../src/platform/stored-flow.ts';
import type { OverlayState } from '../../../src/view/overlay/overlay-types.ts';
import { makeFlow } from '../flow/make-flow.ts';
import { HOST, makeQuestion } from './guide-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const ID = 9000004;
let now = '';
let deliver: ReturnType<typeof wireRuntime>['deliver'];

beforeEach(() => {
  fakeBrowser.reset();
  now = '2021-09-02T09:00:00Z';
  deliver = wireRuntime().deliver;
  openGuideDesk();
});
afterEach(() => vi.restoreAllMocks());

type Walking = OverlayState & { kind: 'walk' };

async function ask(first?: GuideQuestion['first'], lines: FoundLine[] = [], over: Partial<GuideQuestion> = {}) {
  const answer = await askBackground<Walking>('read-guide', makeQuestion(ID, { first, now, lines, ...over }));
  if (!answer.ok) throw new Error(answer.code);
  return answer.data;
}
const say = (step: string, answer: string, lines: FoundLine[] = []) =>
  ask({ kind: 'answer-step', step, answer }, lines);
const placeOf = ({ walk }: Walking) => (walk.now.kind === 'step' ? walk.now.step.step : walk.now.ending.id);
const choicesOf = ({ prompt }: Walking) => prompt?.choices.map(({ label }) => label);

/** One agent's walk as its log says it; that agent's browser is then another's. */
async function makeLine(...answers: [string, string][]): Promise<FoundLine> {
  for (const [step, answer] of answers) await say(step, answer);
  const answer = await askBackground<{ text: string }>('write-log', makeQuestion(ID, { now }));
  if (!answer.ok) throw new Error(answer.code);
  fakeBrowser.reset();
  deliver = wireRuntime().deliver;
  openGuideDesk();
  return { line: answer.data.text.split('\n').at(-1) ?? '', by: 'Sam Agent', at: now };
}
const WALK: [string, string][] = [
  ['today', 'no'],
  ['concern', 'no'],
  ['whose', 'data-gov-uk'],
];

describe('a run of another agent', () => {
  it('is offered with who, where and when, and changes nothing by itself', async () => {
    const line = await makeLine(...WALK);
    now = '2021-09-02T09:30:00Z';
    const state = await ask(undefined, [line]);
    expect(state.prompt?.words).toMatch(/^Sam Agent left off at “What about data\.gov\.uk\?”, \d\d:\d\d\.$/);
    expect(choicesOf(state)).toEqual(['Resume', 'Start afresh']);
    expect(placeOf(state)).toBe('today');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is gone on with on the agent’s click, is marked as another’s, and is not offered again', async () => {
    const line = await makeLine(...WALK);
    const { prompt } = await ask(undefined, [line]);
    const resumed = await ask(prompt?.choices[0]?.intent as GuideQuestion['first'], [line]);
    expect(placeOf(resumed)).toBe('data-gov-uk');
    expect(resumed.prompt).toBeUndefined();
    expect(resumed.walk.answered.find(({ step }) => step === 'whose')?.by).toMatchObject({
      who: 'agent',
      handed: true,
    });
    const back = await ask({ kind: 'go-back' }, [line]);
    expect(back.prompt).toBeUndefined();
    await say('whose', 'other', [line]);
    const mine = (await ask(undefined, [line])).walk.answered.find(({ step }) => step === 'whose');
    expect(mine?.by).not.toHaveProperty('handed');
  });

  it('can be put aside, for good', async () => {
    const line = await makeLine(...WALK);
    const { prompt } = await ask(undefined, [line]);
    const afresh = await ask(prompt?.choices[1]?.intent as GuideQuestion['first'], [line]);
    expect(placeOf(afresh)).toBe('today');
    expect((await ask(undefined, [line])).prompt).toBeUndefined();
    now = '2021-09-02T11:00:00Z';
    expect(choicesOf(await ask(undefined, [{ ...line, line: line.line }]))).toBeUndefined();
  });

  it('is not offered where this agent has gone on since, or knows it all', async () => {
    const line = await makeLine(...WALK);
    for (const [step, answer] of WALK) await say(step, answer);
    expect((await ask(undefined, [line])).prompt).toBeUndefined();
    now = '2021-09-02T09:20:00Z';
    await say('whose', 'other');
    expect((await ask(undefined, [line])).prompt).toBeUndefined();
    await ask({ kind: 'start-again' });
    expect((await ask(undefined, [line])).prompt).toBeUndefined();
  });

  it('newer than this agent’s own is offered, and replaces it only on the click', async () => {
    now = '2021-09-02T09:30:00Z';
    const line = await makeLine(...WALK);
    now = '2021-09-02T08:00:00Z';
    await say('today', 'no');
    await say('concern', 'how-urgent');
    now = '2021-09-02T10:00:00Z';
    const state = await ask(undefined, [line]);
    expect(placeOf(state)).toBe('o2-doubt');
    expect(placeOf(await ask(state.prompt?.choices[0]?.intent as GuideQuestion['first'], [line]))).toBe('data-gov-uk');
  });

  it.each<[string, (line: FoundLine) => FoundLine]>([
    ['one letter changed', (found) => ({ ...found, line: found.line.replace('=no', '=na') })],
    ['another ticket’s', (found) => ({ ...found, line: found.line.replace('9000004', '9000005') })],
    ['cut short', (found) => ({ ...found, line: `${found.line.slice(0, -9)}]` })],
    ['nothing of ours', (found) => ({ ...found, line: '[Second Line log v1]' })],
    ['older than the note could be', (found) => ({ ...found, at: '2020-01-01T00:00:00Z' })],
  ])('is refused without a word when it is %s', async (_what, damage) => {
    const line = damage(await makeLine(...WALK));
    const state = await ask(undefined, [line]);
    expect(state.prompt).toBeUndefined();
    expect(state).not.toHaveProperty('notice');
    const tried = await ask({ kind: 'resume-run', at: '2021-09-02T09:00:00Z' }, [line]);
    expect(placeOf(tried)).toBe('today');
  });

  it('of an older log is offered where the newest is damaged', async () => {
    const line = await makeLine(...WALK);
    const hurt = { ...line, line: line.line.replace('=no', '=yes') };
    expect((await ask(undefined, [hurt, line])).prompt?.words).toContain('left off');
  });
});

describe('a flow that changed under a run', () => {
  it('says so where another flow is in use, until the agent answers in it', async () => {
    await say('today', 'no');
    await say('concern', 'no');
    const flow = JSON.stringify({ ...makeFlow({ id: 'ours', title: 'Ours' }), subflows: undefined });
    await storedTeamFlow.set({ id: 'ours', text: flow, at: now });
    const state = await ask();
    expect(state.walk.flow.id).toBe('ours');
    expect(state).toMatchObject({ notice: expect.stringContaining('another flow, govuk-2nd-line-2021') });
  });

  it('a team’s flow that can no longer be read gives way to a preset, and that is said', async () => {
    await storedTeamFlow.set({ id: 'ours', text: '{"format": 1', at: now });
    const state = await ask(undefined, [], { settings: { ...makeQuestion(ID).settings, flow: 'ours' } });
    expect(state.walk.flow.id).toBe('govuk-2nd-line-2021');
    expect(state).toMatchObject({ notice: expect.stringContaining('could not be read') });
  });

  it('a team’s flow with a preset’s name takes its place', async () => {
    const id = 'govuk-2nd-line-2021';
    await storedTeamFlow.set({ id, text: JSON.stringify(makeFlow({ id, title: 'Ours' })), at: now });
    expect((await ask()).walk.flow.title).toBe('Ours');
  });
});

describe('the chart', () => {
  const readChart = async () => {
    const message = { secondLine: 'read-chart', request: { host: HOST, ticketId: ID } };
    const page = { id: 'ours', url: 'chrome-extension://ours/src/entries/flow-chart.html' };
    return (await deliver(message, page)) as { ok: true; data: ChartAnswer };
  };

  it('is opened in a tab whose address names host and ticket only, and keeps the way taken', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await ask({ kind: 'show-flow' });
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: `chrome-extension://ours/src/entries/flow-chart.html#${HOST}/${ID}`,
    });
    const { data } = await readChart();
    expect(data.hasRun).toBe(true);
    expect(data.trace?.taken.map(({ step }) => step)).toEqual(['queue', 'state']);
    expect(data.trace?.now).toEqual({ step: 'today' });
    await say('today', 'no');
    expect((await readChart()).data.trace?.now).toEqual({ step: 'concern' });
  });

  it('of a ticket without a walk is the flow alone', async () => {
    const { data } = await readChart();
    expect(data).toMatchObject({ hasRun: false, trace: { taken: [], now: { step: 'queue' } } });
  });

  it('is given to pages of ours only', async () => {
    await expect(
      deliver(
        { secondLine: 'read-chart', request: { host: HOST, ticketId: ID } },
        { id: 'ours', tab: { id: 1 }, frameId: 0, url: `https://${HOST}/agent/tickets/1` },
      ),
    ).rejects.toThrow();
  });

  it('a browser that opens no tab still answers', async () => {
    vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('no window'));
    expect(placeOf(await ask({ kind: 'show-flow' }))).toBe('today');
    expect((await storedWalk(HOST, ID).get())?.answers).toEqual([]);
  });
});
