/** What words weigh in a comment that is rude to people or about their work. Written by `npm run learn:notes` from texts 5ed784d87ca4de30; see `weighLearned`. */
export const UNKIND = `
-32
0 -18 $ -4 0 -5 <us> 4 <who> 1 and -2 files 1 lines 6 on 3
<are> -6 $ 5 <basics> -2 <care> -9 <dont> -2 <fool> 6 <us> 7 <who> 5 <work> -4 a 1 an 8 as 9 dead 1 good -1 hard -2 like 9 now -11 off -5 on -10 right -12 something 3 the 2 told 9 useless -6 written 2 you 8
<aud> -7 $ -3 <basics> 3 <care> 3 <us> -2 <who> -2 at 3 could 6 here 1 on 2 up 2
<badly> 3 <us> 9 it 12 my -6
<basics> 10 $ 2 <are> -4 <aud> 11 <basics> 4 <them> 3 <who> 1 <work> 1 about -1 as 6 checker 1 code 4 of -8 the -1
<care> 2 $ 1 <are> 6 <us> -14 as 4 git 4 in -1 is 9 now 5 of -5 the -6 this -13 to 9 what 3
<data> -13 $ -1 list 2
<dont> 4 $ -7 <care> 10 <num> 2 <tell> -4 <their> 3 <whose> 1 and 5 care 2 do 8 even 18 find -6 going 4 had 6 have -19 make 10 my 9 one 6 see -8 take 3 tell -5 the -5 think -10 understand 7 wait 1 your 3
<door> -29 <work> 5
<few> -4
<filler> -1 <dont> -2 <neg> -1 <num> -17 <us> -5 a -13 called 5 don't -3 go 9 i -2 i'm -1 i've -8 is 6 much 10 proud 7 say 2 that -11 wow 5
<fool> 22 $ 17 <wise> 5 <work> -8 has -1 in 2 with 4
<grim> 14 $ 2 <work> 1
<her> 6 <are> -1 <basics> 6 <dont> 10 <us> -2 <who> -8 <wise> -5 at 9 have -4 in 4 needs 6 put 1 the 4 who 3 with 9
<hole> 1
<human> -14 <basics> 3 <who> -2 <work> 3 could 3 who 4
<job> 13 could 6 who 2
<junk> 26 $ 16
<law> -5
<lawyer> 0 $ 1
<name> -12 $ 3
<neg> 1 <basics> -10 <care> 7 <us> -3 <work> -6 care 2 had 7 have -10 know 3 make 7 think -9 this -2 understand 2
<nobody> 0 <are> -5 <basics> 2 <wise> 2 asked 2 at 11 could 3 has -11 have -5 here 13 in 5 on 3 who 2 with 8
<num> 6 $ -8 0 4 <aud> -1 <badly> -6 <basics> -2 <fool> 5 <human> -4 <nobody> -1 <time> -5 <us> -2 <who> -1 <work> -9 and -3 bit -13 blind 2 bug -8 build 3 call -1 cast 4 child 4 copy -1 favour 1 few -7 fuck 9 i 1 joke 10 lie 3 list -1 load 1 look -6 lot -10 luck 5 more 1 new -5 of -7 one 3 pointless 5 project 10 reason -4 right 3 second -9 security 2 single 6 slap 4 string 4 switch 1 that 1 to -10 toss 6 wall 2 word 2 workaround -4
<one> 3 <work> 3 could 6 who 1
<org> -15 <work> 3
<poor> 26 $ 11 <quiet> -1 <work> 9 for 1 that 3
<power> -15
<quiet> -1 $ -10 <dont> -1 <her> -3 <quiet> -1 <us> 5 <work> 6 a -6 again 5 and 8 as -1 before -1 but -1 for -7 guess 4 handling 3 on -7 the 6 this 10 who -3
<rude> 19 and 3
<saga> 2
<shoddy> 37 $ 7 <are> 2 is 2
<sneer> 23 $ 16
<tell> -1 <quiet> 9 <us> -7 <who> -8 me 9 you -6
<their> 5 <quiet> -2 <work> 2 commit 2 first -6 head 11 line -4 manager 6 opinion 12 own 8 team -1
<theirs> 10
<them> -5 $ -3 <basics> 3 <care> 3 <who> -2 <work> 1 at 3 could 6 here 1 on 2 up 2
<time> 0 $ -3 <basics> 5 <care> 5 <filler> -2 <us> 9 and -6 on 10 so -2 to 3 with 1 you 5
<total> 7
<us> 3 $ 2 <are> 6 <care> -10 <dont> -5 <fool> 5 <her> 5 <junk> 10 <num> 10 <quiet> -5 <rude> 4 <tell> 2 <their> -2 <time> -7 <who> 12 add -3 after 6 all 15 api 6 are -4 assume -1 being 1 call 2 can -8 can't -11 change -10 comment 1 could 5 dare 4 deserve -4 do -5 does 4 don't -4 expect 1 feel 4 for -5 got -6 guess 6 has -2 have 2 is 7 isn't 3 junk 2 know -2 library -7 look -3 lost -2 lot 9 may -10 mean -7 might -2 mind -4 must 2 name -1 need -4 of -4 on 1 one -8 paid 4 patch 5 people 8 please 6 project 1 refuse 2 say -1 says -7 see 7 spent 5 suppose 8 sure -7 takes 7 tell 4 that 11 think -5 thought -6 thread 7 tried -4 understand -2 use -1 wanted 2 week -6 were 8 weren't 3 who 2 whole 3 will -5 wish 5 with 7 wonder 3 work -2 would 3 wouldn't 3
<who> 5 $ 2 <badly> 1 <basics> 4 <dont> 5 <her> -1 <human> -3 <us> -9 <wise> -2 <work> 1 are -3 by 6 call 1 can -14 could 2 couldn't 6 deserve -4 did 3 feel 2 found 2 get -5 have -6 haven't 2 in 6 lost -1 lot 11 may -4 mean -4 mind -4 need -13 never 3 of -2 on 1 people 8 run 1 see -8 spent 6 sure -3 that 7 to 8 were 1 will -12 wrote 6
<who_in> 21 <num> 1 a 1 at 6 in 6 txt -1 with 3
<whose> 1 <quiet> -2 <work> 2 commit 2 first -6 head 11 line -4 manager 6 opinion 12 own 7 team -1
<wise> -5 <us> -10 <who> -5 for 1 that 4 the -2 you -3
<work> 3 $ 1 <aud> -2 <basics> -1 <dont> -11 <door> 1 <filler> -13 <human> -3 <neg> 7 <num> -2 <one> -1 <them> -2 <us> 5 <who> 2 <youre> 2 and -4 as -8 but -2 don't 2 i've 2 is 6 it -11 let -1 like 8 message 5 my -2 not -1 run 3 since -1 so -6 stop 1 that 6 the 11 this 9 to 5 we 8 who 7 you 3 you're 4
<youre> 5 <num> 9 the 1
^ 0 <are> 3 <basics> -6 <care> 7 <data> -9 <dont> 2 <door> -5 <filler> 27 <grim> 18 <human> -8 <neg> -7 <nobody> -2 <num> -4 <poor> 8 <sneer> 14 <total> 12 <us> -3 <who> -2 <who_in> 1 <wise> -7 <work> -31 <youre> -6 a -7 all -3 an -8 and 29 another 28 any -1 are 5 at 6 bloody 12 bull 3 bunch 6 but 12 can -2 can't 4 congratulations 6 cool 2 could -13 crap 14 damn 25 did 11 do 15 done -2 enjoy 6 ever 5 every 3 everyone 4 explained -3 feedback -4 ffs 16 fix 7 fsck 1 fuck 6 gerrit 4 get 10 git -4 god 6 good 2 got -1 half 1 hate 2 he's -8 hell 5 hey 12 hi -1 hilarious 4 how 4 i -2 i'd 12 i've 2 if -6 in -15 it 1 it's 5 java 7 jesus 10 kill 3 learn 19 lol 16 man 6 must 15 nah 7 never -10 next 5 nice 11 no -1 nobody 7 not 4 oh 26 on -12 screw 5 seriously 11 shame 4 she -4 she's -4 shit 4 should -2 show 7 so 28 some 1 somebody 6 spare 3 stop 24 such 2 that -6 the -4 their -14 there -5 they -18 they'd -2 this 10 told -10 took 1 typical 9 ugh 8 ugly 5 use -4 user -12 we -22 we're 6 well 10 were 3 what 7 whatever 2 who 1 whoever 16 why 1 would -10 write -13 wtf 17 you 7 you'll 1 you're 6 you've 13 your 8
a 5 0 2 <badly> -6 <data> 2 <fool> 3 <num> 7 <poor> -8 <quiet> -4 <work> 6 bit -13 blind 2 bug -8 child 4 copy -3 different -1 favour 1 few -7 fuck 9 joke 10 lecture 1 lie 3 load 1 look -4 lot -10 new -3 project 11 second -9 single 4 slap 4 string 4 switch 1 toss 6 wall 2 word 2 workaround -4 year -5
abandone 3
abandoned 1
able -9 to -9
about -1 <num> -17 a -4 the -11 this -2
absolute 4
accept -17
account -7
action -11
actual 8
add -20 a -2
adde -2
added -24 <num> -2
adding 4 <num> 2
address -14
adult 15
adults 2
advice -2
affect -18
affecte -8
affected -4
afraid -4
after -6
again 15 $ 5
agre -10
agree -25
agreed -8
alert -16
all 3 $ -1 <us> 9 <who> 2 <work> -1 that 1 you 2
allow -3
already 3 $ 9
alway 7
always 7
amateur 11
amateurs 4 $ 4
an 4 adult 6 hour -8 old -1
and 7 <are> -2 <filler> 1 <neg> -1 <youre> 2 here 1 no 1 now 4 paste 7 the 4
another 28
answer -3 <are> 2 is 3
answere -6
answered -8
answers -1
anybody 1
anyone 2
anyth 4
anythe 4
anything 4
anyway 11 $ 5
api 5
apologis -1
apologise -4
apologised -1
app -23
apparently 30
application -2
apply -9
approach -3
approving 3
are -11 <dont> -1 <us> 6 a 3 for 5 the 9 we 6
argue 4
arrogance 11
ars 1
arse 12
arsed 1
as 0 <nobody> -1 <us> -15 if 11 well -4
asham 3
ashame 7
ashamed 3
asked -17 for -2
asking 16 for 9
asleep 4
ass 21
assume -2
at 6 <num> -4 <us> 5 all -4 least 14 the -3 this 3
attach -1
attache -5
attached -3 $ -4
attachment -5
attacker -5
attention 3
author 14
author' 5
author's 5
away 6 from 3
b -4
back -2 to 7
backward 6
backwards 2 compatibility 2
bad 0 <work> -2
bag 5
banner -3
bar 6
basic 7
basically 5
be 1 <care> 3 <filler> 2 bothered 5 nice 1 on 1 the 7 to 5
beautiful -3
because 11 <us> 3 <who> 3 of -10 the -4 you 7
before -1 $ -2 <her> 4 <nobody> 3 <who> 9 he 1
beg 2
behaviour -6
being 11
believe 8
below -16
benchmark 4
beta 4 testers 3
better 12 $ 5 <quiet> 4 error 4 than -4
between -8
beyond 2
big -2
bigger 6
bin 9
bit -8
bite 1
blame 0 the 3
blind 2 <aud> 3 <her> 3 <human> 3 <job> 3 <nobody> 3 <one> 3 <them> 3 <us> 3 man 3
block -12
blocke -1
bloody 30 hell 5
board -5
book -3
booke -2
bot -6
both -19
bother 23
bothere 10
bothered 8
bots -4
box 1
brain 26
brains 7
branch 3 $ 7
break -3 <us> 2 it 2
breaks -9
bring -4
broken 12 for 1
browser -4
bug 3 or 2
bull 3
bunch 6 of 6
but -12 <us> 1 it's -5
button 1
by -5 <num> 7 <quiet> -3 <us> -10 hand -2 the 12
cache -28
cal 10
call 0 $ -2 <us> 18 this 2
calle 10
called 0 <num> 1 a 1
calling 2 <us> 2
calls -2
came -7
can -4 <who> -15 be -3 do -3 it 2 we 1 you -14
can't 0 <who> 4 see -3 take 9 wait 2
cancer 1
cannot -15
car 6
card -7
care 25 $ 9
cares 5 about 2
case -4
cat 0 walk 3
cattle -10
caught 3
cause -3
chang -5
change -14
changed -14
channel -1
cheap 3
check -17
choose -2
christ 7
circu 12
circus 12
class -15 $ -9
clear -6
clearly 21
clos -13
closed -16
closing 0 my 1
clown 9
clue 12
code 0 to 1
come 9
comment 4 <are> 7 is 7
commit 7 message 5
community 6
company 15 $ 2
compatibility 6
compile 7
compiler 6 $ 10
component -2
config -5
confirm -18
confirme -2
confirmed -2
confus -3
confuse -7
congratulation 4
congratulations 4 <us> 7 <who> 7 you 7
consider -2
contact -5
content -25
contract -4
contributor 3
contributors 6
cookie -1
copy -3 and 7
corporate 7
correct -25
correcte -1
could 0 <her> -1 <us> -27 <who> -13 <who_in> -1 be -8 have 9 possibly 4 see 8 somebody -6 you -13
couldn't 7
count 2
course 13 <us> 6 it 7
cover -13
crap 38 $ 4
crash 8 <filler> 1
crayon 8
cry 10
crye 3
crying 3 out 3
cult 3
cut -1
cycle -3
damn 36
dare 6
data 0 $ 4
database 5
date -34
day -6
dead 1
deadline -7
decid 15
decide 5
decided 12 that 6 to 3
decision -8
default -8
defend 4
deleted -5
deleting 1
dependency -6
deploy -7
description 4
deserv 5
deserves 8
design 18
desk -7
desktop 3
detail -7
details -5
developer 7
device -3
did 8 <num> 8 <who> -3 a 8 you -3
didn't 0 <care> 8 read 2
dies -12 $ -3
directory -6
disable -8
disagree -11 with -3
discord 4
do 0 $ -15 <their> 6 <us> 6 <whose> 6 i 1 that -10 your 7
doc -1
document -9
documentation 15
doe -2
does -6 $ -4 <who_in> 1 the -1
doesn't 0 do 8
dog 4
don't -1 <basics> -14 <care> 4 care 2 have -15 know 3 think -9 understand 2
done -8 $ -10
double -1
doubt 6
down 0 $ -1
download 2
draw 4 <us> 7
drop -2
drunk 18
dumbest 1
duplicate -10
each -11
early -3
earth 6
easy -5
eclipse 8
edit -7
editor -3
eh 2
either 8 $ 1
email -21
embarras 6
embarrass 6
embarrasse 6
empty -11
end -9 of -8
ending 4
engineer 8
english 1
enjoy 2 <their> 6 <whose> 6 your 6
enterprise 10
entire 1
error -5 handling 3
even 26 if -4
ever 25 heard 2
every 27 single 5
everyone 0 $ -4
everyth 5
everythe 5
everything 5 $ 1 <are> -1 is -1
exactly 2
example -16
excus 8
excuse 15
excuses 8 $ 3
exist -3
expected -4
expir -1
expire -3
explain 5 <us> 3 it 3
explaine -11
explained -9
export -12
eye 11
eyes 13
fail -5
faile -16
failed -2
faintest 1
fair -1
false -8
fatal -3
fault -10
favour 0 and 1
feedback -16 says -3
feel 2
feeling 4
feelings 3
few -12
ffs 20
file -6
find -7 <us> -2 a -2
fine -7 with -2
finger 11
fire 8
first -12 $ -4
five 6
fix 4 <are> -3 <their> 1 <us> 1 <whose> 1 the 15 your 1
fixe -12
fixed 0 $ -7
flag -9
follow -13
for -1 <her> 3 <num> -2 <quiet> -3 <their> -3 <us> 1 <whose> -3 another -2 crying 3 nothing 10 once 5 that -3 the 4 us -9 you 1
forever -3
form -34
found -7
four 5
framework 2
frankly 4
freak 1
free -11 $ -2
from -3 0 1 <her> 2 <who_in> 3 our 6 someone 2
fsck 7
fuck 26
full 0 of 4
funny 7
further -4
garbage -2
gave -10
geniu 9
genius 19
gerrit 4
get 7 <us> -1 <work> 2 a 3 rid -6
gett 4
gette 4
getting 4
git 0 $ 1
give 9 <num> 1 a 1
glad -6
go 2 $ -1 wrong 6
god 20
goes -4
going 3 to 1
good 0 <quiet> 2 luck 5
gov -5 uk -2
great 9
grown 15
guess 15
guidance -8
guide -3
guy 9
had 7 to 2
half 7 the 2
hand -10
handl 1
handles -2
handling 8
hands 0 $ 4
happen 0 $ -1
happened 0 $ -4
happens 3
happy -9 to -4
hard 0 can 10 to -3
harder -6
has -7 to 4
hasn't 3
hate 0 <us> 2 this 6
hav 12
have 9 <num> -15 a -10 it -3 the 2 to 2
haven't 8
having 12
he' -1
he's -1 <num> 2
head 4 $ 1
header -4 $ -1
heard 6 of 7
hell 38
hello 1 $ 3
help -9 <us> 4 us 9
helpe -1
helped -1
helps -1
her -29
here 1 $ -2 <are> 1 <us> 2 is 1
here' 7
here's 7
hey 18
hi -2
hid -9
hide -1
hides -8
hilariou 4
hilarious 4
hir 4
hire 9
history -8
hit 5
hobby 4 $ 4
hold 0 <their> 2 <whose> 2 your 2
hole 7
holy 4
honestly 4
hoping 3
host -4
hour -16
how 18 <num> 3 <us> 2 a 6 do -11 hard 9 many 3 to -14
hurt 5
i 10 $ 3 <are> 1 <basics> -5 <care> -11 <neg> 1 couldn't -2 don't -2 expect 4 guess 6 hate 4 have 3 know -1 refuse 2 see 13 suppose 8 think -5 thought -2 wish 5 would -2 wouldn't 1 wrote -5
i'd 3 have 1 like -5 say 2
i'll 8
i'm 13 <dont> 16 afraid -7 not 15 out 4 sorry -1 sure 12
i've 4 got 1 had 4 seen 18 written -4
icon 1 $ 3
idiotic 13
if -3 <her> -5 <their> -6 <us> 6 <who> -11 <who_in> -4 <whose> -6 <youre> -6 i 14 it 7 it's -2 someone -2 this 5 we -3 you -9 you'd 4 you're -11 you've -2 your -6
ignorance 7
ignore -6
image -9
import -10
in -11 <basics> -4 <num> 8 <their> 3 <us> 4 <whose> 3 <work> -1 a 6 favour -1 hell 4 it 8 production 1 their 3 two 4
incident -19
include -4
incompetence 5
index -2
inheritance 3
instead 0 $ -4 of 6
insurance -6 number -3
interest 3
intereste 8
interesting 2
intern 6
internet 5
into 0 <num> 3 a 5
invent 6
is -2 $ 7 <filler> 7 <num> 2 as 10 broken -4 dead 1 in -14 like 9 now -3 on -4 right -3 still 6 useless -2
isn't 5 <num> 4 a 6
issue 7
it -6 $ -3 again -4 and -1 in -4 takes 7 then 2 to -2 would 12
it's 0 <num> -2 <poor> 8 a -3
its 10 <work> 1
java 3
jenkin 3
jenkins 3
jesu 10
jesus 10
job 0 $ 4
joke 5 $ 12
junk 7
just 19 <num> -4 a -3 go 5 say 2 wow 5
key -15
keyboard 12
keystroke 1
kid 4
knew 5
know 0 $ -4 the -2 what 2
lame 0 <work> 1
laptop -8
last -8 <work> -1
late -9
laugh 12 $ 5
lawyer 6 $ 1
laziness 5
lazy -9
lead -19
learn 10 to 7
least 13
leave -14
lecture 10
left 0 $ 9
legal -6
length 2
less 9
let 2 <her> 1 the 6
lets -2
letter -15
library -14 $ -2
licence -5
lie 2
life 11
lifetime 2
like 9 <num> -4 <us> 2 <who> 8 a -4 that 4 to -14 you 8
limit -5
lin 1
line 5 <aud> -6 <her> -6 <human> -6 <job> -6 <nobody> -6 <one> -6 <them> -6 <work> 2 manager -4
lines 1
link -20
linter 4 $ 6
list -16 of -5
liv 1
load 0 of 2
log -15
logic 6
logo 5
lol 16
longer -6
look -8 $ -7 at 3
looke -7
looking -9
looks -2
lost -2 <their> -3 <whose> -3
loud 4
love 8 of 5
low -2
luck 3
mail 5
mailbox -1
mailing 2 list 2
maintain 0 $ 3
maintainer 22
maintainers 6
make 0 <num> 2 a 5
makes -3 <us> -13 my 4
man 32
manag 5
manage 6
managed 12 to 10
manager -4
map -7
marke -4
market 7
markete 7
marketing 7
master 4
match -9
mate 1
may -21
me 23 <num> -1 guess 4 in 4 the 3
mean -3
memory 1
mental 4
merg -3
merge 0 <us> 7 it 9
merged -1
message -4
method 0 $ 3
might -6 be -6
migration -10
mind -1
mis -3
misse -3
mistake -1
monday -8
monkeys 5
month -3
more 6 $ 2
morn -1
moron 3
moronic 8
most 0 of -17
mov -4
move -2
moved -3
much 11 for 5
must 3 <dont> -3 be 19 have 3
my 27 <aud> 2 <care> -7 <human> 2 <nobody> 2 <one> 2 <them> 2 <time> 3 <us> 2 <who> 2 <work> 1 data 1 eyes 12 god 3 own -2
nah 7
nam 1
name -1
naming 2 <are> 3
nasty -3
national -3 insurance -1
near 2
need -12 <num> -6 <us> -3 a -2
neede 2
needed 2
needs 0 to -3
never 11 <work> -2 had 7
new -21
next 0 <time> 2 time 2
nice 5
no -1 $ 21 <care> 1 <num> 5 longer -5 one 5 tests 6
nobody 2 <wise> 5 has -1
noon -6
not -10 <num> 3 <their> 3 <who> -1 <whose> 1 even 5 going 2 my 9 one 6 your 3
note -17
noted 0 and 6
noth 4
nothe 4
nothing 4 $ 4
notional -10
now 4 $ -9 <us> 9 <who> 2 you 2
number -17 and -1
obviou 8
obvious 8
obviously 17
of 17 <fool> 6 <junk> 5 <num> 3 <quiet> 7 <their> 1 <time> -6 <whose> 1 <work> -4 course 15 documentation 1 it -15 one 3 people -1 the -17 us 2 you 4 your 3
office -21
oh 34 for 3
ok -4 $ -4
old -6
older -1
on -3 a 11 it -1 the -6 twitter 6 with 2 your 4
one 0 $ -2 <us> -4 more 3 of 7
only 1 $ -3 <num> 4 <work> 11 a 2 thing 1
opene -1
opened -2
opinion 2 on 2
or 0 has 3 the 2
oracle 2
order -8
other 1 <num> 2 <theirs> 1 people's 1
otherwise -9
ours -12
out -1 loud 2 of -1
over 0 the 6
own 0 $ -6
owner -8
package -2
page -38
paid 14 by 4
parameter 1
part -2 of 11
pass -9
passed -16
passes 6
password -1
past 0 the 6
paste 4
patch 9 $ 3
path -14
pathetic 8
paye 3
paying 3 <aud> 2 <her> 2 <human> 2 <job> 2 <nobody> 2 <one> 2 <them> 2 <us> 3 <who> 7
pdf -1
people 17 <neg> 8 in 2 with -2
perl 1
person 0 <her> 5 who 5
pet -2
pets -1
phone -13
php 2
pi -2
pick -6
piece 6 of 2
pile 13
piss 5
plain -5
plan -2
plann -1
planne -1
planning -2
platform -4
play 4
please -14 do 5 have 4
point -3
pointers 5 $ 6
pointless 15
poor -2
positive -2
possibly 4
preciou 2
precious 2
prefer -13
pretend 3
pretende 2
previous 0 <aud> 1 <her> 1 <human> 1 <job> 1 <nobody> 1 <one> 1 <them> 1 <us> 1 <who> 1
princess 6
printer 0 $ 1
priority -1
probably -8
process -19
professional 8
profile -2
progress 1
project 17 $ 1 has 2
promised -1
proud 8
proxy -3
public -14
publish -13
publishe -16
published -8
publisher -8
pull 1
purge -2
purpose 3 $ 6
pushe 3
put 3
quality 17
question -4
questions -3
queue -12
quit 8
quite -4
quote -7
rais -4
raise -19
raised -1
ran -9
rang -15
rather 0 <dont> -3 not -3
read -1 <us> -1
reader -15
reads 0 as 5
reason -5 $ -3
rebase 0 <us> 1 it 3
rebuild -2
receiv -2
receive -4
recheck 2
record -6
redirect -28
refactor 1
refactore 2
refactoring 2
refuse 0 to 2
regex 9
register -2
reject -1
reminder -5
remov -21
removes -2
repeat 4
replie -16
replies -6
reply -11
replye 1
replying 1
report -25
reproduce -1
request -11
requester -17
reset -9
respect 2
rest 4 of 14
restart -4
result -4
return -3
revert 3 $ 1
review 7 $ 3 <num> 6
reviewe 1
reviewer 15
reviewers 20
reviewing 8
rewrite 0 <us> -2
rid -6 of -6
ridiculou 15
ridiculous 15
right -10
robot -4
robots -2 txt -1
rocket 8 science 8
room 11
root -7 $ -3
rot 6
rota -10
round 0 $ 1
row -6
rule -6
run -13 the 7
runs -3
said -4
same -2
sav -7
saved -1
say 1 <filler> 1 so 2
saye 11
saying 11
says -1
schedule -6
science 8
score -3
scream 2
screw 19 <us> 6
script -9
scroll 3
search -9
second -20
secret -17
security 12 <work> 2
see -2 <us> -10 it -2 that 19 the 2
seems 1 that 6
seen 10 better 9
sense 5
sent -39
seriou 4
serious 4 $ 8
seriously 32 $ 8
service -27
session -1
set -19
shame 13 $ 7 on 4
share -21
she -27
she' -4
she's -4
shift -15
ship 0 <us> 4 this 3
shit 36 $ 10
short -16
shot 4
should -11 <us> -1 have -8
show 0 <quiet> 4 me 4
shows -17
shut 4 up 7
side -7
sigh 0 $ 2
sign -13
silly -2
simply -7
since -1
single 13 <work> 5
sit 1
site -24
skip -1
slap 4
slow 6
slower 1
slug -7
smell 5
smells 1
so -7 $ 1 <us> -3 called 2 i -2 i'm -1 i've -8 is 7 much 9 please -3 proud 7 that -11
sod 12
software 5
solv -3
solve -6
solved -2
some 15 <who> 2 people 3
somebody 2
someone 3 <her> 14 take 1 who 14 with 1
someth 5
somethe 5
something 5
sorry -22 $ -13 <us> -6 i -1 to -1
source 0 <work> 2
spaghetti 8
spare 3
spec 9
special 5
spell 8
spent 9
split -8
stack 0 trace 1
start -1
state 0 of 2
statu -3
status -3
stay -7
steer 7
steere 7
steering 7
step -16
still 8
stink 7
stop 10 wasting 1
stopp -5
stoppe -5
story 7
stuff 1
stupid 7 <quiet> -6
such 10 <num> 7 a 7
suck 14
sucks 21
suggest -22
suit 3
suppos 4
suppose 19
supposed 4 to 4
sure 0 <who> -5 you -5
suspect 15
suspects 2
system -7
tab 3
table -27 $ -1
tabs 1
take 7 <num> -2 <their> 2 <whose> 2 the 8 this -5 your 3
talk 7
teach 9
team -8
team' 2
team's 2
tel 4
telle 6
telling 6
tells 0 <us> -4 <who> -3 you -3
templat 4
template 3
templates 4
temporary 2
ten 11
terrible 0 <work> 1
test -2 $ 2 this -1
tested 0 this 2
tester 6
testers 1
tests 3
text -18
than 1 <their> 3 <us> -2 <who> -5 <whose> 3 <work> 7 review 6 this 6 you -4 your 2
thank -13 <us> -7 <who> -7 you -7
thanks 0 to -9
that 7 $ 7 <are> 8 <youre> 10 is 11 it's -7 the 1 this -2 you 2 you're 12
that' 7
that's 7 <filler> 1 a -2 just 1
the -4 <aud> -3 <basics> -6 <human> -1 <num> 6 <org> -8 <rude> 4 <shoddy> 4 <them> -2 <time> -4 <us> -1 <work> 6 answer 2 arrogance 11 author 6 author's 5 bin 6 bug 2 comment 2 commit 4 crash 3 damn 4 default -2 dumbest 1 end -6 enterprise 2 face 1 faintest 1 feature -5 fix 5 hell 4 incident -1 internet 5 keyboard 6 loop 6 love 5 maintainer 9 maintainers 9 mental 1 method 4 migration -2 most 12 new -11 old -21 only 23 other 2 page -2 patch 3 previous 5 question 4 repo 2 requester -2 rest 5 right -7 room 17 rota -5 same -7 spec 4 team -7 thing 10 third -1 time -5 user -5 usual 8 wall 2 way 11 whole 1 word 6 world 11 wrong -15
their -4
them -9
themselv 4
themselve 4
themselves 4
then 14
there 4 <are> -11 <num> -7 a -7 any 10 are -3 is -5
there's 0 no -5
these 11
they -9
they'd -6 like -2
they'll -1
they've -3
thi 3
thing 23 $ 10 <us> 4
things -9 $ -3
think 1
thinke 2
thinking 2
thinks 5
third -2
this 3 $ 6 <are> 3 <aud> 4 <human> 4 <junk> 10 <nobody> 4 <num> -4 <one> 4 <quiet> -11 <them> 4 <time> -1 <us> 2 <who> 4 <work> 2 after 1 api 6 be -2 but -3 for -6 is 4 isn't 2 junk 2 library -7 one -7 patch 5 project 1 thread 7 up -16 week -6 whole 3
those -6 <her> -2 who -2
though -3
thought 5
thousand 2
thread 5
three -10
through -7
throw -1
thursday -6
ticket -20
tickets -2
till -2
time 2 <basics> 5 <care> 6 <us> 4 on 4 to 3 with 5
timeout -1
tir 2
tire 2
tired 2 of 4
to 3 <aud> 1 <basics> 14 <her> -5 <num> -14 <their> -1 <them> 1 <us> -4 <who> 2 <whose> -2 <work> -2 a 1 break 5 die 3 explain 4 fix -1 go -2 have -2 look 4 make 11 open 1 press 3 put 2 say 1 see 3 stop -1 take -4 the -17 us -6 use 9 write 5
today -7 $ -1
token -14
told -3 <aud> -6 <them> -6 the -10 to 1
tomorrow -4
too -3 many -1
took 4 <quiet> 1
toss 6
touch 7
touche 11
touching 1
track -5
train -2
treat 3
treats 4
tri -4
trick 3
trie -4
tried -8
trouble 3
true -7
trust 8 <us> 1 this 1
try 12 <basics> 9 again -3
trye 3
trying 3 to 8
tuesday -6
twice 0 $ -7
twitter 1
two -16 of -2
txt -8
typed -4
typical 9
ugh 8
ugly 14 $ 3 as 5
uk -7
under -13
understood -2
uninstall 5
unless -2
unpublish -1
unreadable 4
until -7 the 2
up 5 $ -4 and 15 on 7
updat -14
update -13
updated -5
upgrade -6
url -8
us 2 $ -2 <num> 4 all 5
use -12 <num> 12 a 3 it 2 this -1
used -10
user -23
users 6 $ 13 with 2
using -12
usual 11 <wise> 8 suspects 2
value -6
variable 1
version -10 $ -3
view -8
voice 3
void 4
w -9
wake 15 up 6
walk 0 over 3
wall 13
want -8 to -6
warne -2
warning -10
was 0 <num> -1 an 7 to 1 told 5 written 3
wast 18
waste 18
wasting 12
watch 3
way 12 $ -4 to 4
we -2 <dont> -3 <num> 10 all 10 can't -6 have 2 please 11
we're 3
we've -5
weak -10
wednesday -2
week -1
weird -2
welcome -17
well 0 $ -9
went -3
were 9 <us> 2 <who> 9 you 9
weren't 3
what 10 <are> -1 <num> 7 <us> -18 <who> -4 a 7 could 3 is -3 kind 2 the 6 you -7
what' 4
what's 4
whatever 9
when 0 <who> -2 you -3
where 0 the 4
whether -3 <us> -1
which -5 <us> 3 i 1
whin 5
whine 5
whining 5 and 3
whitespace 11
who 10 <are> -7 <basics> 3 <care> 6 <dont> 1 needs 8 the 5 thinks 1
whoever 33 decided 2
whole 21 <work> 12
whose -1
why 8 <us> -6 does 2
will -28
windows 1 $ 4
wish 2
with 1 <quiet> -6 <their> 6 <us> 7 <who> 1 <whose> 6 me -5 more 2 the -15 you 1 your 13
within -10
won't -3
wonder 13
worde -5
wording -5
work -6 on -4
workaround -4
worker -1
works -3
world 13 $ 4
worse 7
would 0 <us> -1 <who> -3 <who_in> 4 have 10 like -6 you -3
would've 11
wouldn't 4
wow 4 $ 5
writ 1
write 0 <basics> 1 <num> 2 <work> 1 code 1 the -4
writing 1
written 0 by 7 to -3
wrong 2 $ 5 <work> -1 and 3
wrote 0 <us> 2 this 5
wtf 22 <are> 9 is 9
x -14
xml 1
year 0 old 4
yes -7
yesterday -1
yet 0 $ -5 <num> 3 another 3
you 21 <are> 3 <dont> 2 <filler> 2 <her> -3 <us> -1 <who> 4 are -3 by 9 call 1 can -3 deserve -4 feel 2 found 5 get -5 had 6 haven't 3 lost -1 lot 11 may -8 mean -2 mind -4 need -9 people 8 see -8 sure -13 to 5 were 11 will -6 with 2 wrote 1
you'd 23 <care> 4
you'll 5
you're 20 the 1
you've 34 <dont> 1 <neg> 1 never 1
your 24 <aud> 1 <her> 1 <human> 1 <job> 1 <nobody> 1 <one> 1 <them> 1 <us> 1 <who> 1 <work> 1 first -4 line -3 manager 8 opinion 7
yourself 23 $ 9
`;
