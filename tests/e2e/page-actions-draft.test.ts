import { describe, expect, it } from 'vitest';
import { drive } from '../page/act/driver/pack-driver.ts';
import {
  clickEditor,
  EDITOR,
  getData,
  listWrites,
  openAwkward,
  pressUndo,
  setData,
  startDriver,
} from '../page/act/driver/start-driver.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { openTickets } from './harness/journey.ts';

const journey = startDriver();
const TICKET = 9000003;

/** CKEditor numbers list items anew each time. */
const dropIds = (html: string) => html.replace(/ data-list-item-id="\w+"/g, '');

const RICH = '<p>Hello Kim, the key is AKIA1234 <strong>now</strong></p><ul><li>one</li><li>two &amp; three</li></ul>';
const text = 'Hello Kim, the key is AKIA1234 now\none\ntwo & three';
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('the draft, written from the extension’s own world', () => {
  it.each([
    ['a word', { place: at('AKIA1234'), text: '[removed]' }, RICH.replace('AKIA1234', '[removed]')],
    ['a word by nothing', { place: at('AKIA1234 '), text: '' }, RICH.replace('AKIA1234 ', '')],
    ['words across marks', { place: at('AKIA1234 now'), text: '[removed]' }, undefined],
    ['words across lines', { place: at('now\none'), text: 'later' }, undefined],
    [
      'a long text at the end',
      { place: 'end', text: 'We did this.\n\nWhat is next:\nwe wait for <b>you</b> & them.' },
      undefined,
    ],
    ['everything', { place: 'all', text: 'Anew' }, '<p>Anew</p>'],
  ] as const)('replaces or adds %s as one edit, and takes it back byte for byte', async (_what, edit, html) => {
    const { page, errors } = await openTickets(journey, TICKET);
    await setData(page, RICH);
    const before = await getData(page);
    expect(await drive(page, 'write', edit)).toEqual({ ok: true });
    const after = await getData(page);
    expect(after).not.toBe(before);
    if (html) expect(dropIds(after)).toBe(html);
    expect(await drive(page, 'restore')).toEqual({ ok: true });
    expect(await getData(page)).toBe(before);

    expect(await drive(page, 'write', edit)).toEqual({ ok: true });
    expect(dropIds(await getData(page))).toBe(dropIds(after));
    await pressUndo(page);
    expect(await getData(page)).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('goes where the cursor is, and is what the page submits, as one write', async () => {
    const { page } = await openTickets(journey, TICKET);
    await clickEditor(page);
    await page.keyboard.type('Dear Kim, bye');
    for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowLeft');
    expect(await drive(page, 'write', { place: 'cursor', text: ' all is well,' })).toEqual({ ok: true });
    expect(await getData(page)).toBe('<p>Dear Kim, all is well, bye</p>');
    await page.keyboard.type(' really');
    await pressUndo(page);
    await pressUndo(page);
    expect(await getData(page)).toBe('<p>Dear Kim, bye</p>');
    expect(await drive(page, 'write', { place: 'end', text: 'Anna\nGOV.UK' })).toEqual({ ok: true });
    const writes = () => listWrites(journey);
    const earlier = writes().length;
    await page.click('[data-is-active="true"] [data-test-id="submit_button-button"]');
    await waitUntil(async () => writes().length > earlier && (await getData(page)) === '', 10_000, 'the submit');
    expect(writes().length - earlier).toBe(1);
    expect(JSON.stringify(writes().at(-1)?.body)).toContain('<p>Dear Kim, bye</p><p>Anna<br>GOV.UK</p>');
    await page.close();
  });

  it('gives the draft back where the editor’s undo list is gone, and leaves what the agent wrote since', async () => {
    const { page } = await openTickets(journey, TICKET);
    await setData(page, RICH);
    const before = dropIds(await getData(page));
    expect(await drive(page, 'write', { place: 'end', text: 'More' })).toEqual({ ok: true });
    // A macro does the same: it replaces the whole draft by code.
    await setData(page, await getData(page));
    expect(await drive(page, 'restore')).toEqual({ ok: true });
    expect(dropIds(await getData(page))).toBe(before);

    expect(await drive(page, 'write', { place: 'end', text: 'More' })).toEqual({ ok: true });
    await clickEditor(page);
    await page.keyboard.type('I add this. ');
    const mine = await getData(page);
    expect(await drive(page, 'restore')).toEqual({ ok: false, code: 'draft-changed' });
    expect(await getData(page)).toBe(mine);
    await page.close();
  });

  it('refuses another text than the one meant, and places that are not there', async () => {
    const { page } = await openTickets(journey, TICKET);
    await setData(page, RICH);
    const before = await getData(page);
    const stale = { ...{ place: at('AKIA1234'), text: '[removed]' }, expected: 'AKIA9999' };
    expect(await drive(page, 'write', stale)).toEqual({ ok: false, code: 'draft-changed' });
    expect(await drive(page, 'write', { place: { start: 5, end: 999 }, text: '' })).toEqual({
      ok: false,
      code: 'draft-changed',
    });
    expect(await getData(page)).toBe(before);
    await page.close();
  });

  it.each([
    ['a plain editable', '<div id="probe" contenteditable="true"><p>One two</p><p>three</p></div>'],
    ['a text field', '<textarea id="probe">One two\nthree</textarea>'],
  ])('works in %s of an older interface', async (_what, markup) => {
    const { page } = await openTickets(journey, TICKET);
    await page.evaluate((html) => {
      const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;
      (made as HTMLElement).style.cssText = 'position:fixed;inset:0;z-index:999;background:#fff';
      document.body.append(made);
    }, markup);
    const before = await drive(page, 'readDraft', '#probe');
    for (const edit of [
      { place: { start: 4, end: 7 }, text: '[removed]' },
      { place: 'end', text: 'New line\nand one more\n\nand a paragraph' },
      { place: 'all', text: 'x' },
    ] as const) {
      expect(await drive(page, 'write', edit, '#probe')).toEqual({ ok: true });
      expect(await drive(page, 'restore', '#probe')).toEqual({ ok: true });
      expect(await drive(page, 'readDraft', '#probe')).toEqual(before);
      expect(await drive(page, 'write', edit, '#probe')).toEqual({ ok: true });
      await pressUndo(page);
      expect(await drive(page, 'readDraft', '#probe')).toEqual(before);
    }
    await page.close();
  });

  it('gives the draft back after React replaced the editor', async () => {
    const page = await openAwkward(journey, { swapComposer: true }, TICKET);
    await setData(page, RICH);
    const before = dropIds(await getData(page));
    expect(await drive(page, 'write', { place: 'end', text: 'More' })).toEqual({ ok: true });
    const after = dropIds(await getData(page));
    const isOld = () => page.$eval(EDITOR, (editor) => editor.hasAttribute('data-old'));
    await page.$eval(EDITOR, (editor) => editor.setAttribute('data-old', ''));
    await waitUntil(async () => !(await isOld()), 20_000, 'another editor');
    expect(dropIds(await getData(page))).toBe(after);
    expect(await drive(page, 'restore')).toEqual({ ok: true });
    expect(dropIds(await getData(page))).toBe(before);
    await page.close();
  });
});
