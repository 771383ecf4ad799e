import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Laughing at people; sarcasm only where the words are hardly ever meant well. */
const MOCKERY = `${WORD_CLASSES}
basics: read|type|spell|count|google
3 lol|rofl|lmao|facepalm|smh|duh|rtfm|lmgtfy|newsflash|genius|geniuses|einstein|sherlock|rocket_science,face palm,slow clap,eye roll,learn|bother|tried to <basics>,learn the basics,try|tried reading|listening|googling|thinking,can't|cannot|couldn't|clearly even|can't <basics>,can|did|do|does you|they|he|she|anyone|people even,google is your
3 well done|congratulations|bravo|kudos .. breaking|managing|failing|ignoring|deleting|whoever,how nice|convenient|typical|hard_can,what a surprise|joke|clown|laugh,surprise surprise,who knew,as if they'd|anyone,thanks for nothing,good luck with that,yeah right|sure,oh great|joy|look|please|wow,infinite wisdom,bless them|their,blah blah,a medal,award for|goes,popcorn,our favourite|favorite|beloved|dear customer|department|requester|user|client|friend,herding cats
3 oscar|hilarious|priceless|comedian|comedy,gold star,round of applause,laugh|laughing at <them>|them|him|her|this|us,had a laugh,made me|us laugh,funny how,couldn't make,make it_up,old friend|chum,his|her|their lordship|majesty|highness|nibs,has|have just|finally? discovered|invented|learned,used|using|seen|touched a computer,what a star|hero|legend|guy|lot|circus|pantomime,good for him|her|them|you,poor thing|dear|love|soul|lamb|little,war and_peace,drama queen,diva|karen|boomer|luddite|dinosaur,stone age,carrier pigeon,carved in_stone,rocket surgery,world's smallest,tiny violin,cry me,boo hoo,thoughts and_prayers,sense of_humour,in capitals|caps again|as,shout|screaming in_capitals|at_us,apparently .. can't|cannot|never|didn't,expect a reward|medal|prize,congratulate
3 gotta|must be joking|kidding,are|is you|they|he|she|this serious|insane|mad|blind|stupid|high|drunk|kidding|joking,are you for,what are|were you|they smoking|on_about|thinking|playing,nobody|who|anyone care|asked,imagine thinking,so_called|self_proclaimed expert|developer|professional|team,precious little? page|website|logo|banner,special kind of,how many times,told you so,usual suspects
0 genius bar,how many times did|does|should|is|can
`;

/** Mockery and plain sarcasm. */
export const mockery: Detector = {
  id: 'mockery',
  kind: 'Mockery',
  severity: 'tone',
  why: 'A joke at somebody’s expense reads harder on their screen than on yours.',
  next: 'Take the joke out and keep the fact.',
  find: weighWording(MOCKERY, { isAimed: true }),
};
