import { afterEach, describe, expect, it } from 'vitest';
import type { ActionName, WishOf } from '../../src/page/act/action-table.ts';
import type { ActDone } from '../../src/page/act/run-action.ts';
import { drive } from '../page/act/driver/pack-driver.ts';
import {
  clickEditor,
  getData,
  hasOpenMenu,
  isDirty,
  listWrites,
  openAwkward,
  startDriver,
} from '../page/act/driver/start-driver.ts';
import { waitUntil } from '../run/launch-browser.ts';
import type { ControlName } from '../sandbox/page/page-options.ts';

const journey = startDriver();
afterEach(() => {
  journey.sandbox.faults.clear();
  journey.sandbox.signIn();
});

const FIVE = 'GOV.UK 2nd line tech: pending for 5+ days';
const TO_LOG = 'GOV.UK 2nd line tech: note for the log';
const untouched = { isHalfDone: false, left: [], ok: false };
const macroOf = (title: string) => journey.sandbox.data.macros.find((macro) => macro.title === title)!;

describe('what is not there', () => {
  it.each<[ControlName, ActionName, WishOf<ActionName>]>([
    ['take-it', 'takeIt', {}],
    ['priority', 'priority', { value: 'high' }],
    ['assignee', 'assign', { group: 'Any' }],
    ['tags', 'tags', { add: ['vip'] }],
    ['macro', 'macro', { title: FIVE }],
    ['switcher', 'channel', { mode: 'internal' }],
    ['submit-menu', 'submit', { status: 'open' }],
  ])('says that the control %s is missing', async (control, name, wish) => {
    const page = await openAwkward(journey, { missing: [control] }, 9000005);
    const can = await drive(page, 'can', name, 9000005, wish);
    expect(can).toBe('no-control');
    expect(await drive(page, 'run', name, 9000005, wish)).toEqual({ ...untouched, code: can });
    expect(await isDirty(page)).toBe(false);
    await page.close();
  });

  it.each<[ControlName, ActionName, WishOf<ActionName>]>([
    ['priority', 'priority', { value: 'high' }],
    ['assignee', 'assign', { group: 'Any' }],
    ['macro', 'macro', { title: FIVE }],
    ['switcher', 'channel', { mode: 'internal' }],
    ['submit-menu', 'submit', { status: 'open' }],
  ])('says that the menu of %s is empty, and closes it', async (control, name, wish) => {
    const page = await openAwkward(journey, { emptyMenus: [control] }, 9000005);
    expect(await drive(page, 'run', name, 9000005, wish)).toEqual({ ...untouched, code: 'menu-empty' });
    await waitUntil(async () => !(await hasOpenMenu(page)), 3_000, 'the menu to close');
    expect(await isDirty(page)).toBe(false);
    await page.close();
  });

  it('does not take one name for another: a group renamed, a macro gone, two macros of one name', async () => {
    const { data } = journey.sandbox;
    const page = await openAwkward(journey, { menus: 'portal' }, 9000005);
    const hand = { group: '3rd Line--GDS Privacy', assignee: null };
    expect(await drive(page, 'run', 'assign', 9000005, { ...hand, group: '3rd Line--GDS' })).toEqual({
      ...untouched,
      code: 'no-choice',
    });
    expect(await hasOpenMenu(page)).toBe(false);
    await page.close();

    macroOf(FIVE).active = false;
    const gone = await openAwkward(journey, {}, 9000005);
    expect(await drive(gone, 'run', 'macro', 9000005, { title: FIVE })).toEqual({ ...untouched, code: 'no-choice' });
    expect(await isDirty(gone)).toBe(false);
    await gone.close();
    macroOf(FIVE).active = true;

    data.macros.push({ ...macroOf(FIVE), id: 9500099 });
    const twice = await openAwkward(journey, {}, 9000005);
    expect(await drive(twice, 'run', 'macro', 9000005, { title: FIVE })).toEqual({ ...untouched, code: 'ambiguous' });
    expect(await isDirty(twice)).toBe(false);
    await twice.close();
    data.macros.pop();
  });

  it('takes the macro for 5+ days, never the one for 4+ days', async () => {
    const page = await openAwkward(journey, {}, 9000025);
    const preview = await drive(page, 'preview', 9000025, macroOf(FIVE).id);
    if (typeof preview === 'string') throw new Error(preview);
    const expected = { draft: preview.comment?.body ?? '', mode: 'public' as const, status: 'solved' };
    const done = await drive(page, 'run', 'macro', 9000025, { title: FIVE, expect: expected });
    expect(done).toMatchObject({ ok: true });
    expect(await getData(page)).toContain('5 days or more');
    // No control but Submit sets a status, so this part of an undo is told, not hidden.
    expect(await drive(page, 'undo', (done as ActDone).token)).toMatchObject({ code: 'cannot-undo', left: ['status'] });
    expect(await getData(page)).toBe('');
    await page.close();
  });
});

