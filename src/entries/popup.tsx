import '../platform/jitless.ts';
import '../view/popup/popup.css';
import { openMyQueue } from '../features/my-queue.tsx';

openMyQueue(document.body);
