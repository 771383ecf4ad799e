import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { FlowAction, FlowEnding, FlowFile } from '../../src/contracts/flow-file.ts';
import { describeAction } from '../../src/flow/describe-action.ts';
import { isWorked } from '../../src/flow/find-off.ts';
import { findPreset, presets } from '../../src/flow/presets.ts';
import { getData, isDirty } from '../page/act/driver/start-driver.ts';
import { waitUntil } from '../run/launch-browser.ts';
import type { SandboxMacro } from '../sandbox/data/sandbox-data.ts';
import { makeFacts } from '../unit/flow/make-facts.ts';
import { chooseMacro, fillText, pressAndWait, readList, readWhere } from './harness/ending-list.ts';
import { clickButton, type Journey, useJourney, waitForWords } from './harness/journey.ts';
import { addFreshTicket, clickSubmit, GUIDE, openEnding } from './harness/open-ending.ts';

type Case = { preset: string; flow: FlowFile; ending: FlowEnding };

const everyCase: Case[] = presets.flatMap(({ id }) => {
  const flow = findPreset(id)!;
  return flow.endings.map((ending) => ({ preset: id, flow, ending }));
});

/** What tells one action from another for the page: not what it is about, nor where the line comes from. */
function keyOf(action: FlowAction): string {
  const { mark: _, ...rest } = action;
  if (action.do === 'reply' || action.do === 'note')
    return `${action.do} ${action.text === undefined ? 'own words' : 'suggested'}`;
  return action.do === 'tell' || action.do === 'by-hand' ? action.do : JSON.stringify(rest);
}

/** As few endings as hold every action of every ending of both presets. */
function coverAll(): Case[] {
  const left = new Set(
    everyCase.flatMap(({ preset, ending }) => ending.actions.map((one) => `${preset} ${keyOf(one)}`)),
  );
  const keysOf = ({ preset, ending }: Case) => [...new Set(ending.actions.map((one) => `${preset} ${keyOf(one)}`))];
  const gain = (one: Case) => keysOf(one).filter((key) => left.has(key)).length;
  const chosen: Case[] = [];
  while (left.size > 0) {
    const best = everyCase.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    for (const key of keysOf(best)) left.delete(key);
  }
  return chosen;
}

const FERRY = 'Inside government::Pass through::Ferry Test Agency';
const OWN = 'Words of the agent’s own.';
const wordsOf = (action: FlowAction, flow: FlowFile) => describeAction(action, flow, makeFacts({})).words;
const listWrites = ({ sandbox }: Journey) => sandbox.calls.filter(({ method }) => method !== 'GET');

function macroOf(action: FlowAction, flow: FlowFile, journey: Journey): SandboxMacro | undefined {
  if (action.do !== 'apply-macro') return undefined;
  const title = action.below ? FERRY : flow.macros[action.macro]!.name;
  return journey.sandbox.data.macros.find((macro) => macro.title === title);
}

/** What Zendesk must hold of a fresh ticket once an ending was carried out and submitted. */
function expectRecord({ flow, ending }: Case, journey: Journey, before: { status: string; group_id: number | null }) {
  const { data } = journey.sandbox;
  const record: Record<string, unknown> = {
    priority: 'normal',
    status: before.status,
    assignee_id: null,
    group_id: before.group_id,
    tags: [],
  };
  const comments: { public: boolean; words: string[] }[] = [];
  const say = (isPublic: boolean, text: string) => {
    const same = comments.find((one) => one.public === isPublic);
    if (same) same.words.push(text);
    else comments.push({ public: isPublic, words: [text] });
  };
  for (const action of ending.actions) {
    if (action.do === 'take') record.assignee_id = data.current_user_id;
    if (action.do === 'set-priority') record.priority = action.to;
    if (action.do === 'set-group') {
      const { id, name } = flow.groups[action.group]!;
      record.group_id = data.groups.find((one) => one.id === id || (id === undefined && one.name === name))?.id;
    }
    if (action.do === 'add-tag') record.tags = [action.tag];
    if (action.do === 'submit' && action.as !== 'unchanged') record.status = action.as;
    for (const change of macroOf(action, flow, journey)?.actions ?? []) {
      if (change.field === 'group_id') record.group_id = Number(change.value);
      if (change.field === 'current_tags') record.tags = [change.value];
      if (change.field === 'comment_value') say(true, String(change.value?.[1]).split('\n\n')[1]!);
    }
    if (action.do === 'reply') say(true, action.text?.split('\n\n')[1] ?? OWN);
    if (action.do === 'note') say(false, action.text?.split('\n\n')[1] ?? OWN);
  }
  return { record, comments };
}

