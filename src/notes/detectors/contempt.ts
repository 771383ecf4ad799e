import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Words that put people or their work down; 2 and 1 need strong feeling or a person beside them. */
const CONTEMPT = `${WORD_CLASSES}
is: is|are|was|were|it's|that's|looks|look|looked|seems|sounds|feels|being|be
bad: awful|horrible|terrible|dreadful|garbage|rubbish|trash|nonsense|absurd|insane|hopeless|bonkers
work: code|idea|hack|design|name|naming|thing|way|mess|patch|fix|decision|implementation|approach|process|service|system|team|job|work|advice|docs|attitude|api|software|library|rule|logic|workaround|syntax
rude: useless|lazy|thick|dense|dim|daft|silly|mad|insane|delusional|hopeless|blind|deaf|ignorant|arrogant|childish|petty|condescending|selfish|entitled|paranoid|dishonest|lying|whining|trolling|ranting|insulting|toxic|irrational|disrespectful|rude|dumb|nuts|hostile|dismissive|unprofessional
3 idiot|idiots|moron|morons|imbecile|cretin|dimwit|nitwit|numpty|muppet|muppets|clown|clowns|buffoon|plonker|pillock|prat|scum|loser|losers|snowflake|jobsworth|liar|liars|coward|hypocrite|hypocrites|weirdo|nutter|troll|trolls|fools
3 stupid|stupidity|stupidly|stupider|idiotic|moronic|asinine|braindead|pathetic|ridiculous|ludicrous|laughable|idiocy|clueless|incompetent|incompetence|inept|shambolic|shambles|disgraceful|disgusting|abomination|travesty|atrocious|appalling|abysmal|horrible|horribly|hideous|yuck|yucky|unprofessional|amateurish|fugly
3 <is> .. <bad>,<bad> <work>,what|such an|a <bad>,dirty|ugly|evil hack|hacks|trick|kludge|mess,very|really|super|too|incredibly|as ugly,needs to die
3 <youre>|<who>_<are> .. <rude>,<rude> people|person|users|user|lot|bunch|team|department|publisher|developer|developers|customer|requester|colleague|manager|contractors|comment|comments|behaviour
3 piece|pile|heap|load|bunch of garbage|junk|rubbish|nonsense|idiots|clowns|amateurs|poo,complete|total|utter|absolute|pure|sheer joke|mess|shambles|nonsense|garbage|rubbish|disgrace|madness|stupidity|farce,completely|totally|utterly|absolutely hopeless|mental|mad|bonkers
3 brain dead|fart|cell|cells,half baked|assed|arsed,waste of space,not fit for purpose,is|are|becoming an? joke|disgrace|farce|insult,worst .. ever|i've|we've,the worst piece|kind|team|code,hate you|your|them|him|her|these|this|that|dealing,sick in the head,get a life|grip|clue,get your|their act|shit,shut up,grow up,go away,get lost,stop whining|moaning|trolling|acting|crying|spamming|ranting|suggesting,like an? child|children|toddler|2|3|two|three,year old|olds child|tantrum|being,throwing toys|tantrum,shame on,be ashamed,your|their whining|rant|arrogance|ignorance|stubbornness|attitude|nonsense|ego|stupidity
2 nonsense|absurd|insane|insanity|awful|dreadful|shameful|foolish|gibberish|ignorant|arrogant|obnoxious|condescending|rude|childish|whine|whining|rant|ranting|trolling|sloppy|lousy|insulting|stubborn|stubbornness|greedy
quiet: question|questions|mistake|mistakes|typo|nit|nits|nitpick|error|comment|observation|remark|me|simple|terminal|terminals|pipe|proxy|client
0 stupid|dumb|silly|daft <quiet>,simple stupid,just|maybe|bit a? stupid,garbage collect|collection|collector|collected|in|value|values|data,junk mail|email|folder|data,rubbish bin|collection|bins,insane amount,toxic waste,hostile environment,go away after|when|once|if|on|with|and,will|would|should|to|not|error|warning|it go away
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
