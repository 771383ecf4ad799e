import { describe, it } from 'vitest';
import { useJourney } from './harness/journey.ts';
import { typeOverFindings } from './harness/note-page.ts';

describe('a long note, typed by hand', () => {
  const journey = useJourney({ page: { swapComposer: false } });

  it('1,000 keystrokes with findings on screen leave the draft as typed', () => typeOverFindings(journey, 1_000));
});
