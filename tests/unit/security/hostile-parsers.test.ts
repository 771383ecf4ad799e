import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { makeQueueSnapshot, patchQueue, readSubjects } from '../../../src/features/my-queue/queue-told.ts';
import { openGuideDesk } from '../../../src/features/triage-guide/answer-guide.ts';
import type { GuideQuestion } from '../../../src/features/triage-guide/guide-question.ts';
import { makeGuideState } from '../../../src/features/triage-guide/guide-state.ts';
import { readLine } from '../../../src/flow/handover/compact-line.ts';
import { readHandover } from '../../../src/flow/handover/read-handover.ts';
import { writeLog } from '../../../src/flow/handover/write-log.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import { readFlowText } from '../../../src/flow/read-flow-text.ts';
import { readTickets } from '../../../src/page/api/read-tickets.ts';
import { askBackground } from '../../../src/platform/messages.ts';
import { report } from '../../../src/platform/report.ts';
import { readSettings } from '../../../src/platform/settings.ts';
import {
  storedClockOffset,
  storedDayAnswers,
  storedHealth,
  storedQueue,
  storedSettings,
  storedWalk,
} from '../../../src/platform/stored.ts';
import { storedCalls } from '../../../src/platform/stored-calls.ts';
import { storedTeamFlow } from '../../../src/platform/stored-flow.ts';
import { storedKept } from '../../../src/platform/stored-kept.ts';
import { storedNotices } from '../../../src/platform/stored-notices.ts';
import { storedQueueDays } from '../../../src/platform/stored-queue-days.ts';
import { makeFigures } from '../../../src/queue/figures.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { HOST, makeQuestion, makeTicketAnswer } from '../features/guide-samples.ts';
import { wireRuntime } from '../features/wire-runtime.ts';
import { makeFlow } from '../flow/make-flow.ts';
import { hostileStrings } from './hostile-strings.ts';

const ID = 9000004;
const place = { host: HOST, ticketId: ID };
const calendar = makeCalendar(defaultSettings);
const flow = findPreset('govuk-2nd-line-2021');
if (!flow) throw new Error('no preset');

const clean = Object.getOwnPropertyNames(Object.prototype).join();

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(clean);
  expect('hacked' in {}).toBe(false);
  expect('hacked' in globalThis).toBe(false);
});

const saved = <T>(value: T) => ({ value, unsaved: false });

/** A ticket where every word is a stranger's. */
function makeHostileQuestion(text: string): GuideQuestion {
  const details = makeTicketAnswer(ID);
  return makeQuestion(ID, {
    page: {
      id: ID,
      subject: saved(text),
      priority: saved(text),
      status: saved(text),
      group: saved(text),
      assignee: saved(text),
      tags: saved([text, text]),
      requester: saved(text),
      organization: saved(text),
    },
    known: {
      trouble: undefined,
      details: {
        ticket: {
          ...details.ticket,
          subject: text,
          description: text,
          tags: [text],
          priority: text,
          via: { channel: text },
        },
        users: details.users.map((user) => ({ ...user, name: text, email: text })),
        groups: details.groups.map((group) => ({ ...group, name: text })),
        organizations: [{ id: 1, name: text }],
      },
    },
    lines: [{ line: text, by: text, at: text }],
  });
}

describe('a ticket of strangers', () => {
  it('facts, walk and clocks are made of every one of them, as text', () => {
    for (const [at, text] of hostileStrings.entries()) {
      const begun = performance.now();
      const state = makeGuideState(makeHostileQuestion(text), flow, { record: null, day: null }, calendar);
      expect([at, state.kind]).toEqual([at, 'walk']);
      // A tenth of it is long; a pattern that looks at every part of a text anew took half a minute.
      expect([at, performance.now() - begun < 3_000]).toEqual([at, true]);
      expect(JSON.stringify(state).length).toBeLessThan(9_000_000);
    }
  }, 60_000);

  it('a log of it stays readable: no line of its own, no mark nobody sees, no second compact line', () => {
    for (const [at, text] of hostileStrings.entries()) {
      const { walk } = makeGuideState(makeHostileQuestion(text), flow, { record: null, day: null }, calendar);
      const words = { step: 'x', answer: 'y', question: text, label: text };
      const by = { who: 'ticket', evidence: text, source: 'api' } as const;
      const whole = { ...walk, answered: [...walk.answered, { ...words, by }] };
      const log = writeLog({ walk: whole, flow, place, now: '2021-09-02T09:00:00Z', asked: [] });
      expect([at, /[\p{Cf}\p{Cc}]/u.test(log.replaceAll('\n', ''))]).toEqual([at, false]);
      expect([at, log.split('[Second Line log').length]).toEqual([at, 2]);
      expect(log.length).toBeLessThan(20_000);
    }
  }, 60_000);

  it('none of them is taken for a handed-over log', () => {
    for (const text of hostileStrings) {
      for (const line of [text, `[Second Line log v1 ${text}]`, `[Second Line log v1 · flow ${text}, version 1]`]) {
        expect(readLine(line, place)).toBeUndefined();
        expect(readHandover({ line, by: text, at: text }, place, flow, '2021-09-02T09:00:00Z')).toBeUndefined();
      }
    }
  });

  it('the background answers a page that tells it any of them, or refuses', async () => {
    wireRuntime();
    openGuideDesk();
    for (const [at, text] of hostileStrings.entries()) {
      const answer = await askBackground('read-guide', makeHostileQuestion(text));
      expect([at, answer.ok || answer.code === 'invalid-answer' || answer.code === 'unreachable']).toEqual([at, true]);
    }
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([]);
  }, 60_000);

  it('lists of Zendesk’s answers are read, and what is stored of them is no text of a person', () => {
    const { ticket, ...rest } = makeTicketAnswer(ID);
    for (const text of hostileStrings) {
      const listed = { ...ticket, subject: text, description: text, tags: [text], raw_subject: text, [text]: text };
      const { tickets } = readTickets([listed, text, null, { id: text }], {});
      expect(tickets).toHaveLength(1);
      const users = rest.users.map((user) => ({ ...user, name: text, email: text }));
      const fetched = { host: HOST, me: { id: 1 }, groupIds: [], tickets, ...rest, users, missing: [], dropped: 0 };
      const told = { fetched, at: '2021-09-02T09:00:00Z', clockOffset: 0 };
      const snapshot = makeQueueSnapshot(told as never, defaultSettings);
      if (/^\D{12,}/s.test(text)) expect(JSON.stringify(snapshot)).not.toContain(JSON.stringify(text).slice(1, 13));
      expect(Object.keys(readSubjects(told as never)).length).toBeLessThan(2);
      const patched = patchQueue(snapshot, { ticket: tickets[0] ?? ticket, ...rest, users }, defaultSettings);
      makeFigures(patched, { now: told.at, windowDays: 90, settings: defaultSettings, calendar });
    }
  }, 60_000);
});

