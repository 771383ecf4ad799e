import { Locked } from './choice.tsx';

type LinesSettingProps = {
  id: string;
  label: string;
  hint: string;
  lines: string[];
  isLocked: boolean;
  /** What was typed, as lines that are kept. */
  read: (typed: string) => string[];
  choose: (lines: string[]) => void;
};

/** A setting of words, domains or dates, one a line. */
export function LinesSetting({ id, label, hint, lines, isLocked, read, choose }: LinesSettingProps) {
  return (
    <div class="setting">
      <label class="label" for={id}>
        {label}
      </label>
      {isLocked && <Locked />}
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        rows={3}
        spellcheck={false}
        disabled={isLocked}
        aria-describedby={`${id}-hint`}
        value={lines.join('\n')}
        onChange={(event) => choose(read(event.currentTarget.value))}
      />
    </div>
  );
}
