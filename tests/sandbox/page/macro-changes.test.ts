import { describe, expect, test } from 'vitest';
import type { ApiTicket } from './api-types.ts';
import { readMacroDraft, readMacroEdits } from './macro-changes.ts';

const saved = { id: 1, status: 'open', priority: 'high', assignee_id: null, tags: ['a', 'b'] } as unknown as ApiTicket;

describe('a macro in the form', () => {
  test('changes only what differs from the saved ticket, so other unsaved edits stay', () => {
    const result = { ticket: { ...saved, status: 'solved' } };
    expect(readMacroEdits(result, saved, ['a', 'b'])).toEqual({ status: 'solved', tags: ['a', 'b'] });
  });

  test('adds and takes away its tags among those in the form', () => {
    const result = { ticket: { ...saved, tags: ['b', 'c'] } };
    expect(readMacroEdits(result, saved, ['a', 'b', 'typed']).tags).toEqual(['b', 'typed', 'c']);
  });

  test('puts its text below the draft, as text', () => {
    const draft = readMacroDraft('<p>mine</p>', { body: 'Hello <you>,\nnext line\n\nBye' });
    expect(draft).toBe('<p>mine</p><p>Hello &lt;you&gt;,<br>next line</p><p>Bye</p>');
  });
});
