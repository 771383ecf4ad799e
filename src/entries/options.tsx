import '../platform/jitless.ts';
import '../view/options/options.css';
import { openOptions } from '../features/settings-page.tsx';

openOptions(document.body);
