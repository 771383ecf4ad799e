import type { FlowFile } from '../../contracts/flow-file.ts';
import type { Walk } from '../../flow/walk-types.ts';
import type { KeptChoices } from './kept-choices.ts';

/**
 * The choices with the mark that the walk chose subject access, privacy, security or phishing (`domain.md` 8.2, 7),
 * or without it: what checks notes of the ticket reads it there, as it knows no flow.
 */
export function markSensitive(kept: KeptChoices, flow: FlowFile, walk: Walk): KeptChoices {
  if (kept.record === null) return kept;
  const { sensitive: _, ...record } = kept.record;
  return { ...kept, record: isSensitive(flow, walk) ? { ...record, sensitive: true } : record };
}

function isSensitive(flow: FlowFile, { answered, now }: Walk): boolean {
  const answers = answered.map(({ step, answer }) =>
    flow.steps.find(({ id }) => id === step)?.answers.find(({ id }) => id === answer),
  );
  const ending = now.kind === 'ending' ? flow.endings.find(({ id }) => id === now.ending.id) : undefined;
  return [...answers, ending].some((place) => place?.sensitive === true);
}
