import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/contracts/flow-file.ts';
import { askCondition, makeAskContext, type Truth } from '../../../src/flow/ask-condition.ts';
import { makeFacts } from './make-facts.ts';
import { anyCondition, anyValues, factNames, makeFlow } from './make-flow.ts';

const { groups } = makeFlow();
const ask = (condition: Condition, values: Parameters<typeof makeFacts>[0] = {}) =>
  askCondition(condition, makeAskContext(makeFacts(values), groups));

const T: Condition = { fact: 'status', is: 'open' };
const F: Condition = { fact: 'status', is: 'new' };
const U: Condition = { fact: 'priority', is: 'high' };
const open = { status: 'open' };

describe('true, false and unknown', () => {
  it.each<[string, Condition, Truth]>([
    ['all T T', { all: [T, T] }, true],
    ['all T F', { all: [T, F] }, false],
    ['all U F: one false is enough', { all: [U, F] }, false],
    ['all U T', { all: [U, T] }, 'unknown'],
    ['all U U', { all: [U, U] }, 'unknown'],
    ['any F F', { any: [F, F] }, false],
    ['any F T', { any: [F, T] }, true],
    ['any U T: one true is enough', { any: [U, T] }, true],
    ['any U F', { any: [U, F] }, 'unknown'],
    ['not T', { not: T }, false],
    ['not F', { not: F }, true],
    ['not U stays unknown', { not: U }, 'unknown'],
    ['an empty all says nothing', { all: [] }, 'unknown'],
    ['an empty any says nothing', { any: [] }, 'unknown'],
    ['a fact that is not there', { fact: 'toString', is: 'x' }, 'unknown'],
  ])('%s', (_, condition, truth) => {
    expect(ask(condition, open).truth).toBe(truth);
  });

  it('never takes an unknown fact for an answer: learning more leaves what was true or false as it was', () => {
    fc.assert(
      fc.property(anyCondition, anyValues, fc.subarray(factNames), (condition, values, hidden) => {
        const some = Object.fromEntries(Object.entries(values).filter(([name]) => !hidden.includes(name as never)));
        const { truth, because } = ask(condition, some);
        if (truth !== 'unknown') {
          expect(ask(condition, values).truth).toBe(truth);
          expect(because.length).toBeGreaterThan(0);
        }
        expect(ask(condition, {}).truth).toBe('unknown');
        expect(ask(condition, values).truth).not.toBe('unknown');
      }),
    );
  });
});

describe('questions', () => {
  it.each<[string, Condition, Parameters<typeof makeFacts>[0], Truth, string?]>([
    ['is, whatever the case', { fact: 'priority', is: 'High' }, { priority: 'high' }, true],
    ['is, of another sort', { fact: 'pendingDays', is: '5' }, { pendingDays: 5 }, 'unknown'],
    ['one of', { fact: 'priority', oneOf: ['high', 'urgent'] }, { priority: 'urgent' }, true],
    ['one of none', { fact: 'priority', oneOf: [] }, { priority: 'urgent' }, 'unknown'],
    ['has a tag', { fact: 'tags', has: 'govt_form' }, { tags: ['a', 'govt_form'] }, true, 'Tag govt_form'],
    ['has it not', { fact: 'tags', has: 'govt_form' }, { tags: ['govt_form_x'] }, false, 'No tag govt_form'],
    ['a number asked for a tag', { fact: 'pendingDays', has: 'x' }, { pendingDays: 5 }, 'unknown'],
    [
      'tag by its beginning',
      { fact: 'tags', hasPrefix: 'fault_with_' },
      { tags: ['fault_with_x'] },
      true,
      'Tag fault_with_x',
    ],
    ['no tag by its beginning', { fact: 'tags', hasPrefix: 'fault_with_' }, { tags: [] }, false],
    ['subject by its beginning', { fact: 'subject', hasPrefix: '[DGU]' }, { subject: ' [dgu] Find' }, true],
    ['at least', { fact: 'pendingDays', atLeast: 5 }, { pendingDays: 5 }, true],
    ['not at least', { fact: 'pendingDays', atLeast: 5 }, { pendingDays: 4 }, false],
    ['below', { fact: 'pendingDays', below: 5 }, { pendingDays: 5 }, false],
    ['below a word', { fact: 'priority', below: 5 }, { priority: 'high' }, 'unknown'],
    ['a time that has not come', { fact: 'firstReplyAt', is: 'x' }, { firstReplyAt: null }, 'unknown'],
    ['group by number', { inGroup: 'queue' }, { groupId: 7, group: 'Renamed' }, true],
    ['another number with the same name', { inGroup: 'queue' }, { groupId: 8, group: '2nd Line--Queue' }, false],
    ['group by name only', { inGroup: 'queue' }, { group: '2nd line - queue' }, true],
    ['another name, while the number is not known', { inGroup: 'queue' }, { group: 'Renamed' }, 'unknown'],
    ['another name of a group without a number', { inGroup: 'other' }, { group: 'Renamed' }, false],
    ['a group without a number', { inGroup: 'other' }, { groupId: 9, group: '3RD LINE--OTHER' }, true],
    ['a number cannot say no to a nameless group', { inGroup: 'other' }, { groupId: 9 }, 'unknown'],
    ['a group that is not there', { inGroup: 'nobody' }, { groupId: 7 }, 'unknown'],
  ])('%s', (_, condition, values, truth, evidence) => {
    const finding = ask(condition, values);
    expect(finding.truth).toBe(truth);
    if (evidence !== undefined) expect(finding.because[0]?.evidence).toBe(evidence);
  });
});

describe('mentions', () => {
  it.each<[string, string[], boolean]>([
    ['Start the part', ['art'], false],
    ['The DNS, please.', ['dns'], true],
    ['ŵyl', ['wyl'], false],
    ['Fy NHRWYDDED i', ['nhrwydded'], true],
    ['Trwydded-gais', ['trwydded'], true],
    ['a subject  access\nrequest', ['subject access'], true],
    ['access subject', ['subject access'], false],
    ['طلب خدمة', ['خدمة'], true],
    ['see data.gov.uk/x', ['data.gov.uk'], true],
    ['web\u200bsite', ['website'], true],
    ['', ['x'], false],
    ['anything', ['', '...'], false],
    ['ＤＮＳ', ['dns'], true],
    ['a.b*c', ['.*'], false],
  ])('%j mentions %j: %s', (message, mentions, truth) => {
    expect(ask({ fact: 'message', mentions }, { message }).truth).toBe(truth);
  });

  it('says which of the flow’s words it found, and nothing else of the text', () => {
    const finding = ask({ fact: 'message', mentions: ['dns'] }, { message: 'my secret DNS wish' });
    expect(finding.because).toEqual([{ evidence: 'Message mentions “dns”', source: 'api' }]);
  });

  it('says nothing of the text where it asks in any other way', () => {
    const secret = 'Zebra';
    for (const condition of [
      { fact: 'subject', is: 'x' },
      { fact: 'subject', oneOf: ['x'] },
      { fact: 'subject', hasPrefix: 'x' },
      { fact: 'message', mentions: ['x'] },
    ]) {
      const { because } = ask(condition, { subject: secret, message: secret });
      expect(JSON.stringify(because)).not.toContain(secret);
    }
  });
});
