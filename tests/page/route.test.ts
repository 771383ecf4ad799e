import { describe, expect, it } from 'vitest';
import { readRoute } from '../../src/page/route.ts';

describe('readRoute', () => {
  it.each([
    ['https://a.zendesk.com/agent/tickets/123', 123],
    ['https://a.zendesk.com/agent/tickets/123/', 123],
    ['https://a.zendesk.com/agent/tickets/123?comment=9', 123],
    ['https://a.zendesk.com/agent/tickets/123#top', 123],
    ['https://a.zendesk.com/agent/tickets/123/events', 123],
    ['http://localhost:8080/agent/tickets/7', 7],
  ])('finds the ticket in %s', (url, id) => {
    expect(readRoute(url)).toEqual({ kind: 'ticket', id });
  });

  it.each([
    'https://a.zendesk.com/agent/tickets/new/1',
    'https://a.zendesk.com/agent/tickets/',
    'https://a.zendesk.com/agent/tickets/0',
    'https://a.zendesk.com/agent/tickets/12x',
    'https://a.zendesk.com/agent/tickets/99999999999999999999',
    'https://a.zendesk.com/agent/filters/123',
    'https://a.zendesk.com/agent/users/123/tickets/4',
    'https://a.zendesk.com/hc/en/agent/tickets/5',
    'https://a.zendesk.com/agent/search?q=/agent/tickets/5',
    'https://a.zendesk.com/agent/#/agent/tickets/5',
    'about:blank',
    'no address',
    '',
  ])('finds none in %s', (url) => {
    expect(readRoute(url)).toEqual({ kind: 'other' });
  });
});
