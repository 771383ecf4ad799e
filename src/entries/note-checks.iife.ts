import { checkNote, prepareNote } from '../features/note-warning/check-note.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('check-note', checkNote);
offerPart('prepare-note', prepareNote);
