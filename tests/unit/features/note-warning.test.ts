import { describe, expect, it, vi } from 'vitest';
import { describeTrouble } from '../../../src/features/note-warning/banner-words.ts';
import type { MakeNoteSafety } from '../../../src/features/note-warning/note-safety.ts';
import type { StopTrouble } from '../../../src/features/note-warning/submit-stop.ts';
import type { PaneSnapshot } from '../../../src/page/snapshot.ts';
import { findPart, offerPart } from '../../../src/platform/parts.ts';
import { storedWalk } from '../../../src/platform/stored.ts';
import { HOST } from './guide-samples.ts';
import { findHost, findings, KEY, section, see, start, wireNoteWarning, words } from './note-warning-bench.ts';
import { elsewhere, seeNothing } from './page-samples.ts';

wireNoteWarning();

const heard = () => findHost()?.shadowRoot?.querySelector('[data-live]')?.textContent;
const press = (name: string) =>
  [...(section()?.querySelectorAll('button') ?? [])].find((one) => one.getAttribute('aria-label') === name)?.click();

describe('who will read', () => {
  it.each<[string, Partial<PaneSnapshot>, string | undefined, boolean]>([
    ['an internal note', { mode: 'internal' }, 'Internal note warning', false],
    ['a mode that is not proven', { mode: 'unknown' }, 'Internal note warning', true],
    ['a public reply', { mode: 'public' }, undefined, false],
    ['a public reply with copies', { mode: 'public', copies: 2 }, 'Public reply', false],
  ])('%s', (_what, pane, label, isToRequester) => {
    const { warning } = start();
    expect(warning.see(see(pane))).toEqual({ state: 'working' });
    expect(section()?.getAttribute('aria-label')).toBe(label);
    expect(words().includes('Departments can read internal notes.')).toBe(label === 'Internal note warning');
    expect(words().includes('This may also go to the requester.')).toBe(isToRequester);
    expect(words().includes('2 people in copy')).toBe(pane.copies === 2);
  });

  it('follows a mode switch at once, both ways', () => {
    const { warning } = start();
    const labels = (['internal', 'public', 'unknown', 'public', 'internal'] as const).map((mode) => {
      warning.see(see({ mode }));
      return section()?.getAttribute('aria-label');
    });
    expect(labels).toEqual([
      'Internal note warning',
      undefined,
      'Internal note warning',
      undefined,
      'Internal note warning',
    ]);
  });

  it('stands right above the editor’s box', () => {
    const { warning } = start();
    warning.see(see());
    expect(findHost()?.nextElementSibling?.id).toBe('box');
  });

  it('wears the page’s theme', () => {
    const { warning } = start();
    warning.see({ ...see(), theme: 'dark' });
    expect(findHost()?.getAttribute('data-theme')).toBe('dark');
  });
});

