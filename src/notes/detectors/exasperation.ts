import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Patience lost, with people rather than with a machine. */
const EXASPERATION = `${WORD_CLASSES}
3 waste|wasting .. time|day|effort|breath,waste of money,not|ugh this|them again,not again,lost|lose|losing .. patience,of my patience,fed up,sick|tired of,sick and,had enough,give up on,done with this|you|them|him|her,done talking,drive me|us mad|crazy|mental,my|our nerves|head_in,end of my|our
3 can't|cannot|hard_to believe how|they|this|you|he|she|that,unbelievable|infuriating|maddening|exasperating|unbearable|outrageous,seriously why|what|how|who|guys|people,come on people|guys|now,why|what|who|how on earth,what is|was|are .. wrong_with|the_point,what's .. wrong_with|your_problem|the_point,is anyone|anybody even,too much to ask,how dare,why do we keep,these|another pointless|nonsense,nothing of the sort,wants it yesterday
3 <dont> have|got the? time|patience for|to,months|years later|still|now? nothing,do your|their|his own? job|homework,stop asking|wasting|doing|emailing|bothering|pestering,just please? stop,leave us|me alone,we|they|he|she|nobody|team <dont> really? care,do|does not really? care,did|do|does not bother,care less,nobody|no_one read|listens|bothers|appreciates
3 is|are|was|that's|highly|completely|totally|simply|very|so .. inappropriate|unacceptable|outrageous|disrespectful|insulting,not acceptable,so|very|extremely annoying|frustrating|tedious|irritating
3 you|they clearly|obviously|simply|still|just|really|honestly <dont>,you|they don't|didn't|cannot|can't even,you <dont> .. understand|know what|how|the,you are|were|you're .. wrong|not_listening|acting|pretending|missing_the,you have no|zero idea|clue|right,your attitude|behavior|behaviour|tone|ignorance|logic,you guys seriously|still|don't,zero sense,instead of just? complaining|whining|apologizing,not my job,your .. slave,last straw,good riddance,we answered this,explain|explaining this|it to them,do everything for
2 seriously|ugh|argh|sigh|furious
0 seriously ill|injured,waste collection|carrier|water
`;

/** Patience lost in public. */
export const exasperation: Detector = {
  id: 'exasperation',
  kind: 'Exasperation',
  severity: 'tone',
  why: 'The reader sees the frustration before the facts.',
  next: 'Say what is still needed and by when.',
  find: weighWording(EXASPERATION, { isAimed: true }),
};
