import { makeEndingActions } from '../features/triage-guide/do-actions/ending-actions.tsx';
import { offerPart } from '../platform/parts.ts';
import { actionsStyle } from '../view/overlay/actions-style.ts';

offerPart('ending-actions', makeEndingActions);
offerPart('actions-style', actionsStyle);