describe('files and policies', () => {
  it('no string is a flow, and each refusal is said in words of bounded length', () => {
    for (const text of hostileStrings) {
      const read = readFlowText(text);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(JSON.stringify(read.problems).length).toBeLessThan(100_000);
    }
  }, 60_000);

  it('in any text, id or address of a flow: read as text or refused, never thrown', () => {
    let known = 0;
    for (const text of hostileStrings.filter((one) => one.length < 2_000)) {
      const own = JSON.stringify(makeFlow());
      const changes: ((file: Record<string, unknown>) => void)[] = [
        (file) => Object.assign(file, { title: text, owner: { name: text, url: text, email: text } }),
        (file) => Object.assign(file, { id: text }),
        (file) => Object.assign(file, JSON.parse(`{${JSON.stringify(text)}:${JSON.stringify(text)}}`)),
        (file) => {
          const [step] = file.steps as Record<string, unknown>[];
          Object.assign(step ?? {}, { question: text, help: text, links: [{ label: text, url: text }] });
        },
      ];
      for (const change of changes) {
        const file = JSON.parse(own);
        change(file);
        const read = readFlowText(JSON.stringify(file));
        if (!read.ok) continue;
        known += 1;
        const links = JSON.stringify(read).match(/"url":"(?!https?:)[^"]*"/g) ?? [];
        expect(links).toEqual([]);
      }
    }
    expect(known).toBeGreaterThan(0);
  }, 120_000);

  it('a policy of them sets nothing but what is a setting', async () => {
    for (const text of hostileStrings) {
      const policy = { flow: text, dock: text, groups: [text], governmentDomains: text, dayStart: text, [text]: text };
      vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValueOnce(policy);
      const settings = await readSettings();
      expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
      const { flow: _, ...others } = settings;
      const { flow: _default, ...defaults } = defaultSettings;
      expect(others).toEqual(defaults);
    }
  });
});

describe('stored values', () => {
  const items = [
    ...[storedSettings, storedQueue, storedHealth, storedDayAnswers, storedClockOffset, storedWalk(HOST, ID)],
    ...[storedCalls, storedTeamFlow, storedKept, storedNotices, storedQueueDays],
  ];

  it.each(items.map((item) => [item.key, item] as const))(
    '%s: any of them is the fallback, kept aside',
    async (key, item) => {
      const fallback = await item.get();
      for (const text of hostileStrings) {
        for (const stored of [text, { v: 1, data: text }, { v: text, data: text }, { v: 1, data: { [text]: text } }]) {
          await fakeBrowser.storage.local.set({ [key]: stored });
          const read = await item.get();
          expect(typeof read).toBe(typeof fallback);
          expect(JSON.stringify(read)).toBe(JSON.stringify(fallback));
        }
      }
    },
    60_000,
  );
});

describe('log lines', () => {
  it('a console line holds a code and a class, never what an error says', () => {
    const said = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    for (const [at, text] of hostileStrings.entries()) report(`sample-${at}`, new TypeError(text));
    const lines = said.mock.calls.map(([line]) => String(line));
    expect(lines).toHaveLength(hostileStrings.length);
    expect(lines.filter((line) => !/^Second Line: sample-\d+ \(TypeError\)$/.test(line))).toEqual([]);
  });
});
