/**
 * Classes of words that phrases are made of, each a name and its words or the classes above it; it goes on where the next
 * line is indented. See `addPhrases`.
 * `org` and `job` are people whatever a text is about; "they" and "client" may as well be files and programs, so only some
 * phrases take them.
 */
export const WORD_CLASSES = `
org: hmrc|dwp|dvla|dfe|defra|moj|mod|dhsc|gds|fcdo|ofsted|treasury|ministry|department|dept|agency|council|comms|
  procurement|finance|policy|hr|leadership|team's|department's
job: team|publisher|editor|requester|supplier|vendor|contractor|consultancy|consultant|developer|dev|minister|
  secretary|boss|colleague|maintainer|customer|intern|guy|woman|man|bloke|lady|chap|spads|caller|complainant|office|
  management|manager|crew|director|designer|starter|lawyer|lead
one: <org>|<job>
name: aisha|alan|alex|alice|ali|amy|andrew|andy|angela|anna|anne|barry|becky|ben|beth|bob|brian|carol|chloe|chris|
  claire|colin|craig|dan|daniel|dave|david|debbie|derek|diane|ed|emily|emma|fatima|fiona|gareth|gary|gavin|geoff|
  george|graham|greg|hannah|helen|ian|imran|jack|james|jamie|jane|janet|jason|jen|jenny|jeremy|jess|jim|jo|joanne|
  joe|john|jon|josh|julia|julie|karen|kate|keith|kelly|ken|kevin|laura|lauren|lee|leila|liam|linda|lisa|liz|louise|
  lucy|luke|maria|martin|mary|matt|meera|megan|michael|michelle|mike|mo|mohammed|nadia|natalie|neil|nick|nicola|
  nigel|olivia|omar|paul|pete|peter|phil|priya|rachel|raj|ravi|rebecca|richard|rob|robert|robin|roger|ruth|sally|
  sam|samir|sandra|sanjay|sarah|sean|sharon|simon|sophie|stephen|steve|stuart|sue|suresh|susan|tariq|tim|tina|tom|
  tony|tracy|vicky|wendy|yusuf|zara|zoe
human: he|she|<one>|<name>
who: you|they|people|<human>
youre: you're|they're|he's|she's
them: them|him|her|<one>|anyone|anybody|press|client
are: are|is|was|were
dont: don't|dont|not|never|doesn't|doesnt|didn't|didnt|won't|wont|can't|cant|cannot|couldn't|haven't|hasn't|wouldn't
their: their|his|her|your
total: complete|total|utter|absolute|pure|sheer|proper|real|right|massive|huge|absolutely|completely|totally|
  utterly|truly|beyond
poor: useless|thick|dim|daft|silly|mad|insane|crazy|nuts|pathetic|nasty|toxic|mental|bonkers|unbearable|difficult|
  awkward|tedious|stupid|dumb|worthless|unreasonable|careless|sloppy|weak|past_it|not_up_to|impossible|a_liability|
  dead_wood
rude: hopeless|lazy|ignorant|arrogant|childish|condescending|selfish|entitled|dishonest|lying|whining|trolling|
  insulting|irrational|disrespectful|rude|hostile|dismissive|ungrateful|facetious|obtuse|stubborn|pretentious|
  obnoxious|delusional|deluded|clueless|incompetent|inept|unprofessional|petty|pompous|smug|vile|gullible|barmy|
  unhinged|insufferable|narcissistic|spineless|retarded|illiterate|patronising|patronizing|parasites|bigoted|racist|
  sexist|needy|two_faced|big_headed|jealous|spiteful|vindictive|cocky|bossy|moody|hysterical|stroppy|whiny|snotty|
  pushy|gormless|feckless|witless|hapless|useless_at|moaning
grim: awful|horrible|terrible|dreadful|horrendous|horrid|hideous|atrocious|abysmal|appalling|ghastly|lousy|shoddy
junk: garbage|trash|junk|rubbish|nonsense|drivel|gibberish|tripe|slop|twaddle|bilge|tosh|hogwash
work: code|idea|hack|design|name|thing|way|mess|patch|fix|decision|approach|process|service|system|job|advice|docs|
  attitude|software|documentation|excuse|comment|commit|api|library|project|product|app|interface|framework|company|
  people|user|default|rule|policy|change|update|release|feature|tool|site|website|form|demand|request|suggestion|
  argument|behaviour|behavior|limitation|restriction|requirement|move|reason|answer|response|reply|joke|amount|man|
  woman|person|guy|language|logic|platform|ui
fool: idiot|moron|clown|amateur|liar|cowboys|monkey|loser|children|toddlers|jokers|fool|imbecile|muppet|cretin|
  hypocrite|coward|troll|crank|prat|berk|wally|twerp|bully|tyrant|dictator|parasite|lunatic|control_freak|snowflake|
  baby|pest|nuisance|menace|snob|chancer|fraud|creep|weasel|leech|busybody|windbag|know_it_all|jobsworth|
  time_waster|moaner|complainer|peasant|dinosaur|nightmare|disgrace|embarrassment|waste_of_space|diva|pain|plank|
  pillock|nobody|piece_of_work
quiet: question|mistake|typo|nit|nitpick|error|observation|remark|me|terminal|pipe|proxy|client|idea_i|idea_but|but|
  simple|bug_i|oversight|copy|down|luck|ass
badly: break|broke|mess|ruin|forget|ignore|complain|moan|blame|fail_to|get_it|change_their|lose|drag|promise|dither|
  screw|making_excuses|making_the_same|moving_the_goalposts|send_us|dump|passing_the|demand|pester|ask_for_the_same|
  asking_the_same|do_this|cut_corners
care: read|listen|test|check|learn|follow|bother|think|care|understand|plan|answer|reply|respond|get_it|do_anything|
  do_their|take_responsibility
mess: messed|mucked|screwed|stuffed|botched|bungled|bodged|ruined|wrecked|trashed|cocked|ballsed|fluffed|fouled|
  butchered|mangled
whose: <their>|hmrc's|dwp's|dvla's|department's|supplier's|publisher's|agency's|vendor's|council's|gds's|comms|
  finance|legal's|team's|manager's|ministry's|director's|minister's
shoddy: careless|carelessness|sloppy|reckless|shoddy|slapdash|negligent|negligence|incompetence|laziness|blunder|
  cock_up|balls_up|screw_up|mess|mismanagement|inaction|dithering|foot_dragging|failings|poor_planning|lack_of|
  stupidity|ignorance
basics: read|type|spell|count|google|code|write|listen|use_a|drive|think
sneer: hilarious|rtfm|rofl|comedian|einstein|sherlock|facepalm|smh|lmgtfy|diddums|crybaby|fanboy|boomer|luddite|diva
saga: essay|novel|epistle|sermon|rant|saga|manifesto|thesis|tirade|screed|monologue
time: time|day|effort|breath|energy|afternoon|morning|hour|life
aud: <them>|publishers|editors|departments|agency|requesters|journalist|media|minister's|anybody_else|outside|
  outsiders|suppliers|lawyers|auditors|regulator
neg: don't|dont|never|shouldn't|wouldn't|mustn't|won't|needn't
tell: tell|inform|notify
wise: discover|realise|realize|notice|spot|suspect|twig|cotton_on|find_out|remember|ask|chase|complain|check|clock
nobody: nobody|no_one|anyone|anybody|they|he|she|<one>|the_<one>
fooled: mislead|deceive|placate|hoodwink|bluff|stonewall|humour|distract|fob|stall|misled
us: we|us|gds|they|it|this|government|you|i|<human>
lawyer: lawyer|solicitor|counsel|counsel's|barrister|legal|qc|kc
law: law|regulations|gdpr|equality_act|equality_duty|duty|data_protection|confidentiality|licence_terms|copyright|
  act|human_rights|procurement_rules|privacy|accessibility|embargo|statute
her: he|she|<job>|<name>|somebody|someone|colleague|who|one_of_us|one_of_them|half_the_team|whole_team|he's|she's|
  he_has|she_has|they_have|everyone|everybody|half_of_us|the_whole
ill: adhd|autistic|autism|dyslexic|depression|depressed|anxiety|cancer|bipolar|pregnant|miscarriage|ivf|chemo|
  breakdown|divorce|heart_attack|illness|stroke|ptsd|alcoholic|alcoholism|suicidal|menopause|dementia|burnout|
  unwell|hospital|rehab|therapy|surgery|counselling|a_drink_problem|a_drinking|grieving|covid|migraines|stressed
gone: sacked|demoted|laid_off|managed_out|forced_out|pushed_out|eased_out|let_go|made_redundant|moved_sideways|
  redeployed|furloughed|escorted_out|promoted_over|passed_over|headhunted|poached
axed: <gone>|fired|dismissed|suspended|disciplined|warned_again
few: short|light|thin
num: a|one|two|three|four|five|six|half|most|another|our|their|all|several|both|good|some|too_many|the_only|
  the_last|the_best
power: minister|minister's|secretary|sos|number_10|no_10|downing_street|pm|cabinet|government|whitehall|
  permanent_secretary|perm_sec|mp|mps|spad|advisers|party|director|ministry|department|press_office|comms
hole: vulnerability|vuln|exploit|cve|xss|sqli|csrf|ssrf|rce|idor|backdoor|security_hole|security_flaw|security_bug|
  security_issue|loophole|zero_day|oday
door: login|log_in|sign_in|signin|signon|auth|authentication|password|2fa|2sv|mfa|two_factor|two_step|waf|captcha|
  permission|firewall|rate_limit|check|validation|approval|access|security|moderation|filter|paywall|lock|vpn|sso|
  allowlist|ip_restriction|embargo
who_in: anyone|anybody|attacker|hacker|someone|somebody|stranger|outsider|everyone|everybody|ex_staff|leavers|robot|
  bot|any_user|any_editor|any_publisher|other_departments|the_public|the_whole_internet|world
data: personal|private|draft|unpublished|admin|password|anyone's|account|session|applications|mailing|budgets|
  everybody's|database|backup|credentials|tokens|keys
theirs: else's|another_person's|another_user's|other_people's|other_users|someone's|somebody's|anyone's|anybody's|
  everyone's|other_departments|another_department's|any_account|every_account|people's
filler: so|really|very|just|pretty|super|quite|totally|completely|utterly|absolutely|truly|simply|kinda|also
`;
