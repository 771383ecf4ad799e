import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.ts';
import { readMessageBlocks } from '../../../src/facts/read-message-blocks.ts';
import { readUrlHosts, readUrls } from '../../../src/facts/read-urls.ts';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';

const data = makeGovukData();
const messageOf = (id: number) => data.tickets.find((one) => one.id === id)!.description;

describe('labelled blocks of Support-app messages (domain.md 4.1)', () => {
  it.each<[number, string, string[]]>([
    [9000003, 'blocks', ['User need', 'Feature evidence']],
    [9000005, 'page-report', ['url', 'what_doing', 'what_wrong', 'user_agent', 'referrer', 'javascript_enabled']],
    [9000008, 'blocks', ['Requester', 'Details', 'Link', 'Referrer', 'User agent', 'JavaScript Enabled']],
  ])('of ticket %i', (id, form, labels) => {
    const read = readMessageBlocks(messageOf(id));
    expect(read.form).toBe(form);
    expect(read.blocks.map(({ label }) => label)).toEqual(labels);
    for (const { text } of read.blocks) expect(text).not.toBe('');
  });

  it.each<[string, string, string[]]>([
    ['lines of another machine', '[A]\r\none\r\ntwo\r\n\r\n[B]\r\nthree', ['A=one\ntwo', 'B=three']],
    ['a bracket in the midst of a text', '[A]\nsee\n[B]\nthere', ['A=see\n[B]\nthere']],
    ['a blank line in a text', '[A]\none\n\ntwo\n\n[B]\nthree', ['A=one\n\ntwo', 'B=three']],
    ['a label with nothing below it', '[A]\n\n[B]\nx', ['A=', 'B=x']],
    ['a question as a label', '[What happened?]\nx', ['What happened?=x']],
    ['a greeting before', 'Hello\n\n[A]\none', []],
    ['a value on the line of its label', '[A] one', []],
    ['an empty message', '', []],
    [
      'a page report of several lines',
      'url: u\nwhat_doing: a\nb: c\nwhat_wrong: d',
      ['url=u', 'what_doing=a\nb: c', 'what_wrong=d'],
    ],
    ['a page report cut short', 'url: u\nwhat_doing: a', []],
    ['an address with a colon', 'url: https://x\nplease', []],
  ])('%s', (_, message, blocks) => {
    expect(readMessageBlocks(message).blocks.map(({ label, text }) => `${label}=${text}`)).toEqual(blocks);
  });

  it('never throws, loses no line between blocks, and takes no longer for a hostile one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('[A]', '[B]', '', 'x', '[[', 'url: x', 'what_wrong:'), { maxLength: 30 }),
        (lines) => {
          const { form, blocks } = readMessageBlocks(lines.join('\n'));
          const kept = blocks
            .flatMap(({ label, text }) => [`[${label}]`, ...text.split('\n')])
            .filter((line) => line !== '');
          if (form === 'blocks') expect(kept.sort()).toEqual(lines.filter((line) => line !== '').sort());
        },
      ),
    );
    expect(readMessageBlocks(`[A]\n${'[x]\n\n'.repeat(20_000)}`).blocks.length).toBeLessThanOrEqual(100);
  });
});

describe('web addresses in a message', () => {
  it.each<[string, string[], string[]]>([
    [
      'See https://www.gov.uk/vat, or http://Data.GOV.uk:80/x.',
      ['https://www.gov.uk/vat', 'http://Data.GOV.uk:80/x'],
      ['www.gov.uk', 'data.gov.uk'],
    ],
    ['www.gov.uk/a and (https://www.gov.uk/a)', ['https://www.gov.uk/a'], ['www.gov.uk']],
    ['https://www.gov.uk@evil.example/x', ['https://www.gov.uk@evil.example/x'], ['evil.example']],
    ['**https://www.gov.uk/vat** and _https://www.gov.uk/vat_', ['https://www.gov.uk/vat'], ['www.gov.uk']],
    ['https://', [], []],
    ['javascript:alert(1) gov.uk ftp://a.example', [], []],
    ['https://[', [], []],
    ['<a href="https://a.example/b">c</a>', ['https://a.example/b'], ['a.example']],
  ])('%s', (text, urls, hosts) => {
    expect(readUrls(text)).toEqual(urls);
    expect(readUrlHosts(urls)).toEqual(hosts);
  });

  it('are not known where the message is not, and never stand in the evidence', () => {
    const at = '2021-09-02T09:00:00Z';
    const read = (description: string | undefined) =>
      readFacts({
        ticket: {
          id: 1,
          status: 'new',
          created_at: at,
          updated_at: at,
          ...(description === undefined ? {} : { description }),
        },
        now: at,
        pendingDaysAs: 'calendar',
      });
    expect(read(undefined).urls.known).toBe(false);
    expect(read(undefined).blocks.known).toBe(false);
    expect(read('').urls).toMatchObject({ known: true, value: [] });
    expect(read('https://secret.example/x').urlHosts).toMatchObject({
      value: ['secret.example'],
      evidence: '1 web address in the message',
    });
  });
});
