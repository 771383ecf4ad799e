import { makeNoteSafety } from '../features/note-warning/note-safety.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('note-safety', makeNoteSafety);
