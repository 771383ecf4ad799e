import { checkNote } from '../features/note-warning/check-note.ts';
import { makeNoteSafety } from '../features/note-warning/note-safety.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('note-safety', makeNoteSafety);
offerPart('check-note', checkNote);
