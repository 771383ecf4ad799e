import { afterEach, describe, expect, it } from 'vitest';
import { getData } from '../page/act/driver/start-driver.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { makeClient } from '../sandbox/server/sandbox-client.ts';
import { clickTwice, makeCases, readDialog } from './harness/ending-cases.ts';
import { pressAndWait, readList, readWhere } from './harness/ending-list.ts';
import { clickButton, readHost, useJourney, waitForWords } from './harness/journey.ts';
import { GUIDE } from './harness/open-ending.ts';

// biome-ignore lint/correctness/useHookAtTopLevel: it starts a browser, and is no hook of a component
const journey = useJourney();
const { open, ticketOf, writesOf } = makeCases(journey, 9_400_000);
afterEach(() => {
  journey.sandbox.faults.clear();
  journey.sandbox.signIn();
});

describe('what is not there', () => {
  it('a control: Do it is off, and says why', async () => {
    const { page } = await open('o15-product-request', { missing: ['priority'] });
    await waitForWords(page, GUIDE, 'Its control is not on this page.');
    const [line] = await readList(page);
    expect(line?.off).toEqual(['Do it: Set priority to Low']);
    await clickButton(page, 'Show me where: Set priority', GUIDE);
    expect((await readWhere(page)).words).toContain('Second Line cannot find its control on this page');
    await page.close();
  });

  it('a menu’s items: Do all stops there, says which and why, and Show me where is beside it', async () => {
    const { page, id } = await open('o21-take-it', { emptyMenus: ['priority'] });
    const said = await pressAndWait(page, 'Do all');
    expect(said).toBe('Stopped at 2 of 3. Not done: Set priority to High. Its menu opened with nothing in it.');
    const lines = await readList(page);
    expect(lines[0]?.text).toContain('Done, not submitted yet');
    expect(lines[1]?.buttons).toContain('Show me where: Set priority to High');
    expect(await getData(page)).toBe('');
    expect(writesOf(id)).toEqual([]);
    await page.close();
  });

  it('a macro: the look-alike of another team is not taken for it', async () => {
    const macro = journey.sandbox.data.macros.find(({ title }) => title.includes('5+ days'))!;
    macro.active = false;
    const { page, id } = await open('o27-silent-requester');
    await waitForWords(page, GUIDE, 'You cannot see this macro in Zendesk.');
    const macroLine = async (of: typeof page) => (await readList(of)).find(({ text }) => text.includes('Apply macro'));
    expect((await macroLine(page))?.off).toEqual([expect.stringContaining('Do it: Apply macro')]);
    // Solved without its words to the requester would be worse than nothing.
    expect(await pressAndWait(page, 'Do all and submit as Solved')).toContain('You cannot see this macro in Zendesk.');
    expect([await getData(page), writesOf(id)]).toEqual(['', []]);
    macro.active = true;
    const name = macro.title;
    macro.title = 'GOV.UK 2nd line tech: pending for 5 days';
    await page.close();
    const { page: later } = await open('o27-silent-requester');
    await waitForWords(later, GUIDE, 'You cannot see this macro in Zendesk.');
    expect((await macroLine(later))?.off).toEqual([expect.stringContaining('Do it: Apply macro')]);
    macro.title = name;
    expect(await getData(later)).toBe('');
    expect(writesOf(id)).toEqual([]);
    await later.close();
  });

  it.each([['a closed ticket', { status: 'closed' }, 'This ticket is closed. Zendesk lets nobody change it.', 4]])(
    '%s: every Do it is off, with the reason',
    async (_what, change, reason, count) => {
      const { page } = await open('o21-take-it', {}, change);
      const lines = await readList(page);
      expect(lines.filter(({ text, off }) => text.includes(reason) && off.length === 1)).toHaveLength(count);
      await page.close();
    },
  );
});

