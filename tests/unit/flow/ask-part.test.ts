import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/contracts/flow-file.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';
import { askCondition, makeAskContext } from '../../../src/flow/ask-condition.ts';
import { findNear } from '../../../src/flow/find-near.ts';
import { foldText, placeWords } from '../../../src/flow/fold-text.ts';

const at = '2021-09-02T09:00:00Z';
const base = { id: 1, status: 'new', created_at: at, updated_at: at, tags: [] };

function ask(condition: Condition, ticket: Record<string, unknown> = {}) {
  const facts = readFacts({
    ticket: { ...base, ...ticket },
    users: [{ id: 2, email: 'ada@dept.gov.uk' }],
    now: at,
    pendingDaysAs: 'calendar',
  });
  const { truth, because } = askCondition(condition, makeAskContext(facts, {}));
  return [truth, because.map(({ evidence }) => evidence).join('; ')];
}

const form = '[User need]\nI need the DNS of our domain changed\n\n[Link]\nhttps://www.gov.uk/x';
const twice = `${form}\n\n[Link]\nhttps://evil.example`;
const report = 'url: https://www.gov.uk/x\nwhat_doing: a\nwhat_wrong: no rates in it';

describe('blocks of the message', () => {
  it.each<[string, Condition, string | undefined, true | false | 'unknown', string]>([
    ['mentions', { block: 'User need', mentions: ['dns'] }, form, true, 'Block “User need” mentions “dns”'],
    ['label without case', { block: 'user  NEED', mentions: ['dns'] }, form, true, 'Block “user  NEED” mentions “dns”'],
    [
      'mentions in another block',
      { block: 'Link', mentions: ['dns'] },
      form,
      false,
      'Block “Link” mentions none of the words asked for',
    ],
    ['is', { block: 'Link', is: 'HTTPS://www.gov.uk/x' }, form, true, 'Block “Link” is “HTTPS://www.gov.uk/x”'],
    ['one of', { block: 'Link', oneOf: ['a', 'b'] }, form, false, 'Block “Link” is another'],
    [
      'prefix',
      { block: 'Link', hasPrefix: 'https://www.gov.uk/' },
      form,
      true,
      'Block “Link” starts with “https://www.gov.uk/”',
    ],
    ['is there', { block: 'Link', isThere: true }, form, true, 'Block “Link” is in the message'],
    ['is not there', { block: 'Referrer', isThere: false }, form, true, 'No block “Referrer”'],
    [
      'is not there, so mentions nothing',
      { block: 'Referrer', mentions: ['x'] },
      form,
      false,
      'No block “Referrer” in the message',
    ],
    [
      'a line of a page report',
      { block: 'what_wrong', mentions: ['rates'] },
      report,
      true,
      'Block “what_wrong” mentions “rates”',
    ],
    ['a label that is there twice', { block: 'Link', hasPrefix: 'https://www.gov.uk/' }, twice, 'unknown', ''],
    ['free text', { block: 'Link', isThere: true }, 'Hello\n[Link]\nx', false, 'No block “Link”'],
    ['no message known', { block: 'Link', isThere: false }, undefined, 'unknown', ''],
    [
      'near',
      { near: { block: 'User need', lists: [['dns'], ['changed']], within: 4 } },
      form,
      true,
      'Block “User need” mentions “dns” near “changed”',
    ],
    [
      'not so near',
      { near: { block: 'User need', lists: [['dns'], ['changed']], within: 3 } },
      form,
      false,
      'Block “User need” does not mention the words asked for near each other',
    ],
    [
      'near in the whole message',
      { near: { fact: 'message', lists: [['dns'], ['changed']], within: 4 } },
      form,
      true,
      'Message mentions “dns” near “changed”',
    ],
    [
      'near in nothing known',
      { near: { fact: 'message', lists: [['dns'], ['changed']], within: 4 } },
      undefined,
      'unknown',
      '',
    ],
  ])('%s', (_, condition, description, truth, evidence) => {
    expect(ask(condition, { description })).toEqual([truth, evidence]);
  });

  it('evidence never repeats what the ticket says', () => {
    const [, evidence] = ask({ block: 'User need', is: 'x' }, { description: '[User need]\nGeheimnis' });
    expect(evidence).toBe('Block “User need” is another');
  });
});

