// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { makeGuideHost } from '../../../src/features/triage-guide/guide-host.ts';
import { findLoose } from '../../../src/page/find-loose.ts';
import { seeNothing, seeTicket, writeComposer } from './page-samples.ts';

/** An editor over the whole right half of the window, where the guide is docked by itself. */
beforeEach(() => {
  const { editor } = writeComposer();
  editor.getBoundingClientRect = () => new DOMRect(window.innerWidth / 2, 0, window.innerWidth / 2, window.innerHeight);
});

const host = makeGuideHost(new AbortController().signal);

test('Stands clear of an editor that no name of Zendesk’s leads to', () => {
  const seen = seeTicket(9000014);
  const anchors = { pane: document.body, composer: null, editorBox: null, editor: null, footer: null, menu: null };
  host.see(
    { ...seen, pane: { ...seen.pane!, anchors }, loose: { anchors: findLoose(document.body), mode: 'unknown' } },
    false,
  );
  expect(host.find('right').side).toBe('left');
});

test('Stands clear of it where the ticket in view is not proven either', () => {
  host.see({ ...seeNothing(9000014), loose: { anchors: findLoose(document.body), mode: 'unknown' } }, false);
  expect(host.find('right').side).toBe('left');
});

test('Stands where the agent wants it where nothing is to be kept clear', () => {
  host.see(seeNothing(9000014), false);
  expect(host.find('right').side).toBe('right');
});
