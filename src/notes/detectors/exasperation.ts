import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Patience lost, with people rather than with a machine. */
const EXASPERATION = `${WORD_CLASSES}
3 waste|wasting|wasted|wastes .. time|day|effort|breath|morning|energy,waste of money,time waster|wasters,wild goose
3 not|ugh this|them|these|another again|one,not again,again and again,here we go,once again .. not|explain|nothing
3 lost|losing|lose .. patience,my|our|of patience,fed up,sick and,sick|tired of,had enough,enough is,give up on|with,done with this|you|them|him|her|talking,mad|crazy|insane|nuts|mental again,drives|driving|drive me|us,my|our nerves|head_in|wits|tether,end of my|our
3 can't|cannot|hard_to believe how|they|this|you|he|she|that,unbelievable|infuriating|maddening|exasperating|insufferable|unbearable|outrageous,beggars belief,mind boggling,seriously why|what|how|who|guys|people,come on people|guys|microsoft|it's|now,why|what|who|how on earth,what is|was|were|are .. wrong_with|the_point|they_thinking,what's .. wrong_with|your_problem|the_point,is anyone|anybody even,is it|that so|too hard|difficult,too much to ask,how dare|hard_can
3 <dont> have|got the? time|patience for,still waiting|nothing|no .. after|months|years,years later,months later,your|their|its act together,do your|their|his job|jobs|homework,get real,stop asking|wasting|doing|emailing|bothering|pestering|closing|telling,just please? stop,leave us|me alone,deal with it,<dont> .. care what|about|if|how|less|at,don't really? care,doesn't care,care less,nobody|no_one reads|listens|bothers|cares|appreciates|responds
3 is|are|was|that's|highly|completely|totally|simply|very|wholly|so .. inappropriate|unacceptable|outrageous|unprofessional|disrespectful|ridiculous,not acceptable|good_enough,so|very|extremely annoying|frustrating|tedious|irritating|rude,frankly ridiculous
3 you|they clearly|obviously|simply|still|just|really|honestly <dont>,you|they don't|didn't|cannot|can't|do_not even,you <dont> .. understand|know what|how|the,you are|were|you're .. wrong|the_problem|not_listening|acting|pretending|missing_the,miss|missing|missed the point,you have no|zero idea|clue|right|respect,your attitude|behavior|behaviour|tone|ignorance|logic,you guys seriously|are|still|don't,no|your clue,lack of respect|communication_is,makes no|zero bloody sense_at_all,zero sense,instead of just? complaining|whining|apologizing|arguing|helping,not my job|problem,your .. slave,last straw,get over,good riddance,what's next
2 seriously|ugh|argh|sigh|sheesh|disgusted|furious
0 waste collection|carrier|management|water,give up work
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
