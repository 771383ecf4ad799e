import { makeEndingActions } from '../features/triage-guide/do-actions/ending-actions.tsx';
import { offerPart } from '../platform/parts.ts';

offerPart('ending-actions', makeEndingActions);
