import { afterEach, describe, expect, it } from 'vitest';
import { actions } from '../../src/page/act/action-table.ts';
import { findActivePane } from '../../src/page/active-pane.ts';
import { readAnchors } from '../../src/page/read-anchors.ts';
import { readDraft } from '../../src/page/read-draft.ts';
import { readFields } from '../../src/page/read-fields.ts';
import { readMode } from '../../src/page/read-mode.ts';
import { readTheme } from '../../src/page/read-theme.ts';
import { readRoute } from '../../src/page/route.ts';
import { findSubmitControl, findSubmitMenu } from '../../src/page/submit-controls.ts';
import { buildA, buildOldestA } from './fixtures/a.ts';
import { buildA2 } from './fixtures/a2.ts';
import { buildB } from './fixtures/b.ts';
import { buildB26 } from './fixtures/b26.ts';
import { type PageFixture, workspaceOf } from './fixtures/page-fixture.ts';

const builders = { B26: buildB26, B: buildB, A2: buildA2, A: buildA, 'A before 2018-08': buildOldestA };
type Name = keyof typeof builders;
const names = Object.keys(builders) as Name[];

/** What every reader must say of the ticket in view; what an interface does not tell is unknown, never a guess. */
function expectReadings(name: Name, id: number, mode: 'public' | 'internal') {
  const isWorkspace = name.startsWith('B');
  return {
    ticket: id,
    mode,
    draft: `Draft ${id}`,
    fields: {
      subject: `Subject ${id}`,
      priority: 'high',
      status: 'open',
      tags: ['vip', `tag_${id}`],
      canTake: true,
      requester: `Requester ${id}`,
      organization: `Org ${id}`,
      comments: 1,
      // Before Agent Workspace no name tells a group from an agent.
      ...(isWorkspace && { group: `Group ${id}`, assignee: `Agent ${id}` }),
    },
    anchors: { composer: true, editorBox: true, footer: true },
    submit: { button: true, menu: true, item: isWorkspace ? 'closed' : true },
    targets: {
      ...{ priority: true, tags: true, takeIt: true, assign: true, channel: true, submit: true },
      // The fixtures of Agent Workspace have no macro box.
      macro: !isWorkspace,
    },
    theme: 'light',
  };
}

function readAll() {
  const pane = findActivePane(document, readRoute(location.href))?.pane;
  if (!pane) return { ticket: undefined };
  const anchors = readAnchors(pane);
  const buttons = [...pane.querySelectorAll('footer button, footer .btn')];
  const items = [...pane.querySelectorAll('footer li')];
  const kindOf = (element: Element) => findSubmitControl(element.querySelector('strong') ?? element)?.kind;
  const menu = findSubmitMenu(pane);
  return {
    ticket: Number(/\d+/.exec(readDraft(anchors.editor as Element))?.[0]),
    mode: readMode(pane, anchors.editor),
    draft: anchors.editor && readDraft(anchors.editor),
    fields: readFields(pane),
    anchors: {
      composer: anchors.composer?.contains(anchors.editor) === true,
      editorBox: anchors.editorBox?.contains(anchors.editor) === true,
      footer: anchors.footer?.tagName === 'FOOTER',
    },
    submit: {
      button: buttons.filter((one) => kindOf(one) === 'button').length === 1,
      menu: menu !== undefined && pane.contains(menu),
      item: items.length === 0 ? 'closed' : items.every((one) => kindOf(one) === 'item'),
    },
    targets: Object.fromEntries(
      (['priority', 'tags', 'takeIt', 'assign', 'channel', 'submit', 'macro'] as const).map((action) => {
        const target = actions[action].target(pane);
        return [action, target !== undefined && pane.contains(target)];
      }),
    ),
    theme: readTheme(document, false),
  };
}

afterEach(() => document.body.replaceChildren());

describe.each(names)('%s', (name) => {
  const build = (options: Partial<PageFixture> = {}) => builders[name](options);

  it.each(['public', 'internal'] as const)('is read whole, mode %s, and of the other ticket nothing', (mode) => {
    for (const selected of [101, 102]) {
      build({ mode, selected });
      expect(readAll()).toEqual(expectReadings(name, selected, mode));
    }
  });

  const variants: [string, Partial<PageFixture>][] = [
    ['hidden by visibility', { hide: 'visibility' }],
    ['hidden by display', { hide: 'display' }],
    ['no tab marked', { marker: 'none' }],
    ['no pane marked', { hasActiveMark: false }],
    ['wrappers', { wrappers: true }],
    ['a custom layout', { layout: 'custom' }],
    ['marks of other extensions', { noise: true }],
    ...(name.startsWith('B')
      ? (['entity-is-selected', 'aria-current', 'selected', 'aria-selected'] as const).map(
          (marker): [string, Partial<PageFixture>] => [`the tab marked by ${marker}`, { marker }],
        )
      : []),
    ...['cy', 'de', 'fr', 'es', 'pt-BR', 'ja'].map((locale): [string, Partial<PageFixture>] => [locale, { locale }]),
  ];
  it.each(variants)('reads the same with %s', (_what, options) => {
    for (const mode of ['public', 'internal'] as const) {
      build({ ...options, mode });
      expect(readAll()).toEqual(expectReadings(name, 101, mode));
    }
  });

  it('knows no mode when its signs are gone or two of them differ', () => {
    const read = () => {
      const pane = workspaceOf(101);
      return readMode(pane, readAnchors(pane).editor);
    };
    build({ mode: 'internal' });
    for (const one of document.querySelectorAll('*')) {
      for (const sign of ['data-channel', 'aria-label', 'aria-selected']) one.removeAttribute(sign);
      one.classList.remove('active', 'is-public');
      if (one.matches('[data-test-id="omnichannel-channel-switcher-button"]')) one.textContent = '';
    }
    expect(read()).toBe('unknown');
    build({ mode: 'internal' });
    const pane = workspaceOf(101);
    pane.querySelector('.comment_input')?.classList.add('is-public');
    pane.querySelector('[data-test-id*="public-reply-tab"]')?.setAttribute('aria-selected', 'true');
    pane.querySelector('[data-channel]')?.setAttribute('data-channel', 'web');
    expect(read()).toBe('unknown');
  });
});
