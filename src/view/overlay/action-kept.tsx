import { Button } from '../kit/button.tsx';

type KeptProps = { words: string; label: string; isRunning: boolean; press: () => void; children: string };

/** Something that stays set on the page though its line does not say so, with the button that changes that. */
export function ActionKept({ words, label, isRunning, press, children }: KeptProps) {
  return (
    <div class="actions-kept">
      <p>{words}</p>
      <Button label={label} busy={isRunning} single press={press}>
        {children}
      </Button>
    </div>
  );
}
