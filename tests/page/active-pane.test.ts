import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findActivePane } from '../../src/page/active-pane.ts';
import { readRoute } from '../../src/page/route.ts';
import { buildA } from './fixtures/a.ts';
import { buildA2 } from './fixtures/a2.ts';
import { buildB } from './fixtures/b.ts';
import { buildB26 } from './fixtures/b26.ts';
import {
  get,
  layoutOf,
  listSwitchSteps,
  markers,
  type PageFixture,
  tabOf,
  workspaceOf,
} from './fixtures/page-fixture.ts';

const find = () => findActivePane(document, readRoute(location.href));
const findId = () => find()?.ids[0];

const builders = { b26: buildB26, b: buildB, a2: buildA2, a: buildA };
type Generation = keyof typeof builders;

const variety = (Object.keys(builders) as Generation[]).flatMap((generation) =>
  [...markers, 'class' as const]
    .filter((marker) => (marker === 'class') === generation.startsWith('a') || marker === 'none')
    .flatMap((marker) =>
      (['visibility', 'display'] as const).flatMap((hide) =>
        (generation.startsWith('a') ? [false] : [true, false]).flatMap((hasActiveMark) =>
          [true, false].map((wrappers) => ({ generation, marker, hide, hasActiveMark, wrappers })),
        ),
      ),
    ),
);

function build({ generation, ...options }: { generation: Generation } & Partial<PageFixture>): PageFixture {
  return builders[generation]({ ...options, ...(generation.startsWith('a') && { hasActiveMark: false }) });
}

describe('findActivePane', () => {
  it.each(variety)(
    'finds the ticket in view: $generation, $marker, $hide, mark $hasActiveMark, wrappers $wrappers',
    (one) => {
      for (const selected of [101, 102]) {
        build({ ...one, selected });
        const pane = find();
        expect(pane?.ids).toEqual([selected]);
        expect(pane?.pane.contains(layoutOf(selected))).toBe(true);
        expect(pane?.pane.contains(layoutOf(selected === 101 ? 102 : 101))).toBe(false);
      }
    },
  );

  it.each([true, false])('finds it without the workspace class, wrappers %s', (wrappers) => {
    for (const hide of ['visibility', 'display'] as const) {
      buildB26({ workspaceClass: 'sc-1', wrappers, hide, layout: 'custom', noise: true });
      expect(findId()).toBe(101);
      expect(find()?.pane.contains(get('[data-test-id="tabs-nav-item-users"]'))).toBe(true);
    }
  });

  it('holds at every step of a slow switch in any order: the right ticket or none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...variety), fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }), (one, order) => {
        const page = build(one);
        const steps = listSwitchSteps(101, 102, page)
          .map((step, at) => ({ step, rank: order[at] ?? 0 }))
          .sort((a, b) => a.rank - b.rank);
        for (const { step } of steps) {
          step();
          const id = findId();
          const inAddress = readRoute(location.href);
          expect([undefined, inAddress.kind === 'ticket' && inAddress.id]).toContain(id);
          if (id) expect(layoutOf(id).checkVisibility({ visibilityProperty: true })).toBe(true);
          if (id && page.hasActiveMark) expect(layoutOf(id).getAttribute('data-is-active')).toBe('true');
        }
        expect(findId()).toBe(102);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, () => void]>([
    ['address and tab differ', () => history.replaceState({}, '', '/agent/tickets/102')],
    [
      'the selected tab is a user of the same number',
      () => {
        tabOf(101).setAttribute('data-entity-type', 'USER_ENTITY_TYPE');
        tabOf(101).setAttribute('href', '/agent/users/101');
      },
    ],
    ['two tabs are marked', () => tabOf(102).setAttribute('data-entity-is-selected', 'true')],
    ['two markers differ', () => tabOf(102).setAttribute('aria-current', 'page')],
    [
      'two panes are active and shown',
      () => {
        layoutOf(102).setAttribute('data-is-active', 'true');
        workspaceOf(102).setAttribute('style', '');
      },
    ],
    [
      'two panes show and none is marked',
      () => {
        for (const id of [101, 102]) layoutOf(id).removeAttribute('data-is-active');
        workspaceOf(102).setAttribute('style', '');
      },
    ],
    ['the active pane is hidden', () => workspaceOf(101).setAttribute('style', 'visibility: hidden')],
    ['the pane is inert', () => workspaceOf(101).setAttribute('inert', '')],
    [
      'the pane is being used again for another ticket',
      () => get('.conversation-polaris').setAttribute('data-ticket-id', '103'),
    ],
    ['the pane is gone', () => workspaceOf(101).remove()],
    ['no pane names a ticket', () => get('#main_panes').replaceChildren()],
  ])('finds none while %s', (_why, spoil) => {
    buildB26();
    expect(findId()).toBe(101);
    spoil();
    expect(find()).toBeUndefined();
  });

  it('is not put off by a dialog that makes everything inert', () => {
    buildB26();
    get('#main_panes').setAttribute('inert', '');
    expect(findId()).toBe(101);
  });

  it('sees a layout without a box of its own, as browsers have it for display: contents', () => {
    const original = Element.prototype.checkVisibility;
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element, options) {
      return getComputedStyle(this).display !== 'contents' && original.call(this, options);
    });
    buildB26();
    for (const id of [101, 102]) layoutOf(id).style.display = 'contents';
    expect(findId()).toBe(101);
    for (const id of [101, 102]) layoutOf(id).removeAttribute('data-is-active');
    expect(findId()).toBe(101);
    vi.restoreAllMocks();
  });

  it('finds none away from tickets', () => {
    buildB26();
    history.replaceState({}, '', '/agent/filters/101');
    expect(find()).toBeUndefined();
  });

  it('does without the element around all panes', () => {
    buildB26();
    get('#main_panes').removeAttribute('id');
    expect(findId()).toBe(101);
  });

  it('finds the pane of a chat tab and of the only open ticket', () => {
    buildB26({ tickets: [101] });
    tabOf(101).setAttribute('data-entity-type', 'chat');
    expect(findId()).toBe(101);
  });
});
