/** What words weigh in a note that would not be said in public. Written by `npm run learn:notes` from texts dc945948b3722017; see `weighLearned`. */
export const UNFIT = `
-29
0 -15 $ -9 0 4 <are> 3 <us> -3 and 3 on 7 subscribers 6 to -8
<are> -5 $ 8 <aud> -4 <basics> -8 <filler> -9 <ill> 3 <rude> 11 <us> 7 all 7 and 2 back 2 being 6 called -7 closed -9 cut -4 fiction 7 fine -13 for 3 full -4 it 2 left -5 listed -5 lost -8 moved 3 nearly 2 needed -3 no 15 off -13 open 5 ours -5 over -5 published -4 set -3 stuck -3 switched 2 that 16 the -8 there -5 three 2 to 11 turned 4 two 5 upset -2 very -7 what 4 where 2 written 3 wrong -12
<aud> 8 $ -2 <aud> -3 <data> -4 <quiet> 4 <us> 4 <work> 2 address -4 and -2 are 2 but 3 by -14 can 6 could 2 couldn't 2 deputy -2 first 6 got 2 has -3 hasn't 4 how -11 if 2 is 6 it 11 know -21 name 2 never -8 number -4 old 4 over 3 says -4 so -2 straight -2 takes 2 the -8 think 7 through -4 until -6 was -5
<axed> 3 $ 3
<badly> 15 $ 14 <their> 6 <us> 17 <who> 4 <whose> 6 it 7 their 5
<basics> 3 $ 10 <aud> -4 <filler> -5 <her> 5 <num> -3 <them> -4 <youre> 3 about -3 as 6 for 12 from 3 it 2 of -3 out -9 them -12 this -5 what 3
<care> 5 <are> -6 <data> 3 <dont> 8 <her> 19 <num> 13 <quiet> 6 <youre> 3 a 15 about -11 all -2 and 7 before -3 by -11 his -2 in -4 it 4 on -4 the -7 this -19 what 3 when 4
<data> 0 <data> 9 <filler> 2 and -8 by 3 is 5 list 10 password 7 so 2 with -4
<dont> 12 $ -8 <are> 5 <door> 13 <num> 3 <tell> 10 <us> -12 <wise> 11 a -2 admit 3 allow -5 ask -6 asked 2 check 12 come 3 delete -5 do -3 face 8 fancy 3 find -3 for 8 go -4 happen -5 in -6 it -4 know 7 let 6 look 10 mention 7 met 5 mind -2 on -2 one 15 our 7 ours -10 public 6 put 9 replied -2 say 11 see -7 seen 3 send 8 speak 8 supposed 5 sure -12 tell 5 that 5 think -5 to 7 use -4 what -4 worth 7
<door> -8 $ -3 <are> 8 <aud> -4 <human> -6 <one> -5 <quiet> 2 <them> -4 <work> 14 but 5 is 15 on 2 reset -4 still 6 the -5 to -10 was -8 with -6
<few> 4 of -2
<filler> 4 $ -2 <care> -2 <dont> 5 <her> -13 <human> -4 <law> 6 <nobody> 2 <num> -2 <who> 3 a -5 act 6 another 3 do 8 give 2 i -11 i'd -9 i've -17 it 2 it's -10 keep 4 long 2 nice -4 no -2 please -5 say 7 yes 3 you 9
<fool> 19 $ 10 asks 2 here 2 in 9 or -4
<fooled> 8
<gone> 11 $ 6
<grim> 2
<her> 12 <badly> 9 <dont> 6 <her> -2 <human> -10 <ill> 5 <us> 4 as -6 back -3 broke 2 can -2 can't 5 cried 5 does 7 earns 8 for -8 goes 4 had -6 have -4 must -5 on 2 over 10 says -3 signs 6 sounded 6 that 2 to -3 understands 2 will -4 with 3 wrote -19 you 2
<hole> 18 on 2
<human> -2 <badly> 8 <door> -2 <human> -7 <mess> 6 <name> -4 again 5 always 3 at -7 broke 2 by -4 cried 5 does 4 goes 6 hasn't 6 in -2 is 2 needs -10 over 3 page -5 say -4 says -3 signs 6 sounded 6 takes 5 think 4 to -5 want 7 writes 2 wrote -5
<ill> 30 <us> 4
<job> -13 <her> 2 <name> -3 <nobody> 3 for -3 got 5 in -3 is 4 says -5 still 2 who 4 will -2
<law> 8 $ 6 <aud> -3 <her> -6 <human> -7 <job> -6 <nobody> -7 <one> -7 <them> -3 <us> -2 <who> -7
<lawyer> 22 <aud> -3 <human> -3 <nobody> -3 <num> -4 <one> -3 <them> -3 <us> -3 <who> -3 say 5
<mess> 5
<name> 0 <are> -4 has 5 is -5 out -3
<neg> 17 $ -2 <are> 5 <badly> -10 <us> -11 be 8 have -5 let 4 make 4 mention 8 met 5 mind -2 say 3 send 4 use -9
<nobody> 12 <badly> 7 <basics> 4 <dont> 9 <human> -2 <name> -3 again 5 always 5 asked -8 asks 8 by -4 can -7 can't 5 does 2 don't 6 failed 5 go -3 hasn't 5 have -9 here 2 is 8 knows -5 laughed 4 left -3 likes -3 needs -9 on -10 opens 3 page -5 put 2 say -6 says -6 sent 3 sounded 6 think 16 thought -6 typed -2 upstairs 4 uses -3 who 5
<num> 6 0 -3 <aud> -2 <care> -12 <filler> 6 <her> 8 <num> -2 <poor> -6 <quiet> -6 <time> -3 <us> -3 <work> -7 about -10 another 2 bloke 8 call -10 claim 3 cry 6 days -2 do 7 fix -4 folder 9 for 2 fortnight 15 friend 10 go -5 keyboard 7 know 5 logo 5 lot -10 man 3 message -5 minor -4 minutes -6 months -6 more 4 mouth 2 nine 4 note -10 number -4 of -3 old -4 page -9 pages -6 paragraph 2 phone 10 photo 2 picture 2 regression -2 riddance 5 second -11 security 2 separate -2 service -2 short -4 side -5 so 12 supplier -3 three -6 time -3 to -14 users -2 version 3 walking 5 week 2 weeks 2 who 15 with 7 word 7
<one> -14 <door> -2 <name> -3 <wise> -2 again 5 by -4 got 4 has -3 hasn't 2 in -6 is 3 on -7 page -5 says -4 still 2 think 4 want 6 wants -2 was -3
<org> 0 <data> 3 <door> -2 and -4 are 11 to -3 was -3
<poor> 13 $ 13 <quiet> -19
<power> 9 $ 7 <data> -4 <nobody> -4 <who> -3 <work> -8 got 4 if 3 would 6
<quiet> -3 $ 8 <aud> 3 <neg> -2 <nobody> 3 <num> -5 <their> 5 <them> 3 <us> -2 <whose> 5 <youre> 10 a -7 about -7 again -2 and 3 as 4 by 3 for -12 i -8 it -6 no -3 of 2 the 4
<rude> 24 about 3 to 9
<saga> 8
<shoddy> 18 $ 12
<sneer> 2
<tell> 3 <aud> 2 <us> -15 <who> -2 them 2 us -5
<their> 4 $ 3 <data> -10 <num> 4 <us> -8 account -2 deputy -7 emails 4 last -2 late -4 mail -3 own 11 page 2 the -3 tickets -3 way 2
<theirs> 39
<them> 3 <are> 2 <aud> -5 <human> -3 <neg> -3 <one> -2 <quiet> 4 <them> -2 <us> 4 <wise> -3 <work> 2 address -4 are 2 asked -2 but 3 by -14 can 8 could 2 couldn't 2 deputy -2 first 6 got 6 has -3 hasn't 4 how -11 if 2 is 6 it 13 know -21 never -8 number -4 over 3 own -2 says -4 so -7 straight -2 takes 2 the -2 think 7 through -4 until -2 was -4
<time> 0 $ -7 <num> 5 <who_in> 2 <work> -3 after 3 and 7 i 6 two 5
<total> 8 <quiet> 4 hand 2
<us> 6 0 5 <are> 4 <data> 7 <dont> -3 <door> -13 <filler> 5 <mess> 4 <neg> -2 <num> 6 <youre> 4 about -3 after 5 agreed -4 all 9 always 10 are 3 as -6 asked -7 assume -5 be -7 by -20 can -9 can't -12 cannot -13 could 8 couldn't -3 cried 5 deleted 3 did -3 didn't 5 don't -19 down 4 e 2 failed 2 for -5 gather 13 gave 4 gets 11 go -4 got -7 had 6 has 2 hasn't 5 have -2 haven't 8 hear 12 heard 8 hire 4 if 4 isn't 4 laughed 4 like 4 lost 5 lot 4 made 3 may -6 more -2 must -7 need -2 needs -3 never 4 nothing -5 off -10 on -12 only 4 out 6 over 6 own -5 pay 6 person 14 properly 2 publish -2 put 2 ran -7 rang -4 read -4 really -5 sat 10 says -8 see 3 shall 7 she's 3 should 4 shouldn't -3 shows 12 signs 5 since -3 skip 2 slept 5 so 3 sounded 6 start -4 stays 3 that 7 thought -7 ticket 14 till 7 to 5 took -6 typed -2 understand -2 understood -3 up -2 user 3 want -6 wanted 3 went 10 with -15 without 3 works -9 would 15 wouldn't 9 write 2 writes 2 wrong -3 wrote -4 yet -6
<who> 0 <are> -6 <badly> 4 <door> -6 <her> -2 <human> -7 <mess> 6 <name> -3 <neg> -3 <num> -8 <tell> -5 <us> 4 <work> 4 again 5 always 4 are -2 ask 3 asked -6 at -11 by -4 can 3 change 6 could 6 cried 5 do 2 does 4 failed 5 get 2 go -6 goes 6 hasn't 6 have -9 heard 3 in 2 know 12 laughed 4 like 2 must -4 needs -10 on -3 over 3 page -8 say -9 says -3 sent 2 should 4 signs 6 sounded 6 takes 5 thought -5 to -3 took -3 typed -2 were -11 with -11 writes 2 wrote -8
<who_in> 9 $ -14 at 7 could 3 in 10 with 10
<whose> 9 $ 5 <data> -8 <dont> -6 <num> 8 <quiet> -6 <us> -5 <work> -4 a 2 are 4 at -2 deputy -7 emails 4 have -5 last -2 late -4 line 3 mail -6 own 10 the -6 tickets -3 user 5 way 2
<wise> -2 $ 9 <are> 4 <aud> -14 <filler> 8 <human> -7 <nobody> -3 <num> -2 <quiet> 18 <them> -14 <who> -13 about -10 but 4 for -2 if -6 is 8 me 6 nicely 2 so 4 that -6 the -4 who 5 yourself 9
<work> -9 $ -2 <are> -3 <basics> -3 <care> -7 <dont> -9 <few> 5 <her> 5 <num> 4 <quiet> 3 <their> -12 <whose> -10 <wise> -8 a 8 and 4 asks -4 can't -2 date 2 error 3 for 5 from -5 have -8 his -11 in 4 its 2 not 7 off 10 on -4 received 3 research 9 short 5 so -2 that 5 to -7 when 7 will -11
<youre> 10 <total> -3 <wise> -2 back -6 done -2 happy -2 on 5 only 4 right -3 the 11 too 7
^ 0 0 7 <are> -18 <basics> -14 <dont> -3 <filler> -4 <fool> -3 <fooled> 5 <her> -6 <job> -7 <lawyer> 3 <name> 7 <neg> -11 <num> 7 <org> 9 <power> 6 <quiet> -4 <their> -3 <us> -10 <who_in> 2 <whose> 2 <wise> -6 <work> -9 a -16 all -2 am 6 and 3 another 26 answer 6 anyone 8 apparently 17 as 2 aye 2 because 8 best 19 between 19 bit 9 bloody 3 can't 7 careful 5 copy 7 could -22 counsel's 3 dcms 2 did -2 does -10 don't -4 done -9 draft -2 dvsa 5 every 11 ex 7 explained -5 feedback -2 figures 2 firewall 4 fixed -4 for 3 four 2 from -6 funny 8 gave -6 give 11 guess 2 handy 4 he -5 he'll 2 he's -2 hes 10 hi -8 honestly 20 i'm -11 if -10 in -5 is -8 it -10 it'll 3 it's -4 keep 11 leave 10 lovely 4 mr 2 my -7 never -10 nice 5 no -16 nobody -2 nobody's 13 nothing -17 number 4 off 12 officially 6 oh 3 old 14 on -14 ops 3 our 3 ours 2 out -2 password -11 perhaps -2 please -9 poor 4 put 5 quietly 9 reply 8 requester -3 rotate -2 rumour 11 said 7 say 20 see -2 sick 9 small 4 smells 7 smile 5 sorry -8 spoke -4 stick 7 strictly 8 suggest 6 tell 5 that 12 that's -2 the -7 then 5 there's 6 they're 5 third 19 three 6 timeline 6 told -5 too 4 truth 4 turns 3 typical 10 user -12 user's 3 we -4 well 14 went -2 when -4 which -2 whoever 15 will -8 would -3 write -5 wrote -3 your -11
a 5 <data> -12 <door> -7 <fool> 10 <her> -2 <ill> 3 <job> -2 <law> 4 <org> 6 <poor> -6 <quiet> -2 <shoddy> -2 bloke 2 call -7 child 2 claim 3 complaint 2 fix -4 folder 9 fortnight 15 friend 3 keyboard 7 legal -7 logo 5 look -4 lot -19 man 3 mess -2 message -3 minor -3 name 2 new -2 note -8 phone 8 photo 2 picture 2 question 3 row 2 second -10 short -4 version 3 walking 5 word 11
able -11 to -11
about 5 $ 10 <num> -13 a -17 the 3 to 2
accent 3
accepts 6
access 0 to -4
accessibility 7
accident 0 $ 2
account -6 <her> 4 <human> 4 <nobody> 4 <us> 4 <who> 4
act 16
action -2
actually 2
ad -10
add -39 <num> -3 a -2
adde -15
added -9
address -7 $ -4 <us> 7 <who> 6 you 6
admin 8 <data> 8
admit 19
admitt 9
admitte 9
admitting 2
advert 2
advice 5 <are> 4 is 5
affect -13
afraid -2
after -3 0 -5 <num> -2 last 6
afternoon 2
again 15 <filler> 6 so 6
against 0 us 9
ago 11
agre -4
agree -12
agreed -4
air 7
alert -3
alerts 3
all 0 $ 2 <num> -5 <time> 13 <work> -5 be 2 day 5 mouth 2 nine 4
allow 0 <us> -5
allowe 11
allowed 11
alone 2
already 12
also -7
alter 8 the 4
altere 4
altered 4
alway 12
always 12 like 6
am 13 <us> 4 i 4
an -3 argument 2 interview 6
and -5 <are> 8 <basics> 9 <dont> 2 <door> -2 <fool> 3 <her> -3 <num> 10 <who> -5 <who_in> 2 <wise> -5 <youre> -6 are 4 can't 4 doesn't 2 he -5 i 14 i'd 9 i'm 15 it's 24 leave 3 let -7 never -5 nobody 3 offered -7 said -11 say 6 she'll 4 she's -8 that -16 then 10 they've -5 told -17 use 2 we -8 will -12
annoy 4
another 15 $ -4 <num> 4 <whose> 3
answer 0 $ -9 <num> 5
answered -3
any 15
anyone 5 $ -7 <her> 2 who 4
anyth 7
anythe 7
anything 7 from 7
anyway 7 $ 10
api -5
apologis -12
apologise -5
apologised -12
app -7
apparently 38
appeal -3
appraisal 3
approv -3
approve -12
approved 0 <us> 6 it 6 the -3
archive -11
are -4 $ -2 0 -2 <neg> -5 at 5 never -5 not 4 out 5 the -4
aren't 7
argument 0 $ 2
arm -2
arrive -11
as 3 <aud> -3 <num> 4 <their> -7 <them> -3 <us> -11 <whose> -7 <work> 10 <youre> -2 ever 16 far 6 her -2 it -8 long 6 the -15 though 4 user 5 well -6
ask 0 <are> 4 yourself 9
aske -4
asked -8 <aud> -12 <filler> 4 <human> -3 <them> -12 <us> -3 <who> -9 for -13 nicely 2 that 2 to 7
assessment 15 $ 4
assign -2
assume -5
at -8 0 9 <num> 2 <us> -3 once -11 one 2 risk 2 the -2 this -2
attach -2 <num> 4 a 4
attache -12
attached -8
attachment -12
attack -4
attention 11
audit 18 $ 2
auditor 10
auditors 5
auth 4
author -11
authoris 2
authorised 2
autumn 6
available 0 $ 2
away 9 from 9
aye 2
back -3 $ -4 and -2 to -13
backdate 3
backdated 0 the 3
background -2
backlog 5
backside 4
bad 10 <work> -3
bank 2 details 2
banner -9
base -9
basically 7
be 6 $ -7 <care> 13 <num> -5 <work> 12 a -2 allowed 3 bothered 7 here 6 requested 10 told 14
because 16 <her> 16 <human> 5 <us> 4 <who_in> 4 i 2 of -14 the -4
been 22 <num> -3 <wise> 9 asked 12 like 2 open -3 paid 2
before 4 $ -5 <aud> 6 <nobody> 6 <them> 6 <us> -7 <who_in> 15 anyone 3 the 9
begin -9
behalf -10
behaviour -6
behind 0 <num> -3
being 19
believe 19
belong -6
belongs -4
below -7 $ -14
benefit 2
best 12 <dont> 7 not 7
bet 13
better 2
between 8 <us> 8 <who> 3 you 4
bid 2
big 2
bill 3
bin 13
bit 7 of 3 rich 3
blame 0 $ -3
bless 3
blind 0 <us> 2
block -24
blocke -5
blocked -6
blocker -8
blog -9 $ -4
bloke 10
bloody 3
board 3
board' 9
board's 9
book -19
booke -15
booked -6
border 0 force 3
boss 14
bot -22
both -24
bother 14
bothere 9
bothered 11 to 3
bottom 3
box 12 <are> 3
brain 0 $ 5
branch -11 $ -8
breach 22
break -16
breake -8
breaking -8
breathe 3
bristol 5
broke 8
broken -12
browser -3
budget 3
bug -21
build -5
builde 10
building 10
bully 7
bullye 2
bullying 2
bury 6 <us> 5 it 5
bus 13
busy 4 $ 5
but 15 <her> 2 <nobody> 5 <who> 5 <youre> 17 he's 3 i -2 no -2 the 4
button -5
buy 5
by -5 <nobody> -3 <num> 3 <quiet> -6 <us> -3 <who_in> 3 a 8 election 8 hand -9 mistake -7 the -9
bypass 2
c -12
cache -12 $ -3
cal 7
calculator -14
calendar -5
call -6 $ 7
calle 7
caller -13
calling 10 <us> 3 it 5
calls -3 it -2
came 5 from 9
campaign -5
can -6 <us> -18 guess 4 sign -2 whistle 7
can't -2 be -4 see -9 work 5
capital 3
capitals 7
card -10
care 13
careful 7 what 8
carrie 3
carry 12
case -8
catch -6
caught 6
cause -23 $ -2
cdn -12
chain 3
chair 9 $ 11
change -5 $ -6 <num> 2 the 5
changed -9
changing 4
channel -16
chap 5
charge 3
chase -5
chat 5
cheaper 15 to 4
check -7 <her> 4 is 2 who 5
checke -19
checked -18
checks 10
chief 22 exec 10
child 3
children -14
chop 2
christma 14
christmas 14 $ 7
claim 25
claimant 3
claims 10 $ 5
clash -4
class -26 $ -6
clause 3
clean -8
clear -13
clearly 10
clever 5
clicke 6
client -4
close -6
closed -7 <us> 2 it 4
closing 8 as 4
closure 4
clown 5
clowns 6
cluster 6
cms 5
code -17 for 7
colleagu 2
colleagues 2
com 3
come 11 from -6
comes 0 from -5
coming 7 from 2
comm 5
comment -4
commit -22
committee 14 $ 4
comms 5 <are> 2 are 2
compensation 11
compiler -10
complain 0 about -3
complainer 4 $ 4
complaint 11
complete 6
conclusion 4
condition -11
conference 3
confidence 3
config -4
confirm -25
confirme -16
confirmed -16
confuse -7
console -7
consultant 2
consultant' 12
consultant's 12 report 4
consultation 8 <are> 4
contact -14 $ -4 page 2
content -33 team 3
contractor 15
copy 0 of 7
correct -13
correcte -6
corrected -13
cos 12
cost 3 0 7
could 0 <basics> 10 <care> 2 <dont> -3 <her> -8 <us> -38 <who> -10 <who_in> -8 not -3 somebody -7 we -7 you -7
couldn't -5
council -5
counsel 9
counsel' 3
counsel's 3
count 12
court 11 $ 3
cover -20
covers -4
crash -13
create -6
crew -2
cri 2
cricket 4
crie 2
cried 2
cross 5
crossed 3
cry 9 for 6
csv -16
curl -3
cut 0 off -6
daft 11
dashboard 0 $ -2
data -16 was 5
date -8 $ -3
day 0 <num> 9 and 15 two 5
days 0 $ -10 before -2
dcm 10
dcms 10
deal 16 with 4
dear 16
debt -4
debug -7
decide -12
decisions -9
declar -3
declare -5
declared -3
default -15
delay 9 $ 2
delete 0 the -6
deleted 0 the 15
deliberately 14
demand 3 $ 3
deny 8
department -12 $ 2 would 5
department' -3
department's -3
departments -6
depend -10
dependency -10
deploy -9
dept -10
deputy -16
describe 3
described 4 as 8
design 6
desk 7
detail -10
developer -4
device -10
did 5 <dont> -2 <us> 5 not -2
didn't 5 <wise> -5
dies -3
difficult 4
digital 8 <aud> 2 <her> 3 <human> 2 <job> 3 <nobody> 2 <one> 2 <them> 2 <us> 2 <who> 2
dim 9
dinnae 3
director 3
director' 7
director's 7
directorate 5
directory -3
disable -4
disagree -15
disciplinary 2
disk -6
do 0 $ -17 <num> 15 <their> 2 <us> -7 <who> -2 <whose> 2 and 4 that -7 you -8
document -23
documents -4
does -16
doesn't -9 <care> 4 know 10 look 3 work -3
doing 12
domain -13 $ -2
don't 0 $ -7 <badly> -2 <basics> -2 have -13 let 10 mention 3 put 3 reply 4 send 4 use -6
done -7
donor 10
dont 6
door 6
doubt 2
down 10 and -5 by 4 to 13
draft 2
drafte 2
drafted 2
draw 6
dreadful 8
drink 2
driv -11
driver -11
drivers -2
driving -10
drown 17
drunk 4
dull 5
dumb -14
dump -6
duplicate -11
dur -13
dure -13
during -13 the -5
duty -11
dvla -10
dwp -7
each -6 <time> 14 time 14
ear 7
earlier -5
earn 9
earns 8
easier -3
easy 6
edit -6
edite -6
edition -15
editor -26
effort 4
election 5
eleven 22
else -6
email -4 <her> -5 chain 4
emails 21
end -18 $ 6 of -12
ends -7
engineer -3
english 0 isn't 7
enough 6
enter -8
entry -5
eori -6
error -6 $ 4
essay 4
estimate -5
even 0 if -5
event -9
ever 28
every 22 <time> 8 time 5
everybody -4
everybody' 5
everybody's 5
everyone 6
everyth 6
everythe 6
everything 6 to 2 we -2
ex 18
exactly -3
example -18
exception -4
exec 4
exist 5
expecte -6
expected -6
expens 5
expense 5
expenses 5
expir -9
expire -5
expired -9
explain -8
explaine -4
explained -19
explaining 4
export -4
expose 3
face 16
fact 3
factor 0 <are> 5 is 5
fail -12
failed 0 the 8
failing -5
fails -13
failure -12
fair -9
fake 6
fall 13
false -15
family 12
fancy 9
far 0 as 6
farmer 7
faster -5
fax 10 $ 9
feature -24
feb 2
feedback -7
few -6
fiction 13
figur 4
figure 10 <are> 2
figures 4
fill 3
fille 3
filling 3
filter -8
final 0 warning 6
find -2 out 19 the -8
finder -16
fine -18 with -9
finger 14
fingers 5 crossed 3
fir -8
fires -3
firm 17
first -13 $ -2 <nobody> 3 <us> 5 <who> 3 line 10 then -4 two 2
five 0 days -5
fix -3
fixe -4
fixed 0 $ -2
fixes -3
flag -14 $ -2
floor 5
fob 11
focu -2
focus -2
foi 15
folder 3
folk 5
follow -3 <num> 4 a 4
font 0 $ 3
for 0 $ 6 <num> -7 <quiet> -5 <us> -3 <who_in> -6 a 9 anyone -6 his -3 nights 4 nothing 6 show 23 the 3 this 6 two -8 us -32 your 10
forget 11 <us> 3
fork -6
form 4 <are> 5 <us> -5 was 2
former -3
fortnight 10 $ 10
forty 12
forward 2
found -18 <us> -7 it -5 that -5
four 7 <who> 4
free -15
freez 5
freezes 5
friday 0 $ -5 <us> 3 <who> 4 night 5
friend 22
friends 9
from 3 <aud> -8 <care> 6 <num> -11 <them> -6 <who> -6 last 2 start 5 that 6 the -6 this 8 us -5
front 8
frustrat -8
frustrate -8
frustrating -4
function -15
funny 21 how 9
further -15
fuss 8
garbage -9
gather 12 <her> 3 <human> 2 <name> 2 <us> 2 <who> 2
gave -8 the -5
generou 4
generous 4
geniu 7
genius 7
get 16 <aud> -2 <num> -6 <them> -2 <us> -12 it -5 round 12 the 14 to 6 when 5
gets 0 <us> -4
gett -5
gette -5
getting -5
github -4
give 0 <us> 2 him 2
given 3
gives 0 <us> -2
glad -4
glass 3
go 8 $ -13 ahead -5 easy 9 home 3 out -2 through -6
god 19 help 4
goes -5 out -7
going 13
golf 9
gone 20 by 2 to 2
good -10 $ -3 as 2 riddance 5 to -9
got 17 <num> -7 <us> -9 it -9
gov -6 uk -2
government -14
govuk -7
grade 19 0 10
grand 10
grant -4
green 11 ink 2 on 3
group -4
guardian 10
guess 15
guidance -9
guide -7 <are> 3 is 5
guy 10
ha 15 $ 15
had -6 a 3 been -7
half 9 the 9
hand 7
hande -4
handing -2
handle -16
hands 2
handy 18
happen -8
happened 0 and -2
happens -2
happy -30 to -10
hard -7 to -6
harder -2
hardware -5
has -14 <aud> -5 <num> 4 <them> -5 <work> -14 a 4 been 2 failed 5 left 5 the -15 to -8
hasn't 7 <wise> 2
hate -7
hav 11
have 4 <aud> 6 <dont> 4 <num> -18 <them> 6 <us> -6 a -3 been -10 gone 11 it -7 known 4 to -8
haven't 13 the 6
having 11 <num> 5 a 2
he 6 <are> 10 <basics> 3 can -8 was 5 writes 7
he'd 15
he'll 30
he's 0 <num> 7 <wise> -7 a 2 on 5
head 2 of 6
header -30
heading -5
hear 12
heard 17
heare 2
hearing 2
heat -4
held 4 together 4
hell 3
help -12 us 2
helpdesk 7
helpe -8
helped -8
helps -3
hence 19 the 7
her 0 <data> -4 deputy -2 the -3
here -12 $ -5
here' -11
here's -11 <num> -2 a -2
hero 8
hes 11
hi -8
hides -4
him 14 $ 3 know -5 to 6
hir 5
hire 16
hired 9
his 18 <data> -7 own 9
history -10 $ -4
hit -10
hmrc -5
hmrc' -3
hmrc's -3
ho 13 $ 4
hold -7
hole 16
home 18
homepage 0 $ 4
honestly 23
honours 2 list 3
hop 9
hope 18 <nobody> 5
hopeless 2
hoping 8
host -5
hoste 3
hosting 4
hosts -4
hour -16
house 11
how 0 to -11
hr 2
html -3
hundr 10
hundre 10
hundred 10 <num> 7 a 7
hurt -3
i 0 <are> -5 <badly> -5 <basics> -8 <care> -13 <dont> -6 <wise> 4 can't -3 couldn't -5 deleted 3 don't -7 e 2 gather 13 get -10 give 3 hear 8 know -5 let 2 looked -2 see 3 stopped 3 was -9 wouldn't 12 wrote -2
i'd 0 be -11 have 4 like -5 not 2 sooner 3
i'll -12
i'm -3 told 8
i've -20 <wise> -5 stopped 15 told -12 written -5
i2th -5
ico 10 <dont> 2
id 3
idea 15 what 4
if 0 <aud> 7 <them> 7 <us> 13 <who_in> 8 <youre> -4 a -4 it's -3 she -5 there's -5 this 4 we 4 you're -3
ignore -8 $ 4
image -8
implementation -2
import -8
improvement 9
in 3 $ 4 0 6 <data> 2 <law> 8 <num> -7 <power> -7 <their> -3 <theirs> 8 <time> -3 <whose> -4 a 8 an 8 another -2 at -2 jan 5 law 6 my -10 one -11 the -16 their -3 whitehall -6 with -2
incident -5
include -2
included -4 $ -2
including 5
index -9
inform -2
informally 3
informe -2
informed -2
infrastructure 7
ink 2
inline -3
inquiry 4
inside 13
insist 8
inspector 3
inspectors 3
install -4
instance -6
instead -11 $ -11
integration -3
intend -5
intention 3 of 6
interest 10 and 3
intern 9
internet 14
interview 17
into 0 the 2
investigate 7
is -7 <ill> 3 <rude> 3 <their> -4 <us> 4 <whose> -4 and 2 being 3 fiction 7 gone -2 in -3 no 10 off -13 on 3 only 2 open 8 out -14 over -3 that 16 there -15 to 11 what 5 where 2
isn't 4 but 2
issu -9
issue 0 $ 3
it 6 0 4 <are> 6 <basics> 3 <care> 5 <dont> 3 <neg> 7 <num> -7 <quiet> 3 <us> -12 again -2 by -7 can -2 did -6 does -11 for -6 hadn't 3 i -4 in 2 is -4 isn't 11 off -8 out 4 shows 16 that 3 there 2 till 5 to 13 was 11 went 4 will -12 would 13
it' 2
it'll 21
it's 2 <human> 2 <num> 2 <us> 4 <who> 2 an -7 been -5 cheaper 3 on 3 only 12 still -3 there -3
its 0 mind 3
job 25 $ 2 <filler> 4 so 4
joke -7
jump 10
june -3
junior 11
just 14 <care> -3 a -7 say 7
keep 11
kernel -10
kettle 5
key -4 for 6
keyboard 0 $ 4
kid 2
kids 4
kill -25
kind -9
kitchen 6
knew 9
know 7 <her> 5 the 2 what 4 which 2
known 12
knows -4
label -8
lad 7
landlord 9
laptop 4 $ 3 <are> -5
larger -3
last 0 $ 6 <time> 2 <work> 2 day -3 time 8 week -3
late -13 $ -3
laugh 20
laughe 8
laughed 8
launch 8
law 7
lawyer 3
lawyers 3
lead -16
learn 10
leav 3
leave 11 $ -10 <us> 4 it 5 out 2 the 6
leaving 7
leed 2
leeds 2
left 6 <us> 8 hand 2 it 9
legal -12 <aud> -3 <human> -3 <nobody> -3 <num> -4 <one> -3 <them> -3 <us> -3 <who> -3
less 3 <us> 2
let 12 <aud> 6 <quiet> -14 <them> 6 <us> 6 it 14 me -14 on 12 the -7 them 9
letters 2
liable 8
licenc 4
licence -8
licences 4
lied 11
life 3
lik -2
like 2 0 2 <num> -4 <their> 3 <whose> 3 a -6 it 2 that 14 to -22
limit -2 $ 4
lin -6
line 0 <are> 8 and -5 is 7 to 3
lines -14
link -25 can 9 to -11
linke -3
linked -3
list -17
liste -8
listed -8
lists -2
little 4
live 6 $ -8
load -11
lobby 7
local -4
locale -6
lock -21
locke -10
locked -7
logg -7
logge -7
logged -8
login 16
lol 15
long 5
longer -11
look 18 $ 6 at -11 bad 5 busy 4
looke 2
looked 0 $ 4 at -4 into -8
looking 5 at -2
looks -4 bad 3
lookup -2
loop -10
los -12
lose 0 <us> 2
loses -9
lost 2 the 2
lot 20 $ 2
lovely 9
lucky 8
lunch 6
machine -10
made 5 up 17
mail -7
mailbox -2
mailed -5
main -10
maintain -6
maintainer -29
maintainers -9
maintenance 10 $ 2
mak -7
make 3
makes -2
man 26
manag -2
management 5
managers -3
managing -3
manual -9
map -13
marke -10
marked -6
match -12 $ -5
mate 15
may -22 $ -15 and 6 have -2
me 7 <num> -4 <us> 5 and 9
mean 11
meane 5
meaning 5
means 0 <num> 4
media -5
meetings 0 $ 6
member -11
memory -15
mention 12 the 7
merg -3
merge -16
merged -14
mess 5 $ 4
messag 3
message -13
messages 3
met 10 <num> 5 a 5
method -3
might 0 be -2
migration -6
milestone 2
million 2
mind 16 $ 2
minimum 3
minister 16 $ 3
minister' 5
minister's 5
ministerial 3
minor -8
minute 0 $ -11 that 2
minutes 0 $ -2 <wise> 5
misse -4
missing -16
mistake 0 in -3
moan 10
mock -3
mode -3
model -7
module -4
moment -10
monday -11 and -5
money 28
money' 2
money's 2 on 2
monitoring -2
month 0 $ -15
more 2 $ 5
morning 0 $ 5
mornings 3
most -20 of -7
mouth 7
mov -6
moved 0 to -5
moves -4
mr 4
msg -3
much 4
mum' 5
mum's 5
must -6 <dont> -9 have 2 not -6
mustn't 2
mut 4
mute 6
muted 4
mutex -5
my 12 money's 2
nae 2
name 0 $ -10 <are> -2 for 6 is -2 on 8
named 0 in 2
nao 3
national -5
nearly 8
need -21 it 2
needed -7 <num> 2
needn't 2
needs -9 <num> -2 a -13 to -2
negative -2
neil 3
nephew 6
never 8 <are> 5 <wise> 6 know 5 met 5
new -17 <num> -17 and 2 head 6 one -15 ticket 3
news 0 story -2
next -9 <num> -2 <work> -8
nice 6 <who> 7
nicely 14
night 11
nightly -7
nights 4
no 20 <care> -9 <her> 2 <human> 2 <nobody> 7 <num> 12 <who> 6 idea 2 intention 6 longer -9 one 11 one's 3 paper 3 point 9 reply -2
nobody 8 asks 2 here 2
nobody' 24
nobody's 24
nod 14
nodd 8
nodde 8
nodded 5
node -16
noon -21 $ -9
nor 5
normal 7 $ 3
north 5
not 0 a -6 be 5 for 19 in -8 one 15 our 7 ours -10 public 6 seen 2 supposed 5 sure -12 that 5 the -2 to 14 worth 7
note -6 of 3
noted -12
noth 8
nothe 8
nothing 8 $ 4 <human> 5 <nobody> 5 <us> 3 <who> 3 for -9
noticed -2
notional -18
now -23
nowt 3
null -7
number -4 0 4
numbers 9
object -8
objection -4
obviously 4 $ 5
october 13
odd 2
of 7 0 -7 <aud> 5 <nobody> -4 <them> 5 <who> -7 <work> -12 a 9 date -10 him 6 office -5 scope -7 the -3 those 2
off 20 by -12 for -2 in 3 since 8 the 6 with 19
offere -7
offered -7
office -10 $ 3
officer -2
officially 10
oh 3 <num> 5 good 5
ok -19
old 3 <data> 2 <work> -12
on 2 0 -5 <aud> 2 <care> 6 <human> 5 <nobody> 4 <one> 4 <their> -4 <them> 2 <who> 5 <whose> -4 <work> 8 a 8 again -2 an 10 by 2 call -4 her -2 his 3 hold -2 its -3 leave -3 monday -9 one -5 our -8 that 6 the -10 their -4 this -10 thursday -2 to 9
once -8 the -5
one 0 $ -2 at -2 for 2 is -2 more 6 with 5
one' 6
one's 6
ones 10 with 3
online -6
only 4 $ -16 <num> -13 <work> 13 the -3
open 0 $ -5 to 5
opene 5
opposition' 8
opposition's 8
option -20
optional -5
or -32 <filler> -4
order -3 $ -3
org -14
organisation -8
other -4 <nobody> 2 <num> 6 <one> 2 <org> 2 <who> 5 one 3
others -7
our 0 <work> 4 side -9
out 14 <us> 5 of -2 on 6 the 4 to -3 we 5
outage 3
output -8
outside -7
outsourc 11
outsource 11
outsourced 5
over 9 <num> 2 a 4 for 6 there 18
own 0 <work> -2
owner -9
owns -9
p3 -10
package -5
pag -4
page -12 $ -16 0 7 <filler> 6 <who> -3 before 2 in 2
pages -4
paid 22 by 8
pain -3
pair -5
pal 4
paper 10 trail 4
papers 6 $ 5
paragraph 0 and 2
parent -14
parser -12
part -27
pas -5
pass -11
passe -5
passed 0 over 12 to -16
passport -16
password 4 $ 3
past -2
pasted -2
patch -11
path -12 $ -3
pause 10
pay 13 the 2
payment -3
pen 8 <care> 5 test 5
pensioner 13
pensioners 8
people 16 $ 10 <are> -4 in 8 to 3
perhap -8
perhaps -8
period -8
person 6 on 2
person' 2
person's 2
phon -11
phoned -6
photo 2 of 8
photographer 2
pick -6
picke -7
pile 6
ping -12
plain -11
plan 2
please -15 $ 7 <care> -4 <dont> -6 <fool> 2 <neg> -5 <nobody> 2 <youre> 3 don't -4 nobody 2
pls 4
plu 8
plugin -4
plus 8
pod -2
point -4
pointer -4
pointless 12
policy 7
polling 0 <time> 2 day 2
poor 9 <us> 10
positive -2
power -4
pr -6
pray 7
pre -7
prefer -3
pregnant 8
pretend 18 <us> 7
pretende 4
pretending 4 to 4
preview -2
price 9
print 2
prison 5
private -8
privileg 7
privilege 7
privileged 7
prob 10
probably 7
problem -4
proces -4
process -5
processe -4
processes -3
procurement 16 $ 5
product 3
programme 2 <are> 2 is 2
promis -4
promised -3
promot 3
promote 3
promoted 3
promotion 3
provider -10
proxy -17
public -8
publish -17
published -14 $ 4
publisher -23
publishing 8
pul 8
pull 2
pulle 8
purg -3
purge -7
put 11 back -2 him -2
q -3
query -7
question 0 $ 11
questions 0 in 3
queue -6
quiet 3 $ 10
quietly 27
quoted 7
rais -6
raised -3
ran -7 <us> -6 it -6 the 4
random -4
rang -8 <aud> -7 <them> -7 <whose> -2 the -2
rate 4
rather 4 <dont> -2 <us> 11 not -2 the 4
read 4
reade 2
reader -18
readers -6
reading 2 $ 2
reads 2
real 14 <work> 4
reason 2 $ -4 is 2
reasons 0 $ 2
reassign -5
rebase -7
reckon 11
reclaim -3
record -3 $ -13
recorde -2
records 10
redact -4
redacte -4
redacted -4
redirect -12
redirects -8
redo 7
redundancie 4
redundancies 4
redundancy 3
reference -3
refused 0 $ 7
regardless 2
regression -2
regulator 7
reindex -10
reject -14
rejecte -4
rejected -3
release -8 $ -3
rely -4 on -4
remains 3
reminder -4
remov -6
remove -27
renam -6
rename -14
rep 3
replac -5
replace -7
replaced -4
replie -11
replied -9
reply -2 when 4
report -2
reported -2
reports -2
republish -4
request -4 $ -11
requeste 2
requested 2
requester -15
require -3
research 7
reset -6 the 5
resign 6
resigne 9
restart -15
restored -2
restructure 6
retir -2
retire -3
retry -10
return -32
returns -5
revert -9
review -18
reviewer -2
revision -3
rich 2
riddance 5
right -14 $ -2 hand 2
rights -12
ring 6 $ 3 <quiet> 7 me 7
rings 4
risk 7
rol -3
roll -2
room 6
rota -2
rotate -18 the -3
round 17 the 12
routine 3
rows -8
rumour 10
run -20
runbook -5
runn 3
runne 3
running 3 on 2
runs -6
sack 7
sacke 3
sacked 3
safe -4
safety -2
said 8 <dont> 3 <who> -4 that -17
salary 9
sale 3
same -2 <num> 7 <time> -15 day -4 old 9
sandbox -5
sat 14 on 13
sav -12
save -7
saved -5
saw 10
say 21 <filler> -6 <us> 2 <who> -2 it 9 no 2 nothing 7 please 8 so -4 we're 2 what -11
saye 9
saying 9
says -10 <filler> -14 <human> -5 <nobody> -4 <num> 3 <who> -3 so -14 that -3 the -16
schedule -9
scheduler -5
school 2
scored 2
scrap 7
scream 4
screen -17
screens 0 $ 3
screenshot 0 <us> 6
script 0 on 2
scroll 8
search -6
second -5 server 10
seconds -6
secret -20
security 0 <aud> -2 <human> -2 <nobody> -2 <one> -2 <them> -2 <us> -2
see -2 <us> -3 it -11
seem -2
seen 0 <us> 7 by -8 it 12 the 6
select 0 committee 8
send -5 <aud> 2 <them> 2 <us> -7
sende -3
sending -3
sends -8
senior 5
sent -28 <aud> -14 <them> -14 <us> 9 the -2 us 2
separate -12
serie -2
series -2
served -2
server 2 $ 7
service -2 <us> -2
sery -2
session -6
set -17 up -8
setting -2
settle 6
shall 0 <us> -6
shambl 3
shamble 3
shambles 3
she 2 <basics> -4 <dont> 3 did -5 got -4 may 2 would -2
she'll 21 have 6
she's 0 <filler> 2 just 2
sheet -7
shift -4
ship -3
shock 5
shocke 5
short 0 of -2
should -11 be -4 say -5
shouldn't -5 be 5
show -3 $ 15
showed -6
shows -19 $ 9 the -8
shred 5
shut 5
sick 11 again 9
sign 0 off -7
signe 4
signon -6
signs 4
silly -3
similar -3
simple -9
since 5 <her> 7 <human> 11 <nobody> 4 <who> 3 the 8
sister 14 in 2
sit 13
six 0 years 2
size -7
skip 13 the 6
sla 18 $ 14
slept 5
slip 8
slot -5
slow -6
slower -5
small 5
smell 13
smells 11
smile 11
snif 4
sniff 4
sniffe 4
sniffing 4
so 4 $ -4 <her> -13 <human> -4 <law> 6 <neg> 4 <nobody> 2 <who> 3 act 6 be 2 don't 4 i -11 i'd -9 i've -17 it 2 it's -10 keep 4 long 2 no -2 please -5 yes 3 you 9
social -2
sod 11
solicitor 9
solicitors 7
solv -6
solve -5
solved -5
some 3 <work> 2
somebody 12
somebody' 18
somebody's 18
someone' 6
someone's 6
someth 10
somethe 10
something 10
sooner 13
sorry -17
sort 0 of 4
sorte -4
sorted -4
sound 16
sounde 5
sounded 5
sounds 3
source -3
spad 4
spare 14
speak 2 to 4
special 5
spel -2
spelle -2
spend 6
spent 3
split -5
spoke -5
spoken 4
spott -2
spotte -2
spr 3
spre 3
spreadsheet 0 $ 3
spring 3 $ 6
ssh -3
stack -2
staff 11
staging 0 and 3
stale -7
standard 8
start 0 to 5
starter -4
stat 13
state -2
statement 0 says 5
stats 5
statu -3
status -3
stay 6
step -31
steps -3
stew 2
stick 2
still 13 got 3
stop 2
stopp 2
stoppe 2
stopped 6 <care> 9
store -8
story 8
straight -14 away -4
stress 6
strictly 13
strip -15
stuck -8
stuff 7
stupid -12 <quiet> -2
style -15
such -3
sudden 2
sue 3
suggest 0 <us> 9 <who> 3 you 8
suggeste -18
suggested -18
suit 7
suits 5
sum 8
summary -19
summer 7
sunday 3
supplier 4
support -20
suppos 4
suppose 9
supposed 4 to 4
sure -5
surprise 13
survey 6 $ 2
suspend -5
suspende -2
suspended -2
swallow -6
swear 2
tab -6
table -24 $ -6
tag -7
take -3 <num> -9 <us> -4 it -8 the 6
taken -11 off -6
takes 0 a 2
target -4
tax -10
tbh 3
team -23 $ -11 <are> 2 <dont> 4 is 4
teeth 8
tel 10
tell 12 <us> -15 <who> -3 the 5 us -5
telle 14
telling 14 <aud> 3 <them> 3 the -3
tells -4 <who> -2 you -2
telly 8
temp 5
template -6
terminal -5
terminate -2
test -19
tested -3
testing 4
tests -24
text -23
than 8 <quiet> 7 <us> -2 it -5 me 7
thank -19
thanke -9
thanked -8
thanks -15
that 9 <are> -14 <aud> 7 <fool> -4 <human> 2 <job> 11 <num> -7 <one> 8 <their> -2 <them> 7 <us> -3 <who> -2 <whose> -8 <work> 4 from 6 her -6 i -5 is -5 it's -11 nobody -4 page 2 says 4 should 10 since 4 the -2 you -2
that' 4
that's 4 the 6 why 8
the 9 0 -3 <aud> 7 <data> 8 <fool> -7 <hole> 13 <job> -2 <nobody> -3 <num> 6 <one> -3 <time> -3 <work> -3 accessibility 5 address 8 agency 13 alert -8 alerts 6 answers 8 app -2 audit 7 auditors 2 back 13 backlog 2 banner -7 best -5 big 7 blog -16 board 16 bot -8 box 7 build -9 building 6 bus 2 button -13 by 11 cache -11 call 9 card -3 cause -10 cdn -10 change 2 chief 4 chop 2 clock 6 compiler -2 complaint 3 consultant's 4 consultation 3 contract 3 dashboard 7 data -2 department -13 department's -8 desk 4 director's 7 door 14 driver -4 duty -7 editor -10 error -10 expenses 3 feature -7 figures -2 first -5 good 6 great 13 guardian 11 header -9 history -6 home -5 honours 2 hosting 6 i2th -3 ico 2 inspectors 3 internet 12 kernel -3 legal -3 less 4 letter -5 link 11 list -13 live 7 lock -4 log 3 logs -4 lost 5 lot 16 mail 7 main -2 migration -9 minister's 2 minutes 5 moment -2 next -17 numbers 3 old -10 ombudsman 3 one 7 ones 9 only 16 opposition's 8 other 5 owner -8 page -4 parser -5 password 3 patch -3 pdf -5 pen 9 person -7 phone -4 pile 3 poor 5 problem -4 product 2 programme 2 public -15 queue 4 real 7 record -3 regulator 9 requester -22 review -4 rota -7 same -9 scheduler -5 screen -2 search -2 second 4 secretary 3 select 6 sla 10 slug -5 statement 5 stats 3 sunday 4 system 2 table -3 template -2 text -5 tidy 3 time -7 title -12 train 5 treasury 7 tribunal 5 trick 2 two -8 union 2 upload 3 usual 18 vetting 5 way 10 weekend -4 whiteboard 10 whole 10 wiki -2 wrong 2 year 2
theatre 10
their 2 <data> 3 it -6
theirs 0 $ 5
them 10 $ -6 <us> 7 about 4 again -2 as 2 it 3
then 7 $ -21 <us> 9 the -5 we 5
theory 2
there 8 $ -11 <are> 2 are -7 isn't 2 was 4
there's 0 a -4
these 18 <who> 20 <work> 8 people 12
they 10 <are> -3 can -11 can't 5 have -7 think 2 want -6 wanted 3 would -4
they'd 20 have 3 like -11
they'll 21 get 3
they're 20
they've 7
thi -6
thick 18
thing 9 $ 15
things -5
think 5 <her> 10 <us> -4 <youre> 2
thinks 4 the 5
third 17 $ 2
thirty 6
this -6 <aud> 8 <her> 6 <human> 8 <nobody> 8 <num> 4 <one> 8 <them> 8 <us> 5 <who> 8 <work> 2 for -5 gets 9 isn't -9 one 8 person 11 ticket 10 up -12
those 6
though 16 the 4
thought -3
thread -2
three 0 <who> -2 people -3 weeks 3
through -10 <num> -8 the -7 their -2 to -3
thursday -9 $ -4
tick 23
ticke 7
ticked 6
ticket 0 $ 2
tickets -11
tidy 15
till 26 the 2
tim -8
time -4 $ -2 out 5 the 5
timeline 6
timeout -11
times -15
timing 4
to 2 $ -6 0 -4 <care> -8 <name> 4 <nobody> -6 <num> -7 <org> -2 <quiet> -4 <their> -9 <who> -2 <who_in> -16 <whose> -5 a 7 all -9 another -9 be 7 change 17 close -5 delete -5 do -2 explain -4 finish 2 hear -2 her -2 know 6 learn 3 make 20 me -4 my 2 pay 5 reset 5 ring -2 see 4 spend 2 stay 2 talk -5 the -13 think -6 this 2 try -3 whoever 6
today -11
token -17
told 0 $ -8 <aud> -14 <quiet> 3 <them> -14 <us> 8 and -5 him -11 me 3 the -8 to 21
tomorrow -22 $ -11
too 0 $ -8
took 0 <num> -2 <quiet> -8 me -7 the 6
top 5 $ -3 of 4
topic -9
touch -3
toy 3
trade -6
traffic -14
trail 0 $ 5
train 4 <num> 2
training -3
translat 4
translate 3
translation -17
travel -2
treasury 17
tree -4
tri -2
tribunal 8
trick 3
trie -2
tried -3
trust 9
truth 23 <are> 7 is 7
try -12 again -5
turn -4
twice 0 $ -11
two -12 <are> 3 <her> 2 <work> -4 years -6
txt -11
typed 0 <num> -2
typical 10
typing 3
ugly -8
uk -4
under 16 <aud> -8 <them> -8 <us> -2 a 10
understand -3
union 13 rep 3
unlawful 11
unless 2 <who> 3
unofficially 7
unpublish -5
until 0 after 3 the 6 then -2
up 8 $ -3 for -4 on 3 the 13 to 8 with -2
update -20
upgrade -6
upload 0 <work> 3 form 3
uploade -6
uploaded -5
upset -5
upstair 10
upstairs 10
upstream -3
url -12
us 10 $ -3 <num> 6 for 7 over 3
use -19 <us> -6
used -7 $ -2
user -15 <quiet> 9 <wise> -7 error 3 is 2 research 9
users -5 and 9 are 2
uses -14
using -19
usual 20
vague 18 $ 10
value -12
vanish 2
variable -2
vat -7
version -10
vet 2
vett 2
vette 2
vetting 4
view 0 <are> 6 is 5
visa -6
visible -2
visit -4
vote 0 <us> 4
w 12
wait -11 for -2
waite -5
wal 5
wale 5
wales 5 $ 9
walk 6
walking 5
wall 11
want 14 <aud> 4 <them> 4 a 8 to -8
wants 0 <their> 5 <whose> 5 his 2 it 3 to -14
warn 3
warning 0 <filler> 2 so 2
was 6 $ 9 <basics> -4 <filler> -6 <neg> 4 <num> 2 <total> 4 corrupted 2 in 6 lost -3 moved 6 my 3 nearly 3 never 4 no 2 on -4 right 2 very -4 wrong -6
watch 18
watche 4
wave 18
way 8
we 13 <are> 11 <dont> -5 <num> 14 <work> -3 all 8 are 14 can -13 can't -15 didn't 5 don't -5 got -9 haven't 10 lost 7 need -10 never 8 say 10 told 6 won't -8 would 5 wrote 3
we'd 14 have 4
we'll 0 be 3
we're 25
we've 7 <num> 3 a 3 been 10
wee 6
week 0 $ -9
weekend -12
weekly -4
weeks 11
welcome -21 $ -7
well 2 $ -3
wellbe 3
wellbee 3
wellbeing 3
went 5
were -2
what 10 <num> 11 <who> 4 <work> 9 a 5 i 5 it -6 we -6 you 2
what' -3
what's -3
whatever 22 <us> 2 the 8
whatsapp 3
when 0 <human> 3 <num> -3 <us> 3 <who_in> -3 the 2
where 0 <their> 3 <whose> 3 to -2
whether -11 <us> -4
which -2 <aud> 4 <them> 4
while -9
whistle 6
whiteboard 10
whitehall -7
who 3 <are> -7 <dont> 4 <wise> 3 can't 7 is -7 wrote -4
who' 10
who's 10
whoever 24 wrote 10
whole 25 <aud> 3 <them> 3 <work> 11 thing 8
whose 5
why -7 <dont> -8 <their> -2 <whose> -2 not -3 the -5
widow 3
will -4 <dont> 14 <neg> 2 be 5 do -4 look -7 never 2 not 5
win 2
window -10
windows -2
wine 9
winn 4
winne 4
winning 4
with -4 <aud> -4 <their> 3 <them> -4 a 3 him -3 it -2 me -2 this 21 us -4 your 7
withdrawn -16 $ -2
within -25
woman 8
won 4
won't -4 <work> -3 be 2
wonder 5
word 10 <us> 5 it 5
worde -12
wording -12
work 0 $ -7 <us> 5 for -5
workaround -11
worke -4
worker -11
working 0 here 2 on -5
works 0 $ -5
world 4
worrie -11
worried -8
worry -17
worth 8
would 4 <dont> 2 <us> -2 be -13 have 4 like -12 only 17
wouldn't 10
writ 2
write -6
written 4 <quiet> -4 by 4 down -2 to -20
wrong -3 <quiet> 11 but 4 rate 4 with 5
wrote 0 to -5
x -13
year 14 $ -4 and 9
year' 7
year's 7
yes 2 the 3
yesterday -10
yet -4 to 8
you -9 $ -27 <are> -4 <neg> -13 <us> 2 <work> 13 can 28 change 3 could 3 didn't 5 do 4 don't -6 heard 3 know 13 think -6 want -3 would 3 write 2
you'd 3
you're -24
your -24 <work> -12 own 8
yourselv 8
yourselve 8
yourselves 8
zero -8
zombie -5
`;