describe('what the check knows', () => {
  const write = (text: string) => {
    (document.getElementById('editor') as HTMLElement).innerHTML = `<p>${text}</p>`;
  };
  const isSerious = () => findHost()?.shadowRoot?.querySelector('.finding.serious') !== null;

  it('a public reply is not checked for what is only internal', () => {
    const { warning } = start();
    write('Look at app-1.internal please');
    warning.see(see({ mode: 'internal' }));
    expect(findings()).toHaveLength(1);
    warning.see(see({ mode: 'unknown' }));
    expect(findings()).toHaveLength(1);
    warning.see(see({ mode: 'public' }));
    expect(findings()).toEqual([]);
  });

  it('addresses of the team are no finding, words of its own are', () => {
    const { warning, settings } = start();
    settings.value = { ...settings.value, teamDomains: ['team.gov.uk'], teamWords: ['big bang'] };
    write('Ask anna.lee@team.gov.uk, then the Big Bang');
    warning.see(see());
    expect(findings()).toEqual(['Bi…']);
  });

  it('a walk that chose a sensitive matter raises what personal data weighs, and back', async () => {
    const { warning } = start();
    write('Ring 07700 900123');
    warning.see(see());
    expect([findings().length, isSerious()]).toEqual([1, false]);
    const record = { flow: 'f', version: 1, answers: [], touchedAt: '2026-01-01T00:00:00Z' };
    await storedWalk(HOST, 9000001).set({ ...record, sensitive: true });
    await vi.waitFor(() => expect(isSerious()).toBe(true));
    await storedWalk(HOST, 9000001).set(record);
    await vi.waitFor(() => expect(isSerious()).toBe(false));
  });

  it('speaks once of a text: not again after another mode, another ticket, or when it was gone and comes back', async () => {
    const { warning } = start();
    write(`The key is ${KEY}`);
    warning.see(see());
    await vi.waitFor(() => expect(heard()).toContain('AKIA…MPLE'));
    write('Gone');
    warning.draftChanged?.();
    vi.advanceTimersByTime(250);
    write(`The key is ${KEY}`);
    warning.draftChanged?.();
    vi.advanceTimersByTime(250);
    expect(findings()).toHaveLength(1);
    await Promise.resolve();
    expect(heard()).toBe('');
    warning.see(seeNothing(9000001));
    warning.see(see({ mode: 'public' }));
    await Promise.resolve();
    expect([findings().length, heard()]).toEqual([1, '']);
  });
});

it('that a note went out unchecked is not hidden by what came of a redaction', async () => {
  const makeReal = findPart<MakeNoteSafety>('note-safety') as MakeNoteSafety;
  let trouble: StopTrouble | undefined = { ticketId: 9000001, code: 'slow' };
  const makeTroubled: MakeNoteSafety = (options) => ({
    ...makeReal(options),
    redact: async () => 'Redacted AKIA…MPLE.',
    describeTrouble: () => trouble && describeTrouble(trouble),
  });
  offerPart('note-safety', makeTroubled);
  const { warning } = start();
  (document.getElementById('editor') as HTMLElement).innerHTML = `<p>The key is ${KEY}</p>`;
  warning.see(see());
  press('Redact AKIA…MPLE');
  await vi.waitFor(() => expect(heard()).toContain('Redacted'));
  expect(words()).toContain('submitted unchecked');
  trouble = undefined;
  warning.see(see());
  expect(words()).toContain('Redacted AKIA…MPLE.');
  offerPart('note-safety', makeReal);
});

describe('where there is nothing to stand above', () => {
  it.each([
    ['no ticket in view', () => seeNothing(9000001)],
    ['another page', () => elsewhere],
    ['no composer yet', () => see({ anchors: { ...see().pane?.anchors, composer: null } as PaneSnapshot['anchors'] })],
  ])('%s: gone, and waiting', (_what, page) => {
    const { warning } = start();
    warning.see(see());
    expect(findHost()).toBeTruthy();
    expect(warning.see(page())).toEqual({ state: 'waiting' });
    expect(findHost()).toBeNull();
    warning.see(see());
    expect(findHost()).toBeTruthy();
  });

  it('typing that rests after the ticket has gone brings nothing back', () => {
    const { warning } = start();
    warning.see(see());
    warning.draftChanged?.();
    warning.see(seeNothing(9000002));
    vi.advanceTimersByTime(1_000);
    expect(findHost()).toBeNull();
  });

  it.each([
    ['editor', { editor: null }],
    ['editorBox', { editorBox: null }],
  ])('without %s it warns all the same, and the health list names it', (detail, lost) => {
    const { warning } = start();
    const anchors = { ...see().pane?.anchors, ...lost } as PaneSnapshot['anchors'];
    expect(warning.see(see({ anchors }))).toEqual({ state: 'missing', detail });
    expect(words()).toContain('Departments can read internal notes.');
  });

  it('the end takes all of it away', () => {
    const { warning, stop } = start();
    warning.see(see());
    warning.draftChanged?.();
    stop.abort();
    vi.advanceTimersByTime(1_000);
    expect(findHost()).toBeNull();
  });
});
