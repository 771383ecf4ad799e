import '../platform/jitless.ts';
import { queueRefresh } from '../features/queue-refresh.ts';
import { makeZendeskCalls } from '../features/zendesk-calls/make-calls.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('zendesk-calls', makeZendeskCalls);
offerPart('queue-refresh', queueRefresh);
