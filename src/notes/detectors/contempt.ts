import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Words that put people or their work down; 2 and 1 need strong feeling or a person beside them. */
const CONTEMPT = `${WORD_CLASSES}
is: is|are|was|were|it's|that's|look|looked|seem|sound|being|be
bad: awful|horrible|terrible|dreadful|garbage|rubbish|trash|nonsense|absurd|insane|hopeless|bonkers
work: code|idea|hack|design|name|naming|thing|way|mess|patch|fix|decision|approach|process|service|system|team|job|work|advice|docs|attitude|software|logic|documentation|excuse
rude: useless|lazy|thick|dense|dim|daft|silly|mad|insane|hopeless|ignorant|arrogant|childish|condescending|selfish|entitled|dishonest|lying|whining|trolling|insulting|toxic|irrational|disrespectful|rude|nuts|hostile|dismissive|unappreciative|facetious
3 idiot|moron|imbecile|cretin|dimwit|nitwit|numpty|muppet|clown|buffoon|plonker|pillock|prat|scum|loser|snowflake|jobsworth|liar|coward|hypocrite|weirdo|nutter|troll|lunatic|crank|cretins|fools|stupidly|idiotic|moronic|asinine|ridiculous|ludicrous|laughable|idiocy|clueless|incompetent|incompetence|inept|shambolic|shambles|disgraceful|disgusting|abomination|travesty|atrocious|appalling|abysmal|horrible|horribly|hideous|yuck|unprofessional|amateurish|crass,embarrassing that
3 <is> .. <bad>,<bad> <work>,what|such an|a <bad>,dirty|ugly|evil hack|trick|kludge,very|really|super|too|incredibly ugly,stupid <work>|style|enough|people|user|thing|dos,what_a|such_a|another|damn|rather|how|too stupid,getting|mindblowingly silly
3 <youre>|<who>_<are> .. <rude>,dumb|<rude> people|user|lot|bunch|team|department|publisher|developer|customer|requester|manager|contractor|comment|behaviour
3 piece|pile|heap|load|bunch of garbage|trash|junk|rubbish|nonsense|idiot|clown|amateur,complete|total|utter|absolute|pure|sheer joke|mess|shambles|nonsense|garbage|rubbish|disgrace|madness|farce,what a mess,a|an|into joke|disgrace|farce|insult,brain dead|fart|cell,half baked|assed|arsed,waste of space,not fit for purpose,worst requester|user|customer|client|ticket|publisher|editor|piece|kind|team|department|person|publisher|code,a nightmare to,<who>|she|he <are> a pain|menace|nightmare|disgrace|child,<who>|he|she <are> mental|nuts|off_his|off_her,dumb|thick as,time waster,by a child|monkey|toddler,near a keyboard|computer,hired this|that|him|her|them,worst .. ever
3 moaner|whinger|whiner|nuisance|pest|menace|windbag|busybody|jobsworth|nutjob|fruitcake|wally|twit|berk|halfwit|simpleton|cowboys|amateurs|peasant|vermin|creep|drivel|waffle|twaddle|claptrap|poppycock|tosh|bilge,know it_all,have|has|had no|not_a brain|clue|idea_how,should not|never be let|allowed|trusted|in_charge,can't|cannot use|work|switch|find|operate|tie a|the|his|her|their computer|mouse|browser|keyboard|own|shoes,how .. get|got the|this|that|a job,overpaid|glorified,sorry excuse|bunch,excuse for a,joke of a,not the? bright|brightest|sharpest,out of his|her|their depth,thinks|think he|she|they is|are|own|run|know,full of himself|herself|themselves|hot,up himself|herself|themselves,beyond help|hope|stupid,lost cause,born yesterday,would|wouldn't|couldn't know|spot|recognise .. if it,the lot of them,in that department|team has|have|know|can
3 hate you|your|them|him|her|these,get a life|grip|clue,get your|their act,shut up,grow up,just go away,get lost,stop whining|moaning|trolling|acting|crying|spamming|suggesting,like an? child|toddler|2|3|two|three,toys out,shame on,be ashamed,your|their whining|rant|arrogance|ignorance|stubbornness|attitude|nonsense|ego|stupidity,lack of maturity|respect|competence
2 stupid|stupidity|braindead|pathetic|nonsense|absurd|insane|awful|dreadful|shameful|gibberish|ignorant|arrogant|condescending|childish|whine|sloppy|lousy|insulting|stubborn|stubbornness|greedy|embarrassing|pointless|rude
quiet: question|mistake|typo|nit|nitpick|error|comment|observation|remark|me|simple|terminal|pipe|proxy|client|idea_i|but
0 stupid|dumb|silly <quiet>,simple stupid,just|maybe|bit|kind_of|my a? stupid,garbage collect|collection|collector|in|value|data,rubbish bin|collection,insane amount,toxic waste,go away after|when|once|if|on|with,will|would|should|to|not|error|warning|it go away
`;

/** Insults to people, and to what they made. */
export const contempt: Detector = {
  id: 'contempt',
  kind: 'Contempt',
  severity: 'tone',
  why: 'This may read as looking down on people or their work, and those people can read it.',
  next: 'Describe the problem and its effect, not the people or the quality of their work.',
  find: weighWording(CONTEMPT, { isAimed: true, isJudgement: true }),
};
