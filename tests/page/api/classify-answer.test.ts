import { describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../src/contracts/messages.ts';
import { makeFakeApi, makeTicket, type Reply } from './fake-fetch.ts';

const html = '<!DOCTYPE html><html><body>Sign in</body></html>';
const asHtml = { 'content-type': 'text/html; charset=utf-8' };
const asText = { 'content-type': 'text/plain; charset=utf-8' };

/** Every row of `api.md` section 7 that a GET can meet. */
const table: [string, Reply, FailureCode][] = [
  ['a redirect that is not followed', { status: 0, type: 'opaqueredirect' }, 'signed-out'],
  ['a redirect', { status: 302 }, 'signed-out'],
  ['sign-in page after a redirect', { text: html, headers: asHtml, redirected: true }, 'signed-out'],
  ['401, old words', { status: 401, json: { error: "Couldn't authenticate you" } }, 'signed-out'],
  ['401, new words', { status: 401, json: { error: 'Could not authenticate you' } }, 'signed-out'],
  ['403, error as object', { status: 403, json: { error: { title: 'Forbidden', message: 'No access' } } }, 'forbidden'],
  ['403, error as text', { status: 403, json: { error: 'Forbidden', description: 'scopes' } }, 'forbidden'],
  ['404', { status: 404, json: { error: 'RecordNotFound', description: 'Not found' } }, 'not-found'],
  ['404, no such account', { status: 404, json: { error: { title: 'No help desk at x' } } }, 'not-found'],
  ['404, empty body', { status: 404 }, 'not-found'],
  ['404, HTML', { status: 404, text: html, headers: asHtml }, 'not-found'],
  ['400, too many', { status: 400, json: { error: 'TooManyValues', max_count: 100 } }, 'invalid-answer'],
  ['400, plain text', { status: 400, text: 'Bad', headers: asText }, 'invalid-answer'],
  ['406', { status: 406 }, 'invalid-answer'],
  ['409', { status: 409, json: { error: 'DatabaseConflict' } }, 'invalid-answer'],
  ['413', { status: 413 }, 'invalid-answer'],
  ['415', { status: 415 }, 'invalid-answer'],
  ['422', { status: 422, json: { error: 'RecordInvalid', details: {} } }, 'invalid-answer'],
  [
    '429, plain text',
    { status: 429, text: 'Number of allowed API requests exceeded', headers: asText },
    'rate-limited',
  ],
  ['429, error', { status: 429, json: { error: 'APIRateLimitExceeded' } }, 'rate-limited'],
  ['429, errors', { status: 429, json: { errors: [{ code: 'TooManyRequests' }] } }, 'rate-limited'],
  ['500', { status: 500, text: html, headers: asHtml }, 'server-error'],
  ['502', { status: 502, text: html, headers: asHtml }, 'server-error'],
  ['503', { status: 503, headers: { 'retry-after': '30' } }, 'server-error'],
  ['504', { status: 504 }, 'server-error'],
  ['HTML where JSON was asked for', { text: html, headers: asHtml }, 'not-json'],
  ['HTML that calls itself JSON', { text: html, headers: { 'content-type': 'application/json' } }, 'not-json'],
  ['an empty body', { text: '' }, 'invalid-answer'],
  ['half a body', { text: '{"ticket":{"id":', headers: { 'content-type': 'application/json' } }, 'invalid-answer'],
  ['a body too large to read', { json: {}, headers: { 'content-length': '20000001' } }, 'invalid-answer'],
  ['null', { json: null }, 'invalid-answer'],
  ['a list', { json: [] }, 'invalid-answer'],
  ['no ticket inside', { json: {} }, 'invalid-answer'],
  ['another ticket inside', { json: { ticket: makeTicket(8) } }, 'invalid-answer'],
  ['a ticket without a status', { json: { ticket: makeTicket(7, { status: null }) } }, 'invalid-answer'],
  ['no network', { error: new TypeError('Failed to fetch') }, 'offline'],
  ['no answer in time', { error: new DOMException('too long', 'TimeoutError') }, 'offline'],
];

describe('every way Zendesk says no has one code', () => {
  test.each(table)('%s', async (_, reply, code) => {
    const { api } = makeFakeApi(() => reply);
    const answer = await api.getTicket(7);
    expect(answer.ok ? 'ok' : answer.code).toBe(code);
  });
});

test('seconds to wait come along where waiting helps', async () => {
  const limited = makeFakeApi(() => ({ status: 429, headers: { 'retry-after': '93' } }));
  expect(await limited.api.getTicket(7)).toEqual({ ok: false, code: 'rate-limited', retryAfter: 93 });
  const busy = makeFakeApi(() => ({ status: 503, headers: { 'retry-after': '30' } }));
  expect(await busy.api.getTicket(7)).toEqual({ ok: false, code: 'server-error', retryAfter: 30 });
  const closed = makeFakeApi(() => ({ status: 403, headers: { 'retry-after': '30' } }));
  expect(await closed.api.getTicket(7)).toEqual({ ok: false, code: 'forbidden' });
});

describe('who am I', () => {
  test.each([
    ['nobody, as recorded', { user: { name: 'Anonymous user' } }, 'signed-out'],
    ['nobody, with a null id', { user: { id: null, name: 'Anonymous user' } }, 'signed-out'],
    ['no user at all', {}, 'invalid-answer'],
    ['an id that is none', { user: { id: 'x' } }, 'invalid-answer'],
  ])('%s', async (_, json, code) => {
    const { api } = makeFakeApi(() => ({ json }));
    expect(await api.getMe()).toEqual({ ok: false, code });
  });

  test('an agent with every other field null', async () => {
    const user = { id: 7, name: null, email: null, role: null, role_type: null, default_group_id: null, photo: null };
    const { api } = makeFakeApi(() => ({ json: { user } }));
    expect(await api.getMe()).toMatchObject({ ok: true, data: { id: 7 } });
  });

  test('the session’s token is not handed on, and the answer is never a kept one', async () => {
    const { api, asked } = makeFakeApi(() => ({ json: { user: { id: 7, authenticity_token: 'TEST-TOKEN' } } }));
    expect(JSON.stringify(await api.getMe())).not.toContain('TEST-TOKEN');
    expect(asked[0]?.init.cache).toBe('no-store');
  });
});
