/** Fault laid at somebody's door, and sweeping words on what a person or department always or never does. */
export const BLAME = `
3:
<human> always|constantly|continually|forever|keep|kept <badly>
they constantly|continually|forever|keep|kept <badly>
<human> never|rarely|don't|doesn't|didn't|won't ever? even? <care>
they never ever? bother|listen|learn|check_anything|check_their|think|care_about|reply_to_us|answer_us|read_our|
  read_what|do_what
they|you|he|she clearly|obviously don't|doesn't|didn't|can't|never|haven't *? <care>
<human> clearly|obviously <dont>
<human> just don't|doesn't care|bother|listen|learn|get_it|read|think|understand
<human>|they|you <dont> be_bothered|even_bother|be_arsed|lift_a_finger|follow_a_simple|follow_simple|follow_basic|
  do_the_basics|get_the_basics|organise_a|own_up|bother_to|get_anything_right
couldn't|can't be_bothered|be_arsed to|with
<human>|they|too lazy|arrogant|stubborn|proud to
<human>|they refuse to admit|listen|help|learn|engage|own_up|apologise|cooperate|read
<human>|they fail to grasp|listen|comprehend|do_their|read|plan|warn|tell|mention|think|check|test|understand
<human>|they forgot|forgotten|neglected to tell|mention|inform|check|ask|update|test
<human>|they manage to break|delete|lose|ruin|mess|upset|wreck
<whose> own? .. fault|<shoddy>|excuse
fault of <one>|them|him|her
<one>_<are>|they_<are>|<youre> *? to_blame|at_fault|out_of_their|the_problem_here|dragging_their|dragging_his|
  dragging_her|passing_the_buck|full_of_excuses|making_excuses|responsible_for_this|causing_chaos|creating_work|
  asleep_at|panicking
i|we only? blame <one>|him|her|you
^ blame <human>|infrastructure|ops|the_<human>|it_on|them
themselves|himself|herself|yourself|yourselves to blame
<one>_have|<one>_has|they_have a .. lot to answer
you can thank
thank to *? *? <one>|their|<name> for this|the_mess
thanks to <org>|their|his|her|whoever
on <them>|their_heads for|not_us
is|sits|lies squarely|entirely|purely|solely|all|largely on|with|down_to <them>|the_<one>|their
down to <shoddy>|<their> <shoddy>?
courtesy of <org>|the_*_<one>|the_<one>|our
caused by <their> own|incompetence|stupidity|carelessness
brought it|this on themselves|himself|herself|yourself
had it coming
<human>|they|who have|really|again|just|totally|completely|clearly|also? <mess> .. up|again|everything|this|that|it|
  the
<mess> up our|their|his|her|again
<human>|they|he's|she's|they've broke|broken|deleted|lost|wrecked|ruined|caused .. again|production|prod|everything|
  as_usual|in_the_first_place|all_of_this|this_mess
broke production|it|this|everything|prod .. again
dropped|drops the ball
make|made a|an|right|complete *? *? mess|hash|pig's_ear|dog's_dinner|meal_of of
dog's dinner
pig's ear
complete hash
left|leave .. in a *? right|proper|bad state
in a terrible|shocking|dreadful|sorry|awful state
leave|left it|us|them|everything|this in a .. mess|lurch
left us to
landed us with|in
dump .. on us
own goal
avoidable .. outage|incident|mistake|mess|error|delay|work
could have been avoided|prevented if
wouldn't|would_not be|have *? *? if_<who>|if_someone|if_they|in_this|happened_if
<human>|they|who should|could|might have known|listened|thought|asked|read|checked|tested|warned|told_us better|first|
  properly|before|the|it|us|this|about
should have known|listened better|to
if <human>|they|you only|had_only|had_just|had|just bothered|read|listened|checked|tested|asked|told_us|thought|
  looked to|properly|it|us|the|their|first|before
if <human>|they|you had *? read|listened|checked|tested|asked|told_us|thought|done_their|looked
because|since <human>|the_<human>|they .. forgot|failed_to|ignored|refuse|insisted|can't_follow|couldn't_be|
  didn't_bother|didn't_listen|don't_listen|don't_read|can't_read|never_read|never_check|don't_care|doesn't_care|
  couldn't_organise
only happened because
whoever wrote|designed|approved|configured|broke|deployed|decided|deleted|thought|invented|came|put|signed|runs
<human>|they sign off without looking|reading|checking|testing
without looking|reading $
who thought|decided|approved this|on_earth|it_was
whose|what_a bright|stupid|brilliant|great|genius|clever idea
what were they|he|she|you thinking $
without bothering|telling_us|warning_us|asking_us|so_much_as
no idea what they're|he's|she's|you're|they_are|he_is|she_is|you_are doing|talking|on_about
<human>|they <dont> know what they're|he's|she's|you're|they_are doing|talking|on_about
<human> change *? mind
<their> mistake|error|problem|mess|doing|bug not_ours|not_mine|again|this_time
pressed|clicked|hit the *? wrong again|as_usual
and then vanished|disappeared|went_on_holiday|went_on_leave|blame|come_crying|came_crying
messed|broke|ruined|deleted .. .. .. and left|went|vanished
did <their>|the|<human> *? homework
<dont> do <their> homework|job
what did they|he|she|you expect|think
is|was all? on <one>|the_<one>|the_*_<one>
it was <human>|the_<human>|the_*_<human> who|again
<human>|they *? did a *? shoddy|sloppy|botched|half|poor|bodge|terrible|bad
did nothing for|about|until|while
for the fourth|fifth|sixth|tenth time
<human>|they press|click|pull|delete .. wrong .. again
never test|check|read|reply|listen to? anything|anybody|us|it
no thanks to
<human>|they|who caused this mess|chaos|all_this|the_mess
on his|her|their watch
should never have been allowed|let|approved|hired
had|have one job
<human>|they *? *? sat|sitting|been_sitting on it|this|that|the_ticket|our|these|them
<human>|they|been|and ignore our|us|every|three|two|all|several|repeated|my .. warning|email|message|advice|request|
  reminder
as usual|ever with|from <human>|them|this_lot
done it again
cut corners
asleep at the_wheel|on_the_job
half a job
we|i warned <them> .. but|this|and|so|about|not_to|months|before
they were warned
once|yet again|more <human>|they|we_are|we're|i_am|i'm|the_<human>
wash their|his|her hands
pass the buck
drag their|his|her feet|heels
clear|clean|mop|tidy up after <them>|the_<them>|his|her|their
covering for <them>
pick up the pieces|slack
take|accept no|any|zero *? responsibility|ownership|blame
nobody|no_one over|at|in there|<org> .. can|takes|knows|bothers|reads|cares|listens|seems|thinks|ever|wants
known since|about|for .. and|but *? did|done|nothing *? nothing
typical|classic <org>|civil_service|home_office|government|whitehall|supplier|publisher|developer
typical *? chaos|incompetence|nonsense|efficiency|mess|shambles|stupidity|behaviour|attitude
typical of them|this
trust|leave_it_to <org>|them|him|her to
same old story|excuse|nonsense|<org>
always *? *? *? with this lot|department|one|team
this|that lot|shower have|can't|never|again|always
can't|cannot|never be trusted with|to_do|to_get
user error as|again|yet
<shoddy> publishing|work|coding|editing|job
serves <them>|you|us right
not our|my fault|mess
else's mess|fault
sort|clean|fix|clear out|up <their> mess
full of excuses
lame|feeble|pathetic|endless|another|usual excuse
let us|everyone down
touch the cms
is on|upon them|him|her
throw|threw|thrown under_the|<human>_under|us_under
id 10 t
for this mess
screwed|stitched us over|up
now? it's our|my emergency|problem
left hand .. right
never learn|listen $
when will they|<human> *? learn|ever
how many times have|must|do i|we|they have|need|tell|explain|told|asked|be_told
somebody|someone|<human>|they <are> asleep|not_paying|winging_it|making_it_up
always us|me|left_to|our_job who|that|to *? *? clear|sort|pick|clean|fix
left|leave us *? holding|to_carry|to_explain|to_deal|with_the|high_and
drop|land us *? in it|this|the
promise the moon|earth|world
expect us to drop|fix|work|sort|clear|do|jump|pick
carried|went on regardless|anyway
let them|him|her *? explain|answer|sort|fix|deal
had <human>|they|the_<human> *? not|just|bothered|checked|read|listened|dithered
without asking|telling|warning|consulting us|anyone|anybody
i *? told|warned <them>|<name> .. would|this_would|was_going
not the first|the_second|the_third time *? *? *? <one>|they|he|she|directorate|lot
<human>|<org>|infosec|policy|comms caused this|it|the
clicking|messing|playing around again
signed *? *? off *? so|and_now
would *? *? *? deadline|fine|ok had|if
nobody|no_one|nobody's|never|hardly *? bothered
always|forever|never leave|left it|everything|things|stuff till|until|to|too_late|so_late|late
each|both|one|all of? us|them|team *? thought|assumed|assumes|thinks the? *? other|somebody|someone|it_was
2:
blamed|blunder|negligent|carelessness|dithering|fiasco|nobody_told|culprit
0:
git blame
no blame
blame view|page|layer|says|shows|line
fault tolerance|tolerant|injection
technical|default|page|segmentation fault
i|we should|could have checked|read|tested|known|asked|thought|told|warned
our|my own? fault
nobody *? *? to blame
<who> always get
!:
thanks to <human> for
<dont> care about|if|which|whether|what|how|either
could have been checked|caught if|at|earlier
`;
