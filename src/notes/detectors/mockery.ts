import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Laughing at people; sarcasm only where the words are hardly ever meant well. */
const MOCKERY = `${WORD_CLASSES}
basics: read|type|spell|count|google|listen
3 lol|rofl|lmao|facepalm|smh|duh|rtfm|lmgtfy|newsflash|hahaha|lulz,face palm,slow clap,eye roll|rolling,rolls|rolling eyes
3 learn|bother|bothered|tried to <basics>,learn how to,learn the basics,try|tried reading|listening|thinking|googling,can't|cannot|couldn't even <basics>,can|did|do|does you|they|he|she|anyone|nobody|people even,let me google,google is your|their
3 genius move|idea|at|plan|decision,genius|geniuses|einstein|sherlock|masterminds,rocket science,bright spark|sparks,clever clogs,smart alec,give .. medal
3 well done|congratulations|congrats|bravo|kudos .. breaking|managing|failing|wasting|ignoring|deleting|whoever,bravo,how nice|convenient|typical|hard can|hard is,what a surprise|shock|joke|clown|laugh,surprise surprise,colour me,shock horror,who knew|would_have_thought,as if they|he|she|anyone
3 thanks for nothing|wasting,thank you for nothing,good luck with that,yeah|oh right|sure,oh great|joy|look|please|dear_god|wow,infinite wisdom,bless them|their,boo hoo,cry me|about,blah blah,to a? brick? wall,herding cats,laughing stock,having a laugh
3 gotta|must|surely|you're|got_to be? joking|kidding,you|they must|gotta be,are|is you|they|he|she|this for? even? serious|real|insane|mad|blind|stupid|high|drunk|kidding|joking,what are|were you|they smoking|on_about|thinking|playing,on drugs|crack,no_one|nobody|who cares|asked,imagine thinking,which planet,so_called|self_proclaimed expert|experts|developers|professionals|team,precious little? page|website|logo|banner|feelings,quote unquote,special kind of,how many times,umpteenth|millionth time,here we go,told you so
2 magically|heh
0 here we go_live,genius bar
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
