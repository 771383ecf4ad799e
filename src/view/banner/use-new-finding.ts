import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../notes/finding.ts';

/**
 * What to tell when the draft has one more finding of a kind than before: "Check before you submit: API key,
 * AKIA…7Q2X". Counted by kind, so a finding that grows under the cursor is told once and not with every letter.
 */
export function useNewFinding(findings: Finding[]): string {
  const [said, say] = useState('');
  const counted = useRef<Record<string, number>>({});
  useLayoutEffect(() => {
    const before = counted.current;
    const now: Record<string, number> = {};
    const fresh = findings.filter(({ id }) => {
      now[id] = (now[id] ?? 0) + 1;
      return now[id] > (before[id] ?? 0);
    });
    counted.current = now;
    if (fresh.length > 0) say(`Check before you submit: ${fresh.map((f) => `${f.kind}, ${f.excerpt}`).join('; ')}`);
    else if (findings.length === 0) say('');
  }, [findings]);
  return said;
}