describe('what happens in between', () => {
  it('waits for a macro that comes 2 s late and turns the composer, and takes all of it back', async () => {
    const page = await openAwkward(journey, { macroDelay: [2000, 2000] }, 9000006);
    const wish = { title: TO_LOG, expect: { mode: 'internal' as const, draft: 'What we did: What is next:' } };
    const done = await drive(page, 'run', 'macro', 9000006, wish);
    expect(done).toMatchObject({ ok: true });
    expect(await drive(page, 'read', 'channel', 9000006)).toBe('internal');
    expect(await drive(page, 'undo', (done as ActDone).token)).toMatchObject({ ok: true });
    expect(await drive(page, 'read', 'channel', 9000006)).toBe('public');
    expect(await getData(page)).toBe('');
    expect(await isDirty(page)).toBe(false);
    await page.close();
  });

  it('stops at once when another ticket comes into view, and never touches that one', async () => {
    journey.sandbox.faults.set({ match: /groups\/\d+\/users/, delay: 1_200 });
    const page = await openAwkward(journey, {}, 9000005, 9000006);
    const { group } = (await drive(page, 'read', 'assign', 9000005)) as { group: string };
    const running = drive(page, 'run', 'assign', 9000005, { group, assignee: 'Robin Specimen-Agent' });
    await waitUntil(() => hasOpenMenu(page), 3_000, 'the list');
    // By script: a click of a mouse Firefox itself may hold until the list has come (Mozilla bug 1949491).
    await page.$eval('[data-test-id="header-tab"][data-entity-id="9000006"]', (tab) => (tab as HTMLElement).click());
    expect(await running).toEqual({ ...untouched, code: 'wrong-ticket' });
    await waitUntil(() => isShown(page, 9000006), 3_000, 'the other ticket');
    await waitUntil(async () => !(await hasOpenMenu(page)), 3_000, 'the list to close');
    expect(await drive(page, 'run', 'priority', 9000005, { value: 'high' })).toEqual({
      ...untouched,
      code: 'wrong-ticket',
    });
    expect(await isDirty(page)).toBe(false);
    await page.close();
  });

  it('stops at the caller’s word, says that it is half done, and can take that back', async () => {
    const page = await openAwkward(journey, { macroDelay: [1000, 1000] }, 9000006);
    const wish = { title: TO_LOG, expect: { mode: 'internal' as const, draft: 'never' } };
    const running = drive(page, 'run', 'macro', 9000006, wish);
    await waitUntil(() => isDirty(page), 5_000, 'the macro');
    await drive(page, 'stop');
    const stopped = await running;
    expect(stopped).toMatchObject({ ok: false, code: 'stopped', isHalfDone: true, token: expect.any(Number) });
    if (stopped.ok || stopped.token === undefined) throw new Error('no token');
    expect(await drive(page, 'undo', stopped.token)).toMatchObject({ ok: true });
    expect(await isDirty(page)).toBe(false);
    await page.close();
  });

  it('refuses a second call while one runs', async () => {
    const page = await openAwkward(journey, {}, 9000006);
    const both = await drive(page, 'runTwice', 'priority', 9000006, { value: 'low' });
    expect(both.map((one) => (one.ok ? 'ok' : one.code)).sort()).toEqual(['busy', 'ok']);
    await page.close();
  });

  it('never turns a draft over to the other side, and leaves what the agent wrote after us', async () => {
    const page = await openAwkward(journey, {}, 9000006);
    await clickEditor(page);
    await page.keyboard.type('For the requester');
    expect(await drive(page, 'can', 'note', 9000006, { text: 'x' })).toBe('draft-in-other-mode');
    const refused = { ...untouched, code: 'draft-in-other-mode' };
    expect(await drive(page, 'run', 'note', 9000006, { text: 'x' })).toEqual(refused);
    const done = await drive(page, 'run', 'reply', 9000006, { text: 'More.' });
    await page.keyboard.type(' And mine.');
    const mine = await getData(page);
    expect(await drive(page, 'undo', (done as ActDone).token)).toMatchObject({ code: 'draft-changed' });
    expect(await getData(page)).toBe(mine);
    await page.close();
  });
});

