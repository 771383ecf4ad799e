import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../notes/finding.ts';
import { Button } from '../kit/button.tsx';
import type { BannerIntent } from './banner-types.ts';
import { FindingWords } from './finding-words.tsx';
import { KeepForm } from './keep-form.tsx';

type FindingItemProps = { finding: Finding; act: (intent: BannerIntent) => void };

/** One finding, and what can be done about it. */
export function FindingItem({ finding, act }: FindingItemProps) {
  const [isAsking, ask] = useState(false);
  const { excerpt, severity } = finding;
  const item = useRef<HTMLLIElement>(null);
  const close = () => {
    ask(false);
    item.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    <li ref={item} class={`finding ${severity}`}>
      <FindingWords finding={finding} />
      <div class="finding-acts">
        <Button look="quiet" label={`Show ${excerpt}`} press={() => act({ kind: 'show-finding', finding })}>
          Show
        </Button>
        <Button look="quiet" label={`Redact ${excerpt}`} press={() => act({ kind: 'redact-finding', finding })}>
          Redact
        </Button>
        <Button look="quiet" label={`Keep ${excerpt}`} expanded={isAsking} press={() => ask(!isAsking)}>
          Keep
        </Button>
      </div>
      {isAsking && (
        <KeepForm excerpt={excerpt} keep={(reason) => act({ kind: 'keep-finding', finding, reason })} cancel={close} />
      )}
    </li>
  );
}
