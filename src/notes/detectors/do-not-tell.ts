import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Words that only make sense if the reader should never see them. */
const DO_NOT_TELL = `${WORD_CLASSES}
tell: tell|inform|mention|mentioning|admit|admitting|disclose|let_on|reveal|say|copy|want
3 don't|dont|do_not|never|not_to|avoid|without|shouldn't|better_not|best_not|no_need_to <tell> to? the? <them>|this|anything|why|it_was|that_we|that_it,don't|dont|do_not|never|not|without|no_need let|for the? <them>|on know|see|find|hear|notice|that|to,let on,keep|stays .. between|quiet|secret|hush|to_ourselves|in_the_dark|from_them,between us|ourselves|you_and,in the dark,keep quiet,off the record,under wraps,team|our|your|department's eyes
3 <who>|<them>|nobody|no_one <dont>|needn't|will|'ll need? ever? to? know|notice|find_out|spot|be_told|realise,need not know,they'll never,what they don't,hope .. notice|don't|forget|nobody|no_one,and hope,close .. and|before|quietly hope|say|they,before they|anyone|he|she|anybody notice|realise|find|ask|spot,without .. them|him|her|anyone knowing|noticing,without telling|admitting,behind .. back,slip|sneak .. through|past,if it gets
3 not <tell> the? <them>|anything|why|that_we,not send|forward|cc|copy|show|reply .. to? the? <them>,a word to,keep .. away from_them|from_the|from_him|from_her,your hat,low profile,play|playing .. down,downplay|gloss|fudge|hoodwink,less they|he|she know,less said,let them|him|her think|believe|assume,until they|he|she forget|stop|give|lose,lose interest,drag it|this out,give them|him|her .. reason|excuse,invent|think .. excuse|reason|story,keep it|this|the_reply vague,be vague,not record|log|minute|write .. this|it|down,not .. in_the_ticket|in_the_note|on_the_ticket|on_paper|on_record,over the phone_only,by phone only|instead,delete this note|comment|after,secretly,officially .. but,official|party line,if anyone|anybody ask,not meant|supposed to know,wouldn't|rather|prefer .. <them> .. know|not|didn't,had no idea_we,leave|left out the? part|bit|fact|reason,leave .. out_of_the reply|report|summary|answer,admit it|we|to,they think|believe it|we|that,to save|avoid embarrassment|blushes,spare our|their blushes,look the other,turn a blind,see no_evil
3 share this|it|that with the? <them>,nobody|no_one|none outside this|the|our,keep .. *? *? out_of_the loop,is|strictly|still confidential,confidential the|this|it,we|i lied,real reason,careful what,just tell <them>,tell <them> it|that|we was|were|had|'s,say it's|it_was|we_are,ignore <them> and,go away on_their|by_itself,and|it will go_away,never do it,nothing|not to do with_us
3 fob|palm .. off,stall them|him|her|until,placate|mislead|deceive|bluff <them>|the|them|until,lie to,buy us|some|more time,play dumb,pretend we|it|that|you|nothing,act like we,act as if,make|making|think up an|some|something,cover it|this|that|our|ourselves|his|her|their *? up,white lie,spin it,blame it|this on,tell them .. anything|whatever|nothing|something|aren't,tell them we're,just tell|say .. it's|something|anything,say nothing,if they ask|chase,deny everything|all|it,plausible deniability,story straight,sweep|bury|hide|hiding|conceal .. under|the_fact|from_them|from_the_department|mistake,the carpet,long grass,run down? the clock,ignore|leave|sit_on|park it|this|them|him|her until .. chase|forget|complain|give_up,in writing,delete|remove|bin this|the|my note|comment|email .. before|so,don't forward|quote,fix|patch|remove|close|change|delete .. quietly,quietly fix|patch|drop|remove|close|change|roll|delete,conveniently leave|left|forget,make them go,keep them sweet|quiet,make us look,look bad if|for,embarrassing for|if,save face
0 <dont>|do_not tell <them> to,between you and the,don't|not|never|can't|cannot say|tell|want if|whether|what|which|how|this_to|it_to,don't tell us|me,needs|should|must need? to? know|notice|find,they|<who> need|have to know|find|notice,user <dont> notice|find|see|know,can't|cannot|couldn't|didn't|not find|see|hear|spot,hope it|this helps,hide .. from search|navigation,between us dates,cover it
`;

/** "Don't tell the department", stalling and covering up. */
export const doNotTell: Detector = {
  id: 'do-not-tell',
  kind: 'Kept from the reader',
  severity: 'mind',
  only: 'internal',
  why: 'The department can open this note and read what it was not meant to be told.',
  next: 'Write what you would be happy to tell the department, or talk it through with your delivery manager.',
  find: weighWording(DO_NOT_TELL),
};
