/** Laughing at people; sarcasm only where the words are hardly ever meant well. */
export const MOCKERY = `
3:
<sneer>
lol|haha|rofl|lmao|hahaha *? *? *? they|he|she|his|her|<human>
he|she|they|his|her|<human> *? *? *? *? *? *? lol|haha|rofl|lmao|hahaha $
pebkac,pebcak,id10t
layer eight|8 problem|issue|error
between *? *? keyboard and
^ lol|haha|rofl|lmao they|he|she|<human>|nope
haha|hahaha|hehe|rofl|lol $
what a|an? absolute|such|real|the|you|our|over|little|stable|some genius
^ genius move|idea|work|plan|design
genius over|move|has|idea|decided
sheer|stroke_of genius
face palm
slow clap
eye roll
learn|bother to <basics>
learn how to code|read|write|spell|use_google
learn the basics
try actually? googling|using_your_brain|thinking_for_a
use|engage your|their|his|her brain|head
<who> can't|cannot|couldn't|clearly even <basics>|open|find|switch|follow|log
<human> can't|cannot|couldn't read|spell|type|count|google
did|do|have you|he|she|<human> even read|test|try|bother|look|run|know|understand|think|check|compile|use|care|
  realise|realize|listen
did they|anyone even read|test|try|bother|look|check|run
do you|they|he|she|<human> ever read|listen|test|check|think|look|learn
google is your
well done|congratulations|bravo|kudos|congrats|applause .. breaking|broke|managed|managing|failing|ignoring|deleting|
  whoever|guys|reinvented|reinventing|genius|everybody|everyone|another|on_making|for_making|for_wasting|invented|
  destroying
thanks|thank_you for nothing|wasting|breaking|ruining|the_lecture|ignoring
good|nice job|work|going|one|try|way breaking|ruining|idiots|wasting|einstein|genius|sherlock|as_usual|to_treat
how very? convenient|typical|original|helpful|kind|clever|lovely_of|nice_of
hard|difficult can|could|is it be|to_read|to_understand|to_press|to_follow|to_check
what a surprise|laugh|star|hero|legend|circus|pantomime|shock|treat|carry_on|palaver
surprise surprise
who knew|would_have_thought|would_have_guessed
as if|though they'd_ever|anyone_cares|he'd|she'd|i_care
yeah|aye right|sure|whatever
oh great|joy|goody
infinite|great|immortal wisdom
bless them|their|him|her|his
give|deserve|expect|want|win|won|gets .. a|an|the|first *? medal|award|oscar|prize|trophy|biscuit|crown|reward
award for the|best|worst|most
the|get|pass|bring|grab|for popcorn
our|my|the favourite|favorite|beloved|dear|usual customer|department|requester|user|client|friend|caller|complainer
our|old friend|chum|pal|mate|regular|hero|genius from|at|in|is|has|again|the
herding cats
shock horror
wonders never
never cease
guess who|what is|has|wants|was|forgot|didn't|he|she|they|else
here_we|there_they|there_he|there_she go again
no shit|kidding sherlock|really
comedy|pure gold|comedy|theatre|genius|poetry
gold star
round of applause
laugh at <them>|us|this
laughing stock
had|have|made|makes a|me|us good? laugh
had to laugh
couldn't|can't|cannot make this|it up
so_called|self_proclaimed|self_appointed|self_styled|armchair *? expert|developer|professional|team|specialist|senior|
  engineer
his|her|their|your lordship|majesty|highness|nibs|excellency|ladyship|worship
great and the good
powers that be
he|she|they|<human> has|have? just|finally discovered|worked_out|realised|noticed|learned|learnt|found_out|managed_to|
  figured|mastered|spoken|surfaced
mastered|learned|learnt|discovered the art|alphabet|mouse|keyboard|internet
never used|seen|touched a|the computer|tool|mouse|publishing
good for him|her|them|you
poor|bless|precious dear|love|lamb|petal|flower|darling|princess
drama queen
attention seeker|seeking
keyboard warrior
prima donna
script kiddie
stone age
carrier pigeon
not|hardly|it's|apparently rocket|brain science|surgery
apparently *? *? rocket_science|too_hard|too_difficult|beyond
world's smallest
tiny violin
cry me
boo hoo
thoughts and_prayers
scream|shout in_capitals|at_us|he|she|in_caps
in capitals again|as|naturally|of_course
are|is you|they|he|she|<human>|this *? serious|insane|mad|blind|stupid|high|drunk|kidding|joking|deaf|nuts|crazy|
  for_real
you gotta|must|have_to|have_got_to|got_to be? joking|kidding|high|drunk|dreaming
gotta|must be joking|kidding
is this a joke
what|wtf are|were|is|was you|they|he|she|people smoking|on_about|playing_at|drinking|on_$
imagine thinking|believing|not_knowing
told you so
want|expect|need it|this|everything by? yesterday
try turning it_off
not that he|she|they would|could|can
ha ha|bloody
back|again|here with|for his|her|their more|another|usual|same|pet|latest|kites
just what we|i needed|wanted
clear as mud
clever clogs
smart|smarty arse|alec|pants|aleck
reinvent the wheel badly|again|but
you have|you've just? reinvented
masterpiece|gem|classic|triumph|pearl_of from|by the|our|<org>|him|her|them
another masterpiece|gem|triumph|stroke_of|brainwave|classic|fine_piece|winner
hall|wall of shame|fame
one for the christmas|scrapbook|ages|book|wall|memoirs
give me|us strength
preserve us
spare me|us
groundhog day
aww bless|poor|sweet|diddums
how sweet|adorable|cute|touching|quaint $
oh dear oh
you don't say
who'd have? thought|guessed
stop the press
hold the front
alert the media
put out the bunting
quelle surprise
colour me surprised|shocked
pigs might|will|may fly
don't hold your breath
dream on
good|best luck of_luck? explaining|telling|convincing|with_him|with_her|with_them|with_that_lot
about as useful|much_use|helpful|sharp|clear as
chocolate teapot|fireguard
takes|took|need|requires *? *? *? degree|phd|genius|rocket_scientist|committee|whole_department|village to
must be nice|lovely|wonderful to|being
must|should frame|print|laminate|treasure this|it
in crayon
green ink
tin foil_hat
tinfoil hat
conspiracy nut|nutter|loon
yes|guess you guessed|who
you guessed it
cue the|more|another|outrage|panic|violins
lo and behold
hooray|hurrah for|another
someone|somebody got|woke|found|has .. bed|thesaurus|caps|dictionary|side|new_toy
exclamation marks again|later|!|and
<saga> from|again|of_a|as_usual|arrived|in_capitals|this_morning
write|wrote|written|sent a|an|us_a|us_an|another *? <saga>
snigger|chuckle|guffaw
laugh out_loud|so_hard|all_day|at_my
so funny
funniest thing|ticket|request|mail|email
made my day|week_$
light relief
his|her|their|the_man_with_the kites
special little? snowflake
discovered *? bold|capitals|emojis|italics|the_internet
taken|drawn|made|written|typed with a potato|crayon|brick
in today's episode
stars for effort
for effort none
full marks for
a for effort
help us all
you have_to_laugh|had_to_be_there
helpfully|kindly|thoughtfully *? sent|attached|deleted|removed|forgot|left|included *? *? photo|screenshot|picture|
  nothing|the_wrong
are|r|is you|u|they|he|she *? kidding|joking me|us
did|does .. a|my|some? monkey|toddler|child|drunk|cat|five_year_old|robot .. write|code|design|build|do|draw|test|
  make|wrote this|it|that|these
gee thanks|i|who|what|whiz|maybe|really|that|it|so|how|why|$
let me guess
2:
genius|bravo|lmao|yawn|duh|newsflash|circus|drama|silliest|popcorn|lol|haha
1:
ha|surprise|medal|wow
0:
genius bar
how hard|difficult is|would|can|did|does|should it_be_to
how hard|difficult is|would it to? move|change|add|do|get|fix
<who> tried to read|type|open|use|log
thanks for ignoring_my|nothing_but
^ lol|haha *? nice|thanks|yes|no|yeah|i|sorry|good|me|same|true
in classic editor|mode
so funny thing
guess what the|it
made my day
!:
nobel prize
`;
