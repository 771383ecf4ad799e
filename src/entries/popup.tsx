import '../platform/jitless.ts';
import '../view/popup/popup-page.css';
import { openMyQueue } from '../features/my-queue.tsx';

openMyQueue(document.body);
