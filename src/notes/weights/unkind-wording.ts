/** What words weigh in a comment that is rude to people or about their work. Written by `npm run learn:notes` from texts 272fc2a91eecce10; see `weighLearned`. */
export const UNKIND = `
-33
0 -17 $ -4 0 -7 <are> -1 <filler> -1 <name> 2 <us> 5 <who> 3 and -5 can 1 files 3 i 1 instead 3 lines 11 mb 3 on 5 people 1 so -1
<are> -6 $ 5 <basics> -4 <care> -11 <dont> -1 <filler> 2 <fool> 9 <us> 6 <who> 5 <work> -6 a 2 also 1 always 1 an 9 any 3 as 12 beyond 2 called 2 dead 3 fine -1 for 2 free -3 giving 1 good -3 hard -4 how -4 like 10 no -1 now -13 off -9 on -12 out -3 right -14 something 6 still 2 the 3 this -2 to 1 told 12 useless -3 we 1 written 5 you 8
<aud> -7 $ -3 <aud> -2 <basics> 4 <care> 6 <human> -2 <nobody> -2 <them> -1 <us> -2 <who> -4 <work> 2 at 4 could 6 has -2 here 3 in 1 on 3 reply 3 the 1 up 4
<badly> 4 <their> -2 <us> 9 <whose> -2 <work> 2 it 12 my -9 the 1
<basics> 10 $ 3 <are> -6 <aud> 13 <basics> 6 <care> -1 <dont> -4 <them> 5 <who> 3 <work> 3 about -5 as 8 checker 4 code 6 drivers 1 in -1 is -1 it -2 more -3 of -9 the -2 this -1 with 3
<care> 2 $ 2 <are> 7 <aud> 2 <us> -14 about -1 anything 3 as 7 data 2 git 5 in -7 is 10 no 3 now 9 of -7 past 1 the -6 this -13 to 9 today 1 what 4 with -4 your 1
<data> -13 $ -3 <time> 1 list 4 time 1
<dont> 4 $ -8 <care> 10 <num> 3 <tell> -6 <their> 4 <who> 3 <whose> 3 and 7 ask -4 believe 1 bother 3 care 2 do 9 even 20 find -7 going 6 got 2 had 7 have -20 in -2 keep -3 let 2 make 12 meet 1 my 8 of -1 one 8 see -9 take 5 tell -7 the -9 think -11 understand 8 wait 4 your 4
<door> -29 <work> 5
<few> -5
<filler> 0 $ 2 <are> 1 <dont> -4 <neg> -4 <num> -17 <us> -4 a -13 bad 2 called 6 don't -6 go 11 i -1 i'd -1 i'm -3 i've -11 is 7 it's -2 much 12 proud 9 say 5 sorry -2 that -12 ugly 1 wow 7
<fool> 21 $ 17 <care> -1 <wise> 7 <work> -10 asked 2 at 1 has -4 in 1 with 6
<grim> 14 $ 5 <work> 2 idea 3
<her> 6 <are> -1 <basics> 5 <dont> 10 <filler> -3 <num> 3 <theirs> 2 <us> -3 <who> -10 <wise> -7 a 3 and 1 at 10 can -1 else 1 else's 2 have -7 in 5 know 4 knows -3 left -2 needs 9 never 1 put 5 removed 2 take 1 the 6 thinks 2 to -1 use 1 who 4 with 9 wrote 2 you -2
<hole> 6
<human> -15 <basics> 3 <dont> 2 <who> -3 <work> 4 could 4 does 2 has -1 left -2 who 4
<ill> 2
<job> 12 <are> 1 could 6 left -1 that 2 who 2
<junk> 26 $ 16 and 1
<law> -6
<lawyer> 0 $ 4
<name> -13 $ 6
<neg> 2 <basics> -11 <care> 6 <us> -6 <work> -8 bother 3 care 3 get 2 had 8 have -10 hold 1 know 4 let 2 like -2 make 9 the -1 think -10 this -6 understand 3
<nobody> 0 <are> -6 <basics> 3 <wise> 4 asked 4 at 12 can -1 could 3 does 3 had -2 has -11 have -8 here 15 in 4 left -3 on 3 reply 3 that 1 there 1 was -2 who 2 with 6
<num> 6 $ -7 0 4 <aud> -2 <badly> -8 <basics> -4 <data> 1 <filler> 1 <fool> 6 <grim> -3 <human> -5 <nobody> -2 <poor> 1 <shoddy> -1 <them> -1 <time> -7 <us> -2 <who> -1 <who_in> 2 <work> -10 and -6 another 2 before -1 bit -13 blind 3 bug -10 build 6 call -4 cast 6 charm -2 child 6 class -3 copy -3 dependency -1 favour 3 feature 2 few -8 file 1 fuck 11 full -4 green -1 hack -2 i 4 i'm -3 is -1 job 2 joke 11 lecture 7 lie 4 life 2 line 2 list -4 little -4 load 4 look -8 lot -11 luck 7 mess -1 message -3 minute -2 monkey 1 more 3 needed 1 new -6 note -2 of -10 old 1 one 3 package -3 places 1 pointless 8 poor -4 power 2 project 11 random 2 reason -6 reminder -1 reviewer -2 right 5 second -10 security 3 side -1 simple 1 single 7 singleton 2 slap 5 state -3 string 6 stupid 2 switch 4 ten 3 that 2 thing 2 thousand 3 time -3 to -11 toss 8 useless 2 wall 4 with 1 word 5 workaround -6 wrong -2
<one> 3 <work> 4 could 6 has -1 left -1 that 1 who 1
<org> -16 <care> 3 <work> 6
<poor> 27 $ 13 <quiet> -2 <work> 11 for 5 question -2 that 5
<power> -15 <care> 3
<quiet> -1 $ -10 <basics> 2 <dont> -6 <her> -5 <neg> -2 <num> -1 <quiet> -3 <us> 5 <work> 7 a -7 again 7 and 8 as -3 before -5 but -3 for -11 from 3 guess 7 handling 4 messages 1 no -1 on -10 the 6 this 14 try -2 what -2 who -5 with 1
<rude> 20 and 5
<saga> 3
<shoddy> 37 $ 9 <are> 3 and 1 is 3
<sneer> 23 $ 17
<tell> -2 <quiet> 9 <their> -2 <us> -7 <who> -9 <whose> -2 me 9 you -7
<their> 6 <quiet> -2 <rude> 1 <shoddy> 1 <time> -2 <work> 2 call -3 commit 4 company 2 first -7 head 12 line -5 manager 8 opinion 12 own 7 team -3 time -1
<theirs> 11
<them> -5 $ -2 <aud> -1 <basics> 4 <care> 6 <human> -2 <nobody> -1 <them> -1 <who> -4 <work> 2 at 4 could 6 has -2 here 3 in 2 on 3 reply 3 up 4
<time> 0 $ -1 <basics> 7 <care> 7 <filler> -4 <us> 9 and -8 another 1 in 1 of -1 on 11 so -4 to 6 with 1 you 6
<total> 8 <poor> 3 <quiet> 2
<us> 3 $ 1 <are> 6 <badly> -4 <care> -9 <dont> -5 <fool> 7 <her> 6 <junk> 10 <num> 10 <quiet> -7 <rude> 7 <tell> 5 <their> -4 <time> -8 <who> 12 <whose> -1 a 1 accept -2 add -4 after 8 all 16 api 7 are -5 assume -4 at -3 being 4 bug -2 call 3 called -1 can -7 can't -12 care 1 change -12 code 2 come 1 comment 2 compiles 6 could 6 couldn't 2 dare 7 deserve -7 did -2 disagree -3 do -5 does 7 don't -5 even 4 expect 4 fails 1 feel 6 for -6 get -3 got -9 guess 7 had 1 happened 1 has -3 have 3 haven't 1 hear -3 is 7 isn't 4 junk 4 just -1 keep 3 know -3 later -1 library -8 look -5 looked 2 lost -5 lot 13 may -10 mean -7 might -2 mind -7 more -2 morning -3 must 3 myself 1 name -5 need -5 of -7 off -1 on 3 one -8 open 3 paid 6 patch 5 people 9 please 7 possible 3 project 2 rang -2 really 1 refuse 5 reply 3 say -4 says -9 see 9 so 1 spent 7 suppose 8 sure -9 takes 8 tell 7 that 12 themselves 1 then 2 think -6 thought -9 thread 8 through -1 today -1 touch -1 tried -7 type -3 understand -5 understood -2 use -4 wanted 4 way -1 week -7 were 8 weren't 6 when -4 who 3 whole 4 will -6 wish 8 with 6 wonder 5 work -4 would 2 wouldn't 3
<who> 7 $ 2 0 1 <aud> -1 <badly> 2 <basics> 5 <dont> 5 <filler> 1 <her> -2 <human> -4 <nobody> -2 <rude> 1 <them> -1 <us> -8 <wise> -2 add -2 again 2 already -1 are -4 be 2 by 8 call 3 can -14 could 2 couldn't 8 deserve -7 did 6 do 1 does 2 even 3 feel 4 forgot -1 found 4 get -4 have -6 haven't 3 in 7 is 1 keep 2 left -1 let 1 look -1 lost -4 lot 11 may -4 mean -4 mind -7 name -3 need -13 never 5 of -5 on 4 people 9 reply 3 run 4 say -2 see -9 spent 8 sure -5 that 8 the -4 to 10 too 1 were 1 will -13 won't -1 wonder 1 wrote 7
<who_in> 19 $ -1 <care> -1 <num> 3 <theirs> 2 <us> -2 <who> -1 a 3 and 2 at 10 else's 2 in 7 should 3 take 3 txt -3 with 2
<whose> 1 <quiet> -2 <rude> 1 <shoddy> 1 <time> -2 <work> 2 call -3 commit 4 company 2 first -7 head 12 line -5 manager 8 opinion 12 own 7 team -3 time -1
<wise> -6 <us> -12 <who> -7 for 2 that 5 the -5 you -6
<work> 3 $ 1 <aud> -2 <basics> -5 <dont> -12 <door> 4 <filler> -14 <human> -3 <neg> 8 <num> -3 <quiet> -2 <them> -1 <us> 5 <who> 3 <wise> -3 <work> 3 <youre> 4 an 2 and -5 as -10 but -4 doesn't -2 don't 5 has 3 i've 5 if 1 into 2 is 6 it -13 let -4 like 10 made 1 may -2 message 5 my -5 no 1 not -3 nothing 3 off 1 run 6 since -4 so -8 stop 4 suffer 3 that 7 the 11 then 1 this 10 to 5 under -1 was -1 we 10 who 8 wrote -3 you 2 you're 6
<youre> 6 <num> 11 a 1 the 3 too 2
^ 0 <are> 3 <badly> -1 <basics> -6 <care> 8 <data> -10 <dont> 2 <door> -8 <filler> 27 <grim> 19 <human> -8 <junk> 3 <neg> -6 <nobody> -3 <num> -3 <poor> 8 <sneer> 15 <total> 12 <us> -3 <who> -2 <who_in> 2 <wise> -8 <work> -32 <youre> -6 a -6 all -6 an -11 and 29 another 30 any -5 are 6 asked -4 at 9 bad -2 because 1 bloody 14 breaking -2 bug 2 bull 6 bunch 8 but 16 can -2 can't 5 congrats 1 congratulations 6 cool 5 could -13 crap 15 curl -1 damn 26 data -1 did 13 do 16 done -5 dude 2 enjoy 8 error -1 ever 7 every 6 everyone 6 explain 1 explained -7 feedback -7 ffs 18 fine 3 fix 8 fixed -3 frankly 1 fsck 4 fuck 8 funny 3 gerrit 6 get 14 git -7 god 7 good 3 got -4 great 1 half 2 hate 5 he's -9 hell 8 here -2 here's 4 hey 13 hi -5 hilarious 5 how 6 i -2 i'd 12 i've 1 if -6 ignore -3 in -16 isn't -3 it 1 it's 3 java 9 jesus 13 keep 4 kill 5 learn 20 let's -2 lol 18 man 9 maybe 2 must 17 nah 10 never -11 new -2 next 7 nice 13 no -3 nobody 8 not 3 oh 24 on -15 once 1 only 2 out -3 perhaps 1 please -1 python 4 read 1 reading 2 rename 2 same 2 screw 7 see -3 seriously 14 shame 5 she -6 she's -6 shit 6 should -5 show 9 so 28 some 3 somebody 6 someone -1 sorry 1 spare 5 stop 25 such 4 surely 1 ten 1 terrible 1 that -5 the -5 their -16 there -7 they -19 they'd -4 this 10 todo -4 told -12 took 4 typical 12 ugh 10 ugly 7 use -8 user -15 wake 1 was -1 we -23 we're 6 we've -2 weak -2 well 12 were 5 what 7 whatever 5 where's 3 which -2 who 2 who's -1 whoever 17 why 1 windows -4 with 2 works -1 would -11 write -15 wtf 19 yet 2 you 8 you'll 4 you're 7 you've 14 your 9
a 4 0 3 <badly> -8 <basics> -2 <data> 4 <fool> 4 <grim> -3 <num> 7 <poor> -9 <quiet> -5 <shoddy> -1 <who_in> 1 <work> 6 bit -13 blind 3 bug -10 call -4 charm -2 child 6 copy -5 dependency -1 different -4 favour 3 feature 2 few -8 file 1 fuck 11 full -4 function -4 hack -2 joke 11 lecture 9 lie 4 list -3 little -4 load 5 look -6 lot -11 mess -1 message -2 minute -1 monkey 1 new -5 note -1 one 1 package -3 page 2 point 1 poor -4 project 12 reason -2 reminder -1 second -10 simple 1 single 6 slap 5 string 6 switch 4 ten 1 thing 3 thousand 2 toss 8 wall 4 word 6 workaround -6 working 2 year -8
abandone 5
abandoned 4
able -11 to -11
about 0 <num> -17 <us> -2 a -6 the -12 this -6
above -1
absolute 5
accept -18 <num> -2 a -2
account -7
across -2
action -13
actual 10 work 2
ad -1
add -19 <us> -2 a -2
adde -2
added -24 <num> -4
adding 6 <num> 5
address -13
adult 16
adults 4
advice -4
affect -18
affecte -9
affected -6
afraid -5
after -6 $ -1 <num> -1 a -1
again 16 $ 6
against -2
agre -11
agree -25
agreed -10
alert -17
all 3 $ -3 <us> 11 <who> 5 <work> -4 that 3 you 6
allow -5
already 3 $ 11
alway 8
always 8
amateur 13
amateurs 5 $ 5
an 5 <fool> -1 adult 9 afternoon 2 end 2 hour -10 insult 1 issue 1 old -3
and 7 <are> -5 <filler> 2 <human> -1 <neg> -4 <youre> 5 all 3 has -4 here 3 i -2 i'll 2 it 1 it's -1 look 2 never -2 no 4 now 6 paste 9 send 1 the 4 told -3 we're -3 we've -1 you're 1
annoy -1
another 28 <time> 1 <work> -2 day 1
answer -3 <are> 3 is 4
answere -7
answered -10
answers -5
any 3 <time> 1 more 2
anybody 5
anyone 1
anyth 4
anythe 4
anything 4
anyway 12 $ 6
api 5
apologis -3
apologise -6
apologised -3
app -22
apparently 30
application -5
apply -11
approach -7
approv 2
approving 6
architect 3
archiving 2
are -10 <dont> -4 <us> 7 a 5 for 8 not -2 the 11 we 8 wrong 1
argu 2
argue 4
arguing 2
arm -3
arrogance 13
ars 4
arse 13
arsed 4
as 1 <her> -1 <nobody> -4 <us> -16 if 14 it -2 last 3 we -1 well -6
asham 5
ashame 9
ashamed 5
asked -16 for -3
asking 18 for 11
asks 0 for 1
asleep 5
ass 22
assume -5
at 6 0 -1 <num> -4 <us> 6 all -6 it 1 least 14 once -1 the -4 this 5 two 3 what 1
attach -1
attache -6
attached -4 $ -7
attachment -6
attack -2
attacker -7
attention 6
author 15 $ 1
author' 8
author's 8
auto 2
avoid -1
award 0 for 1
away 7 from 6
b -8
back -2 to 10
backward 7
backwards 3 compatibility 4
bad 0 $ 4 <work> -5
bag 8
banner -6
bar 9
base 0 $ 2
basic 9
basically 8 <us> 1 <who> 1 you 1
battery 2
be 1 <care> 4 <filler> 4 bothered 7 given 1 nice 3 on 4 so 2 the 8 to 7
beautiful -8
because 13 <us> 4 <who> 6 of -13 that's 1 the -8 you 10
been 0 there 3
before -3 $ -5 0 2 <her> 6 <human> 1 <nobody> 4 <who> 8 he 3 the -2
beg 5
begin 0 with -1
behaviour -9
being 11
believe 8
belong -3
below -16 $ -2
benchmark 7
best 2
beta 5 testers 4
better 11 $ 6 <quiet> 5 error 5 than -6
between -10
beyond 5
big -6
bigger 8
bin 11
bit -10 <us> 1
bite 3
blame 0 the 6
blind 3 <aud> 4 <her> 4 <human> 4 <job> 4 <nobody> 4 <one> 4 <them> 4 <us> 4 man 4
block -13
blocke -5
bloody 30 hell 8
board -8
book -7
booke -6
boolean 3
bot -7 $ 2
both -19
bother 22
bothere 10
bothered 9
bots -5
bottom 2
box 5 <are> 2 is 2
brace 1
brain 27
brains 9
branch 5 $ 9
break -3 <us> 6 it 6
breake -2
breaking -2 <work> 4
breaks -12
breath 1 $ 3
bring -7 <their> -1 <whose> -1 your -1
broken 12
browser -5
bug 3 $ -2 or 5
built -4
bull 6
bunch 8 of 8
bundle -2
burnout 1
but -12 <dont> -2 <neg> -1 <us> 3 it's -9 this 5
button 3
by -6 <num> 8 <quiet> -6 <us> -13 friday 4 hand -5 one 1 someone 2 the 13
c 2
cache -29
cal 9
call 0 $ -5 <us> 18 this 4
callback -2
calle 10
called 1 <num> 4 a 4
calling 3 <us> 3
calls -5
came -10
can -3 <us> -2 <who> -15 be -7 do -7 go 3 it 3 only 1 see -2 we 3 you -14
can't 0 <basics> 1 <who> 6 believe 2 see -5 take 11 use -1 wait 5
cancer 5
cannot -16
car 6
card -9
care 23 $ 11
careful -1
cares 6 about 4
case -6
cat 0 walk 5
catch -1
cattle -13
caught 7
cause -4
certificate -5
chang -5
change -13 <us> -1
changed -14
changelog 3 $ 2
changes 0 $ 1
channel -5
charm -2
chart -1
cheap 6
cheat -1
check -18
child 2
choose -6
christ 10
christma 1
christmas 1 eve 2
circu 10
circus 10
cla 2
class -16 $ -12
clean -1
cleane -3
cleaning -2
cleanup 1
clear -6
clearly 24
clever 1
clos -13
closed -16
closing 0 my 4
clown 12
clue 14
cod 1
code 0 <us> 1 to 4
codebase 1
collection -4
colour -4
column -2
com -1
come 9
command -2
comment 3 <are> 8 is 8
commit 7 message 5
commits -2
committee' 2
committee's 2
community 8
company 16 $ 4
compatibility 8
compatible 3 with 3
compil 5
compile 9
compiler 7 $ 12
compiles 5
complete 2
component -5
computer -1 $ -1
concept 1
condition -4
config -6
confirm -18
confirme -4
confirmed -4
confus -6
confuse -10
congrat 1
congrats 1 on 1
congratulation 3
congratulations 3 <us> 9 <who> 9 you 9
consider -4
const -3
contact -5
contain -2
content -25
contract -6
contribution 1
contributor 4
contributors 8
control 3
cookie -4
cool 3
copy -5 and 9
core 2
corporate 10
correct -27
correcte -3
corrected -3
could 0 <her> -2 <us> -26 <who> -13 <who_in> -2 <work> 3 be -11 do -1 fix 3 have 11 possibly 6 see 10 somebody -8 you -13
couldn't 7
count 5
course 13 <us> 8 it 9
cover -15
crap 39 $ 7
crash 7 <filler> 3
crayon 10
cry 11
crye 4
crying 4 out 4
csv -4
cult 5
curl -5
cut -6
cve 1
cycle -6 $ -1
damage 1
damn 37
dare 9
data 0 $ 5
database 7
date -34
day -5 <num> 1 another 1
days -1
dead 3
deadline -10
debugg -1
debugge -1
decid 15
decide 5
decided 13 that 7 to 5
decision -9
default -10
defend 6
deleted -7
deleting 4
department 0 <care> 3 <work> 3
dependency -8
deploy -10
description 6
deserv 6
deserves 10
design 19 $ -1 <us> 1
desk -9
desktop 2
detail -8
details -6
developer 8
device -7
devs 1
did 7 <num> 9 <who> -4 a 9 you -4
didn't 0 <care> 11 <wise> -1 read 4
dies -14 $ -5
different -2
digital -1
directory -9
disable -10
disagree -13 with -5
disaster -1
discord 7
disgust 3
disguste 3
do 0 $ -17 <dont> -2 <their> 8 <us> 6 <whose> 8 i 3 not -2 that -13 we 1 what 1 with -2 your 9
doc -3
document -11
documentation 17
documents -1
doe -3
does -7 $ -6 <who_in> 4 nothing -3 the -4
doesn't 2 do 11
dog 6 $ -1
domain -4
don't -1 $ -2 <basics> -15 <care> 5 bother 3 care 3 have -16 hold 1 know 4 let 2 like -2 think -10 understand 3 use 2
donation 1
done -7 $ -11 and 2
double -5
doubt 9
down 1 $ -5 <num> 2
download 5
downloade 1
downloads 1
draft -2
draw 5 <us> 8
drivel 2 $ 2
driver 2
drone 1
drop -4 the -1
drunk 20
dude 2
dumbest 3
duplicate -13
duty -1
each -12
early -7
earth 8
easy -8
eclipse 11
edit -10
editor -6
eh 5
either 8 $ 4
eleven 3 $ 3
else 1
else' 2
else's 2
email -22
embarras 7
embarrass 7
embarrasse 7
embarrassing 1 $ 1
emoji 3
empty -14
emulator 1
end -8 $ 2 of -8
ending 7
engineer 8
english 2
enjoy 4 <their> 8 <whose> 8 your 8
enterprise 12
entire 4
env -2
error -6 handling 4 messages 1
eve 2
even 26 for 1 if -7 the 1
event -4
ever 26 heard 4
every 28 release 2 single 6
everybody 0 and 3
everybody' 1
everybody's 1 <time> 1 time 1
everyone 0 $ -7
everyth 5
everythe 5
everything 5 $ 4 <are> -5 <her> 2 is -5
everywhere 2
exactly 4
exampl -2
example -17
examples -2
except 2
excus 9
excuse 16
excuses 9 $ 4
exist -6
expect -1
expected -6
expir -4
expire -6
explain 6 <us> 5 it 5 why 2
explaine -11
explained -10
export -15
eye 12
eyes 14 $ 1
fail -6
faile -17
failed -5
failing -3
faintest 3
fair -6
fall 1
false -10
fatal -7
fault -12
favour 0 and 3 of -3
feature 1
feedback -19 says -7
feel 3
feeling 5
feelings 5 $ 1
few -13
ffs 22
field -4
figure -3
file -6
film 4
find -7 $ -3 <num> 3 <us> -6 a -5 the -2 their 2 this -1
fine -9 with -5
finger 13
fire 9
fired 1
firefox -1
first -12 $ -5 <work> 1
five 6 minutes 2
fix 4 <are> -6 <their> 3 <us> 3 <whose> 3 for 3 the 16 your 3
fixe -13
fixed -1 $ -9
fixes -2
flag -11
follow -14
fonts 1
for -1 <her> 2 <num> -3 <quiet> -5 <their> -5 <us> 2 <whose> -5 a 3 an -3 another -5 crying 4 it -1 me -2 nothing 13 once 7 review 2 six 2 that -4 the 4 us -13 whoever -1 you 3
force -1
forever -5 $ -1
forget 2
forgive 1
form -34
found -8 $ -2 this 1
four 5
fourteen 2
framework 5
frankly 7
fre -1
freak 4
free -11 $ -5
from -3 0 4 <her> 4 <num> 3 <their> -2 <who_in> 6 <whose> -2 our 9 someone 4 you 1
fsck 10
fuck 27 <us> 1
full 0 of 7
function 0 <are> 4 is 4
funny 9
further -7
garbage -3 $ -1
garden 1
gave -10
geniu 11
genius 20
german 3
gerrit 6
get 6 <num> 2 <us> -4 <work> 5 a 5 rid -8
gett 4
gette 4
getting 4
git 0 $ 3
give 9 <num> 3 <us> 1 a 3
gives -1
giving 3
glad -10 to -4
glass 2 than 2
gnome 3
go 2 $ -2 back 2 wrong 8
god 19
goes -4 in 1
going 3 to 1
good 0 <quiet> 4 luck 7
got 0 0 2
gov -6 uk -4
govuk -2
great 10
green -2 $ -1
grown 17
guess 15
guidance -10
guide -5
guy 10
had 7 to 3
half 7 the 5
hand -10
handl 2
handle 1
handler -1
handles -6
handling 9
hands 2 $ 7
happen 0 $ -4
happene -1
happened 0 $ -6
happens 5 to 2
happy -9 to -6
hard 0 can 11 to -3
harder -8
has -6 <work> -4 a -1 left 1 to 6
hasn't 5
hate 0 <us> 4 this 8
hav 13
have 9 <num> -15 <their> -3 <time> 3 <us> -2 <whose> -3 a -10 it -6 not -1 the 4 time 3 to 3 your -2
haven't 10
having 13
he' -2
he's -2 <num> 6
head 4 $ 3
header -6 $ -4
hear 0 the 2
heard 7 of 8
hell 37
hello 2 $ 6
help -10 <us> 6 <who> -2 and -2 us 12
helpe -3
helped -3 <quiet> -2 me -2
helps -4
her -29
here 1 $ -3 <are> 3 <us> 3 is 3
here' 9
here's 9
hey 19
hi -5
hid -10
hide -2
hides -9
hilariou 5
hilarious 5
hint -4
hir 6
hire 9
his 0 own 3
history -6
hit 7
hobby 6 $ 6
hold 0 <their> 5 <whose> 5 my 3 your 5
hole 9
holy 6
home 0 $ 1
honestly 6
hop 3
hoping 5
host -6
hour -15
how 18 <are> 1 <num> 4 <us> 3 a 8 do -14 hard 9 is 1 many 4 to -16
hungarian 1
hurt 6
hyphen -1
i 9 $ 6 <are> 2 <basics> -5 <care> -10 <neg> 3 believe -4 couldn't -6 didn't 2 don't -3 expect 6 guess 7 hate 6 have 3 just -2 know -2 refuse 5 see 13 suppose 8 think -6 thought -5 understand -4 understood -1 was 1 wish 8 would -6 wouldn't 2 wrote -9
i'd 3 <wise> 1 ask 1 have 2 like -6 say 6
i'll 8 <basics> 2 be 1 take 2
i'm 13 <dont> 16 afraid -8 happy -1 not 15 out 6 sorry -5 sure 15
i've 4 got 4 had 6 put -2 reported 2 seen 20 written -7
icon 3 $ 5
id -4
ideas -4
idiot -2 $ -3
idiotic 15
if -2 <her> -7 <their> -7 <us> 7 <who> -12 <who_in> -6 <whose> -7 <youre> -8 i 15 i'm -3 it 9 it's -4 someone -5 this 8 we -6 you -10 you'd 5 you're -12 you've -4 your -7
ifdef -4
ignorance 9
ignore -8 my -2
image -14
implementation -4
import -13
improve 1
improvement 3
improvements 3
in -12 <basics> -6 <num> 9 <their> 4 <us> 5 <whose> 4 <work> -4 a 7 favour -4 hell 7 it 11 my -3 production 4 review 1 their 5 there 4 two 7 writing -1
incident -20
include -7
incompetence 7
index -6
inheritance 5
input -5
inside -2
insist 2
install -2
instance -4
instead 0 $ -8 of 7
insurance -6 number -4
integration -4
interest 4
intereste 10
interesting 4
intern 8
internet 7
into 0 <num> 4 <us> -2 a 6
invent 7
invente 1
invented 1
is -3 $ 7 <filler> 10 <num> 2 also 2 as 13 at 2 beyond 2 broken -7 dead 3 for -1 free -3 getting -4 giving 1 hard -2 how -4 in -17 like 10 no -2 now -6 off -3 on -6 right -6 something 1 still 8 the -2 useless -7 wrong -1
isn't 4 <num> 5 a 7
issue 7
issues 1
it -6 $ -2 <are> -1 <dont> -2 <who> 1 a 1 again -7 and -3 by -3 compiles 6 did -1 fails 3 for -1 happened 1 in -5 must 2 myself 1 off -3 shows 2 takes 9 the 1 themselves 1 then 5 to -5 under 1 wasn't 1 went 1 with 1 would 13
it'd 3
it'll 1 go 1
it's 0 0 2 <num> -1 <poor> 11 a -2 already 1 an -3 one 1 urgent 1
its 11 <work> 3
java 3
javac 1
javascript 1
jenkin 4
jenkins 4
jesu 13
jesus 13
job 0 $ 6
joke 6 $ 13
june -3
junk 9
just 19 <num> -5 a -4 go 8 say 5 to -1 what 2 wow 7
k -2
keep -1
kept -1
key -16 $ -2
keyboard 14
keystroke 4
kid 5
kill 0 <us> 2
kills -1
kind 0 of 1
knew 7
know 0 $ -5 about 2 the -5 what 5 why 2
label -4
lame 2 <work> 3
laptop -10
last -9 <work> -5
late -11
laugh 13 $ 6
lawyer 10 $ 4
laziness 7
lazy -12
lead -20 $ -2
learn 10 to 9
learning -1
least 13
leave -15
lecture 15
left 0 $ 11 <num> -1 <us> -3
legal -8
length 4
less 11
let 2 <her> 4 the 7
lets -6 <us> -3 <who> -3 you -3
letter -16
level 2
levels 3
library -14 $ -5
licence -6
license -1
lie 3
life 12
lifetime 6
lik -1
like 10 <num> -6 <us> 2 <who> 10 a -5 that 7 the -2 to -15 you 10
limit -8
lin 4
line 6 $ -1 0 1 <aud> -6 <her> -6 <human> -6 <job> -6 <nobody> -6 <one> -6 <them> -6 <work> 5 manager -4
lines 4
link -20
linter 6 $ 8
list -17 $ 2 of -7
listen 1
liv 3
live 0 $ -3
load 0 of 5
locale -2
log -15
logic 9
logo 6
lol 18
long -3 $ -2
longer -7
look -8 $ -9 <num> 2 at 5 for -2
looke -8
looking -11
looks -3 as 2
lost 0 <their> -6 <whose> -6
lots -2 of -2
loud 5
love 8 of 6
lovely 1 $ 2
low -6
ls -1
luck 5 with 2
made 0 <us> 2
mail 7 is 3
mailbox -4
maile 2
mailing 4 list 4
maintain 0 $ 6
maintaine -1
maintained -3
maintainer 22
maintainer' 2
maintainer's 2
maintainers 7
maintenance 2
make 0 <num> 3 a 6
makes -3 <us> -14 it -2 my 6
man 31
manag 5
manage 6
managed 13 to 11
manager -5
many 0 <her> 1 <human> 1 <name> 1 <us> 1 <work> -1 times 1
map -11
march 1
marke -7
marked -4
market 7
markete 8
marketing 8
master 5
match -11
mate 3
may -24 have -3
mb 2
me 23 <basics> 1 <num> -3 <us> 2 a -2 for -2 guess 7 in 7 that 1 the 5 try -2
mean -3
means 0 <who> -4
meant -1 to -1
memory 2 leak 1
mental 6
merg -4
merge 0 <us> 9 it 11
merged -2
message -5 and -2
messages 0 <are> 2 are 2
method 0 $ 4
middle 3
might -6 be -7
migration -12
mind -3
minute -1 $ -3
minutes 0 $ -1
mirror -2
mis -4
miss -1
misse -4
missing 0 from 1
mistake -2
mix -3
model -4
monday -8 $ -2
monkeys 8
month -5 $ -4
more 5 $ 4 of -1 than -2 xml 2
morn -1
morning -1
moron 6
moronic 11
most 0 of -18
mov -4
move -3
moved -4
much 11 for 7
must 3 <dont> -6 be 19 have 6
my 28 <aud> 3 <care> -9 <human> 3 <nobody> 3 <one> 3 <quiet> 1 <them> 3 <time> 5 <us> 3 <who> 3 <work> 2 comments 2 data 4 eyes 13 god 5 opinion -2 own -3
nah 10
nam 2
name -3 $ -3 on 2
names 0 <num> 1 a 2
naming 3 <are> 6
nasty -6
national -4 insurance -1
near 5 <num> 1
need -13 <num> -8 <us> -6 a -4 this -2
neede 3
needed 3
needs 0 to -5
negative -5
network -1
never 12 <work> -6 had 8
new -19 here 2
next 0 <time> 3 a 2 time 3
nice 5 $ -2
nine -3
no -1 $ 21 <care> 4 <num> 6 <us> -2 longer -6 one 7 tests 8
nobody 2 <wise> 7 asked 2 at 1 has -4
node -2
nonsense 2
noon -9
normal -4
not -11 <basics> 4 <num> 4 <their> 4 <who> -4 <whose> 3 even 7 going 4 in -1 my 8 one 8 the -2 your 4
note -17
noted 2 and 9
noth 4
nothe 4
nothing 4 $ 5 else -3
notional -13
nova 3
now 4 $ -9 <us> 11 <who> 4 you 4
number -17 $ -1 and -3
numbers 0 $ 1 <are> 2 are 2
object -2
objection -1
obviou 10
obvious 10 $ 2
obviously 19
of 17 <fool> 8 <junk> 8 <num> 3 <quiet> 10 <their> 1 <time> -8 <whose> 1 <work> -5 course 16 documentation 3 it -16 one 6 people -4 the -16 things -2 time -2 us 3 you 5 your 4
off 1
offer -1
offere -4
offered -2
office -22
oh 32 for 4
ok -6 $ -7 <filler> 2 so 2
old -6
older -4
on -3 <quiet> -2 <us> -1 <who> 1 a 13 call -1 failure 2 friday -2 it -3 our -1 something 1 the -6 twitter 9 with 4 you 2 your 5
one 0 $ -1 <us> -7 <who> -1 function 2 i'm -3 more 5 of 8
only 1 $ -5 <num> 5 <work> 13 a 4 thing 2
open -2
opene -3
opened -4
opinion 3 on 4
optional -5
or 0 do 1 has 6 the 4
oracle 4
order -10
organisation -1
original 1
other 0 <num> 4 <theirs> 3 people's 3
otherwise -11
our 0 <work> -1
ours -15
out -1 $ 2 for 2 loud 3 of -2
outlook -1
output -10
outside 0 the 1
outsourc 3
outsource 3
over 0 <us> 1 the 6 to -2
own -1 $ -9
owner -10
package -4
page -37 <are> -3
pages 0 with 3
paid 14 by 6 for 1
pair -4
parameter 3
parameters 1
parent -2
park 1
part -5 of 13
party -2
pass -10 $ 3
passed -16
passes 8
passport -4
password -4
past 0 the 8
paste 5
patch 9 $ 4
patches 1
path -16
pathetic 10
paths -1
paye 4
paying 4 <aud> 3 <her> 3 <human> 3 <job> 3 <nobody> 3 <one> 3 <them> 3 <us> 4 <who> 8
pdf -5
people 17 $ 1 <neg> 10 in 5 with -5
people' 2
people's 2
performance 1
perl 4
person -2 <her> 6 who 6
pet -5
pets -5
phone -14
php 4
pi -4
pick -7
picked -4
piece 7 of 4
pigeon 1
pile 16 of 2
piss 7
pity 1
place 0 in 3
plain -8
plan -3
plann -2
planne -2
planning -5
platform -8
play 4
please -13 $ -1 <basics> -1 <dont> 2 be -4 do 8 have 6
plugin -4
point -6
pointers 7 $ 9
pointless 17
polish 4
poor -5
port -3
positive -5
possibly 6
poste 3
posting 6
power 1
preciou 5
precious 5
prefer -16
pretend 3
pretende 3
pretty 2
preview -4
previou 1
previous 1 <aud> 2 <her> 2 <human> 2 <job> 2 <nobody> 2 <one> 2 <them> 2 <us> 2 <who> 2
princess 10
print -1
printer 2 $ 4
priority -5
probably -10
problems -2
process -20
product 1
production 2 $ 2
professional 11
profile -4
progress 4
project 16 $ 1 <are> 1 has 5 is 1
promised -4
promises 3
protocol -4
proud 9
proxy -5
public -15
publish -13
publishe -18
published -9
publisher -10
pull 3
purge -7
purpose 5 $ 8
pushe 6
put 3 it -2
python 1
quality 20
query -5
question -4 was 1
questions -6
queue -13
quick -4
quit 9
quite -7
quote -8
r -5
rais -6
raise -21
raised -3
ram 3
ran -10
rang -16
rate -4
rather 0 <dont> -7 not -7 than -1
re -3
read -2 $ 1 <num> 1 <us> -2
reader -16
reads 0 as 8
reason -5 $ -5 <who> 1
reasons -3
rebase 0 <us> 3 it 4
rebuild -6
receiv -5
receive -7
reception -1
recheck 4
record -7
red 1
redirect -28
refactor 4
refactore 5
refactoring 5
referenc -1
reference -2
references -1
refus -5
refuse 0 to 5
regex 11
register -6
reject -4
rejecte -1
release 0 the 2
reminder -7
remote -1
remov -19
remove 0 before 3
removed 0 the 3
removes -7
removing -1
rename 2
renamed 0 the 1
reopen -3
repeat 6
replace -1
replie -16
replies -7
reply -11 to -1
replye 2
replying 2
report -25
repository -2
reproduce -5
request -12
requester -18
requests -1
reset -10
respect 4
rest 4 of 14
restart -8
result -7
return -3
returns 0 0 2
revert 4 $ 3
review 7 $ 7 <num> 8
reviewe 2
reviewed -2
reviewer 15
reviewers 20 $ 2
reviewing 10
revision -2
rewrite -3 <us> -6
rid -8 of -8
ridiculou 16
ridiculous 16
right -11
rights -2
ring -5
risk -1
robot -5
robots -4 txt -3
rocket 6 science 6
room 12
root -8 $ -6
rot 8
rota -12
round 2 $ 4
row -9
rubbish 2 $ 2
rule -6
rules 0 <are> 2
run -14 the 9
runs -6
safe 0 $ 2 to -2
said -4
same -3
sav -9
save -1
saved -4
say 1 $ 2 <filler> 2 <num> 1 it's -2 so 3 why -2
saye 13
saying 13
says -1 <us> 4 we 2
schedul -3
schedule -9
scheme -3
school 3
science 6
score -6
scream 5
screen 0 $ 1
screw 19 <us> 8
script -10
scroll 5
search -10
second -20 <work> -3 file 1
secret -19
section -4
security 13 <work> 3
see -3 $ -2 <us> -11 it -5 that 19 the 3
seem 1
seems 3 that 9
seen 10 better 11
send 1 <num> 1 <us> 2 a 1 it 2
sense 7 $ 1
sent -38
sentenc 1
sentence 1
sentences 1
separate -3
seriou 7
serious 7 $ 11
seriously 33 $ 11
servers 0 $ 2
service -27
session -5
set -19
setting 3
seven 2
shadow -3
shame 14 $ 10 on 6
share -22
she -29
she' -4
she's -4
sheet -4
shift -16
ship 0 <us> 10 this 5
shit 36 $ 11
short -17
shot 7
should -11 <neg> 1 <us> -3 have -10 i -1 never 1
show -2 <quiet> 6 me 6
shows -16 $ 1
shut 4 up 7
sick 0 of 1
side -8
sign -14
silence 3
silly -5
simple 0 <us> -1
simply -10
since -4
single 13 <work> 5
singleton 0 $ 2
sit 2
site -25
skip -4
slap 5
slow 7
slower 3
slowly 3 $ 3
slug -10 $ -3
small -4
smell 8
smells 4
so -8 $ 3 <us> -2 are -1 called 4 i -1 i'd -1 i'm -3 i've -11 is 8 it's -2 much 10 no -2 please -6 proud 9 that -12
sod 15
software 8
solv -5
solve -7
solved -4
some 16 $ 2 <who> 4 <work> 1 people 5
somebody 3 <her> -1 who -1
someone 5 <her> 14 <wise> -2 take 4 who 14 with 3
someth 4
somethe 4
something 4
soon -1
sorry -22 $ -15 <quiet> 2 <us> -8 but 2 for -2 i -3 to -5
sorted -1
sound -3
source 0 <basics> 1 <work> 6 code 1
spac -6
space -3
spaces -1
spaghetti 11
spare 5
spec 11 <are> 2
special 7
spell 8 <us> 4 it 4
spent 10
split -11
sql -3
stack 2 trace 3
stag -3
staging -3
start -3
state 0 machine -1 of 5
statu -6
status -6
stay -10
steer 10
steere 10
steering 10
step -17
still 8 waiting 3
stink 12
stop 10 <rude> 1 wasting 2
stopp -5
stoppe -5
store 1
story 9
strong -2
stuff 3
stupid 8 <quiet> -8
subsystem 1
such 10 <num> 10 a 10
suck 15
sucks 22
suggest -22
suggeste -3
suggested -3
suit 6
suite -3 <are> -2 is -2
sunday 0 and 3
supplier -4
support 0 <us> 2 this 3
supported 0 $ 1
suppos 6
suppose 18
supposed 6 to 6
sure 0 <who> -8 if 1 you -8
surely 1
surprise -1
suspect 15
suspects 4
suspend -3
system -9
tab 4
table -28 $ -5
tabs 2
tag -1
take 7 <num> -4 <their> 3 <us> -1 <whose> 3 <work> 2 the 10 this -7 your 5
takes 0 <num> -2
talk 9 to 2
target -2
tax -1
teach 12
team -7
team' 4
team's 4
tel 5
tell 0 <their> -2 <whose> -2
telle 7
telling 7 <who_in> 1
tells 0 <quiet> 3 <us> -6 <who> -5 me 3 you -5
templat 7
template 4
templates 7
temporary 4
ten 13
terminal -4
terrible 0 <work> 4 idea 3
test -3 $ 3 data 2 this -5
tested 0 <us> 2 this 4
tester 7
testers 2
tests 4
text -19
than 1 <their> 5 <us> -2 <who> -7 <whose> 5 <work> 9 review 8 this 9 you -6 your 4
thank -13 <us> -7 <who> -7 you -7
thanks 0 for 2 to -11
that 7 $ 5 <are> 8 <care> -1 <time> 1 <who_in> 4 <youre> 12 every 3 in -1 is 12 it's -9 the 2 this -4 we 1 will 2 you 3 you're 14
that' 7
that's 7 <filler> 4 a -5 all 2 fine -2 just 4 what 2
the -4 0 -3 <aud> -3 <basics> -9 <care> 1 <human> -1 <num> 7 <org> -9 <power> -1 <rude> 7 <shoddy> 7 <them> -2 <time> -4 <us> -1 <whose> -5 <work> 5 answer 4 api -2 arrogance 13 author 7 author's 8 award 1 battery 1 better 2 bin 9 bot -2 bug 4 comment 4 commit 7 crash 4 damn 7 default -6 description 1 dumbest 3 end -7 enterprise 5 error -1 face 4 faintest 3 feature -8 first 3 fix 7 good 3 hell 7 incident -4 internet 8 keyboard 7 loop 8 lot 1 love 6 maintainer 11 maintainers 12 mental 3 method 7 migration -4 most 14 new -14 next -2 old -21 only 23 option 1 order -1 original 3 other 3 page -6 parser -2 patch 4 previous 7 question 7 release -2 repo 5 requester -5 rest 5 right -11 room 19 rota -8 same -9 screen 1 script -1 second -2 service -1 slug -2 software 3 spec 5 team -10 thing 12 third -5 time -6 top -4 translation 3 two -1 user -5 users 3 usual 9 vendor -4 wall 3 way 12 weather 1 week 1 weekend 3 whole 1 word 9 world 10 wrong -15
their -5
them -8
themselv 7
themselve 7
themselves 7 $ 1
then 14 <who> 2
there 7 <are> -11 <num> -8 <us> 4 a -8 any 12 are -7 is -6 since 3 with 2
there's 0 no -8
these 11
they -11
they'd -8 like -5
they'll -5
they've -5
thi 3
thing 23 $ 12 <us> 7 that -3 the 1
things -9 $ -5
think 2 about -2 of -1
thinke 4
thinking 4
thinks 7
third -4 <power> -1 party -1
this 3 $ 5 <are> 4 <aud> 4 <badly> -2 <dont> -4 <her> 1 <human> 4 <job> 1 <junk> 10 <nobody> 4 <num> -5 <one> 4 <quiet> -12 <them> 4 <time> -2 <us> 3 <who> 4 <work> 2 after 3 api 7 as 2 back 2 be -5 but -5 for -7 goes 3 is 4 isn't 4 junk 4 library -8 morning -3 one -7 patch 5 project 3 should 1 thread 8 to -1 up -17 way -1 week -7 whole 4
those -7 <her> -4 who -4
though -5
thought 8
thousand 4
thread 7 safe 3
three -10
throttl -1
throttle -1
through -8
throw -4
thrown 1
throws -2
thursday -13
ticket -19
tickets -5
till -6
time 2 $ -1 <basics> 7 <care> 7 <us> 4 on 6 to 6 with 6 you 1
timeout -4
tir 2
tire 2
tired 2 of 6
title -1
to 3 <aud> 4 <basics> 15 <her> -6 <num> -15 <their> -2 <them> 4 <us> -6 <who> 3 <whose> -2 <work> -3 a 5 all -5 another -1 break 8 die 6 everyone -1 explain 6 fix -4 go -6 have -4 hold -1 it -2 keep -1 look 6 make 12 my 1 open 3 press 6 put 3 say 1 see 6 stop -4 take -7 test -4 the -18 us -8 use 9 work -1 write 7 you 2
today -7 $ -2
together -1
token -16
told -3 <aud> -6 <them> -6 <us> 2 the -11 to 3
tomorrow -8 $ -2
tone 0 of 3
too -5 many -5
took 5 <quiet> 4
top -2
toss 8
touch 7
touche 12
touched 0 $ 2
touching 4
trace 2 $ 1
track -8
tracker 1
train -6
translate 3
translation 0 <are> 1
treat 4
treats 7
tri -4
trick 5
trie -4
tried -8
trip 1
trivial 2
trouble 5
true -10
trust 10 <us> 3 this 3
try 11 $ 1 <basics> 11 <care> 1 again -7 reading 1
trye 4
trying 4 to 9
tuesday -8
turns 2
tweet 1
twice 0 $ -11 now 2
twitter 3
two -16 <who> -3 in 3 of -6 places 1
txt -9
typed -5 <num> -1
typical 11
typing 2
u 3
ugh 10
ugly 14 $ 5 as 7
uk -8
unbelievable 2
undefin -1
undefine -1
undefined -1
under -14
understood -7
uninstall 8
unless -6
unlike 3
unpublish -4
unreadable 7
until -7 the 6
up 5 $ -6 and 17 in 2 on 10 with 2
updat -16
update -13
updated -6
upgrade -6
upload -3
uploade -2
url -10
us 2 $ -4 <her> 2 <num> 4 all 7 for 2 who 2
use -11 $ -3 <num> 12 a 2 it 7 this -4
used -11
useful 0 $ -3
useless 0 $ 6
user -23 $ -1 wrote -2
users 6 $ 14 with 5
using -14 <num> -1
usual 12 <wise> 9 suspects 4
vague 3 $ 3
value -8 $ -1
variable 4 <work> 3
vector -2
vendors 1
version -11 $ -6
view -10
voice 6
void 7
w -10
waite -2
waiting 0 for -3
wak 3
wake 17 up 8
wakes 3
walk 0 over 5
wall 13 $ 3
want -8 to -7
wants -6
warne -4
warning -12
was 0 <num> -2 a -1 an 9 to 4 told 9 written 6
wast 18
waste 17
wasting 12
watch 6
way 12 $ -6 to 5
ways 1
we -2 <dont> -3 <num> 12 all 12 can't -8 do -2 have 3 please 13 still 2
we'll -1
we're 3 <care> -2 <num> 2 all 4
we've -7
weak -12
weather 1
website -3
wednesday -6
week -1 $ 1
weird -5 $ -2
welcome -18 $ -2
well 0 $ -11
welsh -3
went -5 through 3
were 8 <us> 2 <who> 10 you 10
weren't 5
what 9 <are> -2 <num> 7 <us> -18 <who> -3 a 7 could 5 does -3 happened -1 happens 2 is -7 it -1 kind 4 point 2 the 8 you -6 you're -3
what' 4
what's 4 next 1
whatever 11 $ 3 <who> -1
when 0 <who> -2 you -3 you've 2
where 0 <us> -2 the 7
where' 3
where's 3 the 3
whether -4 <us> -4
which -4 <us> 7 i 4
whin 5
whine 5
whining 5 and 5
whitelist 1
whitespace 13
who 11 <are> -8 <basics> 4 <care> 6 <dont> 2 <us> -2 <who> -2 have -1 knows -3 needs 10 the 8 thinks 3 use 1
whoever 32 decided 4
whole 21 <work> 13
whose -3
why 8 <us> -9 are 1 do -1 does 5 is -2 the 3
will -27 <neg> 2 never 2
windows 2 $ 7
wish 5 <us> 3
with 1 <num> -2 <quiet> -9 <their> 7 <us> 6 <who> 3 <whose> 7 an 2 it 3 me -8 more 5 my -3 that 1 the -16 you 3 your 14
withdrawn -2
within -12 <num> -1
without 0 <care> 2
won't -4 be -1
wonder 13 why 1
word 0 <us> 2
worde -8
wording -8
work -6 on -7
workaround -6
worker -5
working 0 <work> 1
works -6
world 11 $ 5
worrie -2
worry -1
worse 7
would 0 <aud> 1 <nobody> 1 <them> 1 <us> -2 <who> -4 <who_in> 6 anyone 1 have 12 like -9 take -3 you -4
would've 14
wouldn't 4
wow 5 $ 7
writ 2
write -2 <basics> 3 <num> 4 <work> 3 code 3 the -9 to -2
writing 3
written 0 by 8 to -6
wrong 2 $ 5 <work> -3 and 4 branch 2 in 3 with 3
wrote 0 <us> 2 this 6
wtf 24 <are> 10 is 10
x -15
xii 4
xml 3
year 0 old 7
years 3
yes -7
yesterday -5
yet 0 $ -8 <num> 5 another 5
you 19 $ -2 <are> 4 <dont> 3 <filler> 3 <her> -5 <neg> -1 <rude> 1 <us> -3 <who> 5 add -2 and 2 are -4 be 2 by 11 call 3 can -4 couldn't 2 deserve -7 did 3 even 3 feel 4 forgot -1 found 6 get -4 had 8 hate -4 haven't 4 if -1 is 3 keep 2 lost -4 lot 11 may -10 mean -3 mind -7 need -10 on 6 people 9 see -9 sure -15 the -2 to 8 were 11 who -2 will -8 with 5 won't -1 wrote 2
you'd 22 <care> 7
you'll 8
you're 19 the 3 too 2
you've 34 <dont> 4 <neg> 4 never 4
your 24 <aud> 2 <her> 2 <human> 2 <job> 2 <nobody> 2 <one> 2 <shoddy> 1 <them> 2 <time> -2 <us> 2 <who> 2 <work> 1 company 2 first -5 line -4 manager 9 name 2 opinion 8 team -2
yourself 24 $ 11
yourselv 1
yourselve 1
yourselves 1 $ 1
z -1
`;
