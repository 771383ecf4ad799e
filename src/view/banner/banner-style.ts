import kit from '../kit/kit.css?inline';
import shadow from '../kit/shadow.css?inline';
import tokens from '../tokens.css?inline';
import banner from './banner.css?inline';

/** The stylesheet of the note warning and the public notice as text, for their shadow root. */
export const bannerStyle = [shadow, tokens, kit, banner].join('\n');
