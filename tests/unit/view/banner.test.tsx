import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../src/notes/finding.ts';
import type { BannerIntent } from '../../../src/view/banner/banner-types.ts';
import { NoteWarning } from '../../../src/view/banner/note-warning.tsx';
import { PublicNotice } from '../../../src/view/banner/public-notice.tsx';
import { Told } from '../../../src/view/banner/told.tsx';
import { expectAccessible } from './check-axe.ts';

afterEach(cleanup);

const key: Finding = {
  id: 'vendor-token',
  kind: 'API key',
  severity: 'serious',
  why: 'Anybody who reads it can use it.',
  next: 'Take it out.',
  excerpt: 'AKIA…7Q2X',
  start: 13,
  end: 33,
};
const blame: Finding = {
  ...key,
  id: 'blame',
  kind: 'Blame',
  severity: 'tone',
  why: 'Departments read this.',
  next: 'Say what happened.',
  excerpt: 'they broke it',
  start: 50,
  end: 63,
};
const act = () => undefined;
const rule = 'Departments can read internal notes. Write only what you would say to them in public.';
const list = (findings: Finding[] = [], kept: Finding[] = []) => ({ findings, kept, act });

describe('NoteWarning', () => {
  it('always says who can read an internal note', async () => {
    const { container } = render(<NoteWarning mode="internal" {...list()} />);
    const region = screen.getByRole('region', { name: 'Internal note warning' });
    expect(within(region).getByText(rule)).toBeTruthy();
    expect(screen.queryByText('This may also go to the requester.')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
    await expectAccessible(container);
  });

  it('warns of the requester as well when the mode is not known', async () => {
    const { container } = render(<NoteWarning mode="unknown" {...list()} />);
    const region = screen.getByRole('region', { name: 'Internal note warning' });
    expect(within(region).getByText(rule)).toBeTruthy();
    expect(within(region).getByText('This may also go to the requester.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('lists each finding with kind, excerpt, reason and advice', async () => {
    const { container } = render(<NoteWarning mode="internal" {...list([key, blame])} />);
    const items = within(screen.getByRole('list', { name: 'Check before you submit' })).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    for (const words of ['Serious', 'API key', 'AKIA…7Q2X', key.why, key.next]) {
      expect(items[0]?.textContent).toContain(words);
    }
    await expectAccessible(container);
  });

  it.each<[string, BannerIntent]>([
    ['Show they broke it', { kind: 'show-finding', finding: blame }],
    ['Redact AKIA…7Q2X', { kind: 'redact-finding', finding: key }],
  ])('%s', (name, intent) => {
    const wish = vi.fn();
    render(<NoteWarning mode="internal" {...list([key, blame])} act={wish} />);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(wish).toHaveBeenCalledExactlyOnceWith(intent);
  });

  it('shows an excerpt as text, whatever it is', () => {
    const bad = '<img src=x onerror=alert(1)>';
    render(<NoteWarning mode="internal" {...list([{ ...key, excerpt: bad }])} />);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText(bad)).toBeTruthy();
  });

  it('says what came of the last thing asked for', () => {
    render(<NoteWarning mode="internal" {...list()} notice="Redacted AKIA…7Q2X." />);
    expect(screen.getByText('Redacted AKIA…7Q2X.')).toBeTruthy();
  });
});

describe('keeping a finding', () => {
  const wish = vi.fn();
  const openForm = async () => {
    wish.mockClear();
    const drawn = render(<NoteWarning mode="internal" {...list([key])} act={wish} />);
    const button = screen.getByRole('button', { name: 'Keep AKIA…7Q2X' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    await screen.findByRole('group', { name: 'Why is it right to keep AKIA…7Q2X?' });
    return { ...drawn, button };
  };

  it('asks why, from a list, with nothing to type in', async () => {
    const { container, button } = await openForm();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toBe('It may be read in public');
    expect(container.querySelectorAll('textarea, input').length).toBe(0);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'It is an example' }));
    expect(wish).toHaveBeenCalledExactlyOnceWith({ kind: 'keep-finding', finding: key, reason: 'example' });
  });

  it.each([
    ['Cancel', () => fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['Escape', () => fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' })],
  ])('%s asks no more, and the button has the focus again', async (_how, leave) => {
    const { button } = await openForm();
    leave();
    await vi.waitFor(() => expect(screen.queryByRole('group')).toBeNull());
    expect(document.activeElement).toBe(button);
    expect(wish).not.toHaveBeenCalled();
  });

  it('counts what is kept, and takes it back', async () => {
    const take = vi.fn();
    const { container } = render(<NoteWarning mode="internal" {...list([], [key])} act={take} />);
    fireEvent.click(screen.getByText('1 kept'));
    fireEvent.click(screen.getByRole('button', { name: 'Take back AKIA…7Q2X' }));
    expect(take).toHaveBeenCalledExactlyOnceWith({ kind: 'take-back', finding: key });
    await expectAccessible(container);
  });
});

describe('PublicNotice', () => {
  it.each([
    [1, 'This goes to the requester and 1 person in copy.'],
    [3, 'This goes to the requester and 3 people in copy.'],
  ])('says who is in copy: %i', async (copies, words) => {
    const { container } = render(<PublicNotice copies={copies} {...list()} />);
    expect(within(screen.getByRole('region', { name: 'Public reply' })).getByText(words)).toBeTruthy();
    await expectAccessible(container);
  });

  it.each([[0], [undefined]])('stays away without a finding or a copy: %s', (copies) => {
    render(<PublicNotice copies={copies} {...list()} />);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it.each([
    ['something kept', { ...list([], [key]) }],
    ['something to say', { ...list(), notice: 'Your note was submitted unchecked.' }],
  ])('comes with %s', (_what, props) => {
    render(<PublicNotice copies={0} {...props} />);
    expect(screen.getByRole('region', { name: 'Public reply' })).toBeTruthy();
  });

  it.each([
    [0, 'This goes to the requester.'],
    [undefined, 'This goes to the requester and anybody in copy.'],
  ])('comes with a finding: %s in copy', async (copies, words) => {
    const { container } = render(<PublicNotice copies={copies} {...list([key])} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Check before you submit' })).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('Told', () => {
  it('has its region in the page before the words', () => {
    const { container, rerender } = render(<Told text="" />);
    const region = container.querySelector('[aria-live="polite"]');
    rerender(<Told text="Check before you submit: API key, AKIA…7Q2X" />);
    expect(container.querySelector('[aria-live="polite"]')).toBe(region);
    expect(region?.textContent).toBe('Check before you submit: API key, AKIA…7Q2X');
  });
});
