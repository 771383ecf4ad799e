import type { SelectProps } from './list-choices.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

const types = { question: 'Question', incident: 'Incident', problem: 'Problem', task: 'Task' };

/** What a ticket's select of type or priority holds and does, whichever interface draws it. */
export function useSelects(session: TicketSession): Record<'type' | 'priority', SelectProps> {
  const { texts, options } = useSandbox();
  return {
    type: {
      label: 'Type',
      value: session.read('type') ?? '',
      options: types,
      mayBeNone: session.ticket?.type === null,
      onChoose: (type) => session.edit({ type: type === '' ? null : type }),
    },
    priority: {
      label: texts.priority,
      value: session.read('priority') ?? '',
      options: texts.priorities,
      mayBeNone: session.ticket?.priority === null,
      isEmpty: options.emptyMenus.includes('priority'),
      onChoose: (priority) => session.edit({ priority: priority === '' ? null : priority }),
    },
  };
}
