import { sayGoodbye } from '../features/health-log/say-goodbye.ts';
import { makeSlowCheck } from '../features/health-log/slow-check.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('slow-check', makeSlowCheck);
offerPart('say-goodbye', sayGoodbye);
