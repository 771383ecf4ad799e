import { signal } from '@preact/signals-core';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import {
  type ContentContext,
  type ContentFeature,
  type FeatureOutcome,
  runFeatures,
} from '../../../src/features/feature.ts';
import type { ZendeskCalls } from '../../../src/features/zendesk-calls/make-calls.ts';
import { makeTicketMemory } from '../../../src/page/api/ticket-memory.ts';
import type { PageSnapshot } from '../../../src/page/snapshot.ts';
import { makeClock } from '../../../src/platform/clock.ts';

const context: ContentContext = {
  signal: new AbortController().signal,
  host: 'govuk.zendesk.com',
  clock: makeClock(),
  api: {} as ZendeskCalls,
  memory: makeTicketMemory(),
  settings: signal(defaultSettings),
};
const page: PageSnapshot = { route: { kind: 'other' }, pane: undefined, theme: 'light', health: [] };

const broken = () => {
  throw new TypeError('Ticket text that must not get out');
};

function makeFeature(id: string, see: () => FeatureOutcome, draftChanged?: () => void): ContentFeature {
  return { id, start: () => ({ see, ...(draftChanged ? { draftChanged } : {}) }) };
}

describe('features on one page', () => {
  it('say how they stand, in the words of the health list', () => {
    const features = runFeatures(
      [
        makeFeature('one', () => ({ state: 'working' })),
        makeFeature('two', () => ({ state: 'missing', detail: 'editorBox' })),
        makeFeature('three', () => ({ state: 'waiting', detail: '' })),
      ],
      context,
    );
    expect(features.see(page)).toEqual([
      { feature: 'one', state: 'working', detail: '' },
      { feature: 'two', state: 'missing', detail: 'editorBox' },
      { feature: 'three', state: 'waiting', detail: '' },
    ]);
  });

  it.each<[string, ContentFeature]>([
    ['does not start', { id: 'bad', start: broken }],
    ['throws at a page', makeFeature('bad', broken)],
  ])('one that %s never stops another', (_what, bad) => {
    const typed = vi.fn();
    const good = (id: string) => makeFeature(id, () => ({ state: 'working' }), typed);
    const features = runFeatures([good('before'), bad, good('after')], context);
    for (let round = 0; round < 5; round += 1) {
      const [before, failed, after] = features.see(page);
      expect([before?.state, failed?.state, after?.state]).toEqual(['working', 'failed', 'working']);
    }
    features.draftChanged();
    expect(typed).toHaveBeenCalledTimes(2);
  });

  it('one that throws when the agent types never stops another', () => {
    const typed = vi.fn();
    const features = runFeatures(
      [
        makeFeature('bad', () => ({ state: 'working' }), broken),
        makeFeature('good', () => ({ state: 'working' }), typed),
      ],
      context,
    );
    features.draftChanged();
    expect(typed).toHaveBeenCalledOnce();
  });

  it('is left alone after the third failure, of whatever kind, and says so', () => {
    const see = vi.fn(broken);
    const typed = vi.fn(broken);
    const features = runFeatures([makeFeature('bad', see, typed)], context);
    expect(features.see(page)).toEqual([{ feature: 'bad', state: 'failed', detail: 'error:TypeError' }]);
    features.draftChanged();
    expect(features.see(page)).toEqual([{ feature: 'bad', state: 'failed', detail: 'error:TypeError' }]);
    expect(features.see(page)).toEqual([{ feature: 'bad', state: 'failed', detail: 'stopped-after-errors:TypeError' }]);
    features.draftChanged();
    expect([see.mock.calls.length, typed.mock.calls.length]).toEqual([2, 1]);
  });

  it('goes on after a failure or two', () => {
    let left = 2;
    const features = runFeatures([makeFeature('shaky', () => (left-- > 0 ? broken() : { state: 'working' }))], context);
    const states = [1, 2, 3, 4].map(() => features.see(page)[0]?.state);
    expect(states).toEqual(['failed', 'failed', 'working', 'working']);
  });

  it('tells nothing of what an error says', () => {
    const said = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    runFeatures([makeFeature('loud', broken)], context).see(page);
    expect(JSON.stringify(said.mock.calls)).toContain('loud-failed');
    expect(JSON.stringify(said.mock.calls)).not.toContain('Ticket text');
  });
});
