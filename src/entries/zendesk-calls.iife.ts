import '../platform/jitless.ts';
import { makeZendeskCalls } from '../features/zendesk-calls/make-calls.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('zendesk-calls', makeZendeskCalls);
