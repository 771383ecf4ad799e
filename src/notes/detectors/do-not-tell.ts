import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Words that only make sense if the reader should never see them. */
const DO_NOT_TELL = `${WORD_CLASSES}
tell: tell|telling|inform|mention|mentioning|admit|admitting|disclose|confess|let_on|reveal|say|saying|warn|copy|cc
3 don't|dont|do_not|never|let's_not|rather_not|avoid|without|shouldn't|better_not|best_not|no_need_to|not_to <tell> the? <them>|this|anything|why|it_was|that_we|that_it|to|on,don't|dont|do_not|never|shouldn't|not_to|not|without let|letting the? <them>|on know|see|find|hear|realise|notice|that,let on,keep|keeping|kept|stays|stay this|that|it|the|him|her|them .. between|quiet|secret|hush|confidential|to_ourselves|in_the_dark|from_them|from_the|off_the|among,between us|ourselves|you_and,in the dark,keep|keeping schtum|mum|quiet,off|not_for|not_on the record,on the quiet|sly|qt,hush hush,under wraps,below the radar,our|your|team|internal eyes|use only,for internal|our eyes|use
3 <who>|<them>|it|nobody|no_one <dont>|needn't|won't need|have|ever? to? know|notice|find|spot|realise|be_told|hear|ask|see_this,need not know,no_one|nobody|they|he|she will|'ll|need|needs ever|never? to? know|notice|find|realise,they'll never|not,what they don't,hope|hoping|pray|hopefully .. notice|notices|don't|forget|forgets|goes_away|nobody|no_one|doesn't_ask,close .. and|before|quietly hope|say|they|move,before they|anyone|he|she notice|realise|find|ask|spot,without .. knowing|noticing|telling|realising|finding,behind .. back,slip|sneak .. through|in|past
3 fob|palm|brush <them>|them|him|her|the|this .. off,fob|fobbing|fobbed off,stall|stalling|placate|mislead|bluff|lie_to|deceive|pacify <them>|the|them|him|her|until|for|along,string .. along,buy|buying us|some|more|ourselves time,play dumb|innocent,pretend|pretending we|it|that|you|not|to|nothing|this,act like|as_if we|it|nothing,make|think|come up an|some|something|a excuse|story,cover|covering .. up|ourselves|our,cover story,white lie,spin it|this,blame it|this on,just tell|say .. it's|it|something|anything|we're|we,tell <them>|the|them .. anything|whatever|nothing|something|a_story,say nothing,say|give as little,if they|he|she|anyone ask|asks|chase .. say|tell|just|we|deny|blame|i,deny everything|all|it|any,plausible deniability,story straight,sweep|swept|bury|hide|hiding|conceal|gloss .. under|the_fact|from_them|from_the|over|mistake|evidence,under the carpet|rug,long grass,run|running down? the clock,drag|dragging our|feet,ignore|sit_on|park|leave|leaving it|this|them|him|her|until .. chase|chases|forget|forgets|complain|give_up,put|putting .. in_writing,nothing|anything|not in writing,delete|remove|bin this|the|my note|comment|email .. before|so|after_reading,don't forward|quote,didn't|never hear|see|saw this|that from,you didn't hear,quietly fix|fixed|patch|drop|remove|close|change|roll|delete|removed|closed,conveniently leave|left|forget,make them|him|her go,get them|him|her off our,keep them|him|her sweet|quiet|at_bay|guessing,smokescreen|hoodwink|whitewash,dodge|duck the question|issue,make|makes us look,look bad if|to|for,looks bad on|for,embarrassing for|if us|they|it,save face,need to know_basis
0 don't|not|never|can't|cannot say|tell if|whether|what|which|how,don't mention|say the|a|which,don't tell us|me,let me|us know,not let <them> know_yet,needs|need to know,users|user won't|don't|doesn't|can't notice|see|find|know,can't|cannot|couldn't|didn't|not find|see|hear,hide|hiding .. from search|navigation|view,cover this|it in,between us dates,hope it|that|this helps,put off,off until
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
