import { expect, it } from 'vitest';
import type { FlowAction } from '../../../src/contracts/flow-file.ts';
import { describeAction } from '../../../src/flow/describe-action.ts';
import { makeFacts } from './make-facts.ts';
import { makeFlow } from './make-flow.ts';

const flow = makeFlow();
const same = 'stays as it is';

it.each<[FlowAction, Parameters<typeof makeFacts>[0], string, string | undefined]>([
  [{ do: 'take' }, { holder: 'nobody' }, 'Take it', 'Nobody → You'],
  [{ do: 'take' }, { holder: 'colleague' }, 'Take it', 'A colleague → You'],
  [{ do: 'take' }, { holder: 'me' }, 'Take it', same],
  [{ do: 'take' }, {}, 'Take it', undefined],
  [{ do: 'set-priority', to: 'high' }, { priority: 'normal' }, 'Set priority to High', 'Normal → High'],
  [{ do: 'set-priority', to: 'high' }, { priority: 'none' }, 'Set priority to High', 'None → High'],
  [{ do: 'set-priority', to: 'high' }, { priority: 'high' }, 'Set priority to High', same],
  [{ do: 'set-group', group: 'other' }, { group: 'Here' }, 'Set group to 3rd Line--Other', 'Here → 3rd Line--Other'],
  [{ do: 'set-group', group: 'other' }, { group: '3rd line - other' }, 'Set group to 3rd Line--Other', same],
  [{ do: 'set-group', group: 'queue' }, { groupId: 7 }, 'Set group to 2nd Line--Queue', same],
  [{ do: 'set-group', group: 'queue' }, {}, 'Set group to 2nd Line--Queue', undefined],
  [{ do: 'apply-macro', macro: 'pass' }, {}, 'Apply macro Pass › On', undefined],
  [{ do: 'add-tag', tag: 'x' }, { tags: ['x'] }, 'Add tag x', same],
  [{ do: 'add-tag', tag: 'x' }, { tags: [] }, 'Add tag x', 'adds x'],
  [{ do: 'reply', about: 'say so' }, {}, 'Reply: say so', undefined],
  [{ do: 'note', about: 'what you did' }, {}, 'Write an internal note: what you did', undefined],
  [{ do: 'submit', as: 'open' }, { status: 'new' }, 'Submit as Open', 'New → Open'],
  [{ do: 'submit', as: 'hold' }, { status: 'open' }, 'Submit as On hold', 'Open → On hold'],
  [{ do: 'submit', as: 'open' }, { status: 'open' }, 'Submit as Open', same],
  [{ do: 'tell', who: 'lead', about: 'it is late' }, {}, 'Tell the lead: it is late', undefined],
  [{ do: 'set-assignee', group: 'queue', who: 'lead' }, { holder: 'nobody' }, 'Assign the lead', 'Nobody → the lead'],
  [{ do: 'open-link', label: 'the runbook', url: 'https://docs.example/' }, {}, 'Open the runbook', undefined],
  [{ do: 'by-hand', about: 'Look it up' }, {}, 'Look it up', undefined],
])('%j on %j', (action, values, words, change) => {
  const described = describeAction(action, flow, makeFacts(values));
  expect(described).toMatchObject({ ...action, words });
  expect(described.change).toBe(change);
  // Submit sends what was staged, whatever the status.
  expect(described.isSo === true).toBe(change === same && action.do !== 'submit');
});
