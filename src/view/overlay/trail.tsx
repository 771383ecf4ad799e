import { useState } from 'preact/hooks';
import type { AnsweredStep } from '../../flow/walk-types.ts';
import { Button } from '../kit/button.tsx';
import { InferredChip } from '../kit/chip.tsx';
import { Icon } from '../kit/icon.tsx';
import type { OverlayIntent } from './overlay-types.ts';
import { tellEvidence, tellTrail } from './tell-step.ts';

/** More answers than this fold to one line and the latest ones. */
const LONG = 3;
const LATEST = 2;

type TrailProps = {
  answered: AnsweredStep[];
  now?: string | undefined;
  timeZone?: string | undefined;
  act: (intent: OverlayIntent) => void;
};

/** What was answered so far, with the evidence for each answer and a way to change it. */
export function Trail({ answered, now, timeZone, act }: TrailProps) {
  const [isOpen, setOpen] = useState(false);
  if (answered.length === 0) return null;
  const isLong = answered.length > LONG;
  const shown = isLong && !isOpen ? answered.slice(-LATEST) : answered;
  return (
    <div class="trail">
      {isLong && (
        <p class="trail-sum">
          <span>{tellTrail(answered)}</span>
          <Button
            look="quiet"
            label={isOpen ? 'Show fewer steps' : 'Show all steps'}
            expanded={isOpen}
            press={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Show fewer' : 'Show'}
          </Button>
        </p>
      )}
      <ol class="trail-list" aria-label="Steps so far">
        {shown.map((step) => (
          <li key={step.step}>
            <span class={`trail-by ${step.by.who}`}>
              <Icon name={step.by.who === 'ticket' ? 'check' : 'person'} small />
            </span>
            <span class="trail-words">
              <span class="trail-question">{step.question}</span> <b>{step.label}</b> <InferredChip mark={step.mark} />
              <span class="trail-evidence">{tellEvidence(step, now, timeZone)}</span>
            </span>
            <Button
              look="quiet"
              label={`Change: ${step.question}`}
              press={() => act({ kind: 'change-answer', step: step.step })}
            >
              Change
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