/** Fields, channel and draft as Zendesk's page shows them. */
async function readPage(page: Page) {
  const shown = await page.evaluate(() => {
    const pane = document.querySelector('[data-is-active="true"]');
    const css = '#ticket_sidebar [title], [data-garden-id="dropdowns.combobox.value"], [data-test-id$="item-selected"]';
    return [...(pane?.querySelectorAll(css) ?? [])].map((one) => one.textContent).sort();
  });
  const channel = await page.$eval('[data-is-active="true"] [data-channel]', (one) => one.getAttribute('data-channel'));
  return { shown, channel, draft: await getData(page) };
}

/** Gives what an ending leaves to the agent: own words, the department. */
async function fillIn(page: Page, { flow, ending }: Case): Promise<void> {
  for (const action of ending.actions) {
    const isOpen = (action.do === 'reply' || action.do === 'note') && action.text === undefined;
    const lines = await readList(page);
    const words = wordsOf(action, flow);
    const line = lines.find(({ text }) => text.includes(words));
    const isLater = line?.text.includes('one comment with each submit') || line?.text.includes('Submitted');
    if (isOpen && !isLater) await fillText(page, words, OWN);
    if (action.do === 'apply-macro' && action.below) await chooseMacro(page, 'ferry', 'Ferry Test Agency');
  }
}

