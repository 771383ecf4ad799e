import { afterEach, describe, expect, it } from 'vitest';
import { getData, setData } from '../page/act/driver/start-driver.ts';
import { waitUntil } from '../run/launch-browser.ts';
import type { PageOptions } from '../sandbox/page/page-options.ts';
import { clickTwice, makeCases } from './harness/ending-cases.ts';
import { chooseMacro, pressAndWait, readList } from './harness/ending-list.ts';
import { chooseChannel, clickButton, readHost, useJourney, waitForWords } from './harness/journey.ts';
import { GUIDE } from './harness/open-ending.ts';

// biome-ignore lint/correctness/useHookAtTopLevel: it starts a browser, and is no hook of a component
const journey = useJourney();
const { open, ticketOf, writesOf } = makeCases(journey, 9_450_000);
const PROPERTIES = '[data-is-active="true"] #ticket_sidebar';
const readWords = (element: Element) => element.textContent ?? '';
afterEach(() => {
  journey.sandbox.faults.clear();
  journey.sandbox.signIn();
});

describe('a page that will not keep still', () => {
  it.each<[string, Partial<PageOptions>]>([
    ['menus under the body, assignees by search', { menus: 'portal', assigneeSearch: true, layout: 'custom' }],
    ['React drawing the controls anew all the time', { remountEvery: 200, seed: 2 }],
    ['a composer that is swapped away', { swapComposer: true, lateMount: [300, 1200] }],
  ])('%s: all of it is done, submitted once', async (_what, options) => {
    const { page, id } = await open('o21-take-it', options);
    await clickTwice(page, 'Do all and submit as Open');
    await waitUntil(async () => writesOf(id).length > 0, 30_000, 'the submit');
    await waitForWords(page, GUIDE, 'Done: Take it');
    expect(ticketOf(id)).toMatchObject({ status: 'open', priority: 'high' });
    expect(writesOf(id)).toHaveLength(1);
    await page.close();
  });

  it('a macro that comes 2 s late and turns a note into a public reply: done when all of it is there, undone whole', async () => {
    const { page, id } = await open('o6-pass-through', { macroDelay: [1800, 2000] });
    await chooseChannel(page, 'internal');
    await chooseMacro(page, 'fish', 'Fishing Permits Office');
    expect(await pressAndWait(page, 'Do it: Apply a macro')).toContain('Done, not submitted yet');
    const channel = () =>
      page.$eval('[data-is-active="true"] [data-channel]', (one) => one.getAttribute('data-channel'));
    expect(await channel()).not.toBe('internal');
    expect(await getData(page)).toContain('Fishing Permits Office');
    expect((await readList(page))[0]?.text).toContain('Tags: adds pass_through');
    expect(await pressAndWait(page, 'Undo: Apply a macro')).toContain('Undone');
    expect([await channel(), await getData(page)]).toEqual(['internal', '']);
    expect(writesOf(id)).toEqual([]);
    await page.close();
  });

  it('a macro that nothing on the page can tell of: Do all stops before Submit and says so, and one click submits', async () => {
    const macro = journey.sandbox.data.macros.find(({ title }) => title.endsWith('Fishing Permits Office'))!;
    const { actions } = macro;
    macro.actions = [{ field: 'type', value: 'incident' }];
    const { page, id } = await open('o6-pass-through', { macroDelay: [1500, 1500] });
    await chooseMacro(page, 'fish', 'Fishing Permits Office');
    await waitForWords(page, GUIDE, 'Type: → Incident');
    const unseen = 'Second Line cannot see whether the macro has finished. Check the ticket, then press Submit.';
    await setData(page, '<p>Passed on.</p>');
    const said = await pressAndWait(page, 'Do all and submit as New');
    macro.actions = actions;
    expect(said).toBe(`2 of 3 done, nothing submitted yet. ${unseen}`);
    expect((await readList(page))[0]?.text).toContain(`Chosen, not submitted yet. ${unseen}`);
    expect(writesOf(id)).toEqual([]);
    await waitUntil(async () => (await page.$eval(PROPERTIES, readWords)).includes('Incident'), 10_000, 'the macro');
    expect(await pressAndWait(page, 'Do it: Submit as it stands')).toContain('Submitted');
    expect(writesOf(id)).toHaveLength(1);
    expect(ticketOf(id).type).toBe('incident');
    await page.close();
  });

  it('a save that takes longer than we wait is said to be perhaps done, is not sent again, and is done once it is seen', async () => {
    const { page, id } = await open('o21-take-it');
    journey.sandbox.faults.set({ match: `tickets/${id}`, method: 'PUT', who: 'page', delay: 35_000, times: 1 });
    await clickButton(page, 'Do all and submit as Open', GUIDE);
    const says = (words: string) =>
      waitUntil(async () => (await readHost(page, GUIDE)).includes(words), 45_000, `“${words}”`);
    await says('Perhaps done: Submit as Open.');
    expect(await readHost(page, GUIDE)).not.toContain('Do all and submit');
    await says('Done: Take it');
    expect(ticketOf(id)).toMatchObject({ status: 'open', priority: 'high' });
    expect(writesOf(id)).toHaveLength(1);
    await page.close();
  });

  it('another agent was faster: our submit is refused, told, not tried again, and the draft stays', async () => {
    const { page, id } = await open('o21-take-it');
    await pressAndWait(page, 'Do all');
    const draft = await getData(page);
    Object.assign(ticketOf(id), { subject: 'Anew', updated_at: '2021-09-02T08:59:30Z' });
    const said = await pressAndWait(page, 'Do all and submit as Open');
    expect(said).toBe(
      'Stopped at 1 of 1. Not done: Submit as Open. Zendesk did not save the ticket. It says why on the page.',
    );
    expect([ticketOf(id).status, ticketOf(id).subject, await getData(page)]).toEqual(['new', 'Anew', draft]);
    expect(writesOf(id).map(({ status }) => status)).toEqual([409]);
    await page.close();
  });

  it('a group that Zendesk has renamed is found by its number, and its new name said', async () => {
    const group = journey.sandbox.data.groups.find(({ name }) => name === '3rd Line--GDS Privacy')!;
    group.name = '3rd Line--Data Protection';
    const { page, id } = await open('o9-privacy');
    await pressAndWait(page, 'Do it: Set group');
    const said = (await readList(page))[0]?.text;
    group.name = '3rd Line--GDS Privacy';
    expect(said).toContain('Zendesk calls this group “3rd Line--Data Protection” now.');
    expect(writesOf(id)).toEqual([]);
    await page.close();
  });

  it('a draft of the agent’s own is kept byte for byte', async () => {
    const { page } = await open('o21-take-it');
    await setData(page, '<p>Hello <strong>Dilip</strong>,</p><ul><li>one</li></ul><p>My own words.</p>');
    const own = await getData(page);
    await pressAndWait(page, 'Do it: Reply');
    expect(await getData(page)).not.toBe(own);
    expect(await pressAndWait(page, 'Undo: Reply')).toContain('Undone');
    expect(await getData(page)).toBe(own);
    await page.close();
  });
});
