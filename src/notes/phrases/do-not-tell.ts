/** Words that only make sense if the reader should never see them. */
export const DO_NOT_TELL = `
3:
<neg>|do_not|not_to|best_not|better_not|rather_not|without|no_need_to|avoid *? <tell>|telling|informing|
  letting .. to? the? <aud>|this|anything|it_was|that_we|why_we
^ *? <neg>|do_not|best_not|better_not|try_not_to mention|admit|discuss|let_on|let_slip|breathe|disclose|reveal|
  apologise|bring_up|hint|acknowledge|confirm_or
<neg>|do_not|not_to|never|without|no_need_to mention|admit|disclose|reveal|discuss .. to_the? <aud>|this_to|that_we|
  this_with|in_the_reply|when_you|in_your_reply
<neg>|do_not|not|avoid forward|cc|copy|show|share|quote|discuss|loop|involve|send|give this|it|that|the_note|
  the_ticket|in|them_this .. with|to|in|outside|any_further|the? <aud>|team|department
<neg>|do_not|not cc|copy|involve|loop_in the? <aud>|<aud>_in
<neg>|do_not|not|without|not_to let the? <aud>|on|slip know|see|find|hear|get|notice|that|to|about|we
let on that|we|to|about
not|<neg> for sharing|circulation|wider|onward|forwarding|external|their_eyes|his_eyes|her_eyes|outside
not to be shared|repeated|forwarded|quoted|mentioned|discussed|disclosed
<neg>|do_not|not get back|out to the? <aud>
sure .. doesn't get back|out
keep|kept|stay .. between_us|between_ourselves|between_the_team|between_the_two_of|between_you|between_the_crew|
  between_crew|to_ourselves|to_yourself|to_yourselves|quiet|secret|hush|under_wraps|in_the_dark|within_the_team|
  within_the_crew|inside_the_team|in_the_team|inside_this|in_this_room|in_the_family|in_house|under_your|schtum|shtum|
  mum|low_profile|heads_down|out_of_the_loop|off_the_ticket|off_the_record|from_the_<aud>|from_them|from_him|from_her|
  out_of_the_ticket|vague|sweet|between_friends
between us|ourselves|you_and_me|you_me|us_two|the_two_of|these_four|colleagues
off the record
under wraps
in the dark
on the quiet|qt|hush
hush hush
breathe a word
<dont> breathe|utter a word
mum's the
a word to *? <aud>
for our|internal|your|crew|team's|our_own eyes|ears
our eyes only
<nobody> <dont>|needn't|won't|must_not|mustn't need|have|ever? *? know|to_know|be_told|to_be_told|find_out|hear|
  realise|get_to
need|must|should never|not know|find_out|hear|be_told
they'll|they_will|he'll|she'll|nobody_will|no_one_will never know|notice|find|realise|guess|spot|check
nobody|no_one|none|not_a_soul outside|beyond this|the|our
the? less <nobody>|said|is_said know|hears|the_better|about
less said the|about
what they|he|she don't|doesn't know
know .. won't hurt
hope|hopefully|pray|trust|fingers_crossed|let's_hope *? <nobody> .. <wise>|looks|files|reads|digs
hope|hopefully .. nobody|no_one
and hope nobody|no_one|they|it_goes|that_nobody
before|until|unless|in_case <nobody> <wise>|notices|realises|finds_out|asks|forget|give_up|lose_interest|go_away|
  get_bored
without|and *? <aud>|anyone|anybody|them|him|her *? knowing|noticing|realising|finding
behind his|her|their|the_<aud> *? back
rather|prefer|sooner|wish <nobody> .. didn't|not|never|wouldn't|don't
<dont> want .. *? <aud>|questions|them .. knowing|asking|finding|sniffing|involved|digging|to_know|to_see|to_hear|
  to_find|to_ask|to_think|to_get|about_this
paper trail|record_of_this
audit trail of_this|for_this
take|move|continue|keep|discuss|talk|do|chat this|it|that|about_this|about_it .. offline|to_chat|to_slack|to_teams|
  to_whatsapp|on_the_phone|by_phone|in_person|face_to_face|out_of_the_ticket|off_ticket|out_of_writing|verbally|
  off_here
not|don't|never|nothing|avoid|without|rather|best|anything|any_of_this|less *? *? *? in_writing|on_paper|in_an_email|
  in_email|in_the_ticket|on_the_ticket|on_record|in_the_notes|on_file
over the phone_only
by phone only|instead
careful|cautious what|how|with_what you|we|is|to *? say|write|put|promise|tell|word|record|type|said|written|admit
foiable
foi able|request_about_this|request_on_this|proof
disclosable
requested|released|caught|come_out|out|disclosed|visible|discoverable|found|get_out|readable under|by|in|through|
  via *? foi|foia|freedom_of|a_sar|sar
avoid|dodge|hope|careful|escape|get_round|get_around|because_of|worried_about|case_of|in_case .. *? *? foi|foia|
  an_foi|a_sar
nobody|no_one|someone|journalist|press .. files|sends|makes|puts|foi .. foi
<neg>|do_not|not minute|write|record this|that|it .. down|here
nothing to see_here
fob|palm|put .. <aud>|them off
fob off
<fooled> the? <aud>|them|him|her|off|until
lie|lying to the? <aud>|them|him|her
we|i|they lied
a white lie
white|little lie
string|strung <aud>|them along
buy|bought us|ourselves|me *? *? time|day|week|month
play dumb|it_down|for_time|down_the
pretend we_haven't|we_didn't|we_don't|you_haven't|you_didn't|you_don't|you_have_not|nothing|not_to_know|it_never|
  to_be_busy
act|behave as_if|like|as_though nothing
make|made|think|think_up|invent|come_up_with|give|gave .. excuse|story|cover_story|something_up
make|made up *? *? excuse|story|reason
cover|hush it|this|that|our|ourselves|his|her|their|the_mistake|the_error|the_outage *? up
hush|cover up our|this|that|of|for
spin it_as|this_as|it_so
put a spin|gloss|brave
blame it|this|that on
tell|give|feed|told|gave|fed <aud>|them *? anything|whatever|some_excuse|a_line|some_story|the_usual|half_the
say nothing to|about|until|more
if anyone|anybody|someone|they|<one> ask|chase|enquires *? it_was|we_never|we_didn't|we_don't|say|just_say|
  tell_them_it|you_don't|you_didn't|i_never|deny|i_didn't|i_wasn't
deny everything|knowing|all_knowledge
plausible deniability
story straight
stick to the *? line|story
sweep|swept .. under
the carpet
long grass
kick .. into_the|down_the_road
bury|hide|conceal the|this|our|it .. mistake|fact|bad_news|from_them|from_the_<aud>|from_her|from_him|outage
run down the clock
sit on it|this until|till|for_now|and
drag it|this *? out
slow walk
kick it|this *? into
wait *? until they|he|she give|forget|lose
delete|bin|shred|burn this|my|that note|after_reading|once_read|once_you|when_you've|before_they|before_he|before_she|
  before_anyone
quietly fix|patch|drop|close|change|delete|remove .. last|without|so|before|and|nobody|it_before|overnight|no
leave|left .. out_of_the|out_of_your|out_of_our reply|report|summary|answer|response|email|note
leave|left|skip|omit that|the|this .. part|bit|detail|fact|cause|reason|mistake out
conveniently leave|left|forget|forgot|omit
make us|gds|them|the_team|me look bad|stupid|silly|awful|incompetent|good
look bad|embarrassing|terrible for|on|if us|we|they|it|the_department
embarrassing|awkward for|if us|it|they|this|the_department|we|anyone
save|spare *? face|blushes|embarrassment
official|party|agreed|public line|story|version|reason|explanation is|was|but|that
in truth|reality nobody|we|no_one
real|actual|true reason|story|cause|answer is|was|it's|but|to_ourselves|for_closing|why_we|stays
strictly|highly|still|is|this_is|very confidential|hush
^ confidential the|this|we|it|they|not|do|please|for
in|strictest strict? confidence
not announced|out|public|public_knowledge|common_knowledge|official|in_the_public *? yet|domain
isn't|aren't|hasn't_been|not_been|haven't_been|yet_to_be announced|public|made_public .. yet|so|until|keep
unannounced
before .. announced|announcement|goes_public|is_public|official .. know|tell|so|don't
^ word is_that|they|we|she|he
word on_the_street|has_it
rumour|gossip|grapevine has|says|is_that|going|has_it
rumour
heard on the
a little bird
i shouldn't|should_not|probably_shouldn't|am_not_supposed|not_supposed|not_meant be|to|say|tell .. say|know|this|tell|
  you
not|aren't|isn't supposed|meant|allowed to know|tell|say|hear|see|share|mention
you didn't|did_not hear|see|get this|that|it|from
turn a blind
look the other way
see no evil
play|downplay|gloss|fudge|massage down|over|the|it|this|figures|numbers .. extent|severity|scale|numbers|figures|
  impact|cause|facts|mistake|outage|it
lose|lost|forget|ignore|bury .. email|request|ticket|message|them|her|him .. on_purpose|accidentally|deliberately|
  conveniently|until_they|until_he|until_she
ignore|leave|park|stall|sit_on|snub <aud>|them|him|her|it|this .. until|till|and <nobody>|they|it .. give|forget|lose|
  go|chase|stop|complain
say|tell .. backlog|progress|hand|review|looking_into_it .. never|but_we|we_won't|nobody
told|tell <aud>|them|her|him|you .. *? *? it_isn't|it_wasn't|it_is_not|which_isn't|not_true|it's_not|but_it|a_lie|
  untrue
should_keep|that_should|to keep him|her|them quiet|sweet|happy|busy|off_our|at_bay
rather|prefer|best|better this|it|that|we *? wasn't|isn't|not|weren't *? minuted|written|recorded|logged|mentioned
cat out of
let *? slip
skate|skim|glide|brush|pass over *? part|bit|backups|details|the_fact
volunteer that|the|anything|more
needn't|need_not|<dont>_need_to hear|be_told|learn|find
he|she|they|<one> <dont>_need_to know
ring|call|phone|catch|speak_to me instead|offline|rather
ring|call|phone me .. instead
suits us *? *? to|if|that|not
let it|that lie|slide|drop|be_forgotten
^ say|tell_them it_was|we_were|it's_been|we_had
half truth
economical with
treat *? as *? confidential|not_for|private|restricted|secret
nobody|no_one|none outside *? *? is_aware|knows|unit|room|branch|directorate|building|division
look *? terrible|bad|awful if
if it|this|that *? get|got|come|came|leak out|$
tell them|him|her whatever|what_they
keep|kept them|him|her happy|quiet|sweet|off_our|in_the_dark
going to be_announced *? on|in
is|will_be|going_to_be *? announced .. nobody|keep|so_don't|don't
deleted|binned|removed|redacted *? *? *? note|comment|email so|as|because|in_case|before
not *? *? onward circulation
not *? until the *? briefed|announced
for now *? *? secret|quiet|between
we_didn't|we_never|he_didn't|nobody *? told them|him|her|the_department *? about|that|everything
quietly close|drop|fix|remove|change|delete *? they|nobody|she|he will_not|won't|would_not|never notice|see|realise|
  mind|find
they|he|she|nobody|the_<aud> will_not|won't|would_not notice|realise|spot|find_out|know_the_difference
want|like|need this|it|that|the_report|the_story buried|killed|gone_before|gone_until|kept_quiet|hushed|shelved_until|
  hidden|parked_until
haven't|have_not|hasn't|has_not|never told|briefed|warned <aud>|them|him|her yet? that|about
pretend we|you|i never|did_not|had_not
strictly internal|private|between|in_house|for_us
embargoed *? until|so|and .. don't|do_not|not share|forward|publish|tell|quote
let's|lets|let_us not mention|raise|volunteer|admit|bring_up|say_anything|tell
quietly republish|backdate|dropped|shelve|removed|edit|amend|correct|retire|kill|bury|reinstate|swap|replace|tweak|
  redirect|unpublish|forgotten|binned|withdraw|withdrawn
rather|prefer *? *? people|it|this|users|journalists|press|public didn't|wasn't|weren't|did_not|was_not
lose this|that|the|his|her|their *? ticket|request|email|complaint|file|record
in case there's|of|anyone|they|someone|it's|we_get|of_an|we_are|he|she *? *? *? sar|foi|foia|subject_access|inquiry|
  select_committee|nao|journalist|foi'd
they'll|he'll|she'll|hopefully_they *? *? give_up|go_away|lose_interest|get_bored|forget
head will|would|to|gonna roll
we're|we_are|we'd_be|we_would_be|i'm|they're|we'll_be toast|screwed|done_for|for_it|in_the_soup|sunk|stuffed|cooked|
  doomed|hosed|for_the_high_jump|in_deep|in_hot|in_big_trouble|in_serious_trouble
if|when|before|until|case|hope|unless|so the? *? press|papers|media|journalist|mail|guardian|telegraph|bbc|nao|pac|
  auditors|select_committee|opposition|mps|ombudsman|tabloids|private_eye|unions|treasury|ico|public|lobby|
  campaigners *? see|get|find|hear|spot|notices|pick|knew|discovers|realise
2:
scandal|outcry|backlash|fallout|furore|uproar|rumbled|sussed|incriminating|damning|compromising|inflammatory|
  contentious|touchy|uncomfortable|unflattering|candid|candidly|truthful|bluff|gloss|smokescreen|pretext|ploy|ruse|
  wheeze|placate|appease|mollify|pacify|fend|disown|deniable|back_channel|backchannel|on_the_sly|stealthily|covert|
  covertly|surreptitiously|behind_closed|muzzle|suppress|tone_down|downplay|fabricate|concoct|falsify|mislaid|snub|
  ghosted|palm_off|shirk|tactical|tactically|carefully_worded|choose_our_words|unwise|best_not|better_not|rather_not|
  not_a_word|private_eye|daily_mail|scoop|whistleblower|mole|hinted|tip_off|confess|blunder|gaffe|howler|cock_up|
  reputational|embarrass|hot_water|brownie_points|goodwill_gesture|paper_trail|audit_trail_of|face_saving|lose_face|
  sensitivities|powder_keg|minefield|hornets|dirty_laundry|skeletons|blind_eye|tight_lipped|cat_is_out
secretly|hush|excuse|pretend|embarrassed|embarrassment|mislead|lied|lying|leaked|gossip|discreet|discreetly|fob|
  scapegoat|shred|cagey|evasive|confide|whitewash|shelved|wriggle|blushes|red_faced|squeaky_clean|hot_potato|
  sweetener|grubby|murky|dodgy|fishy|shady|underhand|sneaky|sneak|cunning|crafty|two_faced|oddly_enough|
  coincidentally|funny_that|sheepish|cover_story
minuted|schtum|quietly|secretly|cover_up|under_embargo|embarrassing|scrapped|axed|real_reason|fudge
0:
pretend to be
excuse the|me|my|any
in the dark theme|mode|ages
<neg>|do_not|not_to <tell> <aud>|us|me to|how|apart
between you and the
don't|not|never|can't|cannot say|tell|want if|whether|what|which|how|this_to|it_to
don't tell|inform|notify us|me
hope it|this helps
hide .. from search|navigation|view
between us dates|and_the|eastern
cover it|the with|in
keep|kept .. between the|calls|runs|versions|requests|deploys|releases
keep between
lie about|in the|on_the disk|heap|same
pretend|act as_if|that|it
hide|hidden secret
secret key|name|manager|store|token|santa|value|scan
do not share|forward|send|give|copy *? password|secret|personal|attachments|your|the_same|state|code|memory|an|a
is|type confidential or|client|issue
say nothing about|more
as|just|only said|nothing to see|do_here
without notifying|informing the? user|caller|parent|client|listeners
not announced yet_by
`;
