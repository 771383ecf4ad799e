import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { StepTools } from '../../../src/view/overlay/step-tools.tsx';
import { expectAccessible } from './check-axe.ts';

afterEach(cleanup);

const ways = [
  { title: 'Ask the delivery manager', label: 'I doubt that it is genuine', step: 'concern', answer: 'not-genuine' },
  { title: 'Ask the delivery manager', label: 'I doubt how urgent it is', step: 'concern', answer: 'how-urgent' },
  {
    title: 'Send it to GDS Privacy',
    label: 'No, it is about privacy in another way',
    step: 'privacy',
    answer: 'privacy',
  },
];
const step = { step: 'concern', question: 'Does anything make you stop?' };
const flow = { title: 'Flow', version: 1 };

it('goes straight to an ending, found by its title or by the answer that decides', async () => {
  const act = vi.fn();
  const { container } = render(<StepTools {...{ step, flow, ways, act }} />);
  const box = screen.getByRole('combobox', { name: 'Go straight to an ending' });
  fireEvent.focus(box);
  expect(screen.getAllByRole('option')).toHaveLength(3);
  fireEvent.input(box, { target: { value: 'how urgent' } });
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
    'Ask the delivery manager I doubt how urgent it is',
  ]);
  await expectAccessible(container);
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'go-straight', step: 'concern', answer: 'how-urgent' });
});

it('accepts what is likely in one click, with every answer and where they lead beside it', async () => {
  const act = vi.fn();
  const likely = { reasons: ['A? Yes: it says so', 'B? No: it says so as well'], to: 'Send it to GDS Privacy' };
  const { container } = render(<StepTools {...{ step, flow, likely, act }} />);
  const button = screen.getByRole('button', { name: 'Accept 2 likely answers' });
  const beside = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  for (const words of [...likely.reasons, likely.to]) expect(beside?.textContent).toContain(words);
  await expectAccessible(container);
  fireEvent.click(button);
  expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'accept-likely', to: likely.to, count: 2 });
});

it('offers neither where there is none', () => {
  render(<StepTools {...{ step, flow, act: () => undefined }} />);
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['This step is wrong']);
});
