import type { AnsweredStep, OpenStep, ReachedEnding, Walk } from '../../../src/flow/walk-types.ts';
import type { OverlayProps } from '../../../src/view/overlay/overlay-types.ts';
import type { Placement } from '../../../src/view/overlay/place-overlay.ts';

export const docked: Placement = {
  mode: 'docked',
  side: 'right',
  left: 940,
  right: 8,
  top: 60,
  width: 332,
  maxHeight: 596,
};

export const fromTicket: AnsweredStep = {
  step: 'still',
  question: 'Is it still to be triaged?',
  answer: 'yes',
  label: 'Yes',
  by: { who: 'ticket', evidence: 'Priority is Normal', source: 'api' },
};

export const fromAgent: AnsweredStep = {
  step: 'legitimate',
  question: 'Is it legitimate?',
  answer: 'yes',
  label: 'Yes',
  by: { who: 'agent', at: '2026-11-23T14:02:00Z', remembered: false },
};

export const whose: OpenStep = {
  step: 'whose',
  question: 'Whose is it?',
  help: 'Look at the address the person gives.',
  links: [{ label: 'Common tasks', url: 'https://docs.example/tasks' }],
  answers: [
    { answer: 'publishing', label: 'GOV.UK publishing', likely: 'Tag govt_form' },
    { answer: 'dgu', label: 'data.gov.uk' },
    { answer: 'unsure', label: 'I’m not sure' },
  ],
};

export const passOn: ReachedEnding = {
  id: 'pass-on',
  title: 'Pass it to another department',
  why: 'Only they can put it right.',
  reply: 'owed',
  actions: [
    { do: 'apply-macro', macro: 'pass', words: 'Apply macro Inside government › Pass through' },
    { do: 'submit', as: 'open', words: 'Submit as Open', change: 'New → Open', mark: 'inferred' },
  ],
};

export function makeWalk(now: Walk['now'], answered: AnsweredStep[] = [fromTicket, fromAgent]): Walk {
  return { flow: { id: 'f', title: 'Flow', version: 1 }, answered, now };
}

export function makeProps(change: Partial<OverlayProps> = {}): OverlayProps {
  return {
    state: { kind: 'walk', walk: makeWalk({ kind: 'step', step: whose }) },
    dock: 'right',
    collapsed: false,
    place: docked,
    timeZone: 'Europe/London',
    act: () => undefined,
    ...change,
  };
}
