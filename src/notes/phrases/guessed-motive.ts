/** Guesses at why somebody asks, and talk of ministers, politics and suppliers that is not about the page. */
export const MOTIVE = `
3:
political stunt|theatre|theater|football|reasons|point|cover|pressure|games|gesture|fallout|suicide|spin|decision|
  choice|embarrassment|nonsense|interference|pawn|animals
politically motivated|driven|embarrassing|toxic|sensitive_so|convenient
point scoring
pr|publicity|media stunt|exercise|disaster|puff|gimmick|nightmare
photo opportunity|op
vanity project|request|exercise|page|url|publishing|site
just|only|purely|all|nothing_but for show|pr|optics|the_cameras|the_headlines
box ticking
tick box exercise
window dressing
to please|impress|appease|placate|humour the? <power>|boss
keep the? <power>|boss happy|sweet|onside
spin doctor|machine
play politics|games_with_us|silly_games|to_the_gallery|us_for|favourites|the_victim
to|trying_to|make_him|make_her|make_them|make_himself|make_herself|just_to look good|busy|tough|important|clever
save|protect|cover *? his|her|their|own|its *? face|skin|job|neck|bacon|blushes|back|backside|tracks|reputation|
  own_back|bottom
make a name for
throw his|her|their|its weight
kick|make up? a fuss|stink|scene|song_and
axe to grind
chip on his|her|their
hidden|own|personal|political|private|different|ulterior agenda|motive|reasons_for
score|settle points|a_point|scores|a_score
get|got revenge|his_own_back|her_own_back|one_over
getting back at
has|have|had|got it in for
a|his|her|their grudge|vendetta|crusade|hobby_horse|bee_in|pet_project|pet_theory|ego_trip|power_trip
power|ego trip|grab|games|massage
<human>|they|he's|she's|they're|only|just|probably|clearly|obviously just|only|probably|clearly|simply|
  obviously trying|want|raised|asked|doing|asking|complaining|raising|said *? to|this|it *? to|because *? make|score|
  get|impress|look|wind|cause|avoid|cover|be_difficult|annoy|embarrass|show|he|she|they
only|just asking|raised|raising|complaining|complained|doing|did|care|asked|interested .. because he|she|they|
  of_the_minister|his|her|their|someone
want|looking_for|after|chasing|desperate_for|fishing_for|angling_for|hungry_for something|a|an|some|good|the|
  more *? tweet|headline|good_news|photo|glory|credit|publicity|something_to_announce|votes|promotion|peerage|
  knighthood|medal
probably|just|only|clearly|obviously|after|fishing_for|angling_for|chasing|in_it_for|hoping_for *? after|
  for compensation|money|attention|a_payout|headlines|votes|glory|sympathy|publicity|the_money|a_fight
in it for the|himself|herself|themselves
<power> .. panic|panicking|panicked|spooked|rattled|clueless|obsessed|desperate|embarrassed|furious|hates|
  running_scared|kite|polls|poll_numbers|changed_her|change_his|hobby|whim|ego|pet|tantrum|fuming|hopeless|useless|
  meddling|interfering|breathing_down|throwing|out_of_touch|doesn't_care|has_no_idea|wants_it_buried|demanding|
  screaming|shouting|posturing|grandstanding|lied|lying|shambles|mess_up|messed|u_turn|backtracking|flip_flopping|
  making_it_up|dithering|cannot_decide|can't_decide|stupid|silly|pointless|latest_wheeze|bright_idea|favourite
minister's|ministerial|secretary's|director's *? whim|ego|pet|hobby|vanity|tantrum|obsession|latest|nephew|mate|friend
poll numbers|ratings
before|ahead_of|because_of|until|win|lose the? *? election|reshuffle|leadership_contest
u turn
empire building|builder
turf war
control freak|freakery
brown nosing|noser
sucking up to
yes man|men
jobs for the
old boys
in the pocket
back hander
backhander|kickback|cronies|cronyism|nepotism|corrupt_deal|bent_as
mates with the
friends in high
<dont> what he|she|they say|want_really
policy|bill|scheme|idea|plan|initiative|announcement|reform|programme|strategy is|was|will_be *? shambles|mess|
  unworkable|doomed|stupid|mad|bonkers|a_gimmick|dead_in|going_nowhere|a_farce|a_joke|crazy|daft|pointless|hopeless|
  idiotic|badly_thought|ill_thought|half_baked|a_disaster|a_fiasco|wrong_headed|a_sham
ill thought out
badly thought out
half baked idea|policy|plan|scheme|idea_from
dreamt|dreamed up by|in
take|took|taken us|them|you|gds|the_department for a_ride|fools|mugs|granted|idiots
rip us|them|everyone|gds|the_taxpayer|people off
a|total|complete|what rip off
charge|cost|want|paid|pay|us|billing a fortune|bomb|king's_ransom|small_fortune
an arm and
the earth for
money for old
gravy train
fleecing|fleeced|milking_it|milking_us
cowboy outfit|supplier|builders|operation
<dont>|not|never trust him|her|them|a_word|anything_they|anything_he|anything_she|their_word|his_word|her_word|
  these_people|the_supplier|the_vendor|the_department
can't|cannot|couldn't run|organise|manage|deliver a *? bath|bathtub|piss_up|bun|party|paper_bag
over promised
overpromise and
snake oil
all talk *? no|and_no
<dont> deliver anything|on_time_ever|what_they_promised|a_thing
watch|mind|beware|careful_with|wary_of him|her|them|out|that_one $|with|for_him|for_her|he|she|they
watch yourself|your_back with|around|when
not|<dont>|never *? *? *? to_be_trusted|as_nice_as|as_innocent
two faced
stab .. in_the_back
throw|threw|thrown under
know which|what_side .. bread
something|something's fishy|to_hide|dodgy|going_on
smell fishy|off|bad|of_a
dodgy deal|contract|supplier|figures|numbers|character|geezer|lot
i *? suspect|reckon|bet|guess|think he|she|they|the_<one> *? *? *? only|just|really|because|to|trying|hiding|lying|
  jealous|after|wants
jealous of
sour grapes
has|have|had|got something to_hide|against
hiding something
covering something up
<power> .. only|just|merely *? want|care|asked|interested|bothered
only|just|merely *? *? *? because the *? minister|boss|director|spads|mail|papers|press|telegraph|guardian|
  bbc *? rang|asked|wants|is_cross|saw|complained|said
<power> *? *? *? *? centre_of_the|interfering|meddling|fiddling|tinkering|grandstanding|posturing|on_the_warpath|
  in_a_strop|in_a_panic
advisers|private_office|press_office *? *? meddling|fiddling|interfering|demanding|panicking
angling for
feathering his|her|their
lining his|her|their
career|climbing ladder|climber|move
covering their|his|her|its|own back
it *? *? all|only|just about votes|money|ego|headlines|the_headlines|looking_good
plays golf|squash with
special|preferential treatment because|as|since|again|so
treatment because the|his|her
it's|this_is|this_was|it_was political
spad|minister's_office|number_ten|no_10 want|asked|insist|are|is *? gone|it|this|pushing|behind
because the? *? secretary|minister|director|boss|permanent_secretary is|was|might_be watching|looking|interested|cross
someone|somebody very? senior|important|high_up|upstairs|powerful
fishing for compliments|a_story|dirt|headlines
deliberately|purposely|intentionally *? *? difficult|hard|confusing|obscure|vague|awkward|unclear|put|to_put|slow|
  buried|hidden|complicated|misleading|made|make
before anyone|anybody|they|he|she had|has|have|bothered|thought *? told|asked|warned|consulted|checked|tell|to_tell|
  to_ask|spoken
2:
ambition|careerist|egotistical|vain|limelight|attention_seeking|showboating|bluster|ulterior|motives|partisan|
  soundbite|tabloid|climbdown|humiliation|embarrass|red_faces|wobble|jitters|cold_feet|hobby_horse|brainchild|madcap|
  harebrained|folly|squander|splurge|gouging|overcharging|bluffing|overpromised|spite|spiteful|vindictive|revenge|
  retaliation|vendetta|jealous|jealousy|envy|rivalry|feud|fiefdom|blackmail|bribe|crooked|stitch_up|sham|charade|
  tokenism|lip_service|spads|special_advisers|advisers_want|propaganda|pollsters|populist|bandwagon|scaremongering|
  pet_project|whim|wants_credit|in_disguise|stinks|cosy|chummy|dinner_with|backing_down|caved|caving|bottled_it|
  grovel|toady|lackey
panicking|panicked|spooked|rattled|obsessed|embarrassed|posturing|meddling|interfering|interference|leaned|
  favouritism|mates|wants_rid|purposely|suspiciously|cynical|cynically|brainwave|wheeze|ego|glory|peanuts|greedy|
  rip_off|fleece|squeeze|milking|lobbying|lobbied|backers|labour_mp|tory|backbench
politics|whim|ego|agenda|gimmick|optics|doomed|unworkable|panic|fuss|whinge|dodgy|stunt|motive|grudge
0:
charge a fee
panic button|room|mode
kernel panic
cost a fortune_teller
watch out|for
watch mode|it
get back|even to|with_a|with_the|with_an|with_more|with_you|on_track
got back to|with|from
get|got *? back on|with_the|with_an_answer|with_more
play games_page
two faced_coin
something to hide_the
party political
spin up|down|lock|off|of|box
political party|declarations|donations
`;
