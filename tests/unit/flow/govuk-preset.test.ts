import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { checkFlow } from '../../../src/flow/checks/check-flow.ts';
import { chooseFlow } from '../../../src/flow/choose-flow.ts';
import { describeAction } from '../../../src/flow/describe-action.ts';
import file from '../../../src/flow/presets/govuk-2nd-line-2021.json' with { type: 'json' };
import file2026 from '../../../src/flow/presets/govuk-2026.json' with { type: 'json' };
import { findPreset, presets } from '../../../src/flow/presets.ts';
import { readFlow } from '../../../src/flow/read-flow.ts';
import { isKnownMark } from './govuk-marks.ts';
import { makeFacts } from './make-facts.ts';

function readPreset(data: unknown) {
  const read = readFlow(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

const old = readPreset(file);
const { flow } = old;
const now = readPreset(file2026);
const both = [old, now].map((read) => ({ ...read, id: read.flow.id }));

describe.each(both)('$id', ({ flow, document, places }) => {
  it('is read without a problem, and can be chosen', () => {
    expect(findPreset(flow.id)).toEqual(flow);
    expect(presets).toContainEqual({ id: flow.id, title: flow.title });
    expect(chooseFlow({ flow: flow.id }, 'govuk.zendesk.com', presets).id).toBe(flow.id);
  });

  it('passes every check of a flow', () => {
    expect(checkFlow({ flow, document, places })).toEqual([]);
  });

  it('says of every line where it comes from', () => {
    const tables = [flow.groups, flow.macros, flow.people, flow.thresholds ?? {}, flow.words ?? {}];
    const lines = [
      ...flow.steps.flatMap((step) => [step, ...step.answers]),
      ...flow.endings.flatMap((ending) => [ending, ...ending.actions]),
      ...tables.flatMap((table) => Object.values(table) as { mark?: string | undefined }[]),
    ];
    expect(lines.length).toBeGreaterThan(150);
    for (const line of lines) expect(isKnownMark(line.mark ?? ''), JSON.stringify(line)).toBe(true);
  });

  it('has steps and endings that are all within reach of the first step', () => {
    const steps = new Set([flow.steps[0]!.id]);
    const endings = new Set<string>();
    for (const step of flow.steps) {
      if (!steps.has(step.id)) continue;
      for (const { to } of step.answers) 'step' in to ? steps.add(to.step) : endings.add(to.ending);
    }
    expect([...steps].sort()).toEqual(flow.steps.map(({ id }) => id).sort());
    expect([...endings].sort()).toEqual(flow.endings.map(({ id }) => id).sort());
  });

  it.each(flow.endings)('$id says how the requester is answered, or why not', ({ actions, reply }) => {
    const writes = actions.some((action) => action.do === 'reply' || action.do === 'apply-macro');
    if (reply === 'owed') expect(writes).toBe(true);
    else {
      expect(reply.none.length).toBeGreaterThan(10);
      expect(actions.some((action) => action.do === 'reply')).toBe(false);
    }
  });

  it.each(flow.endings)('$id sets fields, then writes, then submits', ({ actions }) => {
    const ranks = { take: 1, 'set-priority': 1, 'set-group': 1, 'add-tag': 1, 'apply-macro': 2, reply: 2, note: 3 };
    const order = actions.flatMap((action) =>
      action.do === 'submit' ? [4] : action.do in ranks ? [ranks[action.do as keyof typeof ranks]] : [],
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.filter((rank) => rank === 4).length).toBeLessThanOrEqual(1);
  });

  it('sends nothing to a group tickets must not be transferred to', () => {
    const closed = Object.entries(flow.groups)
      .filter(([, { name, closed }]) => closed === true || /don.t transfer here|^UTILITY/.test(name))
      .map(([key]) => key);
    const targets = flow.endings.flatMap(({ actions }) =>
      actions.flatMap((action) => (action.do === 'set-group' ? [action.group] : [])),
    );
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(closed).not.toContain(target);
  });

  it('has a key for every answer', () => {
    for (const { answers } of flow.steps) expect(answers.length).toBeLessThanOrEqual(9);
  });

  it('lets no word that people wrote answer a step: of a subject only how a form begins it', () => {
    const whens = flow.steps.flatMap(({ answers }) => answers.map(({ when }) => JSON.stringify(when ?? {})));
    expect(whens.join(' ')).not.toMatch(/mentions|near|message|block|"subject","(?!hasPrefix)/);
    for (const when of whens.filter((one) => one.includes('subject'))) {
      expect(when).toContain('{"fact":"channel","oneOf":["api","web"]}');
    }
  });

  it('closes silent tickets with the macro of 5 days, and never with its look-alike', () => {
    expect(flow.macros['pending-5-days']?.name).toBe('GOV.UK 2nd line tech: pending for 5+ days');
    expect(flow.thresholds?.['silent-days']?.value).toBe(5);
    expect(JSON.stringify([flow.macros, flow.endings])).not.toContain('4+');
  });
});

it('is the preset of August 2021 that a new user gets', () => {
  expect(chooseFlow(defaultSettings, 'elsewhere.zendesk.com', presets).id).toBe(flow.id);
  expect(findPreset('nothing')).toBeUndefined();
  expect(findPreset('toString')).toBeUndefined();
});

it('lets the agent choose the department’s macro below its folder', () => {
  const { actions } = flow.endings.find(({ id }) => id === 'o6-pass-through')!;
  expect(describeAction(actions[0]!, flow, makeFacts()).words).toBe(
    'Apply a macro below Inside government › Pass through',
  );
  expect(actions[0]).toMatchObject({ do: 'apply-macro', macro: 'pass-through', below: true });
});

it('holds all questions of the tree', () => {
  const text = flow.steps.flatMap(({ mark, answers }) => [mark, ...answers.map((one) => one.mark)]).join(' ');
  const named = new Set<string>();
  for (const [, letter, from, to] of text.matchAll(/([A-E])(\d+)(?:–[A-E]?(\d+))?/g)) {
    for (let number = Number(from); number <= Number(to ?? from); number += 1) named.add(`${letter}${number}`);
  }
  const wanted = [
    ['A', 6],
    ['B', 3],
    ['C', 14],
    ['D', 6],
    ['E', 1],
  ] as const;
  for (const [letter, last] of wanted) {
    for (let number = 1; number <= last; number += 1) expect(named).toContain(`${letter}${number}`);
  }
});

describe('endings', () => {
  it('are all 27 of domain.md 2.3', () => {
    for (let number = 1; number <= 27; number += 1) {
      expect(
        flow.endings.some(({ id }) => id.startsWith(`o${number}-`)),
        `O${number}`,
      ).toBe(true);
    }
  });

  it.each<[string, string | undefined, string | undefined, string | undefined]>([
    ['o3-spam', undefined, 'user-support', undefined],
    ['o4-security', undefined, 'security', undefined],
    ['o5-incident', 'high', undefined, 'open'],
    ['o6-pass-through', undefined, undefined, undefined],
    ['o7-content-government', undefined, 'content-government', undefined],
    ['o8-content-public', undefined, 'content-public', undefined],
    ['o9-privacy', undefined, 'privacy', undefined],
    ['o10-subject-access', 'low', undefined, undefined],
    ['o11-licensing', undefined, 'licensing', undefined],
    ['o12-accounts', undefined, 'accounts', undefined],
    ['o13-email-help', undefined, 'user-support', undefined],
    ['o14-dns-pass-on', undefined, 'policy-engagement', undefined],
    ['o15-product-request', 'low', undefined, 'open'],
    ['o16-contracts-archive', 'low', undefined, undefined],
    ['o18-paye-hand-over', undefined, 'content', undefined],
    ['o19-unsure', undefined, 'zendesk-admin', undefined],
    ['o20-need-information', 'normal', undefined, 'pending'],
    ['o21-take-it', 'high', undefined, 'open'],
    ['o22-holding-reply', 'high', undefined, 'open'],
    ['o23-outside-help', undefined, undefined, undefined],
    ['o24-log', undefined, undefined, undefined],
    ['o25-confirm', undefined, undefined, 'pending'],
    ['o26-done', undefined, undefined, 'solved'],
    ['o27-silent-requester', undefined, undefined, 'solved'],
  ])('%s sets priority %s, group %s, status %s, and no other field', (id, priority, group, status) => {
    const { actions } = flow.endings.find((ending) => ending.id === id)!;
    const found = { priority: undefined, group: undefined, status: undefined } as Record<string, string | undefined>;
    for (const action of actions) {
      if (action.do === 'set-priority') found.priority = action.to;
      if (action.do === 'set-group') found.group = action.group;
      if (action.do === 'submit' && action.as !== 'unchanged') found.status = action.as;
    }
    expect(found).toEqual({ priority, group, status });
  });
});

it('keeps for the day only the answer that nothing is more pressing', () => {
  const kept = flow.steps.filter(({ remember }) => remember === 'day');
  expect(kept.map(({ id }) => id)).toEqual(['today']);
  expect(kept[0]!.answers.filter(({ to }) => 'step' in to).map(({ id }) => id)).toEqual(['no']);
});

it('links to public pages only', () => {
  for (const { links } of flow.steps) {
    for (const { url } of links ?? []) expect(url).toMatch(/^https:\/\/docs\.publishing\.service\.gov\.uk\/manual\//);
  }
});
