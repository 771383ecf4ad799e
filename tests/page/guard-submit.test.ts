import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardSubmit, type SubmitAttempt } from '../../src/page/guard-submit.ts';
import type { ComposerMoment } from '../../src/page/read-moment.ts';
import { chord, click, find, PAGE, press, writeItem } from './guard-bench.ts';

/** What the page hears, as React does: at the root, in the bubble phase. */
let heard: string[] = [];
let held: SubmitAttempt[] = [];
let isBad = true;
let stop: AbortController;
let moment: ComposerMoment | undefined;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  stop = new AbortController();
  heard = [];
  held = [];
  isBad = true;
  const pane = find('pane');
  const holds = (one: Element) => !find('other').contains(one);
  moment = { ticketId: 1, mode: 'internal', pane, editor: find('editor'), holds };
  for (const type of ['mousedown', 'click', 'keydown'])
    document.body.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).id}`), {
      signal: stop.signal,
    });
  guardSubmit({
    window: window as unknown as Window & typeof globalThis,
    signal: stop.signal,
    readMoment: () => moment,
    mustHold: () => isBad,
    hold: (attempt) => held.push(attempt),
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const clicks = () => heard.filter((one) => one.startsWith('click'));

describe('ways to submit', () => {
  it.each<[string, () => void, string]>([
    ['the button', () => click('submit'), 'click submit'],
    ['a status', () => click('pending'), 'click pending'],
    ['a status of one’s own', () => click('custom'), 'click custom'],
    ['Send', () => click('send'), 'click send'],
    ['Enter on a status', () => press('pending', { key: 'Enter' }), 'click pending'],
    ['Space on a status', () => press('custom', { key: ' ' }), 'click custom'],
    ['Enter on a menu that points at a status', () => press('list', { key: 'Enter' }), 'click pending'],
    ['Enter in the editor, in messaging', () => press('editor', { key: 'Enter' }), 'click send'],
    ['Ctrl+Alt+S', () => press('editor', { ...chord, code: 'KeyS' }), 'keydown editor'],
    ['Ctrl+Alt+U', () => press('elsewhere', { ...chord, code: 'KeyU' }), 'keydown elsewhere'],
  ])('%s: held, then done again once, whoever asks how often', async (_way, submit, again) => {
    submit();
    expect(held).toHaveLength(1);
    expect(heard).toEqual([]);
    expect(await Promise.all([held[0]?.again(), held[0]?.again()])).toEqual([true, true]);
    expect(heard.filter((one) => one === again)).toEqual([again]);
    expect(held).toHaveLength(1);
    heard = [];
    isBad = false;
    submit();
    expect(heard).not.toEqual([]);
  });

  it.each<[string, () => void]>([
    ['another button', () => click('elsewhere')],
    ['the button of another ticket', () => click('others')],
    ['the chevron', () => click('menu')],
    [
      'the chevron of an interface that has no test ids yet',
      () => {
        find('menu').removeAttribute('data-test-id');
        find('menu').setAttribute('data-tracking-id', 'submit_button-menu-button');
        click('menu');
      },
    ],
    ['an arrow in the menu', () => press('pending', { key: 'ArrowDown' })],
    ['a new line', () => press('editor', { key: 'Enter', shiftKey: true })],
    ['Enter elsewhere', () => press('elsewhere', { key: 'Enter' })],
    ['Enter while composing', () => press('editor', { key: 'Enter', isComposing: true })],
    ['a letter', () => press('editor', { key: 's', code: 'KeyS' })],
    ['Ctrl+Alt+M', () => press('editor', { ...chord, code: 'KeyM' })],
    ['a letter typed with AltGr', () => press('editor', { ...chord, code: 'KeyS', modifierAltGraph: true })],
  ])('%s is none', (_what, act) => {
    act();
    expect(held).toEqual([]);
    expect(heard).toHaveLength(1);
  });

  it('Enter in the editor without Send, or with drafts held back, is a new line', () => {
    find('pane').insertAdjacentHTML(
      'beforeend',
      '<button data-test-id="rich-text-editor-draft-mode-button" data-active="true"></button>',
    );
    press('editor', { key: 'Enter' });
    find('send').remove();
    press('editor', { key: 'Enter' });
    expect(held).toEqual([]);
  });

  it('a press does not reach a page that acts on it, and is no attempt by itself', () => {
    find('pending').dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    expect([heard, held]).toEqual([[], []]);
    click('pending');
    expect(held).toHaveLength(1);
  });
});

describe('doing it again', () => {
  it.each<[string, () => void]>([
    ['the button', () => click('submit')],
    ['a status', () => click('pending')],
    ['Send', () => click('send')],
    ['a shortcut', () => press('editor', { ...chord, code: 'KeyS' })],
  ])('%s is not done on another ticket that is in view by then', async (_way, submit) => {
    submit();
    if (moment) moment = { ...moment, ticketId: 2 };
    expect(await held[0]?.again()).toBe(false);
    expect(heard).toEqual([]);
  });

  it('a shortcut is not pressed while another ticket comes into view, as it would go to that one', async () => {
    if (moment) moment = { ...moment, isProven: true };
    press('editor', { ...chord, code: 'KeyS' });
    if (moment) moment = { ...moment, isProven: false };
    expect(await held[0]?.again()).toBe(false);
    expect(heard).toEqual([]);
  });

  it('a shortcut is not pressed where the page had another ticket in mind before anything told of it', async () => {
    press('editor', { ...chord, code: 'KeyS' });
    const done = held[0]?.again();
    if (moment) moment = { ...moment, ticketId: 2 };
    expect(await done).toBe(false);
    expect(heard).toEqual([]);
  });

  it('a page that acts when the key comes up hears it with the press, not before', async () => {
    document.body.addEventListener('keyup', () => heard.push('keyup'), { signal: stop.signal });
    const liftKey = () => find('editor').dispatchEvent(new KeyboardEvent('keyup', { code: 'KeyS', bubbles: true }));
    press('editor', { ...chord, code: 'KeyS' });
    liftKey();
    expect(heard).toEqual([]);
    expect(await held[0]?.again()).toBe(true);
    expect(heard).toEqual(['keydown editor', 'keyup']);
    liftKey();
    expect(heard).toHaveLength(3);
    press('editor', { ...chord, code: 'KeyS' });
    press('editor', { code: 'KeyS', key: 's' });
    liftKey();
    expect(heard.slice(3)).toEqual(['keydown editor', 'keyup']);
  });

  it('finds a button that was drawn anew', async () => {
    click('submit');
    find('submit').outerHTML = find('submit').outerHTML;
    expect(await held[0]?.again()).toBe(true);
    expect(clicks()).toEqual(['click submit']);
  });

  it.each([
    [
      'the button says another status',
      () => {
        find('submit').innerHTML = 'Submit as <strong>Solved</strong>';
      },
    ],
    [
      'the ticket is gone',
      () => {
        moment = undefined;
      },
    ],
    ['the button is gone', () => find('submit').remove()],
  ])('not when %s', async (_what, change) => {
    click('submit');
    change();
    expect(await held[0]?.again()).toBe(false);
    expect(heard).toEqual([]);
  });

  it('opens a menu again that closed under the dialog', async () => {
    click('pending');
    find('list').remove();
    find('menu').addEventListener('click', () => {
      find('pane').insertAdjacentHTML('beforeend', writeItem('open') + writeItem('pending'));
    });
    expect(await held[0]?.again()).toBe(true);
    expect(clicks()).toEqual(['click menu', 'click pending']);
  });

  it('gives up on a menu that does not open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    click('pending');
    find('list').remove();
    const done = held[0]?.again();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await done).toBe(false);
    expect(clicks()).toEqual(['click menu']);
  });
});

describe('fails open', () => {
  it('a fault of ours lets the submit through', () => {
    stop.abort();
    stop = new AbortController();
    guardSubmit({
      window: window as unknown as Window & typeof globalThis,
      signal: stop.signal,
      readMoment: () => {
        throw new TypeError('page nobody knows');
      },
      mustHold: () => true,
      hold: () => undefined,
    });
    const through = vi.fn();
    document.body.addEventListener('click', through, { once: true });
    click('submit');
    expect(through).toHaveBeenCalledOnce();
  });

  it('the end takes the guard away', () => {
    stop.abort();
    click('submit');
    expect(held).toEqual([]);
  });
});

it.each([
  ['2018', '<li class="status"><a id="inner">Submit as <strong>Pending</strong></a></li>'],
  [
    '2020',
    '<li data-tracking-id="submit_button-menu-pending"><div><div tabindex="0" id="inner">Submit as <strong>Pending</strong></div></div></li>',
  ],
])('presses an item of the Ember interface where its page listens, form of %s', async (_form, item) => {
  find('pane').insertAdjacentHTML('beforeend', `<ul>${item}</ul>`);
  click('inner');
  press('inner', { key: 'Enter' });
  expect([held.length, heard]).toEqual([2, []]);
  expect(await held[0]?.again()).toBe(true);
  expect(clicks()).toEqual(['click inner']);
});
