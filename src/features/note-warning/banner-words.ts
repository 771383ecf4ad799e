import type { RedactResult } from './redact-finding.ts';
import type { StopTrouble } from './submit-stop.ts';

/** What came of a redaction, whole sentences. */
export function describeRedaction(result: RedactResult, excerpt: string): string {
  switch (result) {
    case 'done':
      return `Redacted ${excerpt}. Undo in the editor brings it back.`;
    case 'moved':
    case 'draft-changed':
      return `The text has changed, so ${excerpt} was not redacted. Check it again.`;
    case 'not-restored':
      return 'Redacting went wrong. Check your whole note before you go on.';
    default:
      return `The editor did not take the change, so ${excerpt} was not redacted. Take it out yourself.`;
  }
}

/** Why a submit went through unchecked, or did not go through. */
export function describeTrouble({ ticketId, code }: StopTrouble): string {
  if (code === 'not-again') return 'Nothing was submitted, because the page has changed. Submit again.';
  const why = code === 'slow' ? 'the check took too long' : 'the check failed';
  return `Your note on ticket ${ticketId} was submitted unchecked, because ${why}. Read it again.`;
}
