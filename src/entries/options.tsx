import '../platform/jitless.ts';
import '../view/options/options-page.css';
import { openOptions } from '../features/settings-page.tsx';

openOptions(document.body);
