import type { ComponentChildren } from 'preact';

/** How a short fact is coloured; its words must say the same without the colour. */
export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

/** A few words in a coloured pill; the colour never says more than the words. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`chip ${tone}`}>{children}</span>;
}

/** Whether a line of a flow is ours to confirm: its mark says so (`contracts/flow-file.ts`). */
export function isInferred(mark: string | undefined): boolean {
  return mark?.startsWith('inferred') ?? false;
}

/** "ask your team" beside a line nobody has confirmed; nothing beside any other. */
export function InferredChip({ mark }: { mark: string | undefined }) {
  return isInferred(mark) ? <Chip tone="warn">ask your team</Chip> : null;
}
