/** Patience lost, with people rather than with a machine. */
export const EXASPERATION = `
3:
such|complete|total|absolute|utter|what|huge|pure|colossal a? waste of *? *? <time>
waste|waste_of my|our|everyone's|everybody's <time>
<youre>|you_are|they_are|he_is|she_is|stop wasting
waste of taxpayers
ugh|oh not this|him|her|them again
^ not this|him|her|them again
^ him|her|this_lot again
lost|lose|run_out_of|out_of all? my|our patience
try|test|of my|our patience
fed up
sick of|and this|tired|hearing|these|people|explaining|your|their|you|them|him|her|being|having|the_same|the_constant|
  all_the|it
tired of hearing|these|people|explaining|your|their|you|them|him|her|being|the_same|the_constant
had it up_to|with_him|with_her|with_them|with_you|with_this
i've|i_have|we've|we_have had enough of|$
give|given up on <them>|humanity|people|this_department
done talking
so|am|i'm|we're done with you|him|her|them|this_requester|this_department|these_people|this_project|your|this_circus
drive me|us *? mad|mental|round|up_the|nuts|insane|spare|bananas|potty
driven|driving|drove me|us *? mad|mental|round|up_the|nuts|insane|spare|bananas|potty
get on my|our nerves|wick
end of my|our tether|rope|wits
losing|lost the will
could|can|want_to|made_me|make_me scream|weep
tearing|pulling my|our hair
up to here
enough is enough
last straw
good riddance
does my|our head
unbelievable arrogance|attitude|cheek|nerve|incompetence
the arrogance|cheek|nerve|attitude of|is|here
absolutely|simply|utterly|frankly|totally|truly|completely unbelievable|unreal|infuriating|outrageous|unacceptable|
  disrespectful|inexcusable|unforgivable|shocking|appalling|staggering
infuriating|maddening|exasperating|unforgivable
seriously why|what|how|who|guys|people|though|you|this|stop|fix
come on people|guys|now_fix
why|what|who|how on earth do|did|hired|is|are *? you|they|he|she|anyone|people|this_urgent|this_person
what is|was|are|what's .. wrong_with_you|wrong_with_these|wrong_with_people|your_problem|their_problem|his_problem
what part|bit of .. do|don't|did|didn't you|they|he|she|is
is anyone|anybody even awake|home|reading|listening|alive
anybody|anyone home|awake|alive
how dare|stupid_do|dumb_do|thick|clueless|hard_can_it|blind|incompetent|can_anyone_be|can_they_be|many_more_times
these|another|yet_another pointless|nonsense|moronic|silly|useless|vanity|ridiculous
why do|did i|we even bother
why even bother
why bother reporting|filing|asking|contributing|trying
as if we|i <dont> have|had *? enough|better|else
we are_not|aren't|<dont> his|her|their|your|a *? slaves|servants|secretary|skivvies|helpdesk|google|babysitters|
  typing_pool|dogsbodies
your .. slave|servant
why can't|won't|must|do <human>|people|these_people|nobody just|ever|never|always|read|follow|learn|listen|leave
is|was it|that so|too hard|difficult|much to ask|read|expect|understand
honestly why|what|who|how
what a drag|faff|palaver|nuisance|bore|chore|carry_on|farce
total|such|bloody|complete *? nuisance|faff|palaver|drag|farce
for heaven|goodness|pity|crying sake|out
life is_too|life's too short
no|<dont>_have time|patience|any_time|any_patience for this|these|him|her|them|such|your|their|nonsense
do your own? *? job|homework_before|homework_first
fix your|this|the|it|that *? goddamn|damn|bloody|stupid|crap|garbage|broken_product|broken_software
^ *? fix this|it|that|your now|immediately|already $
stop asking_me|asking_us|wasting|emailing|bothering|pestering|breaking_things|forcing_your|forcing_us|forcing_people|
  closing_my|ignoring_us|ignoring_me|ignoring_your|ignoring_people|lying_to|lying_$|pretending_you|pretending_it's|
  telling_me|telling_us|telling_people|blaming|making_excuses|deleting_my|hiding_behind
leave us|me alone
they|you|he|she|nobody|maintainer|company|<human> <dont> really|even|simply|just|clearly care|listen|respect
you|they|maintainers|company <dont> *? care about_your|about_users|about_us|about_their|about_you|about_people|
  about_quality|at_all
<dont> give|care a|two|less|one damn|hoot|toss|monkey's|stuff|fig|monkeys
couldn't care less
who gives a
nobody|no_one ever? reads|listens|bothers|appreciates .. here|our|to_us|anything|what|us
i demand a|an|that|to|answer|my
answer me|us now
insulting your|my|our|the_intelligence
not acceptable behaviour|behavior|conduct
nobody|no_one asked|wanted|wants for|this|that $|feature|change|crap
forcing|shoving|pushing|forced|shoved .. on|down our|us|everyone|everybody|people|throats|your
down our|my|people's throat
explain|told|answered this|it|them|him|her|you *? *? again|times|hundred|already
how many more times
for the last|umpteenth|hundredth|thousandth|millionth time
do everything for them|him|her
you|they clearly|obviously|evidently|plainly|apparently|seemingly don't|didn't|can't|haven't|never *? *? understand|
  know|care|read|get|listen|test|bother|want|value|respect
you|they clearly|obviously|evidently|plainly|apparently|still|really have_no|lack|know_nothing|missed_the|failed_to|
  hate
you|they <dont> even know|care|read|try|bother|understand|test|reply|answer|respond|listen|looked
you|they just|simply|really <dont> get_it|understand|care|listen|learn|want_to_help
you <dont> listen|read_what|get_it|deserve|have_the_right|have_a_right
you are|you're|you_were not_listening|acting_like|pretending|just_making|wasting|deliberately|nothing_but|
  part_of_the_problem|full_of|living_in|making_a_fool|embarrassing|the_problem|the_reason_<dont>|a_bunch|being_a|
  being_so|being_very
you clearly|really|obviously|honestly|just|still? have|had no|zero idea|clue|right|business|respect|shame|excuse|taste
you guys|people|lot seriously|still|don't|are|can't|just|broke|keep|really|should|never|need|know|always
your attitude|arrogance|ignorance|ego|stupidity|nonsense|so_called|tone
your .. is|are|was|sounds *? condescending|insulting|rude|disgusting|pathetic|shameful|unacceptable|arrogant|
  laughable|embarrassing|disaster|worthless|ridiculous|a_joke|a_mess|garbage|trash
instead of .. complaining|whining|wasting|arguing|playing|lecturing|apologizing|pretending|adding .. you|fix|do|how|
  just|maybe|could|should
not my job
if you actually_read|actually_bothered|bothered|had_read|can't_read|cannot_read
if you <dont> like|want .. leave|fork|somebody_else|someone_else
i_hope|hope you|they|he|she *? get|got|were|are *? fired|sacked|banned|sued|hacked|replaced
so you|they admit
just|at_least admit that|it|you
you said|promised|claimed .. liar|lie
<youre>|you_are|they_are|stop lying
lie|lying to us|users|everyone|me|people|your_users
killed|ruined|destroyed|ruining|killing|destroying this|a|the|my|our perfectly|great|good|project|product|community|
  experience|business
how difficult|hard can it|this
this|that|it_is|that's|it's is? *? unacceptable|outrageous|inexcusable
are you even|actually|not reading|listening|paying
i <dont> care *? about_your|what_you|what_your|what_they
nobody|no_one cares $|about_your|what_you|about_you
who do you_think
mind your own
keep your opinion|mouth|nose|trap
i know where_you
hunt you down
get|pull your head
never|not use|buy|recommend|trust|install|touch this|your|it *? again
your .. <dont> even
no wonder nobody|people|everyone|users|your|this|they
you must be new|stupid|blind|joking|kidding|high|confused
how is|are|can|could this|you|it|that *? still not|a_thing|broken|happening
go back to school|kindergarten|windows|notepad|bed|work
get|find a|another|new|different *? job|career|hobby|profession
quit|give_up programming|coding
rude|insulting of_you|to_your|reply|answer|and_dismissive
you've|you_have|you_were|you_was|they've|they_have|they_were|he_was|she_was been? *? told|asked|warned|
  reminded *? *? twice|two_times|three_times|four_times|five_times|ten_times|many_times|several_times|a_dozen|
  a_hundred|a_thousand|repeatedly|over_and_over|time_and
and you|they|he|she know it $
sick of
^ *? whatever|seriously $
^ just no $
makes|made|making me|us angry|mad|furious|livid|sick|cringe|despair|weep|rage|lose_faith|lose_my|embarrassed|ashamed|
  question_your|so_angry|so_mad|regret
why bother $|reporting|filing|trying|asking
do us|everyone|everybody|humanity|the_world|the_community all? a favour|favor
2:
^ why|how|really|hello|stop|enough|anyone|anybody|what|who|wrong|no $
years_and_still|months_and_still|after_all_this_time|still_no_fix|so_much_for|seriously|argh|grr|grrr|furious|unreal|
  outrage|whining|wtf|on_earth|no_excuse|a_waste_of_time|what_a_pain|pain_in_the|last_thing_we_need|not_again|
  not_our_problem|can't_believe|cannot_believe|inexcusable|too_much_to_ask
1:
could|could've at_least
waiting since|for .. month|year|week|day|age
over and over
fix it|this
please|just answer|respond|listen
broken|down|useless again|still
ugh|unbelievable|nonsense|ashamed|annoying|come_on|whatever
0:
seriously ill|injured|hurt|consider|doubt|broken|thinking|thought
waste collection|carrier|water
i|we can't|cannot believe how|i|it|this_worked|we|my_eyes|that_i|that_we
why bother with|if
^ lol|haha_your_help
!:
if|when|because|that|unless|in_case|really you have|had no|really_have_no idea|clue
<dont> care about|whether|which|if|what|how order|the|it
`;
