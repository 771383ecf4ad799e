import { sayGoodbye } from '../features/health-log/say-goodbye.ts';
import { makeSlowCheck } from '../features/health-log/slow-check.ts';
import { makeStandIn } from '../features/note-warning/stand-in.ts';
import { readLoose } from '../page/find-loose.ts';
import { readHealth } from '../page/read-health.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('slow-check', makeSlowCheck);
offerPart('say-goodbye', sayGoodbye);
offerPart('read-health', readHealth);
offerPart('read-loose', readLoose);
offerPart('note-stand-in', makeStandIn);
