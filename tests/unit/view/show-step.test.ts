// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { showStep } from '../../../src/view/overlay/show-step.ts';

/** An overlay whose boxes lie where told: clock from 40 to 100, body down to 500. Lines and card: from, to, in px. */
function makeOverlay(lines: [number, number][], card: [number, number]) {
  const root = document.createElement('aside');
  root.className = 'overlay is-docked';
  const add = (parent: Element, className: string, [top, bottom]: [number, number]) => {
    const element = document.createElement('div');
    element.className = className;
    element.getBoundingClientRect = () => new DOMRect(0, top - body.scrollTop, 300, bottom - top);
    parent.append(element);
    return element;
  };
  const body: HTMLElement = document.createElement('div');
  body.className = 'body';
  body.getBoundingClientRect = () => new DOMRect(0, 40, 300, 460);
  let scrolled = 0;
  Object.defineProperty(body, 'scrollTop', {
    get: () => scrolled,
    set: (to: number) => {
      scrolled = Math.max(0, to);
    },
  });
  root.append(body);
  const clock = add(body, 'clock', [40, 100]);
  clock.getBoundingClientRect = () => new DOMRect(0, 40, 300, 60);
  for (const line of lines) add(body, 'trail-sum', line);
  add(body, 'card', card);
  return { root, body };
}

describe('the step in view', () => {
  it('stays where it is when all of it fits', () => {
    const { root, body } = makeOverlay([[110, 150]], [160, 480]);
    showStep(root);
    expect(body.scrollTop).toBe(0);
    expect(body.style.paddingBottom).toBe('');
  });

  it('is scrolled up to its last answer, and a line cut by that goes whole', () => {
    const lines: [number, number][] = [
      [110, 150],
      [156, 196],
    ];
    const { root, body } = makeOverlay(lines, [206, 520]);
    showStep(root);
    // 30 px show the card, 20 more hide what was left of the first line.
    expect(body.scrollTop).toBe(50);
    expect(body.style.paddingBottom).toBe('20px');
  });

  it('shows its beginning when it is too tall', () => {
    const { root, body } = makeOverlay([[110, 150]], [160, 900]);
    showStep(root);
    expect(160 - body.scrollTop).toBe(110);
  });

  it('comes back down when a shorter one follows a tall one', () => {
    const { root, body } = makeOverlay([[110, 150]], [160, 300]);
    body.scrollTop = 200;
    showStep(root);
    expect(160 - body.scrollTop).toBeGreaterThanOrEqual(100);
  });
});
