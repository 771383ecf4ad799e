/** What words weigh in a comment that is rude to people or about their work. Written by `npm run learn:notes` from texts 1798536304470ad9; see `weighLearned`. */
export const UNKIND = `
-24
0 -19 \$ -7 0 -8 <are> -4 <filler> -3 <us> 7 <who> 4 files 4 in -2 instead 2 lines 7 mb 2 on 2 so -3
<are> -5 \$ 14 <basics> -6 <care> -7 <filler> 1 <fool> 4 <us> 3 <work> -5 an 9 any 3 as 10 beyond 4 dead 3 fine -3 for 2 in -6 like 8 not 2 now -5 off -6 on -15 out -2 red 2 right -17 something 2 still 2 the 1 to 2 told 12 useless -1 we 5 written 5
<aud> -9 \$ -3 <basics> 1 <care> 6 <human> -1 <nobody> -2 <us> -1 <who> -3 <work> 1 could 6 has -4 have -1 here 2 in 2 on 1 reply 3 the 1 up 4 wrote 1
<badly> 6 <us> 15 it 16 my -12
<basics> 14 <are> -8 <aud> 10 <basics> 6 <nobody> 1 <them> 1 <us> 8 <who> 3 <work> 4 as 6 code 6 is -5 more -5 of -13 to 2 with 2
<care> 0 \$ 2 <are> 4 <aud> 2 <us> -11 as 8 data 2 for -2 git 5 is 9 no 3 of -10 only -3 this -8 to 12 with -2
<data> -11 \$ -6 <time> 1 list 1 time 1
<dont> 4 \$ -5 <care> 7 <num> 2 <tell> -5 <us> -8 <wise> 8 and 3 believe 3 care 3 do 9 even 19 find -7 get 3 going 4 had 7 have -11 hold -1 in -4 let 2 like -1 make 7 my 7 of -2 one 5 see -3 take 1 tell -5 think -10 trust 1 understand 4 wait 2
<door> -32 on 1
<filler> -1 <are> 1 <basics> -6 <care> -9 <num> -18 <us> -1 <work> -3 a -13 are -3 called 4 does 1 go 9 i'm -2 i've -8 is 9 much 11 proud 6 sorry -6 that -9 think -1 we 3 wow 5
<fool> 33 \$ 18 <wise> 4 and -4 has -3 in 1 with 3
<fooled> -2
<grim> 13
<her> 4 <are> -3 <basics> 7 <dont> 6 <filler> -3 <num> 3 <theirs> 1 <who> -2 a 3 at 9 can -3 else's 1 got -1 had -2 in 5 know 2 knows -5 left -1 needs 1 put 4 the 6 who 2 with 7 writes 2 wrote 7
<hole> 5
<human> -16 <dont> 2 <who> -6 <work> 2 could 3 does 1 has -1 left -1 says -1 who 2
<ill> 5
<job> 15 could 6 that 2 who 2 wrote 1
<junk> 31 \$ 22
<law> -7
<lawyer> 0 \$ 3
<name> -15 \$ 4
<neg> 7 <basics> -7 <care> 1 <us> -14 <work> -3 be 3 care 3 get 1 had 7 let 4 like -6 make 7 see -1 think -9 this -8 trust 1
<nobody> -1 <are> -9 <care> 5 <wise> 1 asked 1 at 6 could 3 does 2 had -3 has -12 have -5 here 12 in 6 left -4 on 2 reply 3 says -1 that 1 there 1 was -2 who 1 with 4
<num> 5 \$ -5 0 4 <are> -4 <badly> -7 <basics> -2 <care> -2 <few> -3 <fool> 7 <grim> -2 <human> -1 <poor> 3 <quiet> 3 <time> -2 <who> -1 <work> -10 and -1 before -4 better -2 bit -13 blind 3 branch 1 bug -7 build 7 call -1 cast 3 charm -4 child 5 copy -4 dependency -4 favour 2 few -8 fuck 10 function 2 good -1 green -3 hack -1 i 5 i'm -3 is -5 joke 13 lecture 8 little -3 load 3 look -11 lot -9 luck 7 message -2 minute -2 months 2 more 3 new -13 note -3 of -10 old 1 one 5 pointless 7 poor -2 power 1 project 7 random 3 reader -2 reminder -2 right 6 second -10 separate -2 short -3 side -1 single 8 singleton 2 slap 4 spinlock -1 string 9 switch 4 ten 3 that 5 the 2 thing 1 this -1 thousand 1 to -7 toss 6 wall 4 were 1 with 1 workaround -7
<one> 4 <work> 3 could 6 has -2 that 1 who 1 wrote 1
<org> -17 <care> 3 <work> 5
<poor> 36 \$ 8 <quiet> -6 <work> 9 for 5 question -1 that 4
<power> -17 <care> 3
<quiet> -2 \$ -7 <are> 3 <dont> -6 <her> -2 <neg> -5 <quiet> -5 <us> 7 <work> 9 a -3 again 2 and 6 as -4 at -1 but -5 fix 1 for -5 guess 4 handling 3 i'm 1 it 2 no -3 on -11 the 5 this 11 try -1 what -2 who -2 with 2
<rude> 23 \$ 1 and 2
<shoddy> 35 \$ 8
<sneer> 23 \$ 15
<tell> 0 <quiet> 10 <us> -6 <who> -6 me 10 you -3
<their> 9 <time> -2 call -7 commit 5 contract -1 form -3 head 8 last -1 manager 2 opinion 13 own 10 patch -3 rights -5 time -5
<theirs> 11
<them> -9 \$ -2 <basics> 1 <care> 6 <human> -1 <nobody> -2 <who> -3 <work> 1 could 6 has -4 have -1 here 2 in 2 on 1 reply 3 up 4 wrote 1
<time> 0 \$ -4 <basics> 1 <care> 2 <filler> -2 <us> 7 and -3 on 6 so -2 you 2
<total> 4 <poor> 2 <quiet> 3 the -3
<us> 2 \$ 6 <are> 8 <basics> -1 <care> -12 <dont> -5 <fool> 2 <her> 9 <junk> 13 <num> 9 <quiet> -4 <rude> 4 <tell> 5 <their> -2 <time> -4 <who> 4 <work> 2 a 3 accept -4 add -2 after 8 all 14 and -1 any -1 api 6 as -2 asked -3 at -1 being 3 believe -5 bug -1 can -11 can't -13 care 1 change -8 comment 2 could 3 couldn't 1 dare 1 die 2 disagree -1 do -7 does 7 don't -4 expect 3 fails 1 feel 7 for -7 get -10 got -9 guess 6 happened 1 has -4 hate 3 have 1 hear -4 hope -1 is 2 junk 3 just -7 know -4 look -11 lot 5 may -9 mean -11 mind -8 morning -3 myself 3 need -2 o -1 on 1 one -8 paid 5 patch 5 pay 5 people 5 please 7 possible 3 project 3 really 4 refuse 5 reply 2 says -8 see 8 should -5 shows 2 so 1 spent 4 suppose 9 sure -12 takes 8 tell 6 that 9 themselves 1 think -5 thought -6 thread 6 to -3 touch -6 tried -5 understand -6 use -1 wanted 1 week -8 were 2 weren't 5 when -5 who 7 whole 4 wish 7 with 6 wonder 2 wouldn't 6
<who> 13 \$ 3 0 1 <aud> -3 <badly> 9 <basics> 10 <care> 1 <dont> 7 <human> -5 <job> -2 <neg> 9 <nobody> -5 <one> -2 <tell> 2 <them> -3 <us> -9 <wise> -2 <work> 5 be 3 by 1 can -15 can't -2 couldn't 5 did 5 does 1 feel 5 find -1 for -1 found 1 have -4 just -1 look -5 lot 5 may -2 mean -8 mind -8 need -10 on 6 only 2 people 5 reply 2 says -1 see -8 spent 6 still -1 sure -6 tell 3 that 6 to 5 who 2 wonder 1
<who_in> 25 <num> 1 <theirs> 1 a 1 at 4 else's 1 in 9
<whose> 4 \$ -1 <time> -2 call -7 commit 5 contract -1 form -3 head 8 last -1 manager 2 opinion 13 own 10 patch -3 rights -5 time -5
<wise> -5 for 8 if -4 nicely 2 that 8 the -5
<work> 4 <are> -1 <basics> -2 <dont> -12 <door> 1 <filler> -9 <her> 2 <human> -2 <neg> 8 <us> 5 <who> 3 <work> 1 <youre> 3 an 1 and -5 doesn't -4 don't 1 has 4 i've 3 it -10 like 6 may -1 message 5 no 2 not -2 nothing 1 run 2 since -4 so -7 that 11 that's 2 the 11 this 4 to 5 was -1 we 8 who 11 wrote -8 you 8 you're 5
<youre> 5 <num> 10 a 2 the 2
^ 0 <care> 6 <data> -9 <dont> -5 <door> -2 <filler> 26 <fool> 1 <grim> 16 <her> -8 <human> -5 <job> 2 <lawyer> -2 <nobody> -3 <num> -6 <poor> 5 <rude> 1 <sneer> 15 <their> -5 <total> 18 <us> -8 <who> -1 <who_in> 1 <whose> -7 <wise> -15 <work> -30 <youre> -9 after 6 all -8 an -3 and 24 another 27 any -5 approved -3 are 1 asked -5 assigned -2 at 2 because 4 bloody 12 both -2 brilliant 2 bug 2 bull 5 bunch 5 but 15 can -3 congrats 1 congratulations 6 cool 4 could -17 crap 14 damn 26 dear -4 did 3 didn't -1 do 7 don't 6 done -7 enjoy 1 even 6 ever 10 every 4 explained -6 feedback -4 ffs 16 fix 4 fixed -2 for 3 fsck 2 fuck 6 funny 1 gerrit 5 get 11 god 6 good 2 got -5 half 2 he's -8 hell 2 hey 10 hi -9 hilarious 4 hope 4 how 4 i -4 i'd 9 i'm -3 if 3 ignore -1 in -9 is -5 java 4 jesus 11 just 1 kill 4 learn 17 let's -5 lol 16 man 11 must 13 nah 9 nasty -2 new -5 nice 10 no -6 nobody 6 not -2 nothing -2 oh 17 on -14 once 1 one -2 only 2 out -5 please -2 removing -1 rename 1 right 2 screw 5 sent -2 seriously 12 shame 4 she -6 she's -4 shit 5 should -6 show 3 sigh 1 slow 3 so 25 some 2 somebody 6 someone -4 spare 5 stop 23 such 3 sure 12 ten 1 thank -3 that -9 the -6 their -14 then 4 there -5 they -18 they'd -7 they're -1 they've -1 this 10 three -3 told -14 took 2 typical 8 ugh 7 ugly 5 user -20 very -3 waiting -1 was -1 we -20 we're 3 we've -2 well 9 were 4 what 6 whatever 5 where's 1 which -2 who's -3 whoever 15 will -7 won't -1 works -2 would -19 wtf 16 yes -1 yet 1 you 9 you'll 7 you're 5 you've 12 your 4
a 6 0 2 <badly> -7 <basics> -2 <data> 1 <few> -3 <fool> 2 <grim> -2 <num> 9 <poor> -3 <quiet> -5 <rude> -1 <work> 6 better -2 bit -13 blind 3 bug -7 charm -4 child 6 copy -6 dependency -4 different -3 favour 2 few -8 fuck 10 hack -1 joke 13 lecture 9 little -3 load 3 look -6 lot -9 message -2 minute -1 new -11 note -3 one 5 page 1 poor -2 project 8 reader -2 reminder -2 second -10 short -3 single 6 slap 4 spinlock -1 string 9 switch 4 ten 2 thing 3 toss 6 wall 4 workaround -7 year -3
abandone 4
abandoned 3
able -12 to -12
abort -5
about -3 <num> -12 <us> -2 a -9 the -9
above -8
abuse 1
accept -19 <num> -8 a -8
access -2
account -10
across -2 <us> -2
action -13
actual 6 work 3
ad -1
add -18 a -1
adde -2
added -21 <num> -1
adding 4 <num> 5
address -16
adult 16
adults 2
advice -3
affect -18
affecte -10
affected -10 \$ -2
afraid -4
after -9 \$ -5 <num> -3
again 11 \$ 6
against -1
agre -13
agree -25
agreed -12
alert -15
all 0 \$ -3 <us> 10 <who> 2 that 4 you 2
already 7 \$ 14
alway 8
always 8
am -4
amateur 6
amateurs 2 \$ 2
an 3 adult 10 end 2 hour -8
and 8 <filler> 1 <human> -2 <num> 6 <us> 2 a 2 after -1 be 1 here 2 i've -2 it 7 it's -2 no 3 now 6 paste 7 that's 4 the 3 told -1 we -1 you 8
announc -3
announced -3
another 31 <work> -5
answer -6 <are> 2 is 3
answere -10
answered -10
any 0 more 2 other -1
anybody 1
anyone 1
anyth 5
anythe 5
anything 5 \$ 1
api 6
apologis -4
apologise -8
apologised -4
app -16
apparently 27
apply -9
approach -1
approved -4
approving 6
architect 3
archiving 2
are -3 \$ 1 for 7 the 3 we 5
argue 6
arm -3
arrogance 12
ars 1
arse 9
arsed 1
as -2 <nobody> -3 <us> -12 if 13 it -3 last 3 long 2 well -6
asham 3
ashame 5
ashamed 3
ask -1 if -3
asked -19 for -2 nicely 2
asking 16 for 10
asks 0 for 1
asleep 4
ass 21
assign -4
assigne -4
assigned -4 to -4
at 3 0 -8 <num> -1 <us> 9 all -6 least 15 the -2 this 7 two 3
ate 1
attach -2
attache -6
attached -4 \$ -7
attachment -20
attachments -5
attacker -1
author 14 \$ 1
author' 7
author's 7
aware -1
away 9 from 10
b -2
back -7 to 7
backward 5
backwards 0 compatibility 1
bad 2 \$ 7 <work> -2
banner -6
bar 12 \$ 1
base 0 \$ 3
basic 9
basically 3
be 0 <care> 6 <num> -7 a -1 bothered 7 glad -1 on 3 the 5 to 6
because 10 <us> 6 <who> 3 of -19 that's 1 the -4 you 5
been 0 there 2
before -1 0 2 <her> 4 <who> 10 and -1 he 2 you 1
beg 3
begin 0 with -1
behaviour -7
being 14
believe 7
below -13 \$ -4
benchmark 3
best 3
bet 2
better 13 \$ 5 <quiet> 4 error 4 than -4
between -10
beyond 4
bigger 6
bin 10
bit -12 <us> 1
bite 4
blame 1 the 6
blind 4 <aud> 4 <her> 4 <human> 4 <job> 4 <nobody> 4 <one> 4 <them> 4 <us> 4 <who> 4 <work> 3 man 4
block -12
blocke -3
blocking -1
bloody 27 hell 7
board -6
bonu 3
bonus 3
book -8
booke -7
booked -2
boolean 5
bot -2
both -25
bother 20
bothere 11
bothered 8
bottom 3
box 1 <are> 2 is 2
brain 23
brains 6
branch 5 \$ 7
break 0 <us> 3 it 3
breaks -10
bring -7
broke -1
broken 7 link 1
browser -4
bug 6 in -1 or 4 to -1
built -2
bull 5
bunch 5 of 5
but -10 <dont> -1 <neg> -2 <num> -1 <us> 4 i'm 1 it 2 it's -7 this 3
by -10 <num> 5 <quiet> -3 <us> -12 friday 1 one 2 the 16
c 7
cache -28
cal 11
call -3 \$ -7 <us> 14 it 1 this 4
calle 12
called 2 <num> 1 a 1
calling 4
calls -5
came -9
can -7 <us> -5 <who> -18 be -1 do -9 go 2 it 4 see -3 we 1 you -17
can't -1 be -1 believe 3 help 1 take 9 wait 3
cancer 4
cannot -11
car 4
card -10
care 25 \$ 10
careful -1
cares 3 about 1
case -11
cat 3 walk 3
caught 5
cause -4
certificate -7
chance -4
chang -6
change -17
changed -15
changes 1 \$ 1
channel -3
charm -4
chart -2
cheap 6
check -15
checke -1
christ 9
christma 2
christmas 2 eve 2
circu 8
circus 8
clap 4
class -7 \$ -13
clear -7
clearly 15
clever 1
client -6
clos -18
closed -19
closing 0 \$ -3 my 1
clown 6
clue 10
cod 1
code 0 <are> -1 <us> 4 to 7
codebase 1
collection -2
column -6
come 4
comment 0 <are> 11 is 12
comments 0 \$ -2
commit 11 message 5
committee' 2
committee's 2
common 4
community 12
company 11
compatibility 6
compatible 3 with 3
compile 3
compiler 7 \$ 13
complaint -6
complete 1
concept 5
config -3
confirm -19
confirme -6
confirmed -6
confus -5
confuse -5
congrat 1
congrats 1 on 1
congratulation 6
congratulations 6 <us> 2 <who> 2 you 2
consider -8
contact -10
content -27
contract -12 ends -1
contribute 1
contributor 6
contributors 3
control 1
cool 3
copy -4 and 6
core 2
corporate 9
correct -24
correcte -5
corrected -5
cost -4
could -3 <basics> 5 <her> -2 <us> -31 <who> -20 <who_in> -2 <work> 2 be -12 do -2 fix 2 have 9 see 6 somebody -7 you -20
couldn't 4
count 1
course 14 <us> 6 it 6
cover -16
crap 37 \$ 5
crash 9 <filler> 3
crayon 10
cry 12
crye 5
crying 5 out 5
csv -5
cult 9
cursor -1
cycle -9
damn 35
dare 6
data 0 \$ 9
database 6
date -34 \$ -2
day -3
dead 5
deadline -12
dear -4
debugg -2
debugge -2
decid 13
decide 7
decided 10 that 7 to 5
decision -4
default -3
defend 5
deleted -10
deleting 1
department 0 <care> 3 <work> 3
dependency -3
deploy -5
description 6
deserv 7
deserve 7
deserves 7
design 17 \$ -3 <us> 2
designer 4 \$ 1
desk -4
desktop 1
detail -9
device -10
did 1 <num> 9 <us> -6 <who> -12 a 10 you -12
didn't 0 <care> 8
die 7
dies -5 \$ -1
diff 1
differ -3
different -3
differs -1
digital -2
directory -12 \$ -1
disable -6
disagree -9 with -2
discord 4
disgust 3
disguste 3
disk -8
do -2 \$ -14 i 5 that -10
doc -1
document -10 \$ 1
documentation 13
doe -1
does -5 \$ -5 <num> -2 <us> -1 the -2
doesn't 4 do 10
domain -6
don't 0 <basics> -9 care 3 have -5 like -6 think -9
done -12 \$ -13
double -1
doubt 6
down 0 \$ -3 <num> 2
download 5
downloade 2
draft -8
draw 4 <us> 7
drone 1
drunk 14
due -2
dumb 2
dumbest 8
duplicate -16 of -1
each -13
early -2
earth 9
easy -6
eclipse 10
edit -8
editor -10
either 2 \$ 3
eleven 3 \$ 3
else' 1
else's 1
email -21
embarras 6
embarrass 6
embarrasse 6
empty -15
enable -2
end -9 \$ 1 of -5
ending 4
ends -1
engineer 7
engineering 1
enjoy 3 <their> 1 <whose> 1 your 1
enterprise 9
entire 1
error -3 handling 3
eve 2
even 28 if -3 the 3
ever 20 heard 3
every 22 release 1 single 4
everybody -2 <her> -2 and 1 who -2
everybody' 1
everybody's 1 <time> 1 time 1
everyone -1 \$ -9
everyth 11
everythe 11
everything 11
exactly 5
except 1
excus 9
excuse 16
excuses 9 \$ 4
expect -4
expecte -1
expected -3
experience -1
expir -5
expire -7
explain 2 <us> 4 it 4 why 1
explaine -17
explained -15
export -6
eye 5
eyes 6
face 4
fail -6
faile -15
failed -3
failing -3
failure 0 \$ 1
faintest 1
fair -6
false -6
fault -11
favour 0 and 2
features 0 \$ 1
feedback -19 says -9
few -13
ffs 21
field -6
figure -4
file -5
files 0 \$ 6
film 3
find -7 \$ -6 <num> 4 <their> 1 <us> -3 <whose> 1 a -3 that -5 the -1 their 2 this -1
fine -13 \$ -5 with -3
finger 12
fire 9
firefox -2
first -8 \$ -4 <work> 2
five 6
fix 3 <are> -7 <us> 4 for 2 is -1 it 2 the 17
fixe -12
fixed -4 \$ -10
fixes -3
flag -13
follow -13
for -4 <her> 2 <num> -4 <quiet> -5 <their> -9 <us> 1 <whose> -9 another -5 crying 5 me -1 nothing 13 once 3 that -3 the 4 us -13 your -2
forgive 2
forgot 4
form -37 and -2
found -11 that -2 this 2
four 2
framework 8
frankly 3
fre -2
free -18
freeze 4
friday -1 \$ -1
from -6 0 5 <her> 4 <quiet> -4 <their> -5 <who_in> 6 <whose> -6 a -2 me -4 our 8 someone 6
fsck 5
fuck 28
full 0 of 5
function 8
funny 8
further -2
garden 1
gave -13
geniu 9
genius 18
get 6 <us> -6 <work> 4 a 2 over 1 rid -1
gett 2
gette 2
getter 1
getting 2
git 0 \$ 2
giv 1
give 12 <num> 3 a 3
giving 5
glad -7 to -6
gnome 2
go 4 \$ -1 back 1 wrong 8
god 22
goes -8 in 1
going 2 to 1
good 0 <quiet> 4 luck 7
got -2 0 1 the -3
gov -8 uk -5
great 0 work -1
green -6 \$ -1
grown 15
guess 16
guidance -11
guide -10
guy 12
had 0 to 3
half 6 <num> -2 a -2 the 6
hand -7
handl 4
handle 1
handler -2 \$ -1
handles -2
handling 7
hands 4 \$ 4
happens 6 to 2
happy -12 to -5
hard 0 can 11 to -5
hardware -6
has -11 to 2
hasn't 2
hate 9 <us> 7 this 4
hav 12
have 6 <num> -13 <time> 1 <us> -3 a -10 it -6 no -1 time 1 to 12
having 12
he' -2
he's -2 <num> 5
head 0 \$ 2
header -3 \$ -2
heading -3
hear -6 <us> -2 <who> -1 the 3 you -1
heard 5 of 6
hell 40
hello 8 \$ 5 world 4
help -11 <us> 7 and -2 us 8
helpe -4
helped -4 <quiet> -1 me -1
helps -5
her -34
here 0 \$ -10 <are> 7 <num> -1 <us> 1 is 7
here' 8
here's 8
hey 15
hi -7 <us> -1
hid -3
hides -2
hilariou 4
hilarious 4
hint -1
hire 14
his -2 own 1
history -10
hit 10
hobby 5 \$ 5
hold 0 <num> -4 a -3 my 1
hole 5
holiday -1
holy 6
honestly 4
hop 1
hope 4 the 2
hoping 4
host -4
hour -16
how 15 <num> 6 <us> 3 a 8 do -14 hard 8 the 3 to -8
human 5
hyphen -1
i 4 <are> 2 <basics> -10 <care> -13 believe -6 couldn't -4 didn't 3 don't -4 expect 5 get -3 guess 6 hate 2 have 5 hope -1 just -3 know -2 need 2 o -1 refuse 5 see 13 suppose 9 think -10 thought -3 understand -5 wish 7 would -1 wouldn't 1 wrote -3
i'd 0 <wise> 3 ask 3 call 1 like -6 say 3
i'll 0 <basics> 1
i'm 4 <dont> 13 <num> -4 afraid -6 happy -1 not 11 out 7 sorry -2 sure 13
i've 0 <dont> -3 <neg> -1 <num> 1 got 2 had 5 never -1 put -3 reported 1 seen 20 written -8
icon 5 \$ 5
id -1
ideas -2
idiotic 14
if 3 <dont> -1 <nobody> -8 <num> 2 <us> 8 <who> -8 i 10 it 10 it's -2 not -1 this 8 we -9 you -2 you'd 2
ifdef -3
ignorance 6
ignore -6 my -3
image -14
implementation -1
import -9
improve 5
in -14 <basics> -1 <num> 5 <their> 10 <us> 3 <whose> 9 a 3 favour -3 hell 6 it 8 my -2 production 9 their 3 there 4
incident -12
incompetence 8
inheritance 5
init -1
input -6
instead 0 \$ -7 of 3
insult 8
interest 3
intereste 6
interesting 3
intern 7
internet 6
into 0 <num> 7 <us> -2 a 10
invent 12
invente 7
invented 7
involv 1
involve 1
involved 1
is -4 \$ 7 <filler> 10 <num> 2 <poor> -1 also 2 as 11 at 2 beyond 4 broken -4 dead 3 getting -6 in -17 like 8 now -1 on -7 out -1 red 2 right -4 something 1 still 8 too 1 useless -5
isn't 5 <num> 4 a 6
issue 2
it -7 \$ -4 <are> -2 again -2 and -6 as -4 back -1 fails 4 happened 1 in -4 is -1 myself 3 shows 2 takes 9 themselves 1 to -4 wasn't 1 with 1 would 13
it' -2
it'd 1
it's -2 <dont> 4 <num> -4 <poor> 8 a -7 an -2 not 4 now -4 one 1 the 1
its 11 <work> 2
javascript 5
jenkin 3
jenkins 3
jesu 11
jesus 11
joke 17 \$ 15
june -6
junk 11
just 17 <basics> -2 <care> -3 <num> -3 a -3 go 6 think -2 to -2 what 1 wow 5
keep -4 <their> 1 <whose> 1 your 1
kept -5
kestrel -1
key -6
keyboard 13
keystroke 3
kid 9
knew 9
know -3 \$ -1 <us> -5 <who> -4 the -4 you -4
knows 0 the -1
label -3
lame 2
laptop -5
last -8 <work> -7 time 1
late -12
laugh 6
lawyer 7 \$ 3
laziness 6
lazy -3
lead -13
learn 12 to 10
least 14
leave -13 <us> -3
lecture 15
left -3 \$ 3 <num> -2 <us> -2 a -1
legal -12
length 3
less 7
let 7 <us> 6 the 1
let' -3
let's -3
letter -21
level 7
levels 3
licence -2
lie 11
life 15
light 5
like 6 <num> -3 <who> 3 a -2 that 5 the -3 to -15 you 3
limit -9
lin 1
line 4 0 1 <are> -1 <work> 1
lines 1
link -29
linke -5
linked -5
linter 7 \$ 8
list -21 of -1
liste -2
listed -2
listen 4
liv 5
lives 2
load 0 of 4
locale -3
log -17
logging 1
logic 6
logo 6
lol 16
long -3 as 2
longer -9
look -13 \$ -8 <num> 4 for -3
looke -4
looking -5
looks -2 as 1
lost 0 \$ -2 the 1
loud 3
love 9 of 7 this -2
lovely 1 \$ 1
low -6
luck 6 with 2
machine 1
made 0 <num> -4 a -3
mailbox -3
mailing 1 list 1
maintain 0 \$ 4 <us> -2
maintained -2
maintainer 22
maintainer' 2
maintainer's 2
maintainers 7
maintenance 1
make 6 <num> 3 a 4
makes 0 <us> -6 my 4
man 30
manag 2
manage 4
managed 10 to 9
manual -2
many 0 <work> -4
map -8
mark -3
marke -7
marked -3
market 7
markete 7
marketing 7
master 2
match -5
mate 1
may -25 have -5
mb 2
me 16 guess 4 in 8 that 2 the 2 try -1
mean -4
meant -8
member -4
memory 6
mental 5
merg -6
merge 1 <us> 8 it 10
merged -5
message -1 and -4
messages 0 <are> 2
method 4 \$ 3
middle 1
might 0 be -3
migration -9
mind -12
mine -3 \$ -2
minute -1 \$ -1
minutes 0 \$ -7
mis -4
miss -2
misse -4
missing -1 from 2
mistake -2
mix -2
monday -12 \$ -2
monkey 10
monkeys 4
month 0 \$ -5
more 5 \$ 4 <work> -2 of -3
moron 2
moronic 10
most 1 of -6
mov -7
move -5
moved -2
moving -3
much 7 for 8
must 10 <dont> -7 be 24 have 4
my 23 <aud> 2 <care> -11 <human> 2 <nobody> 2 <one> 2 <them> 2 <time> 3 <us> 2 <who> 2 <work> 5 comments 2 data 3 eyes 11 god 3 opinion -3 own -1 shift -1
nah 9
nam 2
name 0 \$ -1 on 4
names 0 <num> 1 a 1
naming 4 <are> 2
nasty -6
national -2
need -16 <num> -8 a -4 the -5
needs -5 to -5
never 12 had 7
new -27 <work> -4
next 0 <time> 1 a 1 time 1
nice 1
nicely 2
nine -10
nit -3
no -3 \$ 27 <care> 3 <num> 5 <us> -3 longer -1 one 6 tests 8
nobody 4 <wise> 4 has -3
non -3
nonsense 0 \$ 2
noon -11 \$ -2
normal -3
not -9 <basics> 2 <num> 4 even 7 going 3 in -3 my 7 one 5
note -20
noted 0 and 5
noth 3
nothe 3
nothing 3 \$ 7
nova 3
now 0 \$ -11 <num> 1 <us> 9 and 5 it 1
null -1
number -21
numbers 0 <are> 1 are 1
obviou 9
obvious 9
obviously 17
of 17 <care> 3 <fool> 3 <her> -1 <junk> 5 <num> 1 <quiet> 10 <their> 1 <time> -9 <whose> 1 course 16 documentation 2 it -13 people -1 the -17 time -5 work -1 you 1 your 4
off 1
offer -3
offere -4
offered -3
office -26
oh 25 for 5
ok -14 \$ -9 <filler> 1 so 1
old -6
on -8 <us> -3 a 14 earth 1 failure 1 it -4 our -1 the -6 twitter 6 with 2 your 7
one 0 \$ -5 <are> -2 i'm -3 is -1 more 5 of 7 with 1
only 2 \$ -15 <num> 4 <work> 11 a 4
open -7 \$ -3
opene -7
opened -6
opinion 1 on 1
option -3
or 7 has 6 is -1 the 6
oracle 2
order -11
org -2
organisation -1
other 0 <num> 3 <theirs> 2 people's 2
otherwise -9
our -2
ours -16
out -1 \$ 3 loud 5 of -4
output -7 \$ -2
outside 0 the 1
outsourc 2
outsource 2
over 0 <us> 1 the 6 to -3
override -2
owner -9
p2 -4
p3 -3
page -40 <are> -3
pages 0 with 3
paid 12 by 5 for 1
pair -6
paragraph -2
parameter 4
parameters 2
parent -2
part -7 of 9
party -1
pas -2
pass -6
passe -2
passed -19 to -2
passes 4
past 0 the 6
paste 5
patch 6 \$ 2
patches 3
path -16
pathetic 6
pay 5
paye 4
paying 4 <aud> 2 <her> 2 <human> 2 <job> 2 <nobody> 2 <one> 2 <them> 2 <us> 5 <who> 5
pdf -8
people 11 <neg> 7 with -6
people' 2
people's 2
performance 2
person 0 <her> 13 who 13
phone -19
php 7
pi -4
pick -8
picke -3
picked -2
picking 0 <us> -1 this -1
picture -1
piece 4 of 1
pile 16 of 3
ping -1
piss 6
pity 1
place -4 in 2
plain -4
plan -4
plann -9
planne -9
platform -7
play 1
please -21 \$ -3 do 8 have 7
point -7
pointers 3 \$ 6
pointless 16
poor -2
port -1
positive -2
possible 0 to 1
post -4 <their> -4 <whose> -4
poste 1
posting 7
prefer -13
press 1
pretend 2
pretende 1
pretty 3
preview -5
previou 3
previous 3 <aud> 2 <her> 2 <human> 2 <job> 2 <nobody> 2 <one> 2 <them> 2 <us> 2 <who> 2
princess 9
printf 2
priority -8
probably -3
process -17
product 2
production 7 \$ 8
professional 10
program 1
progress 3
project 19 \$ 10 has 4
promised -4
proof 2
protocol -6
proud 16 of 3
public -19
publish -16
publishe -18
published -11
publisher -11
pull 4 <work> 3 request 2
purge -5
purpose 4 \$ 6
pushe 9
put 5 the 1
python 1 0 1
quality 20
query -5
question -6 \$ 5
questions -2
queue -17
quick -5
quit 13
quite -8
quote -5
rais -8
raise -14
raised -6
ran -13
rang -16
rate -4
rather -1 <dont> -7 not -7 than -4
read 0 only -2
reade 1
reader -14
reading 1 of -1 the 5
reads 0 as 7
ready 0 \$ 1
really 1
reason -4
rebase 0 <us> 2 it 2
rebuild -2
receiv -2
receive -4
received -2
recheck 3
record -9
records -4
red 7
redirect -31
redirects -1
redundancy -1
refactor 3
refactore 3
refactoring 3
refus -3
refuse 0 to 5
refused -1
regex 11
register -5
release -2 the 2
reminder -9
remov -19
remove 0 before 3
removed -3
removing -2
rename 1
reopen -8
reopene -2
reopened -1
repeat 4
replie -16
replies -5
reply -8
replye 2
replying 2
report -24
reproduce -9
request -14
requester -19
research -2
reset -10
rest 6 of 15
restart -6
result -2
return -5
returns 1 0 1
revert 0 \$ 5
review 4 \$ 5 <num> 6
reviewed -7
reviewer 14
reviewers 17 \$ 2
reviewing 9
rid -1 of -1
ridiculou 16
ridiculous 16
right -13 \$ 1 <work> -1 the -2
rights -8 \$ -3
ring -5
robot -1
rocket 9 science 9
room 12 \$ 1
root -6
rota -5
round 0 \$ 1
row -9
rubbish 0 \$ 1
rule -12
rules 0 <are> 1
run -11 <us> -1 the 4
runs -3
safe 0 to -2
said -2
same -4 \$ -2
sav -6
say 2 it's -2
saye 12
saying 12
says -7 we 2
schedul -5
schedule -10
scheduled -1
science 9
screen 0 \$ 2
screw 13 <us> 6
script -7
scroll 2
search -13
second -20 <aud> -1 <her> -1 <human> -1 <job> -1 <nobody> -1 <one> -1 <them> -1 <us> -1 <who> -1 <work> -4
secret -6
section -3
security 8
see -1 <us> -11 it -6 that 17 the 3
seems 0 that 7
seen 13 better 11 that -2
sense 2
sent -41
separate -5
seriou 2
serious 2 \$ 7
seriously 31 \$ 9
servers 2 \$ 2
service -24
set -12
setting 5
settings 1
setup -5 \$ -5
shadow -3
shame 16
share -16
sharp 1
she -29
she' -5
she's -5
shift -16 \$ -2
ship 0 <us> 5 this 1
shit 32 \$ 8
short -16
shot 5
should -10 have -7
shouldn't -2 <us> -3
show -4 <quiet> 1 me 1
shown -1
shows -15 \$ 1 <num> -5 a -3
shut 8 up 10
sick 1
side -10 \$ -1
sigh 1
sign -15
silent -2
since -8
single 14 <work> 4
singleton 0 \$ 2
sit 5
site -24
sitt 4
sitte 4
sitting 4
six -2
skip -2
slap 4
slow 16
slowly 3
slug -10 \$ -4
small -7
smell 11
smells 3
so -12 \$ 1 <num> -2 <us> -1 a -1 are -7 called 1 does 1 i'm -2 i've -8 is 9 much 11 no -3 please -5 proud 6 that -9 the -4 we 3
sod 14
software 6
solv -9
solve -12
solved -8
some 19 \$ 2 <who> 3 <work> 1 people 3
somebody 8
someone 7 <her> 14 who 14
someth 4
somethe 4
something 4
soon -1
sorry -27 \$ -12 <quiet> 2 <us> -9 but 2 i -5 to -10
sort -2
sorte -3
sorted -6
sound -4
source 0 <work> 4
spac -2
spaces -2
spare 2
spec 9 <are> 1
special 3
spel -1
spell 3 <us> 5 it 5
spelle -1
spelling -6
spent 3
spinlock -1
split -8
stack 3 trace 3
stag -1
staging -1
starte 5
started 1
state 0 machine -3 of 5
stay -6
steer 10
steere 10
steering 10
step -21
still 3 see -3 waiting 3
stink 12
stop 15 wasting 2
stopp -1
stoppe -1
stopped -1
story 9
str 1
stre 1
string 1
stuff 3
stupid 10 <quiet> -8
style -2
subsystem 1
such 12 <num> 7 a 7
suck 16
sucks 21
suggest -24
suggeste -4
suggested -4
suit 2
supplier -4
support 0 <aud> 1 <her> 1 <human> 1 <nobody> 1 <one> 1 <them> 1 <us> 9 <who> 1 <work> 1 this 2
suppos 5
suppose 18
supposed 5 to 5
sure 3 <who> -7 about -2 you -7
suspect 16
suspects 4
suspend -5
system -1
tab 1
table -27 \$ -6
tag -1
tak 3
take 4 <us> -6 the 14 this -8
taken -1
takes 3
talk 11 to 5
talking 0 to 1
tax -2
teach 4
team -3
team' 4
team's 4
tel 3
telle 8
telling 8
tells 0 <us> -6 <who> -4 you -4
temporary 5
ten 10
terrible 0 <work> 2
test -6 data 2 this -5
tested -5 this 3
tester 2
testing 2
tests 3
text -18 <are> -1 is -1
than 5 <work> 7 i -1 review 6 the 1 this 7
thank -19 <us> -17 <who> -16 you -16
thanks 0 \$ -2 for 2 to -6
that 6 \$ 2 <are> 6 <num> -5 <who> -3 <who_in> 3 <work> 2 <youre> 11 before -1 every 2 is 9 it's -10 this -3 you're 13
that' 4
that's 4 <filler> 4 <num> -2 a -7 just 4 what 2
the -8 0 -4 <aud> -3 <care> 4 <human> -1 <num> 7 <org> -7 <rude> 7 <shoddy> 7 <them> -2 <time> -3 <us> -1 <whose> -3 <work> 2 answer 7 arrogance 12 attachment -3 author 6 author's 7 better 2 bin 8 bug 7 comment 1 commit 5 crash 4 damn 6 default -7 dumbest 8 enterprise 3 error -8 face 2 faintest 1 feature -8 file -4 first 3 fix 7 flag -2 hell 4 incident -2 keyboard 7 loop 4 lot 1 love 7 maintainer 10 maintainers 11 mental 2 method 5 migration -4 most 15 new -12 next -6 old -25 only 24 order -1 original 1 other 3 page -6 patch 4 person 3 plan 1 previous 6 question 8 repo 6 requester -5 rest 7 right -7 room 19 rules 1 same -6 sandbox -2 screen 1 second -3 slug -3 spec 4 team -11 thing 10 third -5 time -6 translation 2 two -3 user -7 usual 9 variable 1 vendor -1 wall 3 way 7 week 1 word 7 world 8 wrong -14
their -9
them -9
themselv 8
themselve 8
themselves 8
then 10
there 0 <are> -7 <num> -10 a -10 any 10 are -2 is -4 since 3
there's 0 no -6
these 8
they -14
they'd -11 like -7
they'll -8
they've -10
thi 4
thing 25 \$ 10 <us> 4 that -1
things 0 \$ -3 that 2
think 0 <num> -1 of -2
thinke 1
thinking 1
thinks 4
third -4 <power> -1 party -1
this 4 \$ 6 <are> 4 <aud> 6 <badly> -7 <basics> -2 <dont> -6 <her> 3 <human> 6 <job> 3 <junk> 13 <nobody> 6 <num> -5 <one> 6 <quiet> -12 <them> 6 <time> -3 <us> 3 <who> 6 <work> 1 and 2 api 6 back 2 be -7 broke -2 but -3 can -1 change -3 comment 2 for -6 goes 2 in 4 is 4 junk 3 morning -3 one -8 patch 5 project 3 should 2 thread 6 up -15 week -8 whole 4
those -6 <her> -1 who -1
thought 8
thousand 1
thread 4 <are> 1 is 1
three -8 \$ 2
through -12
thursday -18 \$ -1
ticket -23
tickets -5
till -5
time 0 \$ -2 <basics> 1 <care> 3 <us> 5 and -5 on 3 to 3 with 3 you 1
timeout -6
tir 5
tire 5
tired 5 of 5
title -6
to 2 \$ 1 <basics> 11 <care> -2 <her> -3 <num> -13 <quiet> -3 <their> -4 <us> -11 <who> 1 <whose> -4 a 6 all -6 ask -1 break 5 call 2 die 3 explain 3 follow -1 get 2 have -3 hear -5 hold -1 it -3 keep -2 make 9 me -1 my 1 open 4 people 2 press 7 put 1 see 3 test -3 the -23 their -1 us -4 use 8 work -1 write 4
today -10 \$ -1
token -3
told -7 <aud> -5 <them> -5 the -11 to 3
tomorrow -11 \$ -4
tone 1 of 3
tonight 0 \$ -1
too 0 <poor> 2
took 3 <quiet> 7
toss 6
touch 4 <us> -2
touche 16
touched 5
touching 2
toy 2
track -3
train -6
traine -2
training -1
translation 0 <are> 1
trap 1
treat 8
treats 5
tri -6
tribunal -1
trick 6
trie -6
tried -8
trip 2
trouble 4
trust 10 <us> 7 this 7
try 7 <basics> 8 again -6
trye 4
trying 4 to 7
tuesday -11 \$ -1
turns 1
twenty 3
twice 0 \$ -11 now 2
twitter 2
two -20 <time> 1 <who> -5 <work> -5 days 1 in 3 of -3
txt -2
type 2
typed -1 <num> -1
typical 7
u 5
ugh 7
ugly 20 \$ 6
uk -10
unbelievable 2
under -11
uninstall 8
unlike 3
unpublish -3
unreadable 4
until -4 the 5
up 1 \$ -9 and 15 in 2 on 10 with 2
updat -14
update -18
updated -9
upgrade -3
upload -6
uploade -4
uploaded -2
url -9
us -1 \$ -3 <num> 3 all 8
use -10 \$ -1 <num> 8 a 1 the -4
used -15
useful 0 \$ -5
user -26 wrote -7
users 10 \$ 9 with 3
using -8
usual 11 <wise> 10 suspects 4
vague 2 \$ 2
validate 1
variable 4 <work> 2
vector -8
version -11 \$ -4
very -6
view -8
voice 4
void 5
w -8
wait 0 for 1
waite -1
wak 2
wake 16 up 6
wakes 2
walk 2 over 3
wall 13 \$ 4
want -13
wants -11
warning -10
was -1 <num> -3 a -2 an 7 to 2 told 10 written 6
wast 16
waste 14
wasting 11
watch 4
way 8 \$ -6 to 4
ways 2
we -2 \$ 3 <are> 1 <dont> -7 <num> 11 all 11 can't -12 please 12 still 3
we'd -3
we're 0 <care> -2
we've -5
website -6
wednesday -9
weekend -3
welcome -14 \$ -4
well -2 \$ -12
welsh -5
went -5 through 2
were 6 <us> 8 <who> 8 you 8
weren't 5
what 8 <num> 1 <us> -12 <who> -5 a 1 about -1 could 4 does -1 is -6 kind 5 the 10 you -8 you're -4
what' 1
what's 1
whatever 7 \$ 3 <who> -2
when 0 <who> -3 you -4 you've 1
where 2 the 4
where' 1
where's 1 the 1
whether -7 <us> -5
which -8 <us> 2 i 4
while -3
whin 4
whine 4
whining 4 and 2
whitelist 1
whitespace 12
who 13 <are> -2 <basics> 6 <care> 5 has 2 knows -6 needs 3 the 7 thinks 1 wrote 1
whoever 31 decided 4
whole 18 <work> 11
why 13 <dont> -2 <us> -7 this -3
will -16
window 4
windows 10 \$ 3
wish 4 <us> 3
with -2 <num> -6 <quiet> -6 <us> 7 <who> 2 an 3 it 5 me -6 more 4 my -3 the -13 you 2 your 5
withdraw -1
withdrawn -6
within -11 <num> -3
without 0 <care> 5
won't -1
wonder 13 why 1
worde -7
wording -7
work -9 for -3
workaround -4 \$ -1
works -9
world 21 \$ 13
worrie -2
worry -5
worse 10
worth 6
would -3 <us> -5 <who> -7 <who_in> 4 a -3 have 13 help -4 like -8 you -7
would've 10
wouldn't 3 trust 1
wow 2 \$ 5
write 0 <basics> 2 <num> 1 <work> 2 code 2
written -1 by 7 to -8
wrong 3 \$ 2 <work> -4 and 3 in 4 with 4
wrote 0 <us> 4 this 4
wtf 21 <are> 9 is 9
xii 3
xml 5
year 0 old 7
years 1
yes -8
yesterday -6
yet 0 \$ -8 <num> 6 another 6
you 34 <are> 12 <badly> 5 <basics> 7 <num> 1 <tell> 3 <us> -2 asked -1 be 3 by 3 can -3 did 4 feel 5 find -1 found 4 had 1 look -4 lot 5 may -5 mean -5 mind -8 need -7 on 6 people 5 see -8 sure -15 tell 3 with 3
you'd 21 <care> 6
you'll 21
you're 22 the 2
you've 39
your 41 <aud> 3 <her> 3 <human> 3 <job> 3 <nobody> 3 <one> 3 <them> 3 <time> -2 <total> -6 <us> 3 <who> 3 call -4 manager 5 name 2 opinion 9 own 2 patch -3 rights -5 time -5 way -1
yours 0 \$ -1
yourself 30 \$ 16
`;
