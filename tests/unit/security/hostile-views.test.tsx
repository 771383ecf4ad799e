import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { tracePath } from '../../../src/flow/trace-path.ts';
import type { Finding } from '../../../src/notes/finding.ts';
import { NoteWarning } from '../../../src/view/banner/note-warning.tsx';
import { PublicNotice } from '../../../src/view/banner/public-notice.tsx';
import { StopDialog } from '../../../src/view/banner/stop-dialog.tsx';
import { FlowChart } from '../../../src/view/chart/flow-chart.tsx';
import { makeModel } from '../../../src/view/chart/make-model.ts';
import { isSafeAddress, Link } from '../../../src/view/kit/link.tsx';
import { showText } from '../../../src/view/kit/show-text.ts';
import { Options } from '../../../src/view/options/options.tsx';
import { ActionList } from '../../../src/view/overlay/action-list.tsx';
import { Overlay } from '../../../src/view/overlay/overlay.tsx';
import { Popup } from '../../../src/view/popup/popup.tsx';
import { makeFlow } from '../flow/make-flow.ts';
import { figures, makePopup } from '../view/figure-samples.ts';
import { fromAgent, fromTicket, makeProps, makeWalk, passOn, whose } from '../view/walk-samples.ts';
import { hostileStrings } from './hostile-strings.ts';

afterEach(cleanup);

const act = () => undefined;
const AT = '2026-11-23T14:02:00Z';

function drawStep(text: string) {
  const step = {
    ...whose,
    question: text,
    help: text,
    links: [{ label: text, url: 'https://docs.example/' }],
    answers: [
      { answer: 'a', label: text, likely: text },
      { answer: 'b', label: text },
    ],
  };
  const byTicket = { ...fromTicket, question: text, label: text };
  if (byTicket.by.who === 'ticket') byTicket.by = { ...byTicket.by, evidence: text };
  const answered = [byTicket, { ...fromAgent, question: text, label: text }];
  const walk = makeWalk({ kind: 'step', step }, answered);
  return <Overlay {...makeProps({ state: { kind: 'walk', walk, notice: text } })} />;
}

function drawEnding(text: string) {
  const actions = passOn.actions.map((action) => ({ ...action, words: text, change: text }));
  const ending = { ...passOn, title: text, why: text, reply: { none: text }, actions };
  return <Overlay {...makeProps({ state: { kind: 'walk', walk: makeWalk({ kind: 'ending', ending }) } })} />;
}

const finding = (text: string): Finding => ({
  ...{ id: 'vendor-token', kind: text, severity: 'serious', why: text, next: text, excerpt: text, start: 0, end: 1 },
});
const list = (text: string) => ({
  findings: [finding(text)],
  kept: [{ ...finding(text), start: 5 }],
  notice: text,
  act,
});

function drawPopup(text: string) {
  const { counts } = figures;
  const named = Object.fromEntries(
    Object.entries(counts).map(([key, count]) => [key, { ...count, name: text, definition: text }]),
  ) as typeof counts;
  const next = { id: 48127, priority: text, why: text };
  return (
    <Popup
      {...makePopup({
        figures: { ...figures, counts: named, next },
        subjects: { 48127: text, 5: text, 6: text },
        holidays: text,
        health: { features: [{ feature: text, state: 'missing', detail: text }] },
      })}
    />
  );
}

function drawOptions(text: string) {
  return (
    <Options
      settings={{ ...defaultSettings, governmentDomains: [text], extraHolidays: [text] }}
      locked={[]}
      flows={[{ id: 'one', title: text, version: 1, isTeams: true }]}
      flowFile={{
        inUse: { title: text, version: 1, because: 'host', host: text },
        team: { title: text, version: 1, date: text, owner: { name: text }, steps: 1, endings: 1, at: AT },
        said: { isUsed: false, words: text, lines: [{ place: text, words: text }] },
      }}
      groups={[{ id: 7, name: text }]}
      checks={[{ id: 'x', kind: text, severity: 'serious', why: text }]}
      health={{
        host: text,
        at: AT,
        hooks: [{ hook: text, variant: text }],
        features: [{ feature: text, state: 'missing', detail: text }],
      }}
      version={text}
      timeZone="Europe/London"
      act={act}
    />
  );
}

/** Actions as an ending offers them: groups, tags and macros by names that administrators wrote. */
function drawActions(text: string) {
  const line = {
    ...{ place: 0, words: text, mark: text, detail: text, state: 'stopped' as const, said: text, isWorked: true },
    ...{ canUndo: true, canShow: true, canSave: true, text, canPreview: true, preview: [text, `${text}!`] },
    macro: { chosen: text, choices: [text], trouble: text, matched: text },
  };
  const state = { lines: [line], isRunning: false, progress: text, canDoAll: true, canUndoAll: true };
  return <ActionList state={state} act={act} />;
}

function drawChart(text: string) {
  const { steps, endings, ...rest } = makeFlow();
  const asked = steps.map((step) => ({
    ...step,
    question: text,
    help: text,
    answers: step.answers.map((answer) => ({ ...answer, label: text })),
  }));
  const flow = { ...rest, steps: asked, endings: endings.map((ending) => ({ ...ending, title: text, why: text })) };
  const model = makeModel(flow, tracePath(flow, [{ step: 'first', answer: 'yes' }]));
  const chart = { title: text, version: 1, host: text, ticketId: 7, hasRun: true, model };
  return <FlowChart state={{ kind: 'chart', ...chart }} />;
}

