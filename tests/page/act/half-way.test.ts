import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRunner } from '../../../src/page/act/run-action.ts';
import { makeScope } from '../../../src/page/act/scope.ts';
import { readMacroMemo, undoMacro } from '../../../src/page/act/undo-macro.ts';
import { buildB26 } from '../fixtures/b26.ts';
import { get, layoutOf, listSwitchSteps } from '../fixtures/page-fixture.ts';

const { signal } = new AbortController();
let built: ReturnType<typeof buildB26>;
const goAway = () => {
  for (const step of listSwitchSteps(101, 102, built)) step();
};

beforeEach(() => {
  built = buildB26();
});
afterEach(() => void document.body.replaceChildren());

/** Makes the chevron open its menu of one status, a task later. */
function openMenu(onChoose: () => void) {
  const chevron = get('[data-test-id="submit_button-menu-button"]', layoutOf(101));
  chevron.setAttribute('aria-controls', 'statuses');
  chevron.addEventListener('click', () => {
    chevron.setAttribute('aria-expanded', 'true');
    queueMicrotask(() => {
      const item = '<li role="menuitem" data-test-id="submit_button-menu-open">Submit as <strong>Open</strong></li>';
      document.body.insertAdjacentHTML('beforeend', `<ul role="menu" id="statuses">${item}</ul>`);
      get('[role="menuitem"]', document.body).addEventListener('click', onChoose);
    });
  });
}

describe('a submit after which another ticket is in view', () => {
  it('was taken where the menu heard of it', async () => {
    openMenu(goAway);
    const done = await makeRunner(document, 200).run('submit', 101, { status: 'open' }, signal);
    expect(done).toMatchObject({ ok: true, saved: undefined });
  });

  it('may have been saved where the menu heard of it and the page shows nothing, whoever ends the waiting', async () => {
    openMenu(() => undefined);
    const shown = { ok: false, code: 'unsure', isHalfDone: true };
    expect(await makeRunner(document, 50).run('submit', 101, { status: 'open' }, signal)).toMatchObject(shown);
    buildB26();
    const stopping = new AbortController();
    openMenu(() => setTimeout(() => stopping.abort()));
    const stopped = await makeRunner(document, 5_000).run('submit', 101, { status: 'open' }, stopping.signal);
    expect(stopped).toMatchObject(shown);
  });

  it('was not where the note check held it and the agent left', async () => {
    const holding = new AbortController();
    const hold = (event: Event) => {
      if (!(event.target instanceof Element) || !event.target.closest('[role="menuitem"]')) return;
      event.stopImmediatePropagation();
      if (event.type === 'click') goAway();
    };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      window.addEventListener(type, hold, { capture: true, signal: holding.signal });
    openMenu(() => undefined);
    const done = await makeRunner(document, 200).run('submit', 101, { status: 'open' }, signal);
    expect(done).toMatchObject({ ok: false, code: 'held' });
    holding.abort();
  });
});

it('a macro of which nobody saw what it left is not undone over what stands there', async () => {
  const memo = readMacroMemo(layoutOf(101));
  expect(memo.draft).toBeDefined();
  const before = memo.draft?.html;
  const scope = makeScope({ document, ticketId: 101, signal, patience: 50 });
  await expect(undoMacro(scope, memo)).rejects.toMatchObject({
    code: 'cannot-undo',
    left: expect.arrayContaining(['draft']),
  });
  expect(readMacroMemo(layoutOf(101)).draft?.html).toBe(before);
});