const isShown = (page: Awaited<ReturnType<typeof openAwkward>>, id: number) =>
  page.evaluate(
    (css) => document.querySelector(css) !== null,
    `[data-test-id^="ticket-${id}-"][data-is-active="true"]`,
  );

describe('submit', () => {
  it('writes once, and exactly what was staged', async () => {
    const page = await openAwkward(journey, { menus: 'portal', assigneeSearch: true }, 9000016);
    const earlier = listWrites(journey).length;
    const run = async <N extends ActionName>(name: N, wish: WishOf<N>) =>
      expect(await drive(page, 'run', name, 9000016, wish)).toMatchObject({ ok: true });
    await run('takeIt', {});
    await run('priority', { value: 'high' });
    await run('tags', { add: ['vip', 'second_line'] });
    await run('note', { text: 'Asked the platform team.\n\nNext: wait.' });
    expect(listWrites(journey).length).toBe(earlier);
    const both = await drive(page, 'runTwice', 'submit', 9000016, { status: 'pending' });
    expect(both.map((one) => (one.ok ? one.saved : one.code))).toEqual([true, 'busy']);
    const [write, ...more] = listWrites(journey).slice(earlier);
    expect(more).toEqual([]);
    expect(write?.body).toMatchObject({
      ticket: {
        assignee_id: 8000001,
        priority: 'high',
        status: 'pending',
        tags: ['vip', 'second_line'],
        comment: { public: false, html_body: '<p>Asked the platform team.</p><p>Next: wait.</p>' },
      },
    });
    expect(await drive(page, 'undo', 1)).toMatchObject({ code: 'unknown-token' });
    await page.close();
  });

  it('tells a refusal from a save, and loses no draft when the session is over', async () => {
    const page = await openAwkward(journey, {}, 9000018);
    await drive(page, 'run', 'reply', 9000018, { text: 'Keep me' });
    journey.sandbox.signOut();
    expect(await drive(page, 'run', 'submit', 9000018, { status: 'open' })).toMatchObject({ ok: true, saved: false });
    expect(await getData(page)).toBe('<p>Keep me</p>');
    await page.close();
  });

  it('tells that another agent was faster, and writes nothing over it', async () => {
    const page = await openAwkward(journey, {}, 9000019);
    await drive(page, 'run', 'priority', 9000019, { value: 'high' });
    const ticket = journey.sandbox.data.tickets.find(({ id }) => id === 9000019)!;
    Object.assign(ticket, { subject: 'Anew', updated_at: '2021-09-02T08:59:00Z' });
    expect(await drive(page, 'run', 'submit', 9000019, { status: 'open' })).toMatchObject({ ok: true, saved: false });
    expect([ticket.priority, ticket.subject]).toEqual(['normal', 'Anew']);
    await page.close();
  });

  it.each([
    ['every press', ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'], { ...untouched, code: 'held' }],
    // Pages may act on any press, so this may have been a submit.
    ['the click alone', ['click'], { ...untouched, code: 'unsure', isHalfDone: true }],
  ])('says when something holds %s back', async (_what, types, told) => {
    const page = await openAwkward(journey, {}, 9000018);
    const earlier = listWrites(journey).length;
    await page.evaluate((names) => {
      const hold = (event: Event) =>
        (event.target as Element).closest('[role="menuitem"]') && event.stopImmediatePropagation();
      for (const name of names) addEventListener(name, hold, true);
    }, types);
    expect(await drive(page, 'run', 'submit', 9000018, { status: 'open' })).toEqual(told);
    expect(listWrites(journey).length).toBe(earlier);
    await page.close();
  });

  it('is off on a closed ticket', async () => {
    const page = await openAwkward(journey, {}, 9000020);
    expect(await drive(page, 'can', 'submit', 9000020, { status: 'open' })).toBe('control-off');
    await page.close();
  });
});
