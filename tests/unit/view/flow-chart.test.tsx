import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findPreset, presets } from '../../../src/flow/presets.ts';
import { tracePath } from '../../../src/flow/trace-path.ts';
import type { ChartState } from '../../../src/view/chart/chart-types.ts';
import { findNeighbour } from '../../../src/view/chart/find-neighbour.ts';
import { FlowChart } from '../../../src/view/chart/flow-chart.tsx';
import { canLayOut, layOut } from '../../../src/view/chart/lay-out.ts';
import { makeModel } from '../../../src/view/chart/make-model.ts';
import { makeFlow } from '../flow/make-flow.ts';
import { expectAccessible } from './check-axe.ts';

afterEach(cleanup);

const flow = makeFlow();
const path = [{ step: 'first', answer: 'yes' }];

function drawn(taken = path): ChartState {
  const model = makeModel(flow, tracePath(flow, taken));
  return { kind: 'chart', title: 'Small', version: 1, host: 'team.zendesk.com', ticketId: 7, hasRun: true, model };
}
const nodeOf = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('the chart', () => {
  it('marks the way taken and where the ticket is, in words too', async () => {
    const { container } = render(<FlowChart state={drawn()} />);
    expect(nodeOf(/^Question: Is it High\?.*On the way$/)).toBeTruthy();
    const here = nodeOf(/^Question: Whose is it\?.*You are here$/);
    expect(here.getAttribute('aria-current')).toBe('step');
    expect(screen.getByText('You are at “Whose is it?”.').closest('[role=status]')).toBeTruthy();
    expect(container.querySelectorAll('.line.taken')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('marks the ending a ticket came to, once', () => {
    render(<FlowChart state={drawn([{ step: 'first', answer: 'no' }])} />);
    expect(screen.getByText(/^It ended at/)).toBeTruthy();
    const list = screen.getByRole('region', { name: 'The same as a list' });
    expect(within(list).getAllByText('It ended here')).toHaveLength(1);
  });

  it('is worked by the keyboard: one stop of the tab key, arrows, Home, End, Enter, Escape', async () => {
    const { container } = render(<FlowChart state={drawn()} />);
    expect(container.querySelectorAll('[data-node][tabindex="0"]')).toHaveLength(1);
    nodeOf(/Whose is it/).focus();
    press('Home');
    expect(document.activeElement?.textContent).toContain('Is it High?');
    press('ArrowRight');
    expect(document.activeElement?.textContent).not.toContain('Is it High?');
    press('End');
    expect(document.activeElement?.textContent).toContain('Whose is it?');
    fireEvent.click(document.activeElement as Element);
    const details = screen.getByRole('region', { name: 'Details' });
    await Promise.resolve();
    expect(within(details).getByRole('heading', { name: 'Whose is it?' })).toBeTruthy();
    expect(within(details).getByRole('button', { name: /^Theirs: go to / })).toBeTruthy();
    expect(within(details).getByText('ask your team')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.keyDown(details, { key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Details' })).toBeNull();
    expect(document.activeElement?.textContent).toContain('Whose is it?');
  });

  it('zooms by buttons and keys', () => {
    const { container } = render(<FlowChart state={drawn()} />);
    const scale = () => container.querySelector<HTMLElement>('.sheet')?.style.transform;
    const before = scale();
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    const larger = scale();
    expect(larger).not.toBe(before);
    nodeOf(/Whose is it/).focus();
    press('-');
    expect(scale()).toBe(before);
    press('+');
    press('0');
    expect(scale()).toBe(before);
  });

  it('says what is missing, and what to do', async () => {
    const { container } = render(<FlowChart state={{ kind: 'trouble', message: 'No flow.', next: 'Choose one.' }} />);
    expect(screen.getByRole('status').textContent).toBe('No flow. Choose one.');
    await expectAccessible(container);
  });
});

describe('the list', () => {
  it('has each question once, below the way the ticket took, and a way to it from elsewhere', () => {
    const preset = findPreset('govuk-2nd-line-2021');
    if (!preset) throw new Error('the preset is gone');
    const taken = Object.entries({
      queue: 'yes',
      state: 'active',
      today: 'no',
      priority: 'normal',
      concern: 'no',
      whose: 'ours',
    });
    const trace = tracePath(
      preset,
      taken.map(([step, answer]) => ({ step, answer })),
    );
    const state: ChartState = { ...(drawn() as ChartState & { kind: 'chart' }), model: makeModel(preset, trace) };
    const { container } = render(<FlowChart state={state} />);
    const list = container.querySelector('.flow-list');
    for (const { id } of preset.steps) expect(list?.querySelectorAll(`[id="list-s:${id}"]`)).toHaveLength(1);
    const whose = list?.querySelector('[id="list-s:whose"]');
    expect(whose?.querySelector('[id="list-s:mine"]')).toBeTruthy();
    expect(trace.now).toEqual({ step: 'mine' });
    const [jump] = within(list as HTMLElement).getAllByRole('button', { name: 'Is it yours and open?' });
    fireEvent.click(jump as HTMLElement);
    expect(document.activeElement?.id).toBe('list-s:mine');
  });
});

describe.each(presets.map(({ id }) => id))('the plan of %s', (id) => {
  const preset = findPreset(id);
  if (!preset) throw new Error('the preset is gone');
  const model = makeModel(preset, tracePath(preset, []));
  const sizes = new Map(model.nodes.map(({ key }) => [key, { width: 190, height: 56 }]));
  const plan = layOut(
    model,
    sizes,
    model.edges.map(() => ({ width: 120, height: 30 })),
  );
  const boxes = [...plan.nodes.values()];

  it('has a place for every box, and none over another', () => {
    expect(boxes).toHaveLength(model.nodes.length);
    const meets = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < 190 && Math.abs(a.y - b.y) < 56),
    );
    expect(meets).toEqual([]);
    for (const { x, y } of boxes) {
      expect(x - 95).toBeGreaterThanOrEqual(0);
      expect(x + 95).toBeLessThanOrEqual(plan.width);
      expect(y - 28).toBeGreaterThanOrEqual(0);
      expect(y + 28).toBeLessThanOrEqual(plan.height);
    }
  });

  it('has no words over a box, and lines that go from box to box, left to right', () => {
    for (const [at, { points, label }] of plan.edges.entries()) {
      const over = boxes.filter((box) => Math.abs(box.x - label.x) < 95 + 60 && Math.abs(box.y - label.y) < 28 + 15);
      expect(over).toEqual([]);
      const [from, to] = [plan.nodes.get(model.edges[at]?.from ?? ''), plan.nodes.get(model.edges[at]?.to ?? '')];
      expect(points[0]).toEqual({ x: (from?.x ?? 0) + 95, y: from?.y });
      expect(points.at(-1)).toEqual({ x: (to?.x ?? 0) - 95, y: to?.y });
    }
  });

  it('can be walked through box by box with the arrow keys alone', () => {
    const start = model.nodes[0]?.key ?? '';
    const reached = new Set([start]);
    for (const key of reached) {
      for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const) {
        const next = findNeighbour(plan, key, arrow);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(model.nodes.map(({ key }) => key).filter((key) => !reached.has(key))).toEqual([]);
  });
});

describe('a flow of 500 steps', () => {
  const make = (isDeep: boolean) => {
    const steps = Array.from({ length: isDeep ? 260 : 500 }, (_, at) => ({
      id: `s${at}`,
      question: `Question ${at}?`,
      answers: Array.from({ length: 4 }, (_nothing, which) => {
        const next = isDeep ? at + 1 + which * 5 : at * 3 + 1 + which;
        return {
          id: `a${which}`,
          label: 'Yes',
          to: which < 3 && next < (isDeep ? 260 : 500) ? { step: `s${next}` } : { ending: 'stop' },
        };
      }),
    }));
    return makeModel(makeFlow({ steps }), { taken: [], now: { step: 's0' } });
  };

  it('is laid out whole', () => {
    const model = make(false);
    expect(canLayOut(model)).toBe(true);
    expect(layOut(model, new Map(), []).nodes.size).toBe(model.nodes.length);
  });

  it('one after another is too long to draw: that is said, and it is a list', () => {
    const model = make(true);
    expect(canLayOut(model)).toBe(false);
    render(<FlowChart state={{ ...(drawn() as ChartState & { kind: 'chart' }), model }} />);
    expect(screen.getByText(/too long to draw/)).toBeTruthy();
    expect(document.querySelectorAll('.flow-list .list-step')).toHaveLength(260);
  });
});
