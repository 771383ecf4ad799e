import '../platform/jitless.ts';
import { openCallDesk } from '../features/call-desk.ts';
import { forgetOldWalks } from '../features/forget-old-walks.ts';
import { watchQueue } from '../features/queue-watch.ts';
import { openGuideDesk } from '../features/triage-guide/answer-guide.ts';

// May die at any moment and keeps nothing in memory (house decision 11): listeners are set at the top, each time.
openCallDesk();
openGuideDesk();
watchQueue();
forgetOldWalks();
