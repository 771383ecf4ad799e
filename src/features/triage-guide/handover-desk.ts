import { signal } from '@preact/signals-core';
import type { FoundLine } from '../../contracts/handover.ts';
import type { PaneSnapshot } from '../../page/snapshot.ts';
import { askBackground } from '../../platform/messages.ts';
import { findPart } from '../../platform/parts.ts';
import type { OverlayIntent, OverlayPrompt } from '../../view/overlay/overlay-types.ts';
import type { GuideQuestion } from './guide-question.ts';
import type { HandoverPart } from './handover-part.ts';

type LogIntent = Extract<OverlayIntent, { kind: 'add-log' | 'undo-log' | 'close-prompt' }>;

const NO_PART: OverlayPrompt = { words: 'This part of Second Line did not load. Reload the page.', choices: [] };

const findHandoverPart = () => findPart<HandoverPart>('handover');

/** The page's half of handing over: lines other agents left on the ticket in view, and the log on its way into the note. */
export function makeHandoverDesk(stop: AbortSignal) {
  const lines = signal<{ id: number; found: FoundLine[] } | undefined>(undefined);
  const said = signal<{ id: number; prompt: OverlayPrompt | undefined } | undefined>(undefined);
  let seen = '';

  const tell = async (id: number, telling: Promise<OverlayPrompt | undefined>) => {
    said.value = { id, prompt: await telling };
  };
  const work = (part: HandoverPart, intent: Exclude<LogIntent, { kind: 'close-prompt' }>, question: GuideQuestion) => {
    if (intent.kind === 'undo-log') return part.undoLog(intent.token, stop);
    const write = async () => {
      const answer = await askBackground<{ text: string }>('write-log', question);
      return answer.ok ? answer.data.text : undefined;
    };
    return part.addLog({ ticketId: question.page.id, isSure: intent.sure === true, write, signal: stop });
  };

  return {
    /** Looks at the conversation, only when it has grown since. */
    see({ ticketId, ticket, anchors }: PaneSnapshot): void {
      const now = `${ticketId} ${ticket.comments?.value ?? 0}`;
      if (now === seen) return;
      const found = findHandoverPart()?.readLines(anchors.pane) ?? [];
      // A comment may come before its text: what held nothing is looked at again.
      seen = found.length > 0 ? now : '';
      if (lines.value?.id !== ticketId || lines.value.found.length + found.length > 0)
        lines.value = { id: ticketId, found };
    },
    linesOf: (id: number) => (lines.value?.id === id ? lines.value.found : []),
    promptOf: (id: number) => (said.value?.id === id ? said.value.prompt : undefined),
    act(intent: LogIntent, question: GuideQuestion | undefined): void {
      const part = findHandoverPart();
      if (intent.kind === 'close-prompt' || !question) said.value = undefined;
      else void tell(question.page.id, part ? work(part, intent, question) : Promise.resolve(NO_PART));
    },
  };
}
