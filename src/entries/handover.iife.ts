import { handoverPart } from '../features/triage-guide/handover-part.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('handover', handoverPart);
