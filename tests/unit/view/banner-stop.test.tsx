import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../src/notes/finding.ts';
import { StopDialog } from '../../../src/view/banner/stop-dialog.tsx';
import { expectAccessible } from './check-axe.ts';

afterEach(cleanup);

const key: Finding = {
  id: 'vendor-token',
  kind: 'API key',
  severity: 'serious',
  why: 'Anybody who reads it can use it.',
  next: 'Revoke it, then take it out.',
  excerpt: 'AKIA…7Q2X',
  start: 13,
  end: 33,
};

function draw(findings = [key]) {
  const act = vi.fn();
  const drawn = render(<StopDialog findings={findings} act={act} />);
  const dialog = screen.getByRole('alertdialog', { name: 'Check this note before you submit' });
  return { ...drawn, act, dialog };
}
const button = (name: string) => screen.getByRole('button', { name });
const press = (init: KeyboardEventInit, on: Element | null = document.activeElement) =>
  fireEvent.keyDown(on as Element, init);

describe('StopDialog', () => {
  it('says what was found and that nothing was submitted, with the focus on the way back', async () => {
    const { container, dialog } = draw([key, { ...key, start: 50, excerpt: 'ghp_…9xYz' }]);
    for (const words of ['2 serious findings', 'Nothing has been submitted.', key.kind, key.why, key.next, 'ghp_…9xYz'])
      expect(dialog.textContent).toContain(words);
    expect(document.activeElement).toBe(button('Go back to the note'));
    await expectAccessible(container);
  });

  it('goes back', () => {
    const { act } = draw();
    fireEvent.click(button('Go back to the note'));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'go-back' });
  });

  it('submits by a click, with the reason that is chosen', async () => {
    const { act } = draw();
    fireEvent.click(screen.getByRole('radio', { name: 'It is needed here' }));
    await vi.waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: /needed/ }).checked).toBe(true));
    fireEvent.click(button('Submit anyway'));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'submit-anyway', reason: 'needed' });
  });

  it('Enter does not submit, not even on the button, and says so', async () => {
    const { act, dialog } = draw();
    button('Submit anyway').focus();
    expect(press({ key: 'Enter' })).toBe(false);
    await vi.waitFor(() => expect(dialog.textContent).toContain('Press Space, or click.'));
    expect(act).not.toHaveBeenCalled();
  });

  it('Escape goes back', () => {
    const { act } = draw();
    press({ key: 'Escape' });
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'go-back' });
  });

  it('what is left of the key press that opened it presses nothing', () => {
    draw();
    expect(press({ key: 'Enter', repeat: true })).toBe(false);
    expect(press({ key: ' ', repeat: true })).toBe(false);
    expect(press({ key: ' ' })).toBe(true);
  });

  it('keeps Tab inside, both ways', () => {
    draw();
    const order = [button('Go back to the note'), button('Submit anyway'), screen.getAllByRole('radio')[0]];
    for (const next of [...order.slice(1), order[0]]) {
      press({ key: 'Tab' });
      expect(document.activeElement).toBe(next);
    }
    for (const next of order.toReversed()) {
      press({ key: 'Tab', shiftKey: true });
      expect(document.activeElement).toBe(next);
    }
  });
});
