import { Locked } from './choice.tsx';

type DomainSettingProps = { domains: string[]; isLocked: boolean; choose: (domains: string[]) => void };

/** Mail domains of government beyond the built-in ones, one a line (`domain.md` section 5, rule 7). */
export function DomainSetting({ domains, isLocked, choose }: DomainSettingProps) {
  return (
    <div class="setting">
      <label class="label" for="domains">
        More mail domains of government
      </label>
      {isLocked && <Locked />}
      <p class="hint" id="domains-hint">
        One on each line, such as example.org. Tickets from these addresses count as department tickets.
      </p>
      <textarea
        id="domains"
        rows={3}
        spellcheck={false}
        disabled={isLocked}
        aria-describedby="domains-hint"
        value={domains.join('\n')}
        onChange={(event) => choose(readDomains(event.currentTarget.value))}
      />
    </div>
  );
}

/** Domains as typed: one a line or between commas, in small letters, without "@" and repeats. */
export function readDomains(typed: string): string[] {
  const words = typed.toLowerCase().split(/[\s,;]+/);
  return [
    ...new Set(
      words.map((word) => word.replace(/^.*@/, '')).filter((word) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(word)),
    ),
  ];
}
