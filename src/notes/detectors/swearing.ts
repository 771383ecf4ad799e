import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';

/** Mild words too: reviewers of public code called `damn`, `crap` and `sucks` toxic nearly every time. */
const SWEARING = `
3 fuck|fucker|fuckin|fuckup|fuckups|effing|motherfucker|clusterfuck|f*ck|f**k|f***|f*cking|f**king|f***ing|wtf|stfu|gtfo|ffs|omfg|freaking|fricking|frigging|fml
3 shit|shitty|shite|shitload|shitshow|bullshit|bullshitting|horseshit|dipshit|sh*t|sh**|s**t|s***|sh*tty|bullsh*t|b******t
3 crap|crappy|crapped|cr*p|c*ap|dammit|damnit|damn|goddamn|darn
3 arse|arsehole|asshole|asshat|ass|dumbass|jackass|smartarse|a**hole|bollock|bugger|sodding|bloody|bitch|b*tch|bastard|cunt|c*nt|c***|twat|wank|wanker|tosser|prick|dick|dickhead|bellend
3 piss|suck|sucky|sucker|turd|douche|douchebag|scumbag|whore|slut|tits|poop|fart|anal|nigger|nigga|faggot|fag|retard|spastic|paki|tranny|kike|pikey
3 screwed,screw up|you|it|them,cock|ballsed up,balls up,sod|bugger|naff all|off,pain|kick .. in the ass|arse|butt|backside|nuts,hell|heck|hellish,holy cow|moly,christ's|god's|heaven's|pete's|goodness|fuck's sake,for the love of,jesus christ
0 bloody sunday,suck insect|up|it_and
`;

/** Swearing, abuse and slurs, masked or spelt with look-alikes too. */
export const swearing: Detector = {
  id: 'swearing',
  kind: 'Swearing or abuse',
  severity: 'tone',
  why: 'Departments can read notes, and a strong word is what stays with the reader.',
  next: 'Say what happened in plain words, or leave this out.',
  find: weighWording(SWEARING, { isAimed: true }),
};
