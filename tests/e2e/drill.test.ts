import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../drill/judge.ts';
import { hookLosses, type Loss } from '../drill/losses.ts';
import { features, probeLoss, type Scene } from '../drill/probe.ts';
import { openStage, type Stage } from '../drill/scene.ts';
import { browserName } from './harness/journey.ts';

let stage: Stage;
let scene: Scene;
beforeAll(async () => {
  stage = await openStage(browserName);
  scene = await stage.open({});
});
afterAll(() => stage?.close());

const bad = (verdicts: Record<string, Verdict>) =>
  features.filter((feature) => verdicts[feature] === 'silent' || verdicts[feature] === 'wrong');

describe('a page that lost names', () => {
  it.each(['switcher', 'editor', 'submit'])('%s: nothing silent, nothing wrong', async (id) => {
    const loss = hookLosses.find((one) => one.id === id) as Loss;
    const { verdicts, notes } = await probeLoss(scene, loss);
    expect(notes).toEqual([]);
    expect(bad(verdicts)).toEqual([]);
    expect(verdicts.guide).toBe('works');
  });
});

describe('the drill itself', () => {
  it('calls a warning that is swallowed silent', async () => {
    await scene.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      Object.assign(window, {
        swallow: setInterval(() => document.querySelector('second-line-note')?.remove(), 5),
        sheet,
      });
    });
    const { verdicts } = await probeLoss({ ...scene, patience: 400 }, { id: 'none', group: 'hook', edits: [] });
    await scene.page.evaluate(() => clearInterval((window as unknown as { swallow: number }).swallow));
    expect([verdicts['note warning'], verdicts['note check']]).toEqual(['silent', 'silent']);
    expect(verdicts.guide).toBe('works');
  });
});
