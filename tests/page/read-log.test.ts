import { beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_HANDOVER } from '../../src/contracts/handover.ts';
import { logHooks } from '../../src/page/hooks/log-hooks.ts';
import { hooks, listExpired } from '../../src/page/hooks.ts';
import { readHandoverLines } from '../../src/page/read-log.ts';

const LINE = '[Second Line log v1 · flow small, version 1 · ticket 7 · 2026-11-24T14:02Z · a=b · bcdf-bcdf-bcdf-bcdf]';

type Note = {
  body?: string;
  tag?: string;
  type?: string | null;
  by?: string;
  at?: string | null;
};

/** A comment as `agent-page-hooks.md` 4.10 has it; internal unless told otherwise. */
function comment({
  body = `<p>Text</p><p>${LINE}</p>`,
  tag,
  type = 'internal',
  by = 'Sam Agent',
  at,
}: Note = {}): string {
  const note = tag ?? (type === 'internal' ? '<div data-test-id="omni-log-internal-note-tag">Internal</div>' : '');
  const time =
    at === null ? '' : `<time data-test-id="timestamp-relative" datetime="${at ?? '2026-11-24T14:03:00Z'}">1h</time>`;
  return `<article data-test-id="omni-log-comment-item">
    <div data-test-id="omni-log-item-sender"><a href="/agent/users/1">${by}</a></div>${note}${time}
    <div data-test-id="omni-log-item-message" ${type === null ? '' : `type="${type}"`}>
      <div data-test-id="omni-log-message-content"><div class="zd-comment">${body}</div></div></div></article>`;
}

function read(...comments: string[]) {
  document.body.innerHTML = `<div id="pane"><section data-test-id="omni-log-container">${comments.join('')}</section></div>
    <div id="other"><section data-test-id="omni-log-container">${comment()}</section></div>`;
  return readHandoverLines(document.querySelector('#pane') as Element);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('lines of handed-over logs', () => {
  it('are found in an internal note, with who wrote it and when, and in this pane only', () => {
    expect(read(comment())).toEqual([{ line: LINE, by: 'Sam Agent', at: '2026-11-24T14:03:00Z' }]);
    expect(read()).toEqual([]);
  });

  it.each<[string, Note]>([
    ['a public reply of an agent’s', { type: 'agent' }],
    ['a message of the requester’s', { type: 'end-user' }],
    ['a note whose bubble says otherwise', { type: 'agent', tag: '<i data-test-id="omni-log-internal-note-tag"></i>' }],
    ['a comment that says nothing', { type: null }],
    [
      'a comment that only quotes the mark of a note',
      { type: null, body: `<i data-test-id="omni-log-internal-note-tag"></i>${LINE}` },
    ],
    [
      'a requester’s message that imitates a whole note',
      {
        type: 'end-user',
        body: `<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-internal-note-tag"></div><div data-test-id="omni-log-item-message" type="internal"><div data-test-id="omni-log-message-content">${LINE}</div></div></article>`,
      },
    ],
    ['a note without the line', { body: '<p>Nothing</p>' }],
    ['a line without its end', { body: LINE.slice(0, -1) }],
    ['a line too long to be one', { body: `${LINE.slice(0, 19)} ${'x'.repeat(LONGEST_HANDOVER)}]` }],
  ])('are not taken from %s', (_what, note) => {
    expect(read(comment(note))).toEqual([]);
  });

  it('are the last of their note: what stands before may quote another', () => {
    const quoted = LINE.replace('a=b', 'a=c');
    expect(read(comment({ body: `${quoted}<br>${LINE}` }))[0]?.line).toBe(LINE);
  });

  it('come newest first, at most three, whatever order the page shows', () => {
    const notes = [3, 1, 5, 2, 4].map((day) => comment({ at: `2026-11-0${day}T09:00:00Z`, by: String(day) }));
    expect(read(...notes).map(({ by }) => by)).toEqual(['5', '4', '3']);
    expect(read(comment({ at: null, by: 'first' }), comment({ at: null, by: 'last' })).map(({ by }) => by)).toEqual([
      'last',
      'first',
    ]);
  });

  it('are text: names are cut, spaces the page made are spaces', () => {
    const [found] = read(comment({ by: `<b>${'n'.repeat(200)}</b>`, body: LINE.replaceAll(' ', '&nbsp;') }));
    expect(found).toMatchObject({ by: 'n'.repeat(80), line: LINE });
  });
});

it('the hooks of a comment have no row past its date, and find the log where the main table does', () => {
  expect(listExpired(logHooks, new Date().toISOString().slice(0, 10))).toEqual([]);
  expect(hooks.log.map(({ css }) => css)).toContain(logHooks.log[0].css);
  expect(hooks.comment.map(({ css }) => css)).toContain(logHooks.comment[0].css);
});
