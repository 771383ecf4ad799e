import kit from '../kit/kit.css?inline';
import shadow from '../kit/shadow.css?inline';
import tokens from '../tokens.css?inline';
import overlay from './overlay.css?inline';
import step from './step.css?inline';

/**
 * The overlay's stylesheet as text, for its shadow root; the list of actions has its own. Theme: `data-theme="dark"` on
 * the host.
 */
export const overlayStyle = [shadow, tokens, kit, overlay, step].join('\n');
