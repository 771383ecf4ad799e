import type { OpenStep as Step } from '../../flow/walk-types.ts';
import { Chip, InferredChip, isInferred } from '../kit/chip.tsx';
import { Link } from '../kit/link.tsx';
import { showText } from '../kit/show-text.ts';
import { Drawn } from './drawn.tsx';
import type { DrawNow, OverlayIntent } from './overlay-types.ts';

/** Answers beyond this have no key. */
export const KEYS = 9;

type OpenStepProps = {
  step: Step;
  drawNow?: DrawNow | undefined;
  act: (intent: OverlayIntent) => void;
};

/** The question to answer now. Each answer's accessible name begins with its label (`ui.md`). */
export function OpenStep({ step, drawNow, act }: OpenStepProps) {
  return (
    <section class="card ask">
      <h3 class="card-title" tabIndex={-1} data-focus="">
        {step.question}
      </h3>
      <InferredChip mark={step.mark} />
      {step.help !== undefined && <p class="card-help">{step.help}</p>}
      {step.links.length > 0 && (
        <ul class="card-links">
          {step.links.map((link) => (
            <li key={link.url}>
              <Link href={link.url}>{link.label}</Link>
            </li>
          ))}
        </ul>
      )}
      <ul class="answers">
        {step.answers.map(({ answer, label, likely, mark }, index) => (
          <li key={answer}>
            <button
              type="button"
              class={likely === undefined ? 'answer' : 'answer likely'}
              aria-keyshortcuts={index < KEYS ? String(index + 1) : undefined}
              onClick={() => act({ kind: 'answer-step', step: step.step, answer })}
            >
              {index < KEYS && (
                <span class="answer-key" aria-hidden="true">
                  {index + 1}
                </span>
              )}
              <span class="answer-label">
                {isInferred(mark) ? `${label} ` : label}
                <InferredChip mark={mark} />
              </span>
              {likely !== undefined && (
                <>
                  {' '}
                  <Chip tone="accent">likely</Chip> <span class="answer-why">{showText(likely)}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
      {drawNow && <Drawn now={{ kind: 'step', step }} drawNow={drawNow} />}
    </section>
  );
}
