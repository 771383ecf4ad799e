import { afterEach, describe, expect, it } from 'vitest';
import { getData, setData } from '../page/act/driver/start-driver.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { clickTwice, makeCases } from './harness/ending-cases.ts';
import { chooseMacro, pressAndWait, readList, readProgress } from './harness/ending-list.ts';
import { chooseChannel, clickButton, findButton, readHost, useJourney, waitForWords } from './harness/journey.ts';
import { addFreshTicket, GUIDE, openStart } from './harness/open-ending.ts';

// biome-ignore lint/correctness/useHookAtTopLevel: it starts a browser, and is no hook of a component
const journey = useJourney();
const { open, ticketOf, writesOf } = makeCases(journey, 9_450_000);
afterEach(() => {
  journey.sandbox.faults.clear();
  journey.sandbox.signIn();
});

describe('hands', () => {
  it('a double click on Submit writes once, and one on Do it does nothing twice', async () => {
    const { page, id } = await open('o21-take-it');
    await clickTwice(page, 'Do it: Reply');
    await waitForWords(page, GUIDE, 'Done, not submitted yet: Reply');
    expect((await getData(page)).match(/working on this/g)).toHaveLength(1);
    await clickTwice(page, 'Do it: Submit as Open');
    await waitForWords(page, GUIDE, 'Done: Take it');
    expect(writesOf(id)).toHaveLength(1);
    expect(
      journey.sandbox.data.comments[id]?.filter(({ plain_body }) => plain_body.includes('working on this')),
    ).toHaveLength(1);
    await page.close();
  });

  it('a second click where Do all was pressed meets no other button, whatever was said meanwhile', async () => {
    const { page, id } = await open('o17-infrastructure');
    const button = await findButton(page, 'Do all', GUIDE);
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const { x, y } = await button.clickablePoint();
    await page.mouse.click(x, y);
    await waitForWords(page, GUIDE, '1 of 1 done, nothing submitted yet.');
    await page.mouse.click(x, y);
    await clickButton(page, 'Undo: Reply', GUIDE);
    await waitForWords(page, GUIDE, 'Undone: Reply');
    expect(writesOf(id)).toEqual([]);
    await page.close();
  });

  it('Do all is stopped by Stop, between two actions, and says how far it came', async () => {
    const { page, id } = await open('o6-pass-through', { macroDelay: [1500, 2000] });
    await chooseMacro(page, 'ferry', 'Ferry Test Agency');
    await clickButton(page, 'Do all', GUIDE);
    await waitForWords(page, GUIDE, '1 of 2: Apply a macro');
    await clickButton(page, 'Stop', GUIDE);
    await waitForWords(page, GUIDE, 'You stopped it.');
    expect(writesOf(id)).toEqual([]);
    await page.close();
  });

  it('another ticket in view stops it, and nothing lands there', async () => {
    const { page, id } = await open('o6-pass-through', { macroDelay: [1500, 2000] });
    await chooseMacro(page, 'ferry', 'Ferry Test Agency');
    await clickButton(page, 'Do all', GUIDE);
    await waitForWords(page, GUIDE, '1 of 2: Apply a macro');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-test-id="support_nav"] a')?.click());
    await waitUntil(async () => !page.url().includes('/tickets/'), 10_000, 'another page');
    await page.goBack();
    await waitForWords(page, GUIDE, 'Another ticket came into view, so this stopped.');
    expect(writesOf(id)).toEqual([]);
    await page.close();
  });

  it('with the session lost at Submit nothing is saved, the draft is kept, and the line says so', async () => {
    const { page, id } = await open('o21-take-it');
    await pressAndWait(page, 'Do all');
    const draft = await getData(page);
    journey.sandbox.signOut();
    await pressAndWait(page, 'Do it: Submit as Open');
    expect(await readProgress(page)).toContain('Not done: Submit as Open.');
    expect(await getData(page)).toBe(draft);
    expect(ticketOf(id).status).toBe('new');
    await page.close();
  });

  it('a serious finding holds our submit as it holds the agent’s, and Submit anyway ends in the same one write', async () => {
    const { page, id } = await open('o21-take-it');
    await chooseChannel(page, 'internal');
    await setData(page, '<p>The password is hunter2-Correct-Horse and the key is AKIAIOSFODNN7EXAMPLE.</p>');
    await clickButton(page, 'Do it: Submit as Open', GUIDE);
    const stopped = () =>
      page.evaluate(() => document.querySelector('second-line-note')?.shadowRoot?.querySelector('dialog') != null);
    await waitUntil(stopped, 10_000, 'the stop');
    await waitForWords(page, GUIDE, 'The ticket was not submitted: the note check or the page stopped it.');
    expect(writesOf(id)).toEqual([]);
    await clickButton(page, 'Submit anyway', 'second-line-note');
    await waitForWords(page, GUIDE, 'Done: Take it');
    expect(writesOf(id)).toHaveLength(1);
    expect(ticketOf(id).status).toBe('open');
    await page.close();
  });
});