function drawOffer(text: string) {
  const prompt = { words: text, choices: [{ label: text, intent: { kind: 'resume-run' as const, at: 'x' } }] };
  const walk = makeWalk({ kind: 'step', step: { ...whose, question: text } });
  return <Overlay {...makeProps({ state: { kind: 'walk', walk, prompt } })} />;
}

const views: [name: string, draw: (text: string) => ComponentChild][] = [
  ['overlay, a step', drawStep],
  ['overlay, an ending', drawEnding],
  [
    'overlay, in trouble',
    (text) => <Overlay {...makeProps({ state: { kind: 'trouble', message: text, next: text } })} />,
  ],
  ['overlay, collapsed', (text) => <Overlay {...makeProps({ ...drawStep(text).props, collapsed: true })} />],
  ['banner over a note', (text) => <NoteWarning mode="internal" {...list(text)} />],
  ['banner over a reply', (text) => <PublicNotice copies={1} {...list(text)} />],
  ['the stop before a submit', (text) => <StopDialog findings={[finding(text)]} act={act} />],
  ['actions of an ending', drawActions],
  ['overlay, an offer to go on', drawOffer],
  ['the chart', drawChart],
  ['popup', drawPopup],
  ['options', drawOptions],
];

/** Every element with the names of its attributes, and where its links lead: all that is not text. */
function readBones(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].map((element) => {
    const link = element.getAttribute('href') ?? '';
    return `${element.localName} ${[...element.getAttributeNames()].sort().join()} ${link}`;
  });
}

/** Each text is drawn over the last in every view, and from nothing in one; `npm test -- --long` does both in every one. */
const AFRESH = process.env.WHOLE === '1' ? 1 : views.length;

/** Nodes that are looked up are kept until the turn ends: memory fills, and everything slows. */
const letGo = () => new Promise((next) => setImmediate(next));

describe.each(views)('%s', (_name, draw) => {
  const turn = views.findIndex(([, one]) => one === draw) % AFRESH;
  const readSeen = (container: Element) => ({ bones: readBones(container), text: container.textContent ?? '' });
  const bare = (text: string) => {
    const { container, unmount } = render(<div>{draw(text)}</div>);
    const seen = readSeen(container);
    unmount();
    return seen;
  };

  it('makes no element and no attribute of a stranger’s text, and shows it as text', async () => {
    const calm = bare('Calm words').bones;
    expect(calm.length).toBeGreaterThan(3);
    const { container, rerender } = render(<div>{draw('Calm words')}</div>);
    const redraw = (text: string) => {
      rerender(<div>{draw(text)}</div>);
      return readSeen(container);
    };
    for (const [at, text] of hostileStrings.entries()) {
      for (const { bones, text: shown } of at % AFRESH === turn ? [redraw(text), bare(text)] : [redraw(text)]) {
        expect([at, bones]).toEqual([at, calm]);
        if (text.length < 300) expect([at, shown.includes(text) || shown.includes(showText(text))]).toEqual([at, true]);
      }
      await letGo();
    }
    expect('hacked' in globalThis).toBe(false);
  }, 300_000);
});

it('a view that made markup of text would be caught', () => {
  const read = (text: string) => {
    const template = document.createElement('template');
    template.innerHTML = `<p>${text}</p>`;
    return readBones(template.content).join();
  };
  const calm = read('Calm words');
  expect(hostileStrings.filter((text) => text.length < 1_000 && read(text) !== calm).length).toBeGreaterThan(80);
});

describe('addresses', () => {
  it('no string of the set becomes a link, but whole web addresses and mail', () => {
    const linked = hostileStrings.filter((href) => {
      const { container, unmount } = render(<Link href={href}>x</Link>);
      const link = container.querySelector('a');
      const is = link !== null;
      if (is) expect(new URL(link.href).protocol).toMatch(/^(https?|mailto):$/);
      expect(is).toBe(isSafeAddress(href));
      unmount();
      return is;
    });
    expect(linked.length).toBeGreaterThan(1);
    expect(linked.filter((href) => !/^(https?:|mailto:)/.test(href))).toEqual([]);
  });
});

describe('text that turns the reading direction', () => {
  const turned = /[\u202a-\u202e\u2066-\u2067]/u;

  it('is shut off, keeps no mark of its own, and is cut where it is endless', () => {
    for (const [at, text] of hostileStrings.entries()) {
      const shown = showText(text);
      expect([at, turned.test(shown)]).toEqual([at, false]);
      const opened = [...shown].filter((mark) => mark === '\u2068').length;
      const shut = [...shown].filter((mark) => mark === '\u2069').length;
      expect([at, opened, opened]).toEqual([at, shut, /[\u0590-\u08ff]/u.test(shown) || opened === 1 ? 1 : 0]);
      expect(shown.length).toBeLessThan(310);
    }
  });

  it('ordinary text is shown as it is', () => {
    for (const text of ['Priority is Normal', 'Gŵyl y Banc', '👩‍💻 naïve', '田中さん'])
      expect(showText(text)).toBe(text);
  });
});
