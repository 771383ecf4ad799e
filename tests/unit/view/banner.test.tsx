import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../src/notes/finding.ts';
import { NoteWarning } from '../../../src/view/banner/note-warning.tsx';
import { PublicNotice } from '../../../src/view/banner/public-notice.tsx';
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
const heard = () => document.querySelector('[data-live]')?.textContent;

describe('NoteWarning', () => {
  it('always says who can read an internal note', async () => {
    const { container } = render(<NoteWarning mode="internal" findings={[]} act={act} />);
    const region = screen.getByRole('region', { name: 'Internal note warning' });
    expect(within(region).getByText(rule)).toBeTruthy();
    expect(screen.queryByText('This may also go to the requester.')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
    await expectAccessible(container);
  });

  it('warns of the requester as well when the mode is not known', async () => {
    const { container } = render(<NoteWarning mode="unknown" findings={[]} act={act} />);
    const region = screen.getByRole('region', { name: 'Internal note warning' });
    expect(within(region).getByText(rule)).toBeTruthy();
    expect(within(region).getByText('This may also go to the requester.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('lists each finding with kind, excerpt, reason and advice', async () => {
    const show = vi.fn();
    const { container } = render(<NoteWarning mode="internal" findings={[key, blame]} act={show} />);
    const items = within(screen.getByRole('list', { name: 'Check before you submit' })).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    for (const words of ['Serious', 'API key', 'AKIA…7Q2X', key.why, key.next]) {
      expect(items[0]?.textContent).toContain(words);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Show they broke it' }));
    expect(show).toHaveBeenCalledExactlyOnceWith({ kind: 'show-finding', finding: blame });
    await expectAccessible(container);
  });

  it('shows an excerpt as text, whatever it is', () => {
    const bad = '<img src=x onerror=alert(1)>';
    render(<NoteWarning mode="internal" findings={[{ ...key, excerpt: bad }]} act={act} />);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText(bad)).toBeTruthy();
  });

  it('tells a new finding once, and not again while it grows or moves', () => {
    const { rerender } = render(<NoteWarning mode="internal" findings={[]} act={act} />);
    expect(heard()).toBe('');
    rerender(<NoteWarning mode="internal" findings={[key]} act={act} />);
    expect(heard()).toBe('Check before you submit: API key, AKIA…7Q2X');
    rerender(<NoteWarning mode="internal" findings={[{ ...key, excerpt: 'AKIA…Q2XZ', start: 20 }]} act={act} />);
    expect(heard()).toBe('Check before you submit: API key, AKIA…7Q2X');
    rerender(<NoteWarning mode="internal" findings={[key, blame]} act={act} />);
    expect(heard()).toBe('Check before you submit: Blame, they broke it');
    rerender(<NoteWarning mode="internal" findings={[]} act={act} />);
    expect(heard()).toBe('');
  });
});

describe('PublicNotice', () => {
  it.each([
    [1, 'This goes to the requester and 1 person in copy.'],
    [3, 'This goes to the requester and 3 people in copy.'],
  ])('says who is in copy: %i', async (copies, words) => {
    const { container } = render(<PublicNotice copies={copies} findings={[]} act={act} />);
    expect(within(screen.getByRole('region', { name: 'Public reply' })).getByText(words)).toBeTruthy();
    await expectAccessible(container);
  });

  it.each([[0], [undefined]])('stays away without a finding or a copy: %s', (copies) => {
    render(<PublicNotice copies={copies} findings={[]} act={act} />);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it.each([
    [0, 'This goes to the requester.'],
    [undefined, 'This goes to the requester and anybody in copy.'],
  ])('comes with a finding: %s in copy', async (copies, words) => {
    const { container } = render(<PublicNotice copies={copies} findings={[key]} act={act} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Check before you submit' })).toBeTruthy();
    await expectAccessible(container);
  });
});
