/**
 * Mild words too: reviewers of public code called `damn`, `crap` and `sucks` toxic nearly every time. Masked, stretched
 * and compound forms come here as their root, see `unmaskSwearing`.
 */
export const SWEARING = `
3:
fuck|shit|shite|crap|damn|ass|bitch|effing|wtf|wth|stfu|gtfo|ffs|omfg|lmfao|fml|jfc|kys|freaking|fricking|frigging|frickin|freakin|fugly|fubar
w_t_f
such|total|a|real|pita pita
son of a gun
arse|bollock|bugger|sodding|bloody|bastard|cunt|twat|wank|wanker|tosser|prick|bellend|douche|jerkoff|dickish|dickhead
a|being|such|total|complete dick|jerk|cock
dick move|head
stop being a? *? jerk
jerk off
dicks
piss|pissy|suck|sucky|turd|scumbag|whore|slut|hooker|tits|boobs|nigger|nigga|faggot|fag|retard|spastic|paki|tranny|kike|pikey|libtard|towelhead
horny|blowjob|handjob|boner|orgasm|orgasmic|masturbate|masturbation|masturbatory|jizz|dildo|porny|wet dream
hot babe|chick
in bed with me
make me so wet|hard|horny
sexy beast|time|thing|devil|code
hell|hellish
what|who|why|how|where|when the heck|eff|fudge
heck of
^ bull $
christ's|god's|heaven's|pete's|fuck's|christ|chrissake sake
for the love of
jesus christ
sweet jesus
for crying out
screw you|this|that|it|him|them|her
screw the|your <who>
screwed in the
cock up|ups
ballsed up
balls up
sod|bugger|naff all|off
f|eff off
go f|eff
f you|u|yourself $
piece of s|poo
total|utter|complete|pure|such|this|is|load_of|of_this|of_that|sick_of|that bs
half arsed
kill yourself|himself|themselves
drop dead $
burn in hell
die in a fire|hole
kill|burn it|this|that with fire
should|deserve|ought be|to_be shot|hanged|flogged|slapped|drawn_and|tarred
deserve to die
want|love|like|going|gonna to? punch|slap|strangle|shoot|murder|smack|kick|stab|throttle him|her|them|you|whoever|someone|somebody|people|the_person|the_guy|<who>
in|up your|his|her|their face
make|made me|us want|wanna|feel|sick to? vomit|puke|barf|gag|throw_up
sick to my
punch him|her|you|them|someone|somebody|the_author|the_guy|whoever|people|myself|my|this|that .. in the
made|make me|us want|wanna|feel_like .. cry|scream|die|quit|stab|kill|throw_my|throw_a|claw|gouge|hurl|punch|poke|hang|jump|shoot|strangle|bang_my|pull_my|tear_my|set_fire|hurt|drink|weep|stop_using|stop_taking|stop_contributing|give_up
screw everybody|everyone|people|users|all_of|the_rest|me|us
2:
darn|heck|sucker|poop|fart|puke|vomit|barf|screwed|sexy|porn|jesus
0:
hell norway|is_a|city|town
damn that|this|it|you was|is|looks|works|are quick|fast|nice|cool|good|clever|great|impressive
screw it|this|that|them|things|all up
<dont> screw this|that|it
bloody sunday|mary|diarrhoea|mess_in
suck in|up|out|into|data|the|it_in|insect|it_and|blood|air|water
i suck
pump sucker
sucker rod|punch
brain fart
hell fire|for_leather
dependency|dll|callback|version|merge|config|ifdef|npm|import|jar hell
go to hell fire
bastard operator|sword|file
retard force
ass subtitle|file|format|script
damn good|nice|close|fast
!:
barf on|when|if|at|with
`;
