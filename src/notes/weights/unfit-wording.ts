/** What words weigh in a note that would not be said in public. Written by `npm run learn:notes` from texts cd5fa5bc3aa84d3b; see `weighLearned`. */
export const UNFIT = `
-29
0 -15 $ -9 0 3 <are> 3 <us> -4 <work> -1 and 3 days 2 is 1 on 7 subscribers 6 to -8 when 1
<are> -5 $ 8 <aud> -4 <basics> -8 <filler> -9 <her> 1 <ill> 3 <quiet> -1 <rude> 11 <us> 7 all 7 and 1 back 3 being 6 called -7 closed -10 corrupted 1 cut -5 fiction 7 fine -14 for 3 full -5 going 1 it 2 left -5 listed -5 lost -9 moved 1 my 2 nearly 1 needed -3 no 15 off -13 open 6 ours -4 over -5 published -4 pushed 1 set -2 stuck -3 switched 2 that 16 the -8 there -6 three 2 to 11 turned 4 two 2 up -1 upset -2 very -8 what 4 where 2 written 3 wrong -11
<aud> 8 $ -2 <are> 2 <aud> -3 <data> -4 <human> -2 <neg> -1 <quiet> 5 <them> -1 <us> 4 <work> 2 address -4 and -2 are 1 but 3 by -14 can 6 could 2 couldn't 2 deputy -2 first 6 got 2 has -3 hasn't 4 how -11 if 3 is 7 it 12 know -21 name 2 never -8 number -4 off 2 old 4 over 2 own -1 phone 1 says -4 signed 1 so -2 stew 2 straight -2 takes 2 the -8 think 6 through -4 to 1 until -6 want 1 was -5 when -1 would 1
<axed> 3 $ 3
<badly> 14 $ 14 <their> 6 <us> 18 <who> 4 <whose> 6 it 7 their 5
<basics> 2 $ 10 <aud> -4 <filler> -5 <her> 5 <num> -3 <them> -4 <us> -1 <youre> 3 about -3 and 1 as 6 for 11 from 3 it 2 licence -1 of -3 out -9 them -12 this -5 what 3
<care> 5 $ -1 <are> -6 <data> 3 <dont> 6 <her> 18 <num> 12 <quiet> 6 <youre> 3 a 14 about -11 all -1 and 7 as 1 before -3 by -11 his -2 in -4 it 4 on -4 the -8 them -1 this -19 what 3 when 4
<data> 0 <data> 9 <door> 1 <filler> 1 <her> 1 <nobody> 1 and -8 by 3 is 5 key -2 list 10 on 1 password 7 so 1 with -4
<dont> 11 $ -7 <are> 4 <badly> -1 <door> 13 <num> 3 <tell> 9 <us> -14 <who_in> -1 <wise> 11 <work> -1 a -2 allow -5 ask -5 asked 2 believe 1 check 12 come 3 delete -5 do -1 face 8 fancy 3 find -3 for 8 forward 1 go -3 happen -5 in -6 it -4 know 7 let 6 like 1 look 11 mention 7 met 5 mind -1 notice -2 on -3 one 15 our 7 ours -10 public 3 put 9 really 1 replied -1 say 11 see -8 seen 3 send 7 speak 8 spell 1 supposed 5 sure -11 tell 4 that 6 think -5 to 7 use -3 what -4 worth 6
<door> -7 $ -4 <are> 8 <aud> -4 <human> -6 <one> -5 <quiet> 2 <them> -4 <us> -1 <work> 15 but 5 is 15 on 2 reset -4 still 6 the -5 to -10 was -8 with -6
<few> 3 of -2
<filler> 4 $ -2 <basics> -1 <care> -2 <dont> 5 <her> -13 <human> -4 <law> 6 <nobody> 2 <num> -2 <who> 4 a -5 act 6 and -2 another 3 be 1 do 8 far -1 give 2 i -11 i'd -9 i'll -2 i've -17 it 3 it's -9 keep 5 long 2 nice -3 no -2 please -5 say 7 that -1 there's -1 yes 3 you 9
<fool> 19 $ 9 asks 1 had -2 here 2 in 9 or -4
<fooled> 8
<gone> 10 $ 6
<grim> 2
<her> 13 <badly> 9 <dont> 6 <her> -2 <human> -9 <ill> 5 <name> -1 <us> 4 again 2 as -6 asked -1 asking -1 asks 1 back -3 broke 2 can -2 can't 5 cried 5 did -2 does 7 done -1 earns 8 for -8 goes 4 had -6 have -1 in -1 must -6 on 2 over 9 says -3 sees -1 signs 5 sounded 6 takes 1 that 2 the 3 think 1 to -4 understands 2 will -4 with 3 writes 1 wrote -19 you 2
<hole> 18 on 2
<human> -2 $ 1 <are> 1 <badly> 8 <dont> 2 <door> -2 <human> -7 <mess> 7 <name> -3 <num> -1 <tell> -1 <work> -1 again 3 always 3 and -1 asked -1 at -7 broke 2 by -4 cried 5 does 4 goes 6 hasn't 6 in -3 is 3 must -1 needs -10 over 3 page -5 say -4 says -3 sees -1 signed 1 signs 5 sounded 6 takes 5 think 4 to -4 want 7 with -1 writes 2 wrote -6
<ill> 30 $ -1 <her> 1 <human> 1 <us> 4
<job> -13 $ 1 <her> 2 <name> -2 <nobody> 3 <wise> -1 again 2 are -1 for -3 got 5 have -1 in -3 is 4 over 1 says -5 signed 1 still 2 think 1 who 3 will -2
<law> 8 $ 5 <aud> -4 <her> -6 <human> -7 <job> -6 <nobody> -7 <one> -7 <them> -4 <us> -2 <who> -7
<lawyer> 22 <aud> -3 <human> -3 <nobody> -3 <num> -4 <one> -3 <them> -3 <us> -3 <who> -3 say 5
<mess> 5
<name> 0 <are> -4 has 5 is -5 out -3
<neg> 16 $ -2 <are> 5 <badly> -10 <us> -11 be 8 have -5 let 4 make 4 mention 8 met 5 mind -1 own 1 say 2 see -1 send 3 start 1 trust 1 use -9
<nobody> 12 <badly> 7 <basics> 5 <dont> 9 <human> -2 <name> -2 again 3 always 6 asked -8 asks 8 by -4 can -8 can't 5 does 2 don't 3 else -1 failed 5 go -3 hasn't 5 have -9 here 2 is 8 knows -5 laughed 4 left -3 likes -3 must -1 needs -8 on -10 opens 3 page -5 put 2 say -6 says -7 sees -1 sent 3 sounded 6 think 16 thought -6 took -2 typed -2 upstairs 4 uses -3 who 4
<num> 6 $ -1 0 -3 <aud> -1 <care> -12 <data> -1 <door> -1 <filler> 7 <fool> 1 <her> 8 <ill> 1 <num> -1 <poor> -6 <quiet> -6 <time> -3 <us> -3 <work> -6 about -10 account 1 another 2 bloke 7 bug -1 call -10 claim 3 cry 6 days -3 do 7 drawer 1 few -1 fix -4 folder 9 for 3 fortnight 15 friend 10 go -4 keyboard 7 know 4 legal -1 light 1 local -1 logo 6 lot -8 man 2 message -5 minor -3 minutes -6 months -6 more 4 mouth 2 nine 4 note -9 number -4 of -3 old -3 page -9 pages -7 paragraph 2 performance 1 phone 10 photo 2 picture 2 please 1 poor -1 queue -1 regression -2 reply -1 riddance 5 second -11 security 2 separate -2 service -2 short -4 side -4 slow -1 so 12 sort 1 supplier -3 three -6 time -2 to -14 users -2 version 3 walking 5 week 1 who 15 with 8 word 7
<one> -14 <door> -2 <filler> 1 <human> -1 <name> -2 <wise> -2 again 3 asked -1 by -4 got 4 has -3 hasn't 2 in -6 is 4 on -7 over 1 page -5 says -4 signed 1 still 2 think 4 want 6 wants -1 was -3 would 1
<org> 0 <aud> -1 <data> 3 <door> -2 and -4 are 11 ask 1 to -3 was -3 would 2
<poor> 13 $ 13 <quiet> -19 as 2
<power> 9 $ 7 <data> -4 <nobody> -3 <who> -2 <work> -8 got 4 if 3 of 1 would 6
<quiet> -4 $ 8 <aud> 3 <neg> -6 <nobody> 3 <num> -4 <their> 5 <them> 3 <us> -2 <whose> 5 <youre> 10 a -7 about -7 again -1 and 3 as 4 by 3 for -12 i -8 it -6 no -3 of 2 the 3 which 1
<rude> 23 about 3 to 9
<saga> 8
<shoddy> 18 $ 12
<sneer> 2
<tell> 3 <aud> 3 <us> -15 <who> -2 them 2 us -5
<their> 4 $ 3 <data> -10 <num> 5 <us> -8 account -2 call -1 deputy -7 emails 4 first 1 it -1 jobs 1 last -2 late -4 mail -2 own 11 page 2 password -1 the -2 tickets -3 way 2
<theirs> 39
<them> 3 $ -1 <are> 2 <aud> -5 <human> -3 <job> -1 <neg> -3 <one> -2 <quiet> 5 <them> -3 <us> 4 <wise> -2 <work> 2 address -4 and -2 are 1 asked -2 but 3 by -14 can 8 could 2 couldn't 2 deputy -2 first 6 got 6 has -3 hasn't 4 how -11 if 3 is 7 it 13 know -21 name 1 never -8 number -4 off 2 office -2 over 2 own -2 phone 1 says -4 signed 1 so -7 stew 2 straight -2 takes 2 the -2 think 6 through -4 to 1 until -1 want 1 was -4 when -1 would 1
<time> 1 $ -6 <are> 1 <filler> -1 <num> 5 <us> 2 <who_in> 3 <work> -3 after 3 and 7 i 6 so -1 the 1 two 5
<total> 8 <quiet> 4 <work> 1 hand 2
<us> 6 $ -1 0 6 <are> 4 <data> 7 <dont> -4 <door> -13 <filler> 5 <mess> 4 <neg> -2 <num> 6 <quiet> 2 <youre> 4 about -3 after 4 agreed -4 all 8 always 10 and -1 apologised -1 are 3 as -6 asked -6 assume -5 at -1 be -7 by -20 can -9 can't -12 cannot -13 confirmed -1 correspondence 1 could 8 couldn't -3 cried 5 deleted 3 did -2 didn't 5 don't -20 down 4 failed 2 for -5 gather 13 gave 4 gets 12 give 2 go -2 goes 1 got -7 had 6 has 2 hasn't 2 have -2 haven't 8 hear 12 heard 7 hire 3 if 4 isn't 4 just 2 kept 1 laughed 4 like 6 log 1 looked -2 lost 4 lot 5 made 3 may -6 more -2 must -8 need -2 needn't 1 needs -3 never 5 nothing -5 off -10 on -12 one 1 only 5 out 6 over 5 own -5 pay 6 person 15 properly 2 publish -1 put 2 ran -8 rang -4 read -4 really -5 reply 1 sat 10 says -8 see 3 sees -1 shall 7 she's 3 should 4 shouldn't -3 shows 12 signs 4 skip 2 slept 5 so 2 sounded 6 start -4 stays 3 that 7 thought -7 ticket 14 till 6 to 5 took -7 tried -4 typed -2 understand -1 understood -4 up -1 user 3 want -6 wanted 3 went 10 weren't 1 with -16 without 3 won't -1 works -9 would 15 wouldn't 9 write 2 writes 2 wrong -3 wrote -4 yet -6
<who> 1 <are> -6 <badly> 4 <door> -6 <her> -1 <human> -7 <mess> 7 <name> -2 <neg> -4 <num> -8 <tell> -5 <us> 4 <work> 5 again 3 always 4 are -2 ask 4 asked -6 at -11 by -4 can 3 change 6 confirmed -1 could 5 cried 5 do 1 does 4 failed 5 get 1 go -4 goes 6 hasn't 6 have -9 heard 2 in 2 is 1 know 11 laughed 4 like 1 must -4 needs -10 on -3 over 3 page -8 say -9 says -3 sees -1 sent 2 should 4 signs 5 sounded 6 takes 5 thought -5 to -2 took -3 typed -2 want -1 we 1 were -11 with -11 write 2 writes 2 wrote -9
<who_in> 9 $ -15 <care> -1 <work> 1 at 7 can 2 could 3 in 10 with 10
<whose> 9 $ 5 <care> -1 <data> -8 <dont> -6 <door> -1 <num> 9 <quiet> -6 <us> -5 <work> -3 a 2 are 5 at -2 call -1 chief 1 deputy -7 emails 4 first 1 have -4 jobs 1 last -2 late -4 line 3 mail -6 own 9 password -1 the -6 tickets -3 user 5 way 2
<wise> -1 $ 10 <are> 3 <aud> -14 <filler> 8 <human> -7 <nobody> -3 <num> -3 <quiet> 18 <them> -14 <who> -13 about -9 but 4 for -2 if -6 is 7 me 6 nicely 3 so 4 that -5 the -4 who 5 why -1 yourself 9
<work> -9 $ -3 <are> -4 <basics> -3 <care> -7 <dont> -9 <few> 5 <her> 5 <nobody> 1 <num> 4 <quiet> 1 <their> -12 <who> 1 <whose> -10 <wise> -9 a 8 and 4 asks -4 can't -1 date 2 done 1 error 3 for 6 from -5 have -8 his -10 in 5 its 2 not 7 off 10 on -3 once 1 received 2 research 9 short 5 so -2 that 4 they 1 to -8 were -1 when 7 who 2 will -11
<youre> 10 <ill> 1 <total> -4 <wise> -2 back -6 done -2 happy -2 in -1 on 4 only 3 right -4 the 11 too 6
^ 0 0 7 <are> -18 <basics> -15 <dont> -4 <filler> -5 <fool> -3 <fooled> 5 <her> -6 <job> -7 <lawyer> 2 <name> 6 <neg> -11 <nobody> -1 <num> 7 <org> 8 <power> 6 <quiet> -5 <rude> 2 <their> -3 <us> -10 <who_in> 1 <whose> 2 <wise> -7 <work> -10 a -16 all -2 am 6 and 2 another 26 answer 5 anyone 8 apparently 17 are -1 as 2 asked -5 aye 2 because 8 best 19 between 19 bit 9 bloody 3 can't 7 careful 5 copy 7 could -22 counsel's 3 dcms 2 dear 1 did -2 does -9 don't -5 done -9 draft -2 dvsa 5 every 11 ex 7 explained -5 feedback -1 figures 1 firewall 4 fixed -4 for 2 four 1 from -6 funny 8 gave -7 give 11 good -1 guess 2 had 1 handy 4 he -5 he'll 2 he's -2 hes 10 hi -8 honestly 20 i'm -11 if -11 in -6 is -8 it -10 it'll 3 it's -4 keep 12 leave 9 lost 10 lovely 4 minister's 2 mr 2 my -7 never -10 nice 4 no -17 nobody -2 nobody's 12 nothing -17 number 4 off 12 officially 6 oh 3 old 13 on -14 ops 3 our 2 ours 2 out -2 password -11 perhaps -2 please -10 poor 3 pretend 1 put 4 quietly 9 reminded -1 reply 6 requester -4 rotate -2 rumour 11 said 6 say 20 see -2 send 2 sick 9 small 4 smells 8 smile 5 sorry -7 sounds 1 spoke -4 stick 6 still 2 strictly 8 suggest 6 suggested -1 tell 4 that 11 that's -2 the -7 theirs -1 then 5 there's 6 they're 5 third 19 three 6 timeline 6 told -5 too 4 truth 4 turns 4 typical 10 user -12 user's 3 we -5 well 15 went -2 what -1 when -3 which -2 who's -1 whoever 15 will -8 would -3 write -5 wrote -4 yeah 2 your -11
a 5 <data> -12 <door> -8 <fool> 10 <her> -2 <ill> 2 <job> -2 <law> 4 <lawyer> -1 <org> 6 <poor> -6 <quiet> -2 <shoddy> -2 <wise> -1 bloke 1 bug -1 call -8 child 2 claim 3 complaint 2 drawer 1 few -1 fix -4 folder 9 fortnight 15 friend 3 keyboard 7 legal -7 logo 6 look -4 lot -17 man 2 mess -2 message -2 minor -3 month 1 name 2 new -2 note -8 performance 1 phone 8 photo 2 picture 2 poor -1 question 2 row 2 second -11 short -4 slow -1 to -2 version 3 walking 5 word 11
able -11 to -11
about 5 $ 11 <num> -13 <us> 1 a -16 the 3 to 2
accent 3
accepts 6
access 0 <are> -1 to -4
accessibility 7
accident 0 $ 2
account -6 <her> 4 <human> 4 <nobody> 4 <us> 4 <who> 4 of 1
act 16
action -2
actually 1
ad -10
add -40 <num> -3 a -2
adde -15
added -8
address -7 $ -4 <us> 7 <who> 6 you 6
admin 9 <data> 8 password 1
admit 17
admitt 9
admitte 9
admitting 2
advert 3
advice 4 <are> 4 is 5
affect -14
afraid -2
after -3 <num> -3 last 6 that -1 the -4
afternoon 2
again 15 <filler> 6 so 6
against 0 us 8
agency 1 $ -1
ago 7
agre -4
agree -12
agreed -4
ahead 0 of 1
air 7
alert -4
alerts 3
all 0 $ 3 <num> -5 <time> 13 <work> -5 be 2 day 5 know 1 mouth 2 nine 4 three -1
allow 0 <us> -5
allowe 11
allowed 11
alone 2
already 11
also -7
alter 8 the 4
altere 4
altered 4
alternative -1
alway 13
always 13 like 5
am 13 <us> 4 i 4
an -3 argument 3 hour -2 interview 6
and -5 <are> 8 <basics> 8 <dont> 2 <door> -3 <fool> 3 <her> -2 <num> 10 <who> -5 <who_in> 2 <wise> -5 <youre> -5 are 4 can't 4 doesn't 2 he -6 i 15 i'd 9 i'm 15 it 1 it's 24 leave 2 let -6 never -5 nobody 3 not -2 offered -7 said -10 say 6 she'll 4 she's -9 still 1 that -16 that's 1 the -2 then 9 they've -5 told -17 use 2 we -8 what -2 will -12
annex 1
annoy 4
annual 0 leave -1
another 15 $ -3 <num> 4 <whose> 3
answer 0 $ -8 <num> 5
answere -1
answered -3
any 15
anyone 5 $ -7 <her> 3 can 1 who 4
anyth 7
anythe 7
anything 7 from 7
anyway 8 $ 11
api -4
apologis -12
apologise -4
apologised -12
app -7
apparently 38
appeal -2
application 2
appraisal 3
approve -10
approved 0 <us> 5 it 6 the -4
archiv -1
archive -11
are -4 $ -2 0 -2 <neg> -4 at 4 never -4 not 4 out 5 the -4
aren't 7
argument 0 $ 2
arm -1
arrive -12
as 3 <aud> -3 <num> 4 <their> -7 <them> -3 <us> -11 <whose> -7 <work> 11 <youre> -2 a 1 ever 16 far 6 her -2 it -8 long 6 the -15 though 4 user 5 well -6
ask 2 <are> 4 <their> -1 <whose> -1 yourself 9
aske -5
asked -9 <aud> -11 <filler> 4 <human> -3 <them> -11 <us> -4 <who> -9 for -13 nicely 3 that 3 to 4
asking 0 $ 2
assessment 15 $ 4
assign -2
assume -5
at -8 0 9 <num> 2 <us> -3 once -11 one 2 risk 2 the -2 this -2
attach -2 <num> 4 a 4
attache -12
attached -8
attachment -12
attack -4
attention 10
audit 18 $ 2
auditor 10
auditors 5
auth 4
author -11
authoris 2
authorised 2
autumn 6
available 0 $ 2
await -1
away 8 from 9
aye 2
back -3 $ -4 and -2 to -12 with 1
backdat 1
backdate 3
backdated 1 the 3
background -2
backlog 4
backside 3
bad 11 <work> -3
bank 2 details 2
banner -9
base -9
basically 8
be 6 $ -7 <care> 13 <num> -6 <work> 12 a -3 allowed 3 bothered 7 here 6 requested 10 told 14
bear 1
because 16 <her> 16 <human> 5 <num> 1 <us> 4 <who_in> 4 i 2 of -14 the -3
been 23 <num> -3 <wise> 10 asked 13 like 2 off 1 open -4 paid 1
before 4 $ -5 <aud> 6 <nobody> 6 <them> 6 <us> -8 <who_in> 15 anyone 3 it -2 the 10
begin -9
behalf -9 of -2
behaviour -7
behind 0 <num> -2
being 19
believe 19
belong -6
belongs -4 to -1
below -7 $ -14
benchmark -2
benefit 2
best 12 <dont> 7 not 7
bet 13 <us> 1 <who> 1
better 2
between 8 <us> 8 <who> 3 you 4
bid 2
big 2
bill 3
bin 14
bit 7 of 4 rich 3
blame 0 $ -2
bless 3
blind 0 <us> 2
block -25
blocke -6
blocked -6
blocker -8
blog -9 $ -4
bloke 8
bloody 3
board 2
board' 9
board's 9
bonu 2
bonus 2
book -17
booke -14
booked -7
border 0 force 3
boss 13
bot -22
both -24
bother 14
bothere 9
bothered 11 to 3
bottom 3
box 11 <are> 3
brain 0 $ 5
branch -11 $ -8
breach 19
break -15
breake -8
breaking -8
breaks -1
breathe 3
bristol 5
broke 8
broken -11
browser -3
budget 4
bug -21
build -5
builde 10
building 10
bully 6
bullye 2
bullying 2
bury 6 <us> 5 it 5
bus 13
busy 3 $ 5
but 14 <her> 1 <neg> -3 <nobody> 5 <who> 4 <youre> 17 he's 3 i -2 no -2 not 1 the 4
button -5
buy 5
by -5 <her> 2 <nobody> -3 <num> 3 <one> -2 <quiet> -5 <us> -3 <who_in> 4 a 8 election 9 hand -9 mistake -7 the -9
bypass 2
c -12
cache -12 $ -3
cal 7
calculator -14
calendar -6
call -5 $ 9 <us> -2
calle 7
called 0 <us> 3 it 2
caller -13
callers -1
calling 10 <us> 3 it 5
calls -3 it -2
came 5 from 9 in 1
campaign -5
can -5 <basics> 1 <nobody> 1 <us> -18 do -1 guess 4 sign -2 we -2 whistle 7 you -2
can't -1 be -4 face 1 see -9 spell 1 work 5
capital 4
capitals 7
card -10
care 13
careful 7 what 8
carrie 3
carry 12
case -8
catch -6
caught 6
cause -23 $ -3
cdn -12
certificate -1
chair 9 $ 10
change -5 $ -6 <num> 2 and 1 in -1 note 1 the 5
changed -8
changing 4
channel -16
chap 5
charge 5
chase -5
chat 5
cheaper 15 to 4
check -7 <her> 4 is 2 who 5
checke -19
checked -18
checklist -1
checks 10
chief 22 exec 10
child 4
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
click 2
clicke 6
clicked 1
client -5
close -5
closed -7 $ -1 <us> 1 by -1 it 4
closing 8 as 4
closure 5
clown 5
clowns 6
cluster 2
cms 5
code -16 for 7
colleagu 2
colleagues 2
colours -1
com 3
come 10 back 1 from -6
comes 0 from -5
coming 6 from 2
comm 5
comment -4
commercial 1
commit -22
committee 14 $ 3
comms 5 <are> 2 are 2
compensation 11
compiler -10
complain 0 about -3
complainer 4 $ 4
complaint 11
complete 5
conclusion 4
conclusions 1 $ 1
condition -11
conference 3
confidence 3
config -4
confirm -22
confirme -16
confirmed -16
confuse -6
console -7
consult 2
consultant 1
consultant' 12
consultant's 12 report 4
consultation 8 <are> 4
contact -14 $ -3 page 1
content -34 team 3
contract 1
contractor 15
copy 0 $ -2 of 7
copyright -1
correct -12
correcte -6
corrected -14
correspondence 1
cos 12 of 1
cost 4 0 7
could 1 <basics> 10 <care> 2 <dont> -3 <her> -8 <us> -38 <who> -10 <who_in> -8 not -3 somebody -7 we -7 you -7
couldn't -4
council -5
counsel 9
counsel' 3
counsel's 3
count 11
court 11 $ 2
cover -21
covers -4
crash -13
creat -1
create -6
crew -2
cri 2
cricket 4
crie 2
cried 2
cross 4
crossed 3
cry 9 for 6
csv -16
curl -3
cut 0 off -6
daft 12
dashboard 0 $ -2
data -16 was 4
data' 1
data's 1
date -9 $ -3 to -1
day 1 <num> 9 and 15 two 5
days 0 $ -7 <are> 1 before -2
dcm 10
dcms 10
deal 17 with 4
dear 16
debt -4
debug -7
decide -13
decisions -9
declar -3
declare -5
declared -3
default -14
delay 9 $ 2
delete 0 the -6
deleted 0 the 15
deliberately 14
deliver 2
delivere 2
delivered 2
demand 0 $ 3
deny 8
department -12 $ 1 and -2 would 5
department' -4
department's -4
departments -5
depend -10
dependency -10
deploy -9
dept -9
deputy -16 $ -1
describ 1
describe 3
described 4 as 9
design 6
desk 8
detail -10
details -1
developer -4
device -10
did 5 <dont> -2 <us> 6 not -2 the -1
didn't 4 <wise> -5
dies -4
differ -1
difficult 3
digital 8 <aud> 2 <her> 3 <human> 2 <job> 3 <nobody> 2 <one> 2 <them> 2 <us> 2 <who> 2
dim 9
dinnae 3
director 4
director' 7
director's 7
directorate 4
directory -3
disable -5
disagree -14
disciplinary 2
disk -4
dns -1
do 1 $ -18 <dont> 2 <num> 15 <their> 2 <us> -8 <who> -2 <whose> 2 and 4 anything -1 nothing 1 that -6 the 1 with 1 you -8
document -23
documents -4
does -17 it -5
doesn't -9 <care> 5 <wise> 1 allow -1 have -1 know 10 look 3 work -3
doing 12
domain -14 $ -3
don't 0 $ -7 <badly> -2 <basics> -2 <work> 1 have -13 let 10 mention 3 own 1 put 3 reply 4 send 3 use -6
done -8
donor 10
dont 10
door 6
doubt 3 <nobody> 1
down 10 $ 1 and -4 by 5 to 13
draft 2 $ -1
drafte 1
drafted 1
draw 5 <their> 1 <whose> 1 attention 1 your 1
drawer 1
dreadful 8
drink 1
driv -11
driver -12
drivers -1
driving -9 licence -1
drown 17
drunk 5
dull 5
dumb -14
dump -5
duplicate -11
dur -13
dure -13
during -13 the -5
duty -11
dvla -10
dwp -6
each -6 <time> 14 time 15
ear 8
earlier -5
earn 9
earns 8
easier -3
easter 1
easy 6
edit -5
edite -7
edition -16
editor -26
effort 4
election 5
eleven 21 <work> 1
else -4
email -5 <her> -5
emailed -2
emails 22 $ 1
employee 2
end -18 $ 6 of -11
ends -7
engineer -3
english 0 isn't 7
enough 6 $ -1
enter -8
entry -5
eori -6
error -6 $ 4
essay 4
estimate -5
even 0 <their> 1 <whose> 1 if -5
event -11
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
example -17
exception -3
exec 3
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
explaine -3
explained -19
explaining 4
export -4
expose 3
face 16
fact 3
factor 0 <are> 5 is 5
fail -12
failed 2 the 7
failing -5
fails -13
failure -12
fair -9
fake 7
fall 13
fallback -1
false -15
familie 1
families 1
family 12
fancy 9
far 0 as 6
farmer 7
faster -5
fax 10 $ 9
feature -24
feb 2
feedback -8
feelings -1
few -8
fiction 13
fifty 0 $ 1
figur 3
figure 10 <are> 2
figures 3
file 0 <are> 1
fill 2
fille 1
filling 4
filter -10
final 0 warning 6
find -1 out 19 the -9
finder -16
fine -18 with -11
finger 14
fingers 5 crossed 3
fir -8
fires -3
firewall 2
firm 18
first -14 $ -1 <nobody> 3 <us> 5 <who> 3 line 10 then -4 two 1
five 0 days -5
fix -2
fixe -4
fixed 0 $ -2
fixes -3
flag -14 $ -2
floor 5
fob 11
focu -1
focus -1
foi 15
folder 4
folk 5
follow -3 <num> 4 a 4
font 0 $ 3
for 0 $ 6 <num> -7 <quiet> -5 <time> 1 <us> -5 <who_in> -3 a 9 anyone -7 ever -1 his -2 nights 4 nine 1 nothing 6 show 23 the 3 this 7 time 1 two -8 us -32 whoever -1 your 10
force 1
forget 11 <us> 4
fork -6
form 3 <are> 4 <us> -5 <who> -1
former -1
fortnight 10 $ 10
forty 12
forward 2
found -19 <us> -6 it -5 that -4
four 7 <who> 4
free -16
freez 6
freezes 6
friday 1 $ -5 <us> 3 <who> 4 night 4
friend 22
friends 9
from 3 <aud> -7 <care> 6 <num> -11 <them> -5 <who> -6 last 2 start 5 that 7 the -6 this 8 us -5 what 1
front 8
frustrat -9
frustrate -9
frustrating -4
function -15
funny 21 how 10
further -15
fuss 8
garbage -9
gather 12 <her> 3 <human> 2 <name> 2 <us> 2 <who> 2
gave -8 <aud> -1 <their> -1 <them> -1 <whose> -1 the -5
gcc -1
generou 5
generous 5
geniu 7
genius 7
get 16 <aud> -1 <num> -6 <them> -1 <us> -12 it -4 round 12 the 14 to 6 when 4
gets 1 <us> -4
gett -5
gette -5
getting -5
git -1
github -4
give 0 <us> 1 him 3 up 1
given 2
gives 0 <us> -2
glad -4
glass 3
gmail 1
go 8 $ -13 ahead -5 easy 9 home 3 out -2 through -5
god 18 help 4
goes -5 out -7
going 13
golf 9 with 1
gone 17 by 2 to 2
good -10 $ -3 as 2 riddance 5 to -9
got 17 <num> -7 <us> -9 it -9
gov -7 uk -2
government -14
govuk -7
grade 19 0 10
grand 11
grant -1
green 11 ink 2 on 3
group -5
guardian 10
guess 15
guidance -9
guide -7 <are> 3 is 5
guy 10
ha 15 $ 15
had -7 <us> 1 a 4 been -7 it 1
half 8 the 9
hand 6
hande -4
handing -2
handle -16
hands 1
handy 18
happen -9
happened 0 and -2
happens -2
happy -30 to -10 with -1
hard -7 $ 1 to -6
harder -2
hardware -5
has -14 <aud> -5 <num> 4 <them> -5 <work> -13 a 3 been 2 failed 5 left 4 the -16 to -7 written 1
hasn't 5 <wise> 2
hat 2
hate -7
hav 11
have 4 <aud> 6 <dont> 4 <num> -18 <them> 6 <us> -6 a -3 been -10 gone 11 had 1 it -7 known 4 not 1 to -9
haven't 13 the 6
having 11 <num> 5 a 2
he 6 <are> 10 <basics> 4 can -8 can't 1 was 5 writes 7
he'd 15
he'll 30
he's 0 <num> 7 <wise> -7 a 1 on 5
head 2 of 6
header -29
heading -5
hear 12 the 1
heard 17
heare 3
hearing 3
heat -3
held 4 together 3
hell 3
help -11 us 2
helpdesk 7
helpe -9
helped -8
helps -4
hence 19 the 7
her 0 <data> -4 deputy -2 the -2
here -12 $ -4
here' -11
here's -11 <num> -1 a -1
hero 8
hes 11
hey 0 ho 1
hi -8
hide -1
hides -4
him 13 $ 3 know -5 on 1 to 7
himself 2
hindsight -1
hir 7
hire 17
hired 11
his 18 <data> -7 account -1 own 9 tickets -2
history -10 $ -5
hit -10
hmrc -5
hmrc' -3
hmrc's -3
ho 13 $ 4
hold -7
holds -1
hole 17
home 17
homepage 0 $ 4
honestly 23
honours 2 list 3
hop 10
hope 17 <nobody> 5
hopeless 3
hoping 8
host -5
hoste 3
hosting 4
hosts -5
hour -16
house 12
how 0 it's 2 to -11
hr 1
html -2
hundr 9
hundre 9
hundred 9 <num> 7 a 7
hung 1
hurt -4
i -2 $ 1 <are> -4 <badly> -4 <basics> -8 <care> -13 <dont> -6 <wise> 2 can't -2 couldn't -5 deleted 3 don't -6 gather 13 get -10 give 3 hear 7 know -2 let 2 looked -4 rang -1 see 3 stopped 3 was -8 will 1 wouldn't 13 wrote -1
i'd 2 be -12 have 3 like -6 not 2 sooner 2
i'll -12
i'm -2 afraid -1 told 8
i've -20 <wise> -6 stopped 15 told -12 written -5
i2th -5
ico 10 <dont> 2
id 3
idea 15 what 4
if 0 <aud> 8 <dont> -1 <them> 8 <us> 13 <who> 1 <who_in> 8 <youre> -4 a -2 it's -4 not -1 she -5 there's -5 this 5 we 4 you're -3
ignore -7 $ 4
image -8
implementation -2
import -11
improvement 9
in 3 $ 3 0 7 <aud> 1 <data> 2 <law> 7 <num> -7 <power> -7 <their> -3 <theirs> 8 <them> 1 <time> -4 <whose> -4 a 8 an 9 another -2 at -3 breach 1 fact 1 it 1 jan 5 law 5 my -10 one -11 search -1 somebody's 2 the -16 their -2 then -1 truth 1 whitehall -6 with -2 your -1
incident -5
include -3
included -5 $ -2
including 5
index -9
inform -2
informally 3
informe -2
informed -2
infrastructure 6
ink 2
inline -2
inquiry 4
inside 13
insist 8
insiste 1
insisted 1
inspector 3
inspectors 3
install -4
instance -6
instead -10 $ -11
integration -3
intend -5
intention 4 of 7
interest 10 and 3
intern 9
internet 13
interview 17
into 0 the 1
investigate 7
is -7 <aud> -1 <ill> 3 <num> -1 <rude> 3 <their> -3 <us> 3 <whose> -4 and 2 being 3 fiction 7 for 1 gone -2 in -3 no 10 off -13 on 2 only 2 open 9 out -15 over -3 that 16 the -1 there -15 to 11 what 4 where 2
isn't 4 <quiet> 1 but 2 in 1
issu -8
issue 0 $ 3
it 5 $ 1 0 4 <are> 5 <basics> 3 <care> 5 <dont> 2 <filler> -1 <neg> 7 <num> -5 <quiet> 3 <us> -11 again -2 and -1 at 1 by -6 can -3 can't 1 did -6 does -11 down 1 for -6 hadn't 3 i -4 in 2 is -3 isn't 11 off -8 out 3 reads 1 shows 16 that 3 there 2 till 4 to 14 was 11 went 4 will -12 with -1 works -1 would 14
it' 2
it'll 21
it's 2 <human> 2 <num> 1 <us> 3 <who> 2 an -7 been -4 being 1 cheaper 3 on 3 only 12 our 2 still -3 the -1 there -3
its 0 mind 2
job 22 <filler> 4 so 4
joke -7
jump 10
june -3
junior 10
just 14 <care> -4 a -7 say 7
keep 11
keeps 0 <aud> 1 <them> 1 them 1
kernel -10
kettle 4
key -3 for 6
keyboard 0 $ 4
kid 2
kids 4
kil -1
kill -25
kille -1
kind -9
kitchen 6
knew 10
know 7 $ -2 <her> 5 <us> 4 it's -1 the 2 what 4 which 2
known 12 that 1
knows -4
label -8
lad 7
landlord 9
laptop 4 $ 3 <are> -6
larger -3
last 0 $ 6 <time> 1 day -4 time 8 week -3 year's 1
late -12 $ -3
laugh 20
laughe 8
laughed 8
launch 8
law 7
lawyer 4
lawyers 3
lead -15 <are> -1 has 1 is -1
leak 1
learn 10
learns 2
leav 3
leave 11 $ -10 <us> 5 it 6 out 2 the 6
leaver -1
leaving 8
leed 2
leeds 2
left 6 $ 4 <us> 7 hand 2 it 9
legal -12 <aud> -3 <human> -3 <nobody> -3 <num> -4 <one> -3 <them> -3 <us> -3 <who> -3
less 4 <us> 1
let 12 <aud> 6 <quiet> -14 <them> 6 <us> 6 it 15 me -14 on 12 the -7 them 9
letters 3
liability 1
liable 8
licenc 4
licence -7
licences 4
lied 11
life 3
lik -2
like 2 0 3 <num> -4 <their> 3 <whose> 3 a -7 it 2 that 14 to -22
likes -1
limit -2 $ 4 <are> -1
lin -5
line 0 <are> 9 and -5 is 7 to 3
lines -14
link -25 can 9 to -11
linke -3
linked -2
list -17
liste -8
listed -8
lists -2
little 4
live 6 $ -8
load -11
lobby 7
local -4
locale -7
lock -21
locke -10
locked -7
log 0 <us> 2 it 2
logg -7
logge -7
logged -8
login 15
logo 1
lol 15
long 5
longer -11
look 17 $ 5 at -10 bad 5 busy 4
looke 2
looked 0 $ 4 at -4 into -8
looking 6 at -2
looks -4 <num> -1 bad 3 good -1
lookup -2
loop -10
los -11
lose 0 <us> 1
loser -1
loses -8
lost 6 the 6
lot 20 $ 2
lovely 9 <aud> 1 <her> 1 <human> 1 <job> 1 <nobody> 1 <one> 1 <them> 1 <us> 1 <who> 1
lowest 1
lucky 8
lunch 6
machine -10
made 5 up 17
mail -8
mailbox -2
mailed -4
mailing 1 list 1
main -10
maintain -6
maintainer -29
maintainers -9
maintenance 10 $ 2
major -1
mak -8
make 3 the 1
makes -2
man 26
man's 0 <num> 1 a 1
manag -2
management 5
managers -2
managing -2 <aud> -1 <her> -1 <human> -1 <job> -1 <nobody> -1 <one> -1 <them> -1 <us> -1 <who> -1
manual -9
map -13
marke -8
marked -4
match -15 $ -9
mate 15
may -22 $ -15 and 7 have -2
maybe -1
me 7 <num> -5 <us> 5 and 9
mean 11
meane 5
meaning 5
means 0 <num> 4
media -5
meetings 0 $ 5
member -11
memory -15
mention 12 the 7
merg -3
merge -16
merged -14
mess 5 $ 5
messag 2
message -13
messages 2 $ 1
met 10 <num> 5 a 5
method -4
might 0 be -2
migration -6
milestone 2
million 3
mind 16 $ 2
minimum 3
minister 16 $ 3
minister' 5
minister's 5
ministerial 3
minor -8
minute 0 $ -11 that 2
minutes -1 $ -2 <wise> 5
miss -1
misse -3
missing -17
mistake 0 in -3
moan 11
mock -3
mode -3
model -8
module -4
moment -10
monday -11 and -5
money 29
money' 2
money's 2 on 2
monitor 1
monitoring -1
month 0 $ -16
more 2 $ 5 to -1
morning 0 $ 5
mornings 3
most -20 of -7
mouth 7
mov -7
moved 0 to -9
moves -4
mr 3
msg -3
much 3
mum' 5
mum's 5
must -6 <dont> -9 have 2 not -6
mustn't 2
mut 4
mute 6
muted 4
mutex -5
my 12 <work> 1 money's 2
nae 2
name 0 $ -8 <are> -2 for 6 is -1 on 8
named 0 in 2
nao 2
national -5
nearly 8
need -22 to 1
needed -6 <num> 1
needn't 2
needs -9 <num> -1 a -13 to -2
negative -2
neil 2
nephew 5
never 8 <are> 5 <wise> 6 <work> -1 know 6 met 5 mind -1
new -17 <num> -16 and 2 head 5 one -15 ticket 3
news 0 story -2
next -9 <num> -2 <work> -8
nice 6 <aud> 1 <her> 1 <human> 1 <job> 1 <nobody> 1 <one> 1 <them> 1 <us> 1 <who> 7
nicely 14
night 11
nightly -7
nights 4 $ 1
nine 1
nit -1
no 20 <aud> 1 <care> -8 <her> 2 <human> 2 <job> 1 <nobody> 4 <num> 12 <one> 1 <them> 1 <who> 2 date -1 idea 3 intention 7 longer -9 one 11 one's 3 paper 3 point 9 reply -2 strong -1
nobody 9 asks 1 had -2 here 2
nobody' 23
nobody's 23 told 2
nod 14
nodd 8
nodde 8
nodded 5
node -16
noon -21 $ -8
nor 5
normal 7 $ 3
north 4
not 0 <num> 1 <who_in> -1 a -6 be 5 for 19 in -8 one 15 our 7 ours -10 public 3 seen 2 supposed 5 sure -11 that 5 the -2 to 14 worth 6
note -6 of 3
noted -12
notes -1
noth 8
nothe 8
nothing 8 $ 3 <human> 5 <nobody> 5 <us> 3 <who> 3 for -9
notice -1
noticed -3
notional -18
now -23
nowt 3
null -7
number -4 0 4
numbers 9
object -8
objection -5
obviously 5 $ 5
october 13 $ 1
odd 2
of 7 0 -7 <aud> 5 <nobody> -4 <them> 5 <us> -1 <who> -7 <work> -11 a 9 date -9 him 6 office -5 salt 1 scope -6 that 1 the -3 those 2
off 20 by -12 for -2 in 3 since 7 the 7 with 19
offere -7
offered -6
office -10 $ 2
officer -2
officially 10
oh 3 <num> 6 good 6
ok -20
old 3 <data> 2 <door> 2 <human> 1 <nobody> 1 <one> 1 <us> 1 <who> 1 <work> -12
older -1
ombudsman 1
on 2 $ 1 0 -5 <aud> 2 <basics> 1 <care> 6 <human> 4 <nobody> 4 <one> 4 <their> -4 <them> 2 <who> 4 <whose> -4 <work> 8 a 8 again -2 an 10 behalf -2 by 1 call -4 fire 2 her -2 his 3 hold -2 its -3 leave -3 monday -8 one -4 our -8 that 6 the -11 their -4 thinking 1 this -10 thursday -2 to 10
once -8 <nobody> -1 the -6
one 1 $ -2 <filler> -1 <her> 1 <time> -1 at -2 for 2 is -2 more 6 so -1 with 6
one' 6
one's 6
ones 10 with 3
online -7
only 4 $ -15 <num> -13 <work> 13 the -4
open 0 $ -4 to 5
opene 4
opposition' 8
opposition's 8
option -19
optional -5
or -31 <filler> -4
order -2 $ -2
org -14
organisation -8
orphan -1
other -3 <aud> 1 <human> 1 <nobody> 2 <num> 7 <one> 2 <org> 3 <power> 2 <them> 1 <who> 5 one 3
others -7
our 1 <work> 4 side -9
ours -1
out 14 <us> 5 of -2 on 6 the 4 to -3 we 5
outage 3
output -8
outside -7
outsourc 11
outsource 11
outsourced 5
over 9 <num> 2 a 3 for 6 there 17
own 0 <work> -3 conclusions 1 site -1 the 1
owner -9
owns -9
p3 -9
package -5
pag -4
page -12 $ -16 0 7 <filler> 5 <who> -2 before 1 in 2 so 2
pages -4
paid 22 by 8
pain -3
pair -5
pal 5
paper 10 trail 3
papers 6 $ 5
paragraph 0 and 2
parent -12
parser -12
part -26
pas -5
pass -11 <us> 1
passe -5
passed 0 over 12 to -16
passport -16
password 4 $ 3
passwords 1
past -2
pasted -2
patch -10
path -12 $ -2
pause 10
pay 13 the 2
payment -3
pdfs 1
pen 8 <care> 5 test 5
pensioner 13
pensioners 8
people 17 $ 11 <are> -4 have -1 in 8 to 3
perhap -8
perhaps -8
period -8
person 6 on 2
person' 2
person's 2
phon -11
phoned -6
photo 1 of 8
photograph -1
photographer 1
pick -6
picke -6
picked -2
pile 5
ping -11
plain -11
plan 2
play 1
plays 0 golf 1
please -16 $ 8 <care> -4 <dont> -6 <fool> 1 <neg> -5 <youre> 3 don't -4 nobody 1
pls 6
plu 8
plugin -4
plus 8
pod -2
point -4
pointer -4
pointless 12
pol 1
policy 7 <work> 1
polle 1
polling 1 <time> 1 day 1
poor 9 <us> 9
popcorn 1
positive -2
postcode -1
power -5
pr -6
pray 7
pre -7
prefer -3
pregnant 8
press 0 office -1
pretend 17 <us> 7
pretende 3
pretending 3 to 3
preview -2
price 9
print 2
prison 3
private -8
privileg 6
privilege 7
privileged 6
prob 10
probably 6
problem -4
proces -4
process -7
processe -4
processes -2
procurement 17 $ 5
product 3
programme 2 <are> 2 is 2
promis -4
promised -2
promot 3
promote 3
promoted 3
promotion 3
prompt -1
provider -10
proxy -17
public -8
publish -16
published -14 $ 4
publisher -23
publishing 8
pul 8
pull 2
pulle 8
pulled 1
purg -4
purge -8
push 2
put 11 back -2 him -2 up -1
q -5
query -7
question -1 $ 11
questions 0 in 3
queue -5
quiet 3 $ 10
quietly 28
quoted 5
race -1
rais -6
raised -3
ran -7 <us> -5 it -5 the 3
random -4
rang -8 <aud> -7 <their> -1 <them> -7 <whose> -2 the -2
rate 4
rather 4 <dont> -3 <us> 11 not -3 the 4
read 4 it 2
reade 2
reader -18
readers -6
reading 2 $ 2
reads 2
real 15 <work> 5
really -1
reason 2 $ -3 is 2
reasons 0 $ 1
reassign -5
rebase -7
reckon 11
reclaim -4
record -2 $ -14
records 9
redact -4
redacte -4
redacted -4
redesign 1
redirect -12
redirects -8
redo 7
redundancie 4
redundancies 4
redundancy 3
reference -3
refused 0 $ 7
regardless 2
regional 1
regression -3
regulator 8
reindex -10
reject -14
rejecte -4
rejected -3
release -7 $ -1
rely -4 on -4
remain 2
remains 3
reminder -4
remov -6
remove -27
renam -6
rename -14
rep 3
replac -5
replace -7
replaced -3
replie -11
replied -8
reply -2 $ -2 to -1 when 4
report -1
reporte -1
reported -2
reports -2
republish -4
request -3 $ -10
requeste 2
requested 2
requester -16
requesters 1
require -3
research 7
reset -7 the 5
reshuffle 0 $ 1
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
rich 1
riddance 5
right -14 $ -2 hand 2
rights -12
ring 6 $ 3 <quiet> 7 me 7
rings 4
risk 7
robots -1
rol -3
roll -2
room 6 $ 1
rota -2
rotat -2
rotate -18 the -3
round 16 the 12
routine 2
rows -9
rumour 10
run -22 a 1
runbook -5
runn 3
runne 3
running 3 on 2
runs -5
sack 8
sacke 3
sacked 3
safe -3
safety -1
said 9 <dont> 4 <who> -5 that -17
salary 9
sale 3
same -2 <num> 7 <time> -15 <work> -1 day -3 old 9
sandbox -5
sandwich 1
sat 14 on 13
sav -12
save -7
saved -5
saw 10 <num> 1
say 21 <filler> -5 <nobody> -2 <us> 2 <who> -2 it 9 no 2 nothing 7 please 8 so -3 we're 2 what -11
saye 9
saying 9
says -10 <filler> -14 <her> -1 <human> -6 <nobody> -4 <num> 3 <who> -3 so -14 that -3 the -15 we 1
scan -1
schedule -9
scheduler -6
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
second -4 server 9
seconds -6
secret -20
security 0 <aud> -2 <human> -2 <nobody> -2 <one> -2 <them> -2 <us> -2
see -2 <us> -3 it -12
seem -2
seems -1
seen 0 <us> 7 by -8 it 12 the 5
select 0 committee 7
send -5 <aud> 2 <them> 2 <us> -7
sende -3
sending -3
sends -9
senior 3
sent -27 <aud> -14 <them> -14 <us> 9 the -2 to -1 us 2
separate -11
serie -2
series -2
served -1
server 2 $ 7
service 0 <aud> -1 <human> -1 <nobody> -1 <one> -1 <them> -1 <us> -2 <who> -1
sery -2
session -7
set -17 a 1 up -9 your 1
setting -2
settle 7
shall 0 <us> -6
shambl 3
shamble 3
shambles 3
shared 0 <basics> 1 drive 1
sharing 1
she 2 <basics> -4 <dont> 3 did -5 got -4 may 2 would -2
she'd 1
she'll 21 have 5
she's 0 <filler> 2 <ill> 1 in -1 just 2
sheet -8
shift -3
ship -3
shock 4
shocke 4
short 0 of -2
should -11 be -4 have -1 say -5 stay -1
shouldn't -4 be 5
show -3 $ 15
showed -5 <aud> -1 <them> -1
shown 0 the 1
shows -19 $ 9 the -8
shred 5
shut 4
sick 11 again 9
sign 0 <us> -1 it -1 off -6
signe 4
signed 1
signon -6
signs 3
silly -3
similar -3
simple -9 <us> -1
since 5 <her> 8 <human> 11 <nobody> 4 <who> 3 the 8
sir 1
sister 15 in 2
sit 13
six 2 years 2
size -8
skip 13 the 6
skips 0 the 1
sla 18 $ 14
slept 5
slip 8
slot -5
slow -7
slower -5
small 5
smell 13
smells 11
smile 11
snif 4
sniff 4
sniffe 4
sniffing 4
so 4 $ -6 <her> -13 <human> -4 <law> 6 <neg> 4 <nobody> 2 <who> 4 act 6 and -2 be 1 don't 4 far -1 i -11 i'd -9 i'll -2 i've -17 it 3 it's -9 keep 4 long 2 no -2 please -5 that -1 there's -1 yes 3 you 9
social -2 <aud> -1 media -1
sod 11
solicitor 8
solicitors 7
solv -7
solve -5
solved -5
some 2 <work> 2
somebody 13
somebody' 19
somebody's 19
someone' 6
someone's 6
someth 10
somethe 10
something 10
somewhere 2
sooner 13
sorry -17 for -2
sort 0 of 4
sorte -5
sorted -4
sound 16
sounde 5
sounded 5
sounds 3
source -3
spad 5
spare 14
speak 1 to 3
special 5
spel -2
spelle -2
spend 5
spent 2
split -5
spoke -5
spoken 4
spott -1
spotte -1
spr 3
spre 3
spreadsheet 1 $ 3
spring 3 $ 5
ssh -3
stack -3
staff 11
staging 0 $ -1 and 2
stale -7
standard 8
start 0 to 5
starter -4
stat 12
state -1
statement 0 says 5
statistics -1
stats 5
statu -3
status -3
stay 6
step -31
steps -2
stew 2
stick 2 $ -1
still 13 <dont> 1 got 3 works 2
stop 1
stopp 1
stoppe 1
stopped 4 <care> 9
store -8
story 7
straight -14 away -3
stress 6
strictly 14
strip -15
stuck -8
stuff 7
stupid -12 <quiet> -2
style -15
such -2
sudden 2
sue 3
suggest 0 <us> 8 <who> 3 you 8
suggeste -17
suggested -17
suit 7
suits 5
sum 8
summary -19
summer 7
sunday 3
supplier 5 $ 1
supply -1
support -20
suppos 4
suppose 9
supposed 4 to 4
sure -6
surprise 13
surprised 1
survey 6 $ 2
suspend -5
suspende -3
suspended -3
swallow -6
swear 2
tab -7
table -24 $ -6
tablets 1
tag -8
take -3 <num> -9 <us> -4 a -1 it -9 the 7
taken -11 off -5
takes 0 a 2
target -4
tax -9
tbh 3
team -23 $ -11 <are> 1 <dont> 4 is 3
teams -1
teeth 8
tel 10
tell 11 <us> -16 <who> -3 the 3 us -6
telle 14
telling 14 <aud> 3 <them> 3 <who> 1 the -3
tells -4 <us> -1 <who> -1 you -1
telly 9
temp 5
template -5
ten 0 minutes -1
tender 1
terminal -5
terminate -2
test -19
tested -3
testing 4
tests -24
text -22
than 8 <quiet> 7 <us> -3 it -5 me 7
thank -20
thanke -8
thanked -8
thanks -14
that 9 <are> -13 <aud> 7 <dont> -1 <fool> -4 <human> 2 <job> 11 <num> -7 <one> 8 <their> -2 <them> 7 <us> -2 <who> -2 <whose> -8 <work> 4 from 6 her -6 i -5 is -4 it's -11 nobody -4 page 2 says 4 should 10 since 4 the -2 they -1 you -3
that' 4
that's 4 the 6 what 1 why 8
the 9 0 -3 <aud> 7 <data> 8 <door> 1 <fool> -7 <hole> 13 <human> -1 <job> -2 <nobody> -3 <num> 7 <one> -3 <time> -3 <total> 1 <us> -1 <work> -3 accessibility 4 address 8 afternoon 1 agency 13 alert -8 alerts 6 answers 8 app -2 audit 7 auditors 1 back 13 backlog 1 backup 1 banner -7 benchmark -1 best -5 big 7 bit 2 blog -17 board 16 bot -8 box 7 build -9 building 6 bus 2 button -13 by 12 cache -10 call 9 card -4 cause -10 cdn -10 chief 4 chop 2 clock 6 compiler -2 complaint 2 consultant's 4 consultation 3 contract 3 dashboard 7 data -1 department -13 department's -8 desk 4 director's 7 disk -1 door 14 driver -5 duty -7 editor -10 energy 1 error -10 exception -1 expenses 3 feature -7 figures -3 fine 1 first -5 form 1 good 6 great 13 guardian 11 header -9 history -6 home -5 honours 2 hosting 5 house 1 i2th -3 ico 2 inspectors 3 intern 1 internet 12 journalist 2 kernel -2 last -2 leak 1 legal -3 less 4 letter -5 line 2 link 11 list -11 live 7 lock -4 log 4 logs -4 lost 5 lot 16 mail 7 main -2 man's 1 migration -10 minister's 2 minutes 4 moment -2 next -17 nightly -2 numbers 3 old -9 ombudsman 3 one 8 ones 8 only 16 opposition's 8 other 5 owner -8 page -4 parking 1 parser -5 password 3 patch -3 pdf -6 pen 9 person -7 phone -4 pile 3 poor 5 problem -4 product 3 programme 1 public -15 queue 4 real 7 reason -1 record -4 regional 1 regulator 10 renewal -1 report 1 requester -20 reshuffle 1 review -4 room 2 rota -7 same -9 scheduler -6 screen -2 search -2 second 5 secretary 3 select 6 sla 10 slug -6 statement 5 stats 3 sunday 4 system 2 table -4 template -1 tender 2 text -4 tidy 2 time -6 title -12 train 5 treasury 7 tribunal 5 trick 2 trust's 1 two -8 union 3 upload 3 usual 18 vetting 5 way 11 weekend -4 whiteboard 10 whole 11 wiki -2 word 1 world 1 wrong 2 year 2
theatre 10
their 2 <data> 3 it -6 jobs 1
theirs 0 $ 5
them 10 $ -6 <filler> -1 <us> 7 about 5 again -2 as 2 it 3 so -1
then 7 $ -23 <us> 9 the -6 we 5
theory 2
there 8 $ -11 <are> 2 are -6 isn't 2 was 4
there's 0 <num> -1 a -4
these 18 <who> 20 <work> 8 people 12
they 10 <are> -3 are -1 can -11 can't 6 get 2 had 1 have -7 haven't -1 think 2 want -6 wanted 3 would -4
they'd 19 have 2 like -11
they'll 21 get 4
they're 21
they've 7
thi -6
thick 18
thin 1
thing 9 $ 14
things -4
think 6 <her> 10 <us> -4 <youre> 2 about -1
thinks 5 the 5
third 17 $ 2
thirty 6
this -6 <aud> 8 <her> 6 <human> 8 <job> 1 <nobody> 8 <num> 5 <one> 8 <them> 8 <us> 5 <who> 8 <work> 1 correspondence 1 for -5 gets 8 isn't -9 lot 1 one 8 person 11 ticket 10 up -12
those 6
though 15 the 5
thought -3
thousand 2
thread -1
three 0 <who> -2 people -3 weeks 3
through -10 <num> -8 the -7 their -3 to -2
thursday -9 $ -4
tick 23
ticke 7
ticked 6
ticket 1 $ 2
tickets -11
tidy 14
till 26 the 2
tim -9
time -4 $ -2 <us> 1 and -1 out 5 the 6
timeline 7
timeout -11
times -16
timing 5
title -1
to 2 $ -6 0 -3 <badly> -3 <care> -7 <name> 4 <nobody> -6 <num> -8 <one> -1 <org> -2 <quiet> -4 <their> -9 <who> -2 <who_in> -16 <whose> -5 a 7 all -8 another -12 be 7 blame -1 change 17 close -5 delete -6 do -2 explain -4 finish 2 hear -1 her -2 know 5 learn 3 make 20 me -4 my 2 pay 6 reset 5 ring -2 see 4 spend 2 stay 2 talk -6 the -13 think -5 this 2 try -3 what -2 whoever 6
today -11
token -17
told 0 $ -9 <aud> -14 <quiet> 2 <them> -14 <us> 8 and -5 him -10 me 2 the -8 to 21
tomorrow -22 $ -11
too 1 $ -8
took 0 <num> -2 <quiet> -7 me -6 the 7
top 5 $ -4 of 5
topic -9
touch -3
toy 3
track -1
trade -6
traffic -14
trail 0 $ 6
train 3 <num> 3
training -4
translat 4
translate 3
translation -17
travel -1
treasury 16
tree -4
tri -3
tribunal 8
trick 2
trie -3
tried -4
trust 10
truth 23 <are> 7 is 7
try -13 again -4
turn -4 <us> -1
twice 0 $ -11
two -13 <are> 3 <her> 3 <work> -3 years -6
txt -11
typed 0 <num> -2
typical 10
typing 3
ugly -9
uk -4
undefin -1
undefine -1
undefined -1
under 17 <aud> -8 <them> -8 <us> -2 a 10 the 1
understand -3
understood -2
unhappy -1
union 13 rep 3
unlawful 11
unless 2 <who> 3
unofficially 7
unpublish -5
until 0 after 3 the 5 then -1
unusual 1
up 7 $ -3 for -3 on 3 the 12 to 7 with -2
update -19
upgrade -6
upload 0 <work> 4 form 4
uploade -7
uploaded -5
upset -6
upstair 10
upstairs 10
upstream -2
urgent 1
url -12
us 10 $ -3 <filler> 1 <num> 6 for 7 over 2 to 1
use -18 <us> -6
used -7 $ -1
user -14 <are> 1 <quiet> 9 <wise> -7 asks -1 error 3 is 2 research 9
users -5 <are> 1 and 8 are 1
uses -14
using -19
usual 20
vague 17 $ 10
value -12
vanish 2
variable -2
vat -7
version -10
very -2 nice -1
vet 2
vett 3
vette 3
vetting 4
view 0 <are> 6 is 6
visa -6
visible -2
visit -4
vote 1 <us> 4
w 12
wait -11 for -2 until 1
waite -5
wake 3
wal 5
wale 5
wales 5 $ 9
walk 5
walking 5
wall 11 $ 1
want 14 <aud> 4 <num> 1 <them> 4 a 8 to -8
wants 0 <their> 5 <whose> 5 his 2 it 3 to -14
warn 2
warning 0 <filler> 2 so 2
was 6 $ 9 <basics> -4 <filler> -6 <neg> 4 <num> 2 <total> 4 corrupted 2 in 6 left -1 lost -4 moved 4 my 3 nearly 3 never 4 no 3 on -3 pushed 1 right 2 very -4 wrong -6
wasn't 1
watch 18 <us> 1
watche 3
wave 18
way 8
we 14 <are> 10 <dont> -4 <neg> -1 <num> 13 <work> -3 all 8 are 14 can -13 can't -15 didn't 5 don't -4 expect -1 got -9 had 1 haven't 10 lost 6 need -10 never 8 say 10 send 1 told 5 won't -8 would 5 wrote 3
we'd 14 have 4
we'll 0 be 4
we're 25
we've 8 <num> 3 a 2 been 10
weak -1
wednesday 0 $ 1
wee 7
week 0 $ -10
weekend -12
weekly -4
weeks 10
welcome -21 $ -6
well 2 $ -3
wellbe 3
wellbee 3
wellbeing 3
welsh -2
went 5
were -1
what 10 <num> 11 <who> 4 <work> 8 a 5 i 4 it -5 we -6 you 2
what' -4
what's -4
whatever 21 <us> 2 the 8
whatsapp 3
when 0 <human> 3 <num> -3 <one> 1 <us> 3 <who_in> -3 the 2
where 0 <their> 3 <whose> 3 it 1 to -2
whether -11 <us> -3
which -2 <aud> 4 <them> 4 <work> -1
while -9 <us> -1
whistle 6
whiteboard 10
whitehall -7
who 2 <are> -6 <care> 1 <dont> 3 <wise> 1 can't 7 is -7 wrote -4
who' 10
who's 10
whoever 24 wrote 10
whole 25 <aud> 3 <them> 3 <work> 11 thing 8
whose 5
why -7 <dont> -8 <their> -2 <whose> -2 not -3 the -6
widow 3
wife 1
will -4 <dont> 14 <neg> 2 be 5 do -3 look -7 never 2 not 5
win 2
window -10
windows -2
wine 10
winn 4
winne 4
winning 4
with -4 <aud> -5 <their> 3 <them> -5 <whose> 2 a 3 him -3 it -3 me -2 the 1 this 21 us -4 your 7
withdrawn -16 $ -2
within -26 <num> -1
without 1 <num> -1 <us> -2 it -2
woman 7
won 4
won't -3 <work> -2 be 1
wonder 5
word 10 <us> 5 it 5
worde -12
wording -12
work 0 $ -7 <us> 5 for -1
workaround -11
worke -4
worker -11
working 0 here 3 on -5
works 1 $ -5 on 1
world 4
worrie -11
worried -8
worry -17
worth 8
would 4 <dont> 1 <us> -2 be -13 have 4 like -12 only 17
wouldn't 10
writ 2
write -5 the -1
written 4 $ 1 <quiet> -4 by 4 down -2 to -20
wrong -3 <quiet> 10 but 2 rate 4 with 5
wrote -1 to -6
x -13
yeah 2
year 14 $ -4 and 9
year' 7
year's 7
years 2
yes 1 the 4
yesterday -10
yet -4 to 8
you -9 $ -27 <are> -4 <dont> -1 <neg> -12 <us> 2 <work> 13 can 28 can't -1 change 3 could 3 didn't 4 do 4 don't -6 heard 2 know 13 should 1 think -6 to -1 want -3 would 3 write 1
you'd 3 <care> 1 expect 2 think 1
you're -25
your -24 <work> -12 own 8
yourselv 8
yourselve 8
yourselves 8
zero -8
zombie -5
zone -1
`;