describe('what this agent or this ticket does not allow', () => {
  const anonymous = () => {
    const { id: _, ...row } = structuredClone(ticketOf(9000005));
    return { ...row, status: 'new', priority: 'normal' };
  };

  it('nobody to answer: the reply is shown, off, with the reason, and the rest is done', async () => {
    const { page, id } = await open('o15-product-request', {}, anonymous());
    await waitForWords(page, GUIDE, 'nobody to reply to.');
    const lines = await readList(page);
    expect(lines.map(({ off }) => off.length)).toEqual([0, 1, 0]);
    await clickButton(page, 'Do all and submit as Open', GUIDE);
    await waitForWords(page, GUIDE, 'Done: Leave it to product managers');
    expect(ticketOf(id)).toMatchObject({ priority: 'low', status: 'open' });
    await page.close();
  });

  it('a light agent: notes only, with the reason on the rest', async () => {
    const { data } = journey.sandbox;
    const before = data.current_user_id;
    data.current_user_id = data.users.find(({ role_type: role }) => role === 1)!.id;
    const { page } = await open('o16-contracts-archive');
    data.current_user_id = before;
    await waitForWords(page, GUIDE, 'Zendesk lets it write internal notes only.');
    const lines = await readList(page);
    expect(lines.map(({ off }) => off.length).slice(0, 3)).toEqual([1, 1, 0]);
    await page.close();
  });
});

it('a macro’s status that no control takes back is said, and one click submits with the old one', async () => {
  const { page, id } = await open('o27-silent-requester');
  await waitForWords(page, GUIDE, 'Status: New → Solved');
  await pressAndWait(page, 'Do it: Apply macro');
  expect(await pressAndWait(page, 'Undo: Apply macro')).toContain('The status was not: see above.');
  await waitForWords(page, GUIDE, 'Submit still says Solved');
  expect(await getData(page)).toBe('');
  expect(writesOf(id)).toEqual([]);
  await clickTwice(page, 'Do it: Submit as New');
  await waitUntil(async () => writesOf(id).length > 0, 15_000, 'the submit');
  await waitUntil(async () => !(await readHost(page, GUIDE)).includes('Submit still says'), 10_000, 'the words to go');
  expect([ticketOf(id).status, writesOf(id).length]).toEqual(['new', 1]);
  await page.close();
});

describe('short cuts past the questions', () => {
  it('straight to an ending by the keyboard alone, and all of it submitted by one press', async () => {
    addFreshTicket(journey, 9_459_001);
    ticketOf(9_459_001).tags = [];
    const page = await openStart(journey, 'govuk-2nd-line-2021', 9_459_001);
    await page.focus(`${GUIDE} >>> #sl-straight`);
    await page.keyboard.type('another way');
    await page.keyboard.press('Enter');
    await waitForWords(page, GUIDE, 'Send it to GDS Privacy');
    const focus = () =>
      page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.textContent, GUIDE);
    expect(await focus()).toBe('Send it to GDS Privacy');
    await clickButton(page, 'Show all steps', GUIDE);
    await waitForWords(page, GUIDE, 'with the ending');
    for (let presses = 0; presses < 60 && (await focus()) !== 'Do all and submit as New'; presses += 1)
      await page.keyboard.press('Tab');
    expect(await focus()).toBe('Do all and submit as New');
    await page.keyboard.press('Enter');
    await waitForWords(page, GUIDE, 'Done: Send it to GDS Privacy');
    const privacy = journey.sandbox.data.groups.find(({ name }) => name === '3rd Line--GDS Privacy')!;
    expect(ticketOf(9_459_001)).toMatchObject({ status: 'new', group_id: privacy.id });
    expect(writesOf(9_459_001)).toHaveLength(1);
    await page.close();
  });

  it('what the ticket suggests, in one click, each with its reason and each to be changed', async () => {
    addFreshTicket(journey, 9_459_002);
    Object.assign(ticketOf(9_459_002), { tags: ['govt_form'], subject: 'GDPR subject access request' });
    const page = await openStart(journey, 'govuk-2nd-line-2021', 9_459_002);
    await clickButton(page, 'No, carry on', GUIDE);
    await waitForWords(page, GUIDE, 'They lead to: Check our systems, then hand it over');
    await clickButton(page, 'Accept 3 likely answers', GUIDE);
    await waitForWords(page, GUIDE, 'A reply is owed.');
    await clickButton(page, 'Show all steps', GUIDE);
    expect((await readHost(page, GUIDE)).match(/accepted as likely/g)).toHaveLength(3);
    await clickButton(page, 'Change: What is it about?', GUIDE);
    await waitForWords(page, GUIDE, 'Content: wording, facts');
    await page.close();
  });
});

it('what is done stays with the walk over a reload, with its time and the next ticket', async () => {
  const { page } = await open('o21-take-it');
  const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
  const hasQueue = () =>
    popup.evaluate(async () => {
      type Extension = { storage: { local: { get: (key: string) => Promise<{ queue?: { data: unknown } }> } } };
      const kept = await (globalThis as unknown as { browser: Extension }).browser.storage.local.get('queue');
      return kept.queue?.data != null;
    });
  await waitUntil(hasQueue, 20_000, 'the queue that the popup asked for');
  await popup.close();
  await pressAndWait(page, 'Do it: Submit as Open');
  await waitForWords(page, GUIDE, 'Done: Take it, 09:0');
  await waitForWords(page, GUIDE, 'Next ticket: #');
  await page.reload();
  await waitForWords(page, GUIDE, 'Next ticket: #');
  const link = await page.$eval(`${GUIDE} >>> .finished a`, (one) => [
    one.getAttribute('href'),
    one.getAttribute('target'),
  ]);
  expect(link).toEqual([expect.stringMatching(/^https:\/\/govuk\.zendesk\.com\/agent\/tickets\/\d+$/), '_blank']);
  await page.close();
});
