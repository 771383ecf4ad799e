/** Words that put people or their work down; 2 and 1 need strong feeling or a person beside them. */
export const CONTEMPT = `
3:
idiot|moron|imbecile|cretin|dimwit|nitwit|halfwit|numpty|muppets|clowns|buffoon|plonker|pillock|scumbag|nutter|bozo|
  twit|simpleton|jobsworth|weirdo|idiocy|idiotic|moronic|asinine|braindead|stupidity|pathetic|ludicrous|laughable|
  preposterous|shambolic|disgraceful|incompetent|incompetence|ineptitude|inept|clueless|unprofessional|amateurish|
  arrogance|condescending|patronising|patronizing|obnoxious|pretentious|snotty|gormless|feckless|moaner|whinger|
  whiner|windbag|busybody|nutjob|cowboys|disgusting|stupidest|dumbest
brain dead
amateur hour
time waster
jumped up
bone|pig|thick headed
stupid <work>|enough|people|dos|as
so|just|is|are|was|how|too|plain|beyond|this|that|<their>|such_a|what_a|another|these|those stupid
this|that|it|it's|that's|is|are|was|just|how|too|so dumb|lame|ridiculous|retarded
dumb|ridiculous|silliest|pathetic|laughable|absurd <work>
your|his|her|whose .. stupid|dumb|ridiculous|pathetic|useless|worthless|<grim>
is|are|be|it's|that's <total>|just ridiculous|absurd|insane|nuts|bonkers
<total> <grim>|ugly|unacceptable|useless|worthless|stupid|dumb
what|such a|an? <grim>|ridiculous|absurd <work>
what an? <grim>|ridiculous|absurd|shambles|disgrace|joke|farce|clown|fool|prat|mess|<rude>|<poor>
<grim> and? <grim>
so|super|incredibly|damn|unbelievably|butt ugly
ugly|dumb|thick|daft as
lame excuse|attempt|joke
the? worst <work> *? ever|i_have|i've|we_have|imaginable
worst *? *? ever|i_have|i've|we_have
the ugliest|stupidest|silliest|worst .. <work>
piece|pile|heap|load|bunch|pack of <junk>|<fool>
<total> <junk>|joke|mess|shambles|farce|madness|lunacy|disaster|fiasco|travesty|cow|lies|<fool>
such_a|you|another|stop_being_a|just_a|he's_a|she's_a|you're_a|you_are_a|like_a|like_an <fool>
<human>_is|<human>_are|they_are|he_is|she_is|<youre>|this_requester_is a|an *? *? <fool>|problem_child|handful|
  law_unto
<human>_is|<youre>|they_are hard_work|impossible_to
a|an|you|those clown|fool|crank|muppet|twerp|berk|prat|troll|liar|coward|hypocrite|loser|parasite|lunatic|sociopath|
  bully|tyrant
this|that|<their> <junk>
is|are|was trash_$|drivel|gibberish|a_farce|a_disgrace|an_insult|a_shambles|an_embarrassment|a_travesty|shameful
a joke of
not fit for purpose
is|are|was an? <total>? joke
the usual|serial|professional complainer|moaner|time_waster
<youre> .. <rude>
<who>_<are>|<who>_seem|<human>_sound|<human>_being|you_must_be|stop_being a? *? <rude>
<human>_<are>|you_are|he's|she's|you're|<human>_seem|you_must_be a? *? <poor>
deliberately|wilfully|just|being being? difficult|obtuse|awkward|obstructive
<who>_<are> not|hardly the? *? bright|brightest|sharpest|up_to_it|up_to_the|worth_it|playing_with|all_there|clever|
  smart|very_good_at
not the *? sharpest|brightest|quickest tool|knife|in_the|person|people
<rude>|silly|stupid|old|horrible|nasty|awful|mad|daft|thick man|woman|cow|sod|goat|bat|lot|bunch|so_and_so|fool|idiot|
  creature
<human>|they has|have|had|with no? *? clue|idea_how|brain|common_sense|shame|taste|manners|backbone|class|idea_what
<who> <dont> .. any|the|a clue|faintest|foggiest|idea_how|idea_what|brain|common_sense
hasn't|haven't|hadn't got a clue|the_faintest|the_foggiest|any_idea
not a clue
<human> can't|cannot|couldn't|barely|hardly *? string|spell|write|type|use|work|count|tie|run|organise|
  manage .. sentence|english|computer|bath|laces|shoes|name|tap|party|mouse|browser|keyboard
sounds|seems|clearly|obviously|plainly *? unhinged|deranged|drunk|clueless|thick|dim
bit dim|thick|simple|much_today|of_a_pain
you|these|those people|guys|lot are|is|should|need|can't|cannot|never|always|still|don't|just|keep|really|have|make|
  think|want|ever
in <their> right mind
no sane|self_respecting|competent person|developer|programmer|engineer|one|human|dev|coder
only a|an idiot|fool|moron|child|amateur|lunatic|masochist
even a|an *? child|toddler|monkey|intern|idiot|grandma|five
written|designed|made|coded|built|done|run by *? *? monkey|intern|child|children|toddler|amateur|idiots|cat|drunk|
  clowns
what kind|sort|type of idiot|moron|amateur|fool|person|people|monster
my grandma|grandmother|dog could|can|writes|would
<their> grandma|grandmother
who hired|let|allowed|invented|came_up|comes_up this|that|it|these|him|her|them|with_this|with_that|with_these
near a keyboard|computer
change a *? bulb
out of|beyond <their> depth|ability|pay_grade
full of|up|in_love_with himself|herself|themselves|yourself
born yesterday
<human>|people|they never be|shouldn't_be|should_not_be let|allowed|trusted near|to|in
<human>|people shouldn't|should_not|can't|cannot be trusted|let_near|left_alone|allowed_near
be let near
thinks he|she is|are|own|run|know|so|above|better
<human> think *? world|rules|he's|she's|we're .. revolve|<dont>|apply|servants|slaves|special|important|above
know it all
lights are on
sandwich short
a few *? short of
<human>|such_a|a|real|total pain|nightmare|difficult|impossible|painful|horrible|awful to deal|work_with
overpaid
excuse for a|an|the_oversight
wouldn't|couldn't know|spot|recognise|find .. if_it|with_both
the lot of_them
hate|despise|detest|loathe|can't_stand|cannot_stand you|him|her|them|these_people|this_man|this_woman|dealing|
  working_with|talking_to
good for nothing
not worth answering|replying|talking_to|my_time|our_time|the_bother
never met *? *? so|such
get a life|grip|clue
get over yourself|yourselves
get <their> act|facts
^ oh|just|please? shut up
shut up $|and|you|idiot|already
shut your
^ *? grow up $
grow up and|you
just go away
^ *? get lost
get lost you|and|troll
stop your? whining|moaning|bitching|crying|trolling|lecturing|embarrassing
stop your complaining
stop pretending|acting you|like_you|that_you
shame on
be ashamed
ashamed of
like a|an child|toddler|baby|spoilt|idiot
toys out
<their> *? arrogance|ignorance|stubbornness|attitude|nonsense|ego|stupidity|idiocy|incompetence|laziness|whining|rant|
  tantrum|drivel|hypocrisy|greed|dishonesty|negligence|moaning
lack of maturity|respect|competence|professionalism|common
<who> lack respect|basic|common|the_brains
no respect for
<who> moan|whinge|whines about|at|again
<human>|will|always|just|only moan|whine|whinge|sulk
<human>|they complain *? about everything|anything|nonstop|constantly|all_the
don't|not take him|her too? seriously
had to spell everything|it_out
<human>|starter keeps|always|constantly *? getting|gets *? things|everything|it|basics wrong
nobody|no_one|who asked you|cares_what|cares_about_your|needs_your
who cares what you|he|she|they
talking to a brick
slap in the face
an insult to
feel bad_about_it
disgusted by|with|at
embarrassing that_you|that_they|for_a|for_them|for_you
silly|stupid|dumb|daft|pointless|idiotic question|request|ticket|demand|complaint *? from|again|of_the
<dont>|no_point|not_worth bother answering|replying|explaining
won't|wouldn't|never|can't understand it|anyway|the_answer|a_word
<human>|just|they like|love|live to complain|moan|argue|hear_himself|hear_herself|cause
trust <them>|these_people with *? *? stapler|spoon|scissors|keyboard|password|redirect|button|anything
this man|woman|person|guy|lot again
<who> never|ever learn $
<human>|they can't|cannot|couldn't even? read $|instructions|the
for the slow|hard_of|dim_ones
we|you should|could just? block|ban|ignore this|that|him|her *? idiot|man|woman|crank
nothing better to_do|with_<their>
too much time on
need a *? hobby|slap|kick|reality_check|lesson
waste of a *? morning|afternoon|day|ticket|salary|desk|human
<human>|they treat us|me|them like *? dirt|servants|slaves|idiots|children|rubbish|a_helpdesk
hard of thinking
off|lost his|her|their|the rocker|trolley|meds|plot|marbles|mind|head
short of a full|picnic
no brain|brain_cells|common_sense|backbone
brain cell
where *? do|did they|we find|get these|him|her|them|people
i|we|you pity|dread <them>|whoever|anyone|dealing
don't|never want|need to hear|deal|see|speak from|with|to <them> *? again|ever
god|heaven|lord help us|them|him|her
self entitled|obsessed|righteous|important|absorbed
overgrown|spoilt|spoiled child|children|brat
throw|threw|having|had a *? tantrum|hissy|strop|wobbly|meltdown
<dont>|not trust <their>|that|these|those <one>|people|lot|with
garbage|rubbish|trash code|software|product|project|library|framework|design|documentation|api|idea|company|language|
  app
<rude>|stupid|dumb developer|dev|maintainer|programmer|users|coder|mods|moderator
typical microsoft|google|apple|oracle|open_source|linux|java|php|developer
shouldn't|should_not be *? *? programming|coding|maintaining|a_programmer|a_developer
are you stupid|dumb|retarded|dense|slow|an_idiot|thick|even_a|deaf|illiterate
sjw|nazis|fascists|commie|fanbois
head up your|his|her|their|its
in your *? little world|head|bubble
like a|an|my *? *? *? year_old|child|toddler|teenager|drunk|headless_chicken|school
<human>|they *? write|spell|behave|act like
like pulling_teeth|herding_cats|talking_to_a|getting_blood|wading_through
all mouth
centre of the_universe|attention
let|trust *? *? *? near *? toaster|kettle|computer|keyboard|server|production|scissors|website|cms
couldn't|can't find|organise *? *? own|backside|arse|piss_up|way_out
<human>|they|and|years still <dont> know|understand|get what|how|why|the_difference
<dont> know what a *? slug|redirect|url|browser|link|page|tag|draft *? is
print his|her|their email
<who> can't|cannot|couldn't copy_and|attach|spell
start|pick an argument|a_fight|fight
grown man|woman|adults
sort|kind|type of person|people|man|woman|idiot who
slates|sandwiches|bricks short
waste your breath|time_on_him|time_on_her|time_on_them
only hears|listens|cares|thinks *? what|about|of his|her|himself|herself|he|she
daft|barmy|potty request|department|idea|man|woman|person|policy|question
in the job *? *? *? *? still
rate him|her|them *? $
nobody|no_one *? *? likes|rates|trusts|respects|can_stand *? him|her|them|that
a *? law unto
<human>|they are|is *? such_hard_work|such_a_pain|a_joke|a_waste
gets on|up everyone's|my|people's
monkey|child|toddler|grandma|intern|dog could|would have *? written|done|coded|designed
such|so an? *? ugly *? hack|code|mess|thing|design|kludge
nobody *? taught you|him|her|them
<human>|they must have_been drunk|high|stoned
on drugs|crack
disgusted by|with|at|how
sorry_but *? *? is|are *? *? idiotic|moronic|stupid|dumb
drama|diva queen
pinch of salt
wouldn't|would_not|don't|do_not|can't|never trust|believe a_word|anything|what *? <who>|<aud> say|said|tell|promise
nobody|no_one|none in|of_them|at|over *? *? team|department|office|there knows|knew|has|can|understands *? how|what|
  a_clue|any_idea
^ god|gosh|christ|ugh|jeez|wow this|that|it|what|these|those|your *? *? is|are|was *? <grim>|<junk>|<poor>
your|their|his|her argument|reasoning|logic|point|reply|answer .. is|was *? <junk>
treat *? users|people|us|publishers|departments like a? children|child|idiots|dirt|fools|toddlers|criminals|rubbish|
  cattle
^ *? cowards|liars|hypocrites|idiots|clowns|morons|fools|amateurs $
pitiful|abomination|monstrosity|delusional|deluded|brainless|disingenuous|holier_than|cringeworthy|dimbulb
that's|this_is|it's|it_is|this_was|which_is|looks|seems|sounds|that_is <junk>
is|are|was|has_to_be|must_be|be a *? joke $|and|to|because|with|isn't
never *? *? *? *? *? in <their>|your *? life|lives
wrong with you|him|her|people|your_brain|your_head|your_eyes
nobody|no_one cares
who taught you|him|her|them
poor bloke|guy|sod|soul|chap|lad|old|cow|woman|thing
i despair
god|lord|heaven|goodness|christ knows why|what|how|who|where|when|$
4:
to save <their>|its life|lives
would|wouldn't it kill you|him|her|them|anyone
2:
stupid|ridiculous|bumbling|blundering|scatterbrained|hapless|pestering|bombarding|stalking|obsessive|fixated|unhinged|
  incoherent|illiterate|semi_literate|shouty|ranty|sweary|snobbish|stuck_up|high_maintenance|piece_of_work|his_nibs|
  her_ladyship|that_lot|this_lot|their_lot|ilk|pantomime|kindergarten|dunderheads|sense_of_humour|ignoramus|oblivious|
  petulant|tetchy|prickly|bumptious|officious|self_important|whimpering|vacuous|inane|senseless|dozy|dopey|dippy|
  creepy|odd_fish|sloth|slovenly|not_fit_to|out_of_touch|know_nothing|couldn't_care|can't_be_trusted|undeserving
bloke|frankly|useless|hopeless|rubbish|daft|brains|fool|whinge|moans|moaning|crank|fuss|fussy|pushy|bossy|cheek|
  cheeky|smug|grumpy|miserable|obsessed|ego|basic_english|tantrum|strop|huff|sulk|rant|ranty|screed|drivel|nonsense|
  pompous|tedious_man|tiresome|wearisome|insufferable|oaf|prat|wally|berk|muppet|git_of_a|amateurs|hopelessly|laughing
zealot|fanatic|psycho|psychotic|pedant|pedantry|thug|yuck|cult|shameless|dishonest|copypasta|cargo_cult|feeble|whiny|
  pompous|nonsense|silly_<work>|spaghetti_code|spaghetti_logic
nazi|fascist|ignorant|childish|whine|stubborn|shameful|rude|ignorance|hypocrisy|hypocritical|selfish|retarded|
  arrogant|hopeless|atrocity|unacceptable|outrageous|worthless|embarrassing|moan
1:
<grim>|greedy|insulting|absurd|insane|dumb|lame|sloppy|pointless|joke|unbelievable|tedious|half_baked|clumsy|junk|
  ugly|silly
0:
pain point|threshold
old man page
call|find the|it|this|our *? *? *? joke|rubbish|useless|mess|disgrace|stupid|ridiculous|<grim>
stupid|dumb|silly <quiet>
an awful lot
just|so|is|was *? stupid_me
simple stupid
just|maybe|bit|kind_of|my|another|probably|perhaps|ask|this_is a? *? stupid|dumb|silly .. question|mistake
stupid|dumb|silly .. question|mistake|typo|error_on
rubbish bin|collection|tip
a joke from|about|in_the|page
idiot proof
fool the|proof|around
clown fish
a bully page
may|will|can|to|would get lost
not a? joke|fool
who let|allowed|invented the
embarrassing that_i
brain_dead|dead simple|easy|obvious|straightforward
brain dead simple|easy|obvious|straightforward
the|a|one|another dumb|stupid|lazy|naive|silly fix|solution|workaround|approach|option|version|answer|way is|was|
  would to|be *?
!:
worst case *? *? *?
worst performing *? *?
completely messed
lazy load|evaluate|evaluation|init|loader|binding|import
garbage collect|collection|collector|in|value|data|bytes|pointer|out|at_the|from|after|input
shut up the|a|an|these|this|that|some|compiler|gcc|warnings|clang|lint
`;