async function showEach(page: Page, { flow, ending }: Case): Promise<void> {
  for (const action of ending.actions.filter(isWorked)) {
    const name = `Show me where: ${wordsOf(action, flow)}`;
    await clickButton(page, name, GUIDE);
    await waitUntil(async () => (await readWhere(page)).isRung, 10_000, `the ring of “${name}”`);
    await waitUntil(
      async () => !(await readWhere(page)).isCovered,
      3_000,
      `the guide to leave the ring of “${name}” free`,
    );
    const where = await readWhere(page);
    expect(where.words).toMatch(/Choose|Open|Type|Set/);
    expect(where.hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    expect(await readWhere(page)).toMatchObject({ isRung: false, words: '', focus: name });
  }
}

const cover = coverAll();

describe('every action of every ending', () => {
  const journey = useJourney();

  it('is among the endings tried here', () => {
    const tried = new Set(
      cover.flatMap(({ preset, ending }) => ending.actions.map((one) => `${preset} ${keyOf(one)}`)),
    );
    const all = everyCase.flatMap(({ preset, ending }) => ending.actions.map((one) => `${preset} ${keyOf(one)}`));
    expect(all.filter((key) => !tried.has(key))).toEqual([]);
  });

  it.each(cover.map((one, at) => [one.preset, one.ending.id, one, 9_300_000 + at] as const))(
    '%s %s: listed, shown, done, undone, done again and submitted',
    async (preset, endingId, one, ticketId) => {
      const { flow, ending } = one;
      const before = addFreshTicket(journey, ticketId);
      const page = await openEnding(journey, preset, ticketId, endingId);
      const worked = ending.actions.filter(isWorked);
      const lines = await readList(page);
      expect(lines).toHaveLength(ending.actions.length);
      for (const [at, action] of ending.actions.entries()) expect(lines[at]?.text).toContain(wordsOf(action, flow));

      if (worked.length > 0) {
        await showEach(page, one);
        await fillIn(page, one);
        const untouched = await readPage(page);
        const parts = worked.filter(({ do: kind }) => kind === 'reply' || kind === 'note');
        const isTwofold = new Set(parts.map((part) => part.do)).size === 2;
        const stageable = worked.filter(({ do: kind }) => kind !== 'submit' && !(isTwofold && kind === 'note'));
        const staged: FlowAction[] = [];
        let isStatusLeft = false;
        for (const action of stageable) {
          const words = wordsOf(action, flow);
          const line = (await readList(page)).find(({ text }) => text.includes(words));
          if (line?.text.includes('stays as it is')) {
            expect(line.off).toContain(`Do it: ${words}`);
            continue;
          }
          expect(await pressAndWait(page, `Do it: ${words}`)).toBe(`Done, not submitted yet: ${words}.`);
          staged.push(action);
        }
        expect(listWrites(journey).filter(({ path }) => path.includes(String(ticketId)))).toEqual([]);
        for (const action of staged.reverse()) {
          const words = wordsOf(action, flow);
          const hasStatus = macroOf(action, flow, journey)?.actions.some(({ field }) => field === 'status');
          expect(await pressAndWait(page, `Undo: ${words}`)).toBe(
            hasStatus ? `Undone: ${words}. The status was not: see above.` : `Undone: ${words}.`,
          );
          isStatusLeft ||= hasStatus === true;
        }
        expect(await readPage(page)).toEqual(untouched);
        expect(await isDirty(page)).toBe(isStatusLeft);

        const hasSubmit = worked.some(({ do: kind }) => kind === 'submit');
        // A submit may lead the walk on, and the list with it.
        const said = await pressAndWait(page, hasSubmit ? 'Do all and submit' : 'Do all');
        expect(said).toMatch(hasSubmit ? /done and submitted|^$/ : /nothing submitted yet/);
        if (!hasSubmit) await clickSubmit(page);
        const count = () => listWrites(journey).filter(({ path }) => path.includes(String(ticketId))).length;
        await waitUntil(async () => count() === 1, 15_000, 'the first write');
        if (isTwofold) {
          await waitForWords(page, GUIDE, 'Submitted');
          await fillIn(page, one);
          await pressAndWait(page, 'Do all and submit');
          await waitUntil(async () => count() === 2, 15_000, 'the second write');
        }
        const { record, comments } = expectRecord(one, journey, before);
        const { tags, ...fields } = record;
        const ticket = journey.sandbox.data.tickets.find(({ id }) => id === ticketId)!;
        expect(ticket).toMatchObject(fields);
        expect([...ticket.tags].sort()).toEqual([...before.tags, ...(tags as string[])].sort());
        const added = journey.sandbox.data.comments[ticketId]!.slice(before.comments);
        expect(added.map((comment) => comment.public)).toEqual(comments.map((comment) => comment.public));
        for (const [at, { words }] of comments.entries()) {
          for (const text of words) expect(added[at]?.plain_body).toContain(text.replace(/\{\{.*?\}\}/g, ''));
        }
        const macro = worked.map((action) => macroOf(action, flow, journey)).find(Boolean);
        const sent = listWrites(journey).filter(({ path }) => path.includes(String(ticketId)));
        expect(sent.every(({ who }) => who === 'page')).toBe(true);
        if (macro) expect(JSON.stringify(sent[0]?.body)).toContain(String(macro.id));
        expect(count()).toBe(isTwofold ? 2 : 1);
      } else {
        for (const action of ending.actions) await clickLabel(page, `Done: ${wordsOf(action, flow)}`);
        expect(listWrites(journey).filter(({ path }) => path.includes(String(ticketId)))).toEqual([]);
      }
      if (ending.actions.length > 0) await waitForWords(page, GUIDE, `Done: ${ending.title}`);
      await page.close();
    },
  );
});

/** A check box by what it is called. */
async function clickLabel(page: Page, name: string): Promise<void> {
  const box = await page.evaluateHandle(
    (tag, wanted) => {
      const boxes =
        document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>('input[type="checkbox"]') ?? [];
      return [...boxes].find(
        (one) => (one.getAttribute('aria-label') ?? one.closest('label')?.textContent)?.trim() === wanted,
      )!;
    },
    GUIDE,
    name,
  );
  await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await box.click();
}