describe('custom fields', () => {
  const custom_fields = [
    { id: 5, value: 'cr_benefits' },
    { id: 6, value: null },
    { id: 7, value: ['a', 'B'] },
    { id: 8, value: true },
  ];
  it.each<[Condition, true | false | 'unknown', string]>([
    [{ field: 5, is: 'CR_benefits' }, true, 'Field 5 is “CR_benefits”'],
    [{ field: 5, oneOf: ['x'] }, false, 'Field 5 is another'],
    [{ field: 5, mentions: ['benefits'] }, true, 'Field 5 mentions “benefits”'],
    [{ field: 6, is: 'x' }, false, 'Field 6 is empty'],
    [{ field: 6, isThere: false }, true, 'Field 6 is empty'],
    [{ field: 7, is: 'b' }, true, 'Field 7 is “b”'],
    [{ field: 8, is: true }, true, 'Field 8 is “true”'],
    [{ field: 9, is: 'x' }, 'unknown', ''],
    [{ field: 9, isThere: false }, 'unknown', ''],
  ])('%j', (condition, truth, evidence) => {
    expect(ask(condition, { custom_fields })).toEqual([truth, evidence]);
  });
});

describe('domains, addresses and whether there is one at all', () => {
  const description = 'See https://www.gov.uk/vat and https://a.example/x';
  it.each<[Condition, Record<string, unknown>, true | false | 'unknown', string]>([
    [{ fact: 'urlHosts', has: 'www.gov.uk' }, { description }, true, 'Web address at www.gov.uk in the message'],
    [{ fact: 'urlHosts', inDomain: 'GOV.UK' }, { description }, true, 'Web address at gov.uk in the message'],
    [{ fact: 'urlHosts', inDomain: 'ov.uk' }, { description }, false, 'No web address at ov.uk in the message'],
    [
      { fact: 'urls', hasPrefix: 'https://www.gov.uk/' },
      { description },
      true,
      'Web address https://www.gov.uk/… in the message',
    ],
    [{ fact: 'urls', isThere: false }, { description: 'none' }, true, 'No web addresses in the message'],
    [{ fact: 'requesterDomain', inDomain: 'gov.uk' }, { requester_id: 2 }, true, 'Address at dept.gov.uk'],
    [{ fact: 'requesterDomain', inDomain: 'uk.gov' }, { requester_id: 2 }, false, 'Address at dept.gov.uk'],
    [{ fact: 'requesterDomain', inDomain: 'gov.uk' }, {}, 'unknown', ''],
    [{ fact: 'priority', isThere: false }, { priority: null }, true, 'No priority is set'],
    [{ fact: 'subject', isThere: true }, { subject: ' ' }, false, 'Subject of the ticket'],
    [
      { fact: 'firstReplyAt', isThere: false },
      { metric_set: { reply_time_in_minutes: { calendar: null } } },
      true,
      'No reply yet',
    ],
    [{ fact: 'firstReplyAt', isThere: false }, {}, 'unknown', ''],
    [{ fact: 'assigneeId', isThere: false }, { assignee_id: null }, true, 'Nobody is assigned'],
    [{ fact: 'assigneeId', is: 3 }, { assignee_id: null }, 'unknown', ''],
    [{ fact: 'isMerged', isThere: true }, {}, 'unknown', ''],
    [{ fact: 'toString', isThere: true }, {}, 'unknown', ''],
    [{ fact: 'blocks', isThere: true }, { description }, 'unknown', ''],
  ])('%j of %j', (condition, ticket, truth, evidence) => {
    expect(ask(condition, ticket)).toEqual([truth, evidence]);
  });
});

describe('words near each other', () => {
  const near = (text: string, within: number, ...lists: string[][]) =>
    findNear(placeWords(foldText(text)), lists, within);

  it.each<[string, number, string[][], string[] | undefined]>([
    ['dns change', 1, [['dns'], ['change']], ['dns', 'change']],
    ['change the dns', 2, [['dns'], ['change']], ['change', 'dns']],
    ['change the dns', 1, [['dns'], ['change']], undefined],
    ['domain', 5, [['domain'], ['domain', 'dns']], undefined],
    ['domain domain', 1, [['domain'], ['domain', 'dns']], ['domain', 'domain']],
    ['a new domain name for us', 3, [['domain name'], ['new'], ['us']], undefined],
    ['a new domain name for us', 4, [['domain name'], ['new'], ['us']], ['new', 'domain name', 'us']],
    ['a new domain name for us', 2, [['domain name'], ['us']], ['domain name', 'us']],
    ['start', 5, [['art'], ['st']], undefined],
    ['dns dns change', 1, [['change'], ['dns']], ['dns', 'change']],
    ['', 5, [['a'], ['b']], undefined],
    ['a b', 5, [['a'], ['!']], undefined],
  ])('%s, within %i: %j', (text, within, lists, found) => {
    expect(near(text, within, ...lists)).toEqual(found);
  });

  it('agrees with counting every pair of words', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        word,
        word,
        (words, within, one, two) => {
          const isNear = words.some((a, i) =>
            words.some((b, j) => i !== j && a === one && b === two && Math.abs(i - j) <= within),
          );
          expect(near(words.join(' '), within, [one], [two]) !== undefined).toBe(isNear);
        },
      ),
    );
  });
});
