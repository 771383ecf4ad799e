import { checkDraft } from '../notes/check-draft.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('check-draft', checkDraft);
