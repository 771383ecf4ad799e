import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';

/** Mild words too: reviewers of public code called `damn`, `crap` and `sucks` toxic nearly every time. */
const SWEARING = `
3 fuck|fucks|fucked|fucker|fuckers|fuckin|fucking|fuckup|fuckups|effing|motherfucker|clusterfuck|f*ck|f**k|f***|f*cking|f**king|f***ing|wtf|stfu|gtfo|ffs|omfg|freaking|fricking|frigging|fml
3 shit|shits|shitty|shite|shitting|shitload|shitshow|bullshit|bullshitting|horseshit|dipshit|sh*t|sh**|s**t|s***|sh*tty|bullsh*t|b******t
3 crap|craps|crappy|crapped|crapload|cr*p|dammit|damnit|damn|damned|goddamn|goddamned|darn|darned
3 arse|arsed|arsehole|arseholes|asshole|assholes|asshat|ass|dumbass|jackass|smartarse|a**hole|bollocks|bollock|bugger|buggered|sodding|bloody
3 bitch|bitches|bitching|b*tch|bastard|bastards|cunt|cunts|c*nt|c***|twat|twats|wank|wanker|wankers|tosser|tossers|prick|pricks|dick|dicks|dickhead|bellend
3 piss|pissed|pisses|pissing|suck|sucks|sucked|sucky|sucker|suckers|turd|turds|douche|douchebag|scumbag|whore|slut|tits|poop|fart|anal
3 nigger|niggers|nigga|faggot|fag|retard|retards|retarded|spastic|paki|pakis|tranny|kike|pikey
3 screwed,screw|screwing up|you|this|it|them,balls|cock up,ballsed|cocked up,sod|bugger|naff all|off|this|it,pain in the ass|arse|butt|backside|neck,hell|heck|hellish,holy cow|moly,in the nuts
3 for christ's|god's|heaven's|pete's|goodness|fuck's sake,for the love of,jesus christ
0 bloody sunday
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