describe('by the API, after a yes', () => {
  const fail = async () => {
    const { page, id } = await open('o15-product-request', { emptyMenus: ['priority'] });
    await pressAndWait(page, 'Do it: Set priority to Low');
    await clickButton(page, 'Save through the API', GUIDE);
    await waitForWords(page, GUIDE, 'Save this through');
    expect(await readDialog(page)).toContain('Priority: Normal → Low');
    return { page, id };
  };

  it('shows the difference first, has the way back in focus, and saves once', async () => {
    const { page, id } = await fail();
    const focus = () =>
      page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.textContent, GUIDE);
    expect(await focus()).toBe('Go back');
    await page.keyboard.press('Escape');
    expect(await readHost(page, GUIDE)).not.toContain('Save this through');
    expect(writesOf(id)).toEqual([]);
    await clickButton(page, 'Save through the API', GUIDE);
    await waitForWords(page, GUIDE, 'Save this through');
    await clickTwice(page, 'Save now');
    await waitForWords(page, GUIDE, 'Saved through the API.');
    expect(ticketOf(id).priority).toBe('low');
    const [write, ...more] = writesOf(id);
    expect(more).toEqual([]);
    expect(write?.body).toEqual({ ticket: { priority: 'low', safe_update: true, updated_stamp: expect.any(String) } });
    await page.close();
  });

  it('tells who was faster, and writes nothing over it', async () => {
    const { page, id } = await fail();
    Object.assign(ticketOf(id), { priority: 'urgent', updated_at: '2021-09-02T09:30:00Z' });
    await clickButton(page, 'Save now', GUIDE);
    await waitForWords(page, GUIDE, 'Nothing was saved: somebody changed the ticket meanwhile.');
    expect(ticketOf(id).priority).toBe('urgent');
    expect(writesOf(id)).toEqual([]);
    await page.close();
  });

  it('a 409 of Zendesk’s own says what changed and by whom, and nothing is written over it', async () => {
    const { page, id } = await fail();
    const { data, faults, calls } = journey.sandbox;
    const before = data.current_user_id;
    // Between our reading of the ticket and our write; what the queue asks of me is another call.
    faults.set({ match: /users\/me\.json$/, who: 'extension', delay: 8_000, times: 1 });
    const earlier = calls.length;
    await clickButton(page, 'Save now', GUIDE);
    const isAsked = async () =>
      calls.slice(earlier).some(({ path, query }) => path.endsWith('users/me.json') && !query);
    await waitUntil(isAsked, 5_000, 'our question who is signed in');
    const robin = data.users.find(({ name }) => name === 'Robin Specimen-Agent')!;
    data.current_user_id = robin.id;
    const client = makeClient(journey.sandbox);
    await client.signIn();
    const change = { ticket: { priority: 'urgent', comment: { body: 'It is worse.', public: false } } };
    expect((await client.write('PUT', `tickets/${id}.json`, change)).status).toBe(200);
    data.current_user_id = before;
    await waitForWords(page, GUIDE, 'Nothing was saved: somebody changed the ticket meanwhile.');
    const said = await readHost(page, GUIDE);
    expect(said).toMatch(/Robin Specimen-Agent set priority to urgent at 09:\d\d UTC\./);
    expect(said).toMatch(/Robin Specimen-Agent added a comment \(internal\) at 09:\d\d UTC\./);
    expect(ticketOf(id).priority).toBe('urgent');
    expect(
      writesOf(id)
        .map(({ status }) => status)
        .sort(),
    ).toEqual([200, 409]);
    await page.close();
  });

  it('a 422 shows Zendesk’s own words, and is not tried again', async () => {
    const { page, id } = await open('o9-privacy', { emptyMenus: ['assignee'] });
    const { data } = journey.sandbox;
    const groups = [...data.groups];
    await pressAndWait(page, 'Do it: Set group');
    await clickButton(page, 'Save through the API', GUIDE);
    await waitForWords(page, GUIDE, 'Save this through');
    data.groups.splice(0, groups.length, ...groups.filter(({ name }) => name !== '3rd Line--GDS Privacy'));
    const stamp = ticketOf(id).updated_at;
    await clickButton(page, 'Save now', GUIDE);
    await waitForWords(page, GUIDE, 'Zendesk did not save it: Group: is invalid');
    data.groups.splice(0, data.groups.length, ...groups);
    expect(writesOf(id).map(({ status }) => status)).toEqual([422]);
    expect(ticketOf(id).updated_at).toBe(stamp);
    await page.close();
  });

  it('with the session lost, says so', async () => {
    const { page, id } = await fail();
    journey.sandbox.signOut();
    await clickButton(page, 'Save now', GUIDE);
    await waitForWords(page, GUIDE, 'Nothing was saved: you are signed out of Zendesk.');
    expect(ticketOf(id).priority).toBe('normal');
    await page.close();
  });
});
