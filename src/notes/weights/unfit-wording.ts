/** What words weigh in a note that would not be said in public. Written by `npm run learn:notes` from texts cd5fa5bc3aa84d3b; see `weighLearned`. */
export const UNFIT = `
-30
0 -15 $ -9 0 4 <are> 4 <us> -4 <work> -5 and 3 days 1 from -4 has 1 is 2 may -1 messages 2 on 9 rows -4 subscribers 9 tickets 2 to -11 visits 1 when 4
<are> -6 $ 7 <aud> -7 <basics> -9 <filler> -9 <her> 2 <ill> 5 <quiet> -3 <rude> 12 <their> -1 <them> -1 <us> 6 <whose> -1 <wise> -1 against 4 all 9 and 4 back 4 being 7 best 1 better -1 called -9 caught 2 closed -11 correct 1 corrupted 4 created -3 cut -7 deaf -3 decided 1 deleted -4 exposed 1 fair -2 fiction 9 fine -15 for 3 full -8 given 2 going 2 happy -1 hopeless 1 human 1 it 2 kept -1 left -6 let 1 listed -7 looking -2 lost -11 moved 6 my 4 nearly 4 needed -6 next 1 no 15 now -2 off -14 open 7 ours -6 out -4 over -7 published -7 pushed 3 read -1 set -5 slow -3 still -1 stuck -5 sunday 1 switched 6 that 16 the -9 there -6 three 5 to 11 turned 7 two 6 up -4 upset -4 using -3 very -9 volunteers -3 waiting 2 welcome -1 what 4 where 6 why 2 withdrawn -1 working -1 written 3 wrong -13
<aud> 8 $ -2 <are> 2 <aud> -3 <care> -1 <data> -5 <dont> 1 <human> -2 <lawyer> -2 <neg> -1 <one> -1 <quiet> 5 <them> -1 <us> 5 <work> 2 address -5 and -2 are 2 at -1 biography -1 browser -1 but 3 by -15 can 6 colleague -3 could 3 couldn't 4 deputy -4 did 1 first 7 for 1 from -4 got 2 has -4 hasn't 6 how -12 if 5 is 7 it 13 keeps 4 know -21 line 2 mail -2 mailbox -2 name 4 never -9 number -6 off 2 old 6 on -1 out -1 over 3 own -3 page -1 phone 4 presses 2 says -4 signed 4 so -3 stew 4 straight -5 takes 4 the -7 think 7 thought -1 through -6 to 3 told -1 until -8 visit -3 want 2 wants -1 was -6 when -4 who 1 would 1
<axed> 4 $ 5
<badly> 15 $ 14 <their> 7 <us> 18 <who> 7 <whose> 7 in -2 it 8 their 7
<basics> 3 $ 10 <aud> -5 <filler> -9 <her> 6 <human> 1 <num> -5 <them> -5 <us> -2 <youre> 4 about -5 and 2 as 6 down 1 for 12 from 6 in 2 it 4 licence -3 of -4 out -11 so -1 the 2 them -14 this -6 to 2 what 6 you -3
<care> 6 $ -1 <are> -7 <data> 5 <dont> 10 <her> 18 <num> 12 <quiet> 7 <us> -1 <work> -3 <youre> 5 a 14 about -13 account 3 again -3 all -4 an 4 and 7 anything 2 as 2 before -7 by -13 him 1 his -4 in -4 it 4 on -6 once 1 out -1 report 2 she's 2 the -8 them -3 these 1 this -19 up -3 upgrade 2 what 5 when 6 who 2 with -1
<data> 0 $ -3 <data> 10 <dont> 1 <door> 2 <filler> 2 <her> 1 <nobody> 1 and -9 by 4 for 1 is 6 key -4 list 12 on 5 password 8 so 2 stack 1 that -2 with -6
<dont> 12 $ -8 <are> 6 <badly> -3 <door> 13 <num> 3 <poor> 2 <tell> 9 <us> -13 <who_in> -5 <wise> 12 <work> -1 a -3 admit 6 allow -8 ask -7 asked 5 believe 3 check 13 come 5 delete -8 do -7 engage 5 face 10 fancy 6 find -4 fix -1 for 9 forward 3 give -1 go -5 happen -8 hear -1 in -7 it -7 keep -2 know 7 let 7 like 5 look 13 match -4 mention 8 met 6 mind -4 notice -4 on -4 one 15 our 8 ours -12 own 3 public 7 put 9 really 5 replied -4 run 2 say 12 see -8 seen 3 send 10 speak 11 spell 4 start 1 supposed 6 sure -12 tell 4 that 7 think -7 to 8 told 2 track -2 trust 2 urgent -3 us -1 use -4 wake 1 want 1 what -8 work -1 worth 8 yet -1
<door> -7 $ -5 <are> 9 <aud> -5 <data> -2 <human> -7 <job> -1 <one> -6 <quiet> 3 <them> -5 <us> -1 <work> 16 are 2 as 2 but 7 is 16 on 4 reset -7 still 8 that -1 the -7 to -12 was -11 who 2 with -9
<few> 5 of -4
<filler> 4 $ -1 <basics> -3 <care> -4 <dont> 5 <her> -14 <human> -6 <law> 8 <nobody> 2 <num> -2 <us> -1 <who> 4 <wise> -2 a -6 act 8 and -4 another 7 be 3 called 3 did 1 do 10 far -4 for 3 give 5 go 3 his 2 i -11 i'd -11 i'll -5 i'm -2 i've -19 it 2 it'll 2 it's -11 keep 6 know 3 long 5 nice -6 no -4 nothing -1 now 2 please -6 say 10 there's -4 think -1 to -2 told 2 yes 6 you 11
<fool> 20 $ 10 <quiet> -1 <us> -1 <work> -1 asks 4 at 3 but -1 had -4 here 4 in 10 or -6 upstairs 2 uses -3
<fooled> 8
<gone> 11 $ 7
<grim> 5
<her> 12 <badly> 10 <dont> 5 <door> 4 <her> -3 <human> -10 <ill> 7 <name> -3 <total> -1 <us> 3 again 3 are -2 as -7 asking -3 asks 3 authorised 2 back -5 before -1 broke 4 by -2 can -3 can't 5 could 2 cried 7 decided -2 did -4 does 8 done -3 earns 10 failed 1 first 1 for -8 found 1 goes 6 going -1 had -7 happy -3 have -3 in -2 know 1 learns 2 mails 1 may 2 must -7 new 2 old 1 on 3 opened -3 over 10 presses 2 says -4 sees -3 signs 7 sounded 7 takes 2 that 3 the 4 they 3 think 3 to -4 too 2 took -1 typed -1 understands 4 want 2 wants 1 will -5 with 6 would -2 writes 1 wrote -19 you 4
<hole> 19 0 2 in -1 on 6
<human> -2 $ 1 <are> 2 <badly> 8 <dont> 2 <door> -3 <human> -7 <mess> 8 <name> -5 <num> -3 <tell> -3 <work> -4 again 5 always 5 and -2 ask 1 asked -2 at -8 before -2 broke 4 by -5 cried 7 does 4 gets 1 goes 7 hasn't 7 if 1 in -3 is 3 keeps 3 learns 2 line 1 mailbox -2 mails 1 may 1 must -3 needs -11 number -1 one -1 over 4 page -6 people 2 presses 2 saw -2 say -5 says -3 sees -3 should 1 signed 3 signs 7 sounded 7 takes 6 think 5 thought -1 to -5 told -3 typed -1 want 8 with -1 writes 2 wrote -7
<ill> 30 $ -4 <her> 3 <human> 3 <us> 6
<job> -13 $ 1 <dont> -1 <her> 3 <human> -1 <name> -4 <nobody> 5 <wise> -2 again 3 and 1 are -3 as -1 before -1 by -2 could 1 couldn't 3 first 1 for -5 got 7 has -1 have -4 in -4 is 5 on -1 over 2 presses 2 says -5 signed 4 still 5 that 1 think 3 who 4 will -4 won't -2
<law> 7 $ 7 <aud> -4 <her> -7 <human> -7 <job> -7 <nobody> -7 <one> -7 <them> -4 <us> -2 <who> -7 on -2 statement -2 to 1
<lawyer> 22 <are> 3 <aud> -4 <human> -4 <nobody> -4 <num> -7 <one> -4 <power> -1 <them> -4 <us> -4 <who> -4 have 2 hold -3 is 1 say 8 would 1
<mess> 6
<name> 0 <are> -7 <who> -1 and -2 at -3 has 6 is -7 on 1 out -4
<neg> 17 $ -3 <are> 8 <badly> -12 <us> -12 ask -3 be 8 delete -2 do -3 have -5 let 5 make 6 mention 9 met 6 mind -4 own 5 say 5 see -4 send 6 start 4 the -2 trust 3 use -10
<nobody> 12 <badly> 8 <basics> 4 <dont> 9 <filler> 2 <her> 2 <human> -3 <name> -4 <nobody> 1 again 5 always 8 asked -8 asks 9 by -5 calls -1 can -10 can't 5 does 3 don't 7 else -4 failed 6 get 1 go -5 goes 3 hasn't 6 have -10 here 4 if 1 is 8 keeps 3 knows -6 laughed 5 learns 2 left -5 likes -5 line 1 mailbox -2 mails 1 must -3 needs -9 number -1 on -10 opens 6 own -1 page -6 pasted -1 people 2 presses 2 publish -1 put 4 say -6 says -6 sees -3 send -1 sent 4 signs 1 sounded 7 takes 1 the 2 think 17 thought -7 to -1 took -5 typed -4 upstairs 6 uses -5 was -1 went 2 were -2 weren't 1 who 5 would -1 wouldn't -2
<num> 6 $ -2 0 -5 <aud> -1 <care> -13 <data> -2 <door> -2 <filler> 7 <fool> 1 <her> 9 <ill> 2 <num> -2 <poor> -7 <quiet> -5 <time> -3 <us> -3 <wise> -2 <work> -7 about -13 access -3 accessibility -2 account 3 another 4 at -2 be 3 bloke 9 browser 2 bug -2 cache 3 call -12 card -4 cheaper 1 chief 1 child 1 claim 6 cname 1 complaint 1 confirmation -1 cry 8 data 2 day's -1 days -3 deadline 1 dept -1 do 10 drawer 4 dumb -1 duplicate -1 emails 1 end 2 few -3 file 2 final 2 fix -6 folder 11 for 3 fortnight 16 friend 11 full -1 go -8 grand 2 green -4 hidden 1 holding 1 html 1 is -1 it -1 job 1 keyboard 8 know 6 last -1 legal -3 letter -3 light 4 limit 1 local -4 logo 8 long -4 lot -11 mail -3 man 4 matter -3 message -7 minor -6 minutes -6 month 2 months -8 more 6 mouth 5 name 2 negative -2 never 2 nine 7 nodes -1 note -10 number -7 of -3 off -1 old -7 own -2 page -11 pages -9 paragraph 5 past -4 performance 3 permanent -2 phone 11 photo 4 picture 5 please 4 points -1 poor -5 previous -1 queue -4 quote -2 real -3 record -2 regression -6 reply -4 reviewer -2 riddance 7 root 1 row 2 second -11 security 5 separate -5 service -5 share -2 short -5 side -5 simple 1 site 1 slow -5 so 12 sort 4 supplier -7 team -2 three -7 time -4 to -14 users -4 version 7 walking 7 was 2 week 4 weeks 3 who 15 will -3 with 9 word 7 zip -1
<one> -13 <door> -3 <filler> 4 <human> -2 <name> -4 <nobody> 1 <wise> -2 again 5 are 1 ask 1 asked -2 before -2 by -5 can 1 couldn't 1 did 1 got 5 has -3 hasn't 3 if 1 in -6 is 4 keeps 4 line 1 mailbox -2 never -2 number -1 on -7 only -2 over 2 page -6 people 2 presses 2 says -4 signed 4 still 5 takes 2 the 2 think 5 to -1 want 7 wants -3 was -3 were -1 with -1 would 1
<org> 0 0 1 <aud> -2 <data> 4 <dont> 2 <door> -3 <filler> 2 <her> -1 <num> -1 <them> -1 and -4 are 12 as 1 ask 4 asked -1 at -1 can 2 for 2 haven't 2 if 1 one -1 people 2 say -1 so 2 to -6 was -5 with -2 would 2
<poor> 14 $ 15 <filler> 2 <quiet> -19 <us> 1 as 3
<power> 9 $ 8 <data> -8 <nobody> -3 <who> -2 <work> -10 biography -1 got 6 if 5 of 2 rang 4 visit -2 would 6
<quiet> -3 $ 8 <aud> 4 <dont> -1 <filler> -2 <law> 1 <neg> -7 <nobody> 3 <num> -6 <their> 6 <them> 4 <us> -2 <whose> 6 <youre> 10 a -9 about -9 act 1 again -4 and 4 as 6 by 5 for -14 from -1 i -8 it -7 no -6 of 4 over -1 so -1 the 3 then 1 they've 1 this 3 what -3 which 4 why 1
<rude> 23 about 6 to 10
<saga> 9
<shoddy> 19 $ 14
<sneer> 5
<tell> 3 <aud> 2 <us> -14 <who> -5 them 3 us -5
<their> 5 $ 3 <data> -10 <dont> -3 <fool> -1 <nobody> -1 <num> 5 <one> -1 <quiet> -1 <time> -1 <us> -8 account -3 at -2 call -3 chief 1 children -1 deputy -8 emails 5 first 1 in 1 it -2 jobs 3 last -3 late -7 mail -5 note 1 own 12 page 5 password -1 phone 3 service -2 the -3 tickets -4 way 4 web -2 words -2
<theirs> 37
<them> 3 $ -1 <are> 2 <aud> -4 <care> -2 <human> -3 <job> -1 <lawyer> -2 <neg> -3 <one> -2 <quiet> 5 <them> -2 <us> 4 <wise> -2 <work> 2 address -5 and -2 are 2 asked -2 at -1 browser -1 but 3 by -15 can 9 colleague -3 could 3 couldn't 4 deputy -4 did 1 first 7 for 1 from -4 got 8 has -4 hasn't 6 how -12 if 5 is 7 it 14 it's -3 keeps 4 know -21 line 2 mail -2 mailbox -2 name 3 never -9 number -6 off 2 office -3 old 2 on -1 only -3 out -1 over 3 own -3 phone 4 presses 2 says -4 signed 4 so -7 stew 4 straight -5 takes 4 the -2 think 7 thought -1 through -6 to 3 until -5 want 2 wants -1 was -4 when -4 who 1 would 1
<time> 1 $ -6 <are> 3 <filler> -2 <human> -1 <num> 5 <us> 2 <who> -1 <who_in> 6 <work> -5 after 7 and 8 i 7 so -2 the 2 this 1 two 7
<total> 8 <quiet> 4 but 2 hand 4 reason 2
<us> 6 $ -2 0 8 <are> 4 <data> 7 <dont> -4 <door> -14 <filler> 5 <lawyer> -2 <mess> 5 <name> -1 <neg> -2 <num> 6 <quiet> 2 <tell> -1 <them> 1 <time> -1 <total> -1 <youre> 6 about -4 accept -4 account 1 after 8 agree -1 agreed -7 all 9 always 11 and -1 apologised -4 are 3 around 1 as -6 asked -6 assume -8 at -2 be -8 believe 2 by -19 came -3 can -9 can't -12 cannot -15 checked -3 confirmed -3 correspondence 4 could 7 couldn't -4 cried 7 deleted 4 did -3 didn't 6 don't -19 down 6 e 5 eleven 1 every 1 expect -2 failed 3 follow 3 for -5 gather 14 gave 5 gets 12 give 6 go -6 goes 2 gone 1 got -8 guess -3 had 8 has 3 hasn't 5 hate -1 have -3 haven't 9 hear 11 heard 9 here -1 hire 5 i -1 if 6 isn't 5 just 2 keeps 1 kept 3 laughed 5 learns 2 let 1 like 6 log 4 looked -3 lost 4 lot 6 made 5 mailbox -2 mails 1 may -7 me 2 migration 1 more -5 must -8 need -5 needn't 4 needs -4 never 5 nothing -7 number -1 off -11 on -12 once -3 one 1 only 6 opened -3 out 7 over 6 own -7 pay 8 people 2 person 15 phoned -1 prefer -3 presses 2 promised -1 properly 4 publish -6 put 6 ran -10 rang -5 read -4 really -9 reckon 2 refuse 3 release -2 reply 3 sat 10 says -8 see 3 sees -3 shall 9 she's 5 should 5 shouldn't -4 shows 13 signs 5 since -2 skip 4 slept 8 so 3 sooner 2 sounded 7 start -8 stays 5 still -2 suggest -5 system -1 talked -1 thanked -1 that 7 thought -8 ticket 15 till 8 to 5 today -1 took -6 tried -4 turns -1 typed -4 under 1 understand -3 understood -6 up -2 use -2 user 6 want -7 wanted 4 week -2 went 11 weren't 4 when -1 with -15 without 6 won't -3 works -10 would 14 wouldn't 9 write 4 writes 2 wrong -4 wrote -4 yet -8
<who> 1 <are> -6 <badly> 3 <dont> 1 <door> -7 <her> -1 <human> -7 <mess> 8 <name> -4 <neg> -3 <num> -10 <tell> -7 <us> 5 <work> 4 a -1 again 5 always 6 are -3 ask 3 asked -6 at -11 by -5 can 4 change 7 confirmed -3 could 5 cried 7 do 4 does 4 failed 6 get 3 gets 1 go -8 goes 7 hasn't 7 have -10 heard 5 hire 1 in 4 is 2 joined -2 keep 1 keeps 3 know 13 laughed 5 learns 2 like 2 line 1 mailbox -2 mails 1 me 2 must -5 needs -11 number -1 on -3 one -1 over 4 own -1 page -9 pasted -1 people 2 presses 2 publish -1 put 3 saw 1 say -9 says -3 sees -3 sent 3 should 6 signs 7 sounded 7 start -3 takes 6 the 2 thought -6 to -3 took -6 typed -4 want -1 we 2 were -12 weren't 1 with -11 wouldn't -2 write 4 writes 2 wrote -9
<who_in> 9 $ -15 <care> -4 <us> 2 <who> 1 <work> 2 at 8 can 2 could 4 does 3 in 12 knows 1 on -2 txt -2 was 2 will 3 with 11 writes -1
<whose> 9 $ 6 <aud> -1 <care> -2 <data> -8 <dont> -8 <door> -2 <fool> -1 <law> -1 <num> 10 <quiet> -7 <time> -1 <us> -5 <work> -3 a 4 address -1 and 3 are 6 at -5 biography -4 call -3 chief 4 children -1 colleague -3 deputy -8 emails 5 first 1 for -1 have -7 in 1 it -1 jobs 3 last -3 late -7 line 6 mail -8 note 1 own 9 password -1 phone 3 private -2 service -2 team -1 the -7 ticket 2 tickets -4 user 7 visit -2 way 4 web -2 words -2
<wise> -1 $ 10 <are> 3 <aud> -15 <filler> 8 <human> -8 <nobody> -6 <num> -4 <quiet> 17 <them> -15 <who> -13 about -10 but 6 for -4 her -2 how 2 if -8 is 7 me 7 nicely 4 on -1 so 5 that -6 the -3 we 2 what -3 who 6 why -4 yourself 11
<work> -9 $ -3 0 -1 <are> -3 <basics> -5 <care> -9 <dont> -10 <door> -1 <few> 7 <her> 5 <nobody> 2 <num> 4 <quiet> 2 <their> -12 <who> 1 <whose> -10 <wise> -11 <youre> 2 a 9 after -3 and 5 as -2 asks -6 at 1 broke 2 but -2 can -1 can't -5 come -2 comes 1 date 5 done 4 error 6 for 9 freeze -2 from -5 gave 3 have -11 him 2 his -11 i -2 in 6 its 5 manager 2 no -1 not 9 note 2 notes -1 of -3 off 11 on -4 once 4 research 11 short 7 so -2 than -3 that 6 the 1 they 4 this 1 to -8 we 2 we're 4 were -4 what 3 when 8 which -3 who 3 why -3 will -13
<youre> 10 <ill> 3 <total> -5 <wise> -2 a 1 back -8 done -4 fine -3 got 1 had -1 happy -5 in -3 new 1 on 4 only 5 right -5 the 13 too 9 worried -1
^ 0 0 8 <are> -18 <basics> -17 <care> 1 <dont> -4 <door> 1 <filler> -6 <fool> -3 <fooled> 7 <her> -6 <hole> 2 <job> -7 <lawyer> 2 <name> 7 <neg> -11 <nobody> -1 <num> 7 <org> 8 <power> 7 <quiet> -7 <rude> 4 <their> -4 <theirs> 1 <us> -11 <who_in> 2 <whose> 4 <wise> -7 <work> -10 <youre> -1 a -17 all -2 always 3 am 7 and 5 another 26 answer 6 anyone 8 apparently 19 are -5 as 1 asked -5 auth 2 awaiting -2 aye 4 because 11 been 1 best 20 between 19 bit 10 bloody 5 bury 1 by 3 can't 9 careful 7 closed 3 colour 3 complaint -4 copy 9 copying 2 copyright -2 could -23 counsel's 5 curl -3 data -2 date 1 dcms 4 dear 4 deleted 3 did -5 disciplinary 1 do 3 does -11 don't -6 done -10 draft -6 dvsa 7 english 2 every 12 everybody 2 everyone 1 ex 10 explained -7 feedback -5 figures 5 firewall 7 fix 4 fixed -7 foi 2 for 3 found 2 four 5 from -9 funny 10 gave -7 git -4 give 11 gld 2 good -4 grade 2 guess 5 had 2 handing -3 handy 8 have -3 he -5 he'll 3 he's -2 here's -1 hes 12 hi -10 honest -4 honestly 21 hoping 1 hr 2 i'm -11 id 2 if -11 in -7 inquiry 2 is -9 it -10 it'll 5 it's -4 just -1 keep 12 key -2 leave 10 let -2 licence -2 log -3 look 3 losing -3 lost 15 lovely 4 minister 2 minister's 4 most -1 mr 6 my -9 nae 1 never -11 nice 5 nine -1 no -17 nobody -2 nobody's 14 noted -2 nothing -17 nowt 1 number 6 off 13 officially 8 oh 4 ok -2 old 14 on -14 once 2 ops 6 our 3 ours 5 out -5 password -13 passwords 1 perhaps -3 please -10 policy 2 poor 4 pretend 2 private 2 pull 1 put 5 quietly 11 real 3 reminded -3 reply 10 requested -3 requester -5 rota's 2 rotate -5 rumour 13 run -3 said 8 say 21 see -6 send 4 seven 1 she -1 sick 11 slug 2 small 7 smells 10 smile 7 someone -3 someone's 1 something 2 sorry -8 sounds 3 spoke -6 stick 9 still 2 strictly 9 strike 4 suggest 8 suggested -3 supplier's 3 ta -3 tell 5 testing 2 thanks -1 that 12 that's -3 the -7 theirs -4 then 7 there 1 there's 8 these 1 they'd 1 they're 5 third 20 three 8 timeline 9 told -6 too 8 treasury 1 tried -2 truth 6 try 2 turns 7 typical 12 typo -2 useless 2 user -12 user's 5 usual 3 we -6 we're -1 wee 2 well 16 went -6 what's -1 whatever 1 when -10 where -1 which -7 who's -6 whoever 15 whole 1 will -11 works -2 would -2 write -8 wrote -7 yeah 4 yes 1 you're -2 you've -4 your -13
a 5 <badly> -2 <basics> -2 <care> -1 <data> -12 <door> -8 <fool> 10 <her> -4 <ill> 4 <job> -4 <law> 7 <lawyer> -3 <org> 7 <poor> -7 <quiet> -2 <shoddy> -6 <time> -2 <wise> -3 bloke 4 bug -2 call -9 card -4 child 4 claim 6 cname 1 colleague -1 complaint 3 copy -4 day's -1 drawer 4 dumb -1 duplicate -1 few -3 file 2 final 2 fix -6 folder 11 fortnight 16 friend 5 full -1 hidden 1 holding 1 keyboard 8 legal -9 local -2 logo 8 long -3 look -7 lot -19 mail -1 man 4 matter -1 mess -6 message -5 minor -5 minute -1 month 3 name 5 negative -2 new -3 note -9 performance 3 permanent -2 phone 9 photo 4 picture 5 poor -5 previous -1 question 5 queue -3 quote -2 real -3 regression -4 row 4 second -11 shared 1 short -5 simple 1 slow -5 to -4 version 7 walking 7 way 2 week 1 word 11
abandon -3
abbreviation -3
abbreviations -2
able -13 to -13
abort -2
about 5 $ 12 <her> 1 <num> -13 <us> 1 a -18 as 2 it 2 one 4 ten 2 the 3 to 4
accent 5
accepts 9
access -2 <are> -5 is -3 to -7
accessibility 8 statement -2
accident 0 $ 5
account -7 $ -2 <are> -2 <her> 5 <human> 5 <nobody> 5 <us> 5 <who> 5 for 1 of 4
acknowledg -2
acknowledged -2
act 16
action -4
actual -1
actually 4
ad -11
add -39 <num> -4 a -3
adde -16
added -10
address -7 $ -6 <us> 9 <who> 7 you 7
adds 1
admin 8 $ 1 <data> 9 page 1 password 3
admission 3
admit 18
admitt 10
admitte 10
admitting 4
advert 4 $ 1
advice 5 <are> 5 is 6
affect -14
affected 0 $ -3
afraid -5
after -3 0 -6 <num> -5 last 9 polling 1 reading 1 that -5 the -5
afternoon 3
again 14 <filler> 8 and -1 on -3 so 8 to -1
against 0 it -3 us 10
agency 0 $ -4 <are> -2
ago 12
agre -3
agree -12
agreed -4 with -1
ahead 0 of 3
air 8
alarm 1
alert -5 <are> -3
alerts 3
all -1 $ 1 <num> -5 <time> 13 <us> 2 <work> -8 be 6 day 5 know 3 mouth 5 nine 7 of 1 three -3
allow -1 <us> -7 it -1
allowe 12
allowed 12 <quiet> 3 but 3
alone 3
along 1
already 12
also -8
alter 10 the 7
altere 7
altered 7
alternative -5
alway 12
always 12 like 7
am 13 <tell> 2 <us> 6 i 6 telling 2
an -3 <time> -2 admin 3 argument 5 hour -4 interview 8 open 1
and -5 <are> 8 <basics> 10 <dont> 2 <door> -6 <fool> 5 <her> -2 <lawyer> 1 <name> 2 <num> 7 <who> -5 <who_in> 4 <wise> -6 <youre> -6 are 6 can't 6 doesn't 4 gave -2 he -7 he'll 2 hope 2 how -2 i 14 i'd 12 i'll -4 i'm 17 it 1 it's 23 leave 4 left 2 let -9 look 3 never -8 nobody 5 not -3 offered -9 prefers -3 said -11 say 7 she'll 7 she's -9 so 1 still 4 tell -1 that -17 that's 4 the -1 then 11 there's -1 they -1 they've -8 told -18 two -1 use 6 we -7 what -4 will -11
annex 4
announced 1
annoy 6
annual -2 leave -5
another 15 $ -5 <num> 7 <whose> 7
answer 0 $ -10 <are> -2 <num> 7 <us> 1 is -3
answere -1
answered -3 with 1
answers 1 $ -2
any 15 <her> 2 <human> 1 <us> 1 <who> 1 file 2
anybody 1
anyone 6 $ -9 <her> 5 at 1 can 2 who 7
anyth 6
anythe 6
anything 6 from 9
anyway 9 $ 11
api -4
apologies 0 for 3
apologis -13
apologise -6
apologised -13 $ -3
app -6
apparently 38 $ 1 <her> 1
appeal -5
applicant' 1
applicant's 1
application 4
apply 1
appraisal 5
appreciate 2
approv -4
approve -12 <us> -1
approved -1 $ -1 <us> 9 it 9 the -6
apps -2
architect 1
archiv -1
archive -14
are -5 $ -4 0 -5 <basics> -1 <neg> -6 <quiet> 3 already 1 at 6 down 3 going 1 never -6 not 5 out 3 still -1 the -6 to 4 volunteers -3
aren't 7
argument 1 $ 5
arm -5
arriv -3
arrive -14
as 4 <aud> -4 <her> -1 <num> 6 <their> -8 <them> -4 <us> -11 <whose> -8 <work> 11 <youre> -6 a 4 an -2 contact -1 ever 17 far 8 good 3 her -4 his -3 it -9 long 7 one -3 per 2 the -15 though 6 user 8 well -8 written 1
ask 1 <are> 5 <their> -3 <us> -1 <whose> -3 for 1 yourself 11
aske -5
asked -9 $ -3 <aud> -12 <filler> 6 <human> -5 <them> -12 <us> -5 <who> -12 for -16 nicely 4 so 3 that 6 to 6
asking 2 $ 4
assessment 16 $ 6
asset -1
assign -4
assigne -2
assigned -2
assume -8
at -7 0 9 <num> 3 <us> -3 <work> -1 first 1 home -1 once -13 one 5 risk 5 the -2 this -5 what 4
attach -4 <num> 6 a 6 the -4
attache -13
attached -9
attachment -12
attachments -4
attack -5
attention 13
audit 18 $ 5
auditor 8
auditors 3
aug -5
auth 7
author -13
author' -1
author's -1
authoris 4
authorised 4 <us> 2
autumn 7
available 0 $ 5
average 3
await -4
awaite -3
awaiting -3
away 10 from 11
aws -4
axi 2
axis 2
aye 4
b -1 $ -3
back -3 $ -5 and -5 in -1 to -14 with 3
backdat 3
backdate 5
backdated 3 the 5
background -6
backlog 6
backside 6
backup 0 <are> 3
bad 10 <work> -7
badly 5
bak 2
bake 2
ban -1
bank 4 details 5
banner -10
base -11
basically 10
be 6 $ -9 <care> 13 <num> -6 <work> 13 a -4 able -2 allowed 5 bothered 8 fixed -4 here 8 put -2 read 1 requested 13 told 16 too 4
bear 3
because 17 <fool> -1 <her> 17 <human> 7 <num> 4 <us> 5 <who_in> 6 <work> -1 he 2 i 6 nobody -1 of -15 people -1 the -5
been 23 <care> -2 <num> -6 <wise> 8 answered -2 asked 11 here 1 in 1 like 4 off 4 on 2 open -7 paid 4 put 1 replaced -2 rung -2
before 5 $ -7 <aud> 6 <nobody> 7 <them> 6 <us> -8 <who_in> 15 action 3 anyone 5 it -5 the 10
begin -11
behalf -11 of -4
behaviour -9
behind -1 $ -2 <num> -5 a -3
being 18 <basics> -1
believe 20 that 2
belong -7
belongs -5 to -3
below -7 $ -16
benchmark -5
benefit 3
best 12 <dont> 8 not 8
bet 15 <us> 4 <who> 4
better 3 than 2
between 7 <us> 9 <who> 4 you 5
bid 4
big 3
bill 3 $ 3
bin 13
binary -1
binn 1
binne 1
binned 1 $ 1
bisect -2
bit 6 of 4 rich 5
blame 0 $ -4 the 2
bless 5
blind 0 <her> 3 <human> 3 <nobody> 3 <us> 5 <who> 3
block -25
blocke -7
blocked -8
blocker -10
blog -10 $ -6
bloke 10
bloody 5
blue 0 badge -1
board 3
board' 12
board's 12
boat 1
bonu 4
bonus 4
book -20
booke -15
booked -8
border 0 force 5
boss 13
bot -23
both -21
bother 15
bothere 10
bothered 12 to 4
bottom 4
bounc -4
bounced -2
box 12 <are> 6 is 3
boy 2
brace 1
brain 1 $ 7
branch -11 $ -10
breach 19
break -15
breake -10
breaking -10
breaks -3
breathe 6
brexit 2
bristol 7
broke 9
broken -13
browser -4
brush 2 off 2
budget 4
bug -21
build -6
builde 11
building 11
builds -2
bullet 1
bully 8
bullye 4
bullying 4
bumpe 1
bury 7 <us> 6 it 6
bus 16
business 0 case 2
busy 5 $ 7
but 14 <her> 1 <neg> -5 <nobody> 6 <who> 5 <youre> 17 he's 5 i -2 if 2 no -4 not 2 the 5 then 2
button -6 $ 2
buy 7
buys 2 <us> 2 us 2
by -5 0 -1 <her> 4 <nobody> -4 <num> 3 <one> -2 <quiet> -6 <us> -3 <who_in> 5 a 6 election 9 friday 2 hand -11 his -2 mistake -10 someone 2 the -9 wednesday -5
bypas 2
bypass 5
bypasse 2
byte -3
c -13
cache -13 $ -8
caching 2
cal 7
calculator -17
calendar -10
call -6 $ 11 <her> -1 <num> 2 <us> -4 <work> -1 and -3
calle 7
called 0 <us> 7 it 7
caller -12
callers -4
calling 11 <us> 4 it 7
calls -3 it -5
calm 2
came 5 from 10 in 3
campaign -7
can -5 $ 1 <basics> 4 <nobody> 4 <us> -18 all 1 do -3 guess 7 open 3 ring -2 sign -4 we -4 whistle 9 you -6
can't -2 <tell> 3 <wise> 4 be -6 face 4 find 1 get -2 see -11 spell 4 tell 3 work 8
cap 2
capital 7
capitals 11
captcha 2
caption -3
card -10
care 14
careful 8 what 10
carefully 2
carer -3
carers -2
carrie 5
carried 3
carry 12
case -8 $ -3
catch -9
caught 9
cause -23 $ -6
cdn -13
cent 2
certificate -2 <care> 1 <door> 1 <wise> 1
chair 9 $ 11
chance 2
change -5 $ -8 <are> -1 <num> 4 and 4 freeze -2 in -5 note 3 the 7
changed -9 for 2 in 1
changelog -4
changing 6
channel -17
chap 6
character -4
characters -2
charg 2
charge 3
chas -2
chase -8
chat 5
cheaper 17 to 7
check -8 <her> 6 is 4 the -3 who 7
checke -20
checked -19
checker 0 over 1
checklist -4 $ -2
checks 13
chief 22 exec 11
child 5
children -16
chop 5
chosen 2
christma 13
christmas 13 $ 9
ci -1
circu 2
circus 2
civil -4
claim 22
claimant 6
claime 1
claims 11 $ 7
clash -7
class -28 $ -9
clause 5
clean -10
cleaner 1
clear -14
cleared -1
clearing 1
clearly 11
clever 7
click 2
clicke 8
clicked 4
client -5
close -5
closed -8 $ -2 <us> 4 by -4 it 6
closing 8 as 7
closure 7
clown 7
clowns 8
cluster 7
cms 7
cock 4
code -18 for 8
colin 2
colleagu 5
colleagues 5
colour -1
colours -5
com 2
come 11 back 4 from -8
comes 0 from -9
coming 6 from 4
comm 6
command -1
comment -4
comments 0 <are> -5 are -4
commercial 3
commit -23
committee 14 $ 6
common -4
comms 6 <are> 4 are 4
communication 2
compensation 12
compiler -12
complain 0 about -5
complainer 6 $ 6
complaint 10
complaints 1 about 2
complete 8
conclusion 8
conclusions 5 $ 5
condition -13
conference 4
confidence 5
config -5
confirm -20
confirmation -2
confirme -16
confirmed -16
conflict -1
confus -3
confuse -9
consider -4
console -9
const -2
consult 4
consultant 3
consultant' 14
consultant's 14 report 6
consultants 1
consultation 8 <are> 6
consulte 1
consumer -2
contact -14 $ -6 page 4
contain -3
content -35 designer -1 team 6
contract 2
contractor 15 <are> 3
contractors 1
contracts 2
cookies 1
cooky 1
copied 0 in -1
copy 0 $ -5 of 9
copyright -5
coronation -3
correct -13 <num> -2 one -1
correcte -7
corrected -15
correspondence 4
corrupt 3
corrupte 2
corrupted 2
cos 14 of 4
cost 2 0 10
costing 2
could 1 <basics> 11 <care> 4 <dont> -4 <her> -9 <us> -37 <who> -11 <who_in> -9 be -1 not -4 somebody -8 we -10 you -8
could've 3
couldn't -5 find -2
council -5 $ -2
counsel 12
counsel' 5
counsel's 5
count 11 $ 3
counter 3
court 12 $ 5
cover -22
covere -3
covers -6
crack -1
crash -14
creat -2
create -6
credential -3
credit -3
crew -6
cri 3
cricket 7
crie 3
cried 3
critical 1
criticism -4
cros 1
cross 4
crosse 1
crossed 4
cry 11 for 8
csv -18 $ -2
curl -7
customer -1
cut -1 off -8
cve 2 0 2
daft 14
dashboard 0 $ -6
dashboards -3
data -17 $ -1 <are> 2 <us> -1 was 7
data' 2
data's 2
database -1
date -8 $ -3 <work> 4 set 4 to -5
dates 0 $ -1
day 1 $ -1 <num> 10 after 1 and 16 two 8 with 2
days 0 $ -11 <are> 5 <her> -2 <human> -2 <who> -2 before -5 is 2 to 3
dcm 11
dcms 11
deaf 0 and -3
deal 17 with 6
dear 18
debt -7
debug -10
december 0 $ 1
decide -15
decision -1
decisions -12
declar -7
declare -8
declared -7
dee 1
default -16 and -1
delay 10 $ 3
delete -1 the -9
deleted 0 $ -3 in -1 the 16
deliberately 16
demand 2 $ 6
deny 10
department -12 $ 3 and -3 have 2 would 6
department' -4
department's -4
departmental -1
departments -7
depend -12 on -3
dependency -13
depends -1 on -1
deploy -11
deposit 1
dept -9
deputy -16 $ -3 <aud> -1 <her> -1 <human> -1 <job> -1 <nobody> -1 <one> -1 <power> -1 <them> -1 <us> -1 <who> -1 director -1
describ 4
describe 6
described 7 as 12
design 8
designer -3
desk 6
desktop 2
detail -11
details -2
developer -6
device -12
dfe 0 $ -1
did 6 <dont> -4 <us> 6 it 1 not -4 the -3 you -4
didn't 4 <basics> 3 <wise> -8
die -2
dies -6
differ -5
difficult 5
digit -1
digital 7 <aud> 2 <her> 4 <human> 2 <job> 4 <nobody> 2 <one> 2 <them> 2 <us> 2 <who> 2 team 2
dim 11
dinnae 6
dinner 2
directly -1
director 5
director' 7
director's 7
directorate 7
directory -6
disable -6
disabled 2 <work> 1
disagree -16
disciplinary 5
discrimination 2
disk -11
dns -4 $ -1 to 2
do 1 $ -19 <dont> 4 <num> 16 <their> 2 <us> -7 <who> -4 <whose> 2 and 6 anything -5 i -2 nothing 4 that -11 the 2 with 3 you -11
docs -1
document -23
documente -2
documented -2
documents -5
does -16 <aud> -1 <them> -1 <who_in> -1 it -4 nothing -2
doesn't -10 <care> 5 <wise> 2 allow -4 have -2 know 11 look 6 work -6
doing 12 <num> 2 the 1
domain -14 $ -4
don't 0 $ -9 <badly> -4 <basics> -4 <work> 3 delete -2 have -14 let 11 mention 4 own 5 put 4 reply 7 send 6 use -7 want 2
done -9 $ -1 for 1
donor 13
dont 12
door 6
doubt 3 <nobody> 4
down 8 $ 2 and -8 by 6 to 15
draft 3 $ -5 stack 1
drafte 5
drafted 5 $ 1
drafts 0 by 2
drain -2
draw 9 <their> 5 <whose> 5 attention 4 your 5
drawer 2
dreadful 11
drink 4
driv -12
drive 2
driver -12
drivers -5
driving -11 licence -3
drown 19
drunk 7
dsit 3
due 0 $ 2
dull 8
dumb -15
dump -7
duplicate -13 of -3
dur -14
dure -14
during -14 the -8
duty -11
dvla -12
dvsa 1
dwp -6
e 0 $ 3
each -7 <time> 16 <work> -2 time 17
ear 9
earlier -6
early 0 $ -5
earn 11
earns 10
easier -6
easter 3 $ 1
easy 5 on 1
edge -3 case -3
edit -5
edite -7
edited -2
edition -17
editor -26
effort 6
eh 1 $ 2
eight -1
election 6 $ 2 period -1
elections 1
eleven 22 <work> 4
else -8
email -6 <her> -8 about -3
emailed -5
emails 22 $ 3
embargo -3
embed -2
employee 5
empty 0 $ 3
end -18 $ 8 of -14
ende -1
ends -9
energy 4
engage 1 $ 5
engineer -6
england -3
english 0 $ -1 isn't 10
enough 7 $ -5 to 1
enter -10
entitl 2
entitle 2
entitled 2 to 2
entry -8
env -3
environment -3
eori -10
error -7 $ 5
errors -4
escalat -1
essay 6
estimate -8
even 0 <their> 4 <whose> 4 if -7 though 1 when -2
event -13
ever 26
every 22 <time> 8 second -2 time 6
everybody -7 <her> -1 who -1
everybody' 7
everybody's 7
everyone 8 knows 2
everyone' 3
everyone's 3
everyth 5
everythe 5
everything 5 <us> -3 to 4 we -6
ex 19
exactly -6
exam -1
exampl -3
example -18
examples -3
exception -5
exec 4
exist 6
expect 0 <us> 2 it 2
expecte -8
expected -8
expens 7
expense 7
expenses 7
expert 3
expir -9
expire -4
expired -10
expires 0 $ 2
explain -9 <us> -1 it -1
explaine -4
explained -18 that -2
explaining 6
exploit -2
export -6
expose 5
fac 1
face 17
fact 4
factor 0 <are> 8 is 8
fail -12
failed 3 the 9
failing -6
fails -15
failure -14
fair -11
fake 9
fall 15 off 1
fallback -4
falls 2
false -17 positive -2
familie 3
families 3
family 12
fancy 12
far 0 as 8
farmer 9
faster -8
favour 5
fax 13 $ 12
feature -25
feb 5
feedback -9
feele 3
feelings -5
feels -4
feet 2
few -10
fiction 15
fifty 1 $ 4
figur 4
figure 9 <are> 5
figures 4
file -2
filed -1
fill 2
fille 3
filling 6
film 1
filter -11
final 1 warning 8
find -2 <num> 2 out 19 that -2 the -9
finder -17
finding -4
fine -18 with -13
finger 15
fingers 6 crossed 4
fir -10
firefox -3
fires -6
firewall 4 <work> 3
firm 19
first -13 $ -2 <nobody> 4 <num> 1 <us> 6 <who> 4 line 14 then -7 two 2
five 0 days -7
fix -2
fixe -4
fixed 0 $ -4
fixes -7
flag -14 $ -4
flood -3
floor 7
fob 13
focu -4
focus -4
foi 16 $ 2 <are> 1
folder 4
folk 7
follow -3 $ -2 <num> 7 a 7 the -1
following -2
follows -2
font 0 $ 7
foo -3
for -1 $ 7 0 -3 <her> 1 <human> 1 <num> -8 <one> 1 <quiet> -8 <time> 4 <us> -5 <who> 1 <who_in> -3 a 11 another -4 anyone -8 ever -5 help 3 his -5 my 3 nights 6 nine 3 nothing 8 publishing 2 show 25 the 3 this 8 time 4 two -10 us -34 whoever -4 your 12
force 5
foreign 2
forever 1
forget 13 <us> 6
fork -9
form 1 $ 2 <are> 7 <human> -2 <us> -7 <who> -4 has -1 says 3 was 5
formatt 1
formatte 1
formatting 1
former -3
fortnight 10 $ 11
forty 13
forward 3
forwarde -2
forwarded -1
found -19 <num> 2 <us> -8 it -6 that -8
four 8 <who> 5 <work> 3 minutes -1 of 1 people 2 years 2
free -18
freez 8
freezes 8
fresh -1
friday 2 $ -6 <us> 6 <who> 8 night 7
friend 23
friends 12
from 4 <aud> -8 <care> 9 <human> -1 <num> -11 <them> -6 <us> -1 <who> -7 <whose> -1 a -1 home 3 july 2 last 5 one -2 someone 2 start 7 that 9 the -7 this 8 us -8 what 4
front 9 of 1
frustrat -11
frustrate -11
frustrating -7
function -17
funny 23 how 11
further -16 $ -2
fuss 11
gap 0 in 1
garbage -11
gather 13 <her> 5 <human> 4 <name> 4 <us> 4 <who> 4
gave -8 <aud> -2 <their> -3 <them> -2 <whose> -3 her -2 the -6
gcc -5
gds -1
generat -2
generate -2
generou 7
generous 7
geniu 9
genius 9
gentleman 2
get 16 <aud> -4 <num> -6 <their> -3 <them> -4 <us> -13 <whose> -3 it -5 round 15 that 2 the 15 to 9 when 7
gets 1 <us> -6 <who> -2 done 3
gett -6
gette -6
getting -6
git -3
github -7
give 1 <num> -2 <us> 2 him 3 up 7
given 3 <aud> -2 <them> -2 to 4
gives 0 <us> -5
glad -7 to -3
glass 5
gld 2
gmail 4
go 8 $ -13 ahead -8 away 2 easy 10 home 5 live 2 on 2 out -4 through -7
god 19 help 7
goes -5 out -10
going 11 through 4
golf 11 with 4
gone 19 by 3 to 3
good -10 $ -4 <num> 2 <quiet> -4 <work> -2 as 5 riddance 7 to -11
google -1
got 18 0 1 <num> -10 <us> -9 his 1 it -9
gov -7 uk -2
government -14 $ -3
govuk -10
grade 20 0 12
grand 12
grant -7
green 12 ink 5 on 6
grievance 2
group -7
guardian 12
guess 15 $ -2
guidance -10 $ -2 for -3
guide -8 <are> 7 and -2 is 9
guy 12
ha 17 $ 17
had -7 <us> 2 a 4 been -7 it 2 the -1 to 1
half 8 the 10
hand 7 $ -4
hande -6
handed 0 in 1
handing -5
handl -1
handle -17
handover 0 <are> 3 is 1
hands 3
handy 20 $ 2
happen -8
happened 0 and -5
happens -4
happy -30 to -12 with -4
hard -8 $ 4 to -7
harder -6
hardware -8
has -15 <aud> -8 <door> 2 <num> 4 <their> -1 <them> -8 <whose> -1 <work> -14 a 4 been 3 failed 10 gone -3 her -1 left 7 moved -3 the -17 to -8 written 3
hasn't 6 <wise> 5
hat 4
hate -9 to -2
hates 2
hav 11
have 4 <aud> 8 <care> 2 <dont> 5 <num> -17 <them> 8 <us> -8 a -3 been -13 gone 12 had 2 it -9 known 7 not 3 to -13
havelock 2 <work> 2 systems 2
haven't 13 <care> -3 the 9
having 11 <num> 6 a 4
he 7 <are> 10 <basics> 4 <filler> -1 <work> -2 can -10 can't 4 did 3 didn't -3 does 1 goes 2 only 1 was 6 writes 7
he'd 17
he'll 30 <dont> 1
he's 0 <num> 8 <wise> -9 a 2 asked -2 had -1 on 6
head 3 of 6
header -31 $ -3
heading -5
hear 10 about 3 the 3
heard 17 <us> 1
heare 4
hearing 4
heat -7
heate -1
held 5 together 7
hell 5
help -10 $ -2 <us> 1 us 4
helpdesk 9
helpe -10
helped -10 <quiet> -1 me -1
helps -7
hence 20 the 8
her 1 <data> -4 browser -1 deputy -4 it 1 name 1 the -3
here -12 $ -4 <num> 1
here' -12
here's -12 <num> -4 a -4
hero 11
hes 13
hey 2 ho 4
hi -10
hide -1
hides -6
him 13 $ 4 <nobody> 2 <who> 2 it's -1 know -7 on 4 to 9
himself 4
hindsight -6
hint -4
hir 7
hire 16
hired 11
his 18 <data> -8 <work> 3 account -3 late -3 own 11 page 2 tickets -4
history -10 $ -7 of -1
hit -12 <us> -3
hmrc -5
hmrc' -5
hmrc's -5
ho 14 $ 5
hold -7 <num> -2 on -4 the 1
holding 0 page 1
holds -3
hole 17
home 18 on 2 page -3
homepage 1 $ 8
honestly 23 the 1
honours 5 list 6
hop 10
hope 18 <fool> 1 <nobody> 7 nobody 1
hopeless 4
hoping 9 the 4
host -6
hoste 4
hosting 5
hosts -7
hour -17 $ -1
hours -1
house 11
how 0 <nobody> 1 do -1 it's 5 to -12 we -2
hr 4
html -4
http -1
hundr 9
hundre 9
hundred 9 <num> 8 a 8
hung 4
hurry -2
hurt -7
i -2 $ 4 <are> -6 <badly> -8 <basics> -9 <care> -13 <dont> -6 <wise> 6 <work> -3 believe 2 can -2 can't -3 could 1 couldn't -7 deleted 5 don't -8 e 5 gather 14 get -12 give 7 guess -3 hear 6 know -6 let 4 looked -6 only -4 rang -3 see 4 sent -1 stopped 6 suggest -2 think -1 told -1 understand -3 understood -2 want -1 was -10 will 3 wouldn't 14 wrote -5
i'd 2 <dont> 1 <filler> -3 be -13 call -1 have 6 just -1 like -6 not 4 sooner 5
i'll -12 <work> -1 look -4
i'm -2 afraid -4 told 10
i've -19 <num> 1 <wise> -8 a 2 asked -3 moved 3 no 1 stopped 17 told -14 written -8
i2th -7
ico 10 <dont> 4
id 3 0 3
idea 14 what 8 why -1
if 0 <aud> 7 <dont> -4 <fool> -1 <one> 2 <org> 2 <them> 7 <us> 12 <who> 1 <who_in> 8 <youre> -6 a -5 i -2 it's -5 not -4 she -7 that 1 that's -3 there's -8 they'd 1 this 7 we 5 you're -6
ignore -8 $ 7
ignored 0 $ -1
ill 1
image -9
implementation -6
import -15
improvement 11
improvements 2
imran -2
in 3 $ 3 0 7 <aud> 1 <data> 4 <junk> -3 <law> 8 <num> -8 <power> -8 <their> -4 <theirs> 9 <them> 1 <time> -7 <us> 2 <whose> -5 <work> -3 a 8 an 9 another -4 at -6 breach 4 by 3 draft 1 every 1 fact 4 force 1 front 1 full -1 her 2 hull 2 it 3 jan 8 january 2 law 6 my -12 one -12 procurement 2 search -5 somebody's 3 swansea 2 tears 1 the -16 their -5 then -4 time -4 today 1 transit 1 truth 4 whitehall -8 with -6 your -4 zendesk 1
incident -5
include -3
included -6 $ -4
including 7
independent 2
index -12
inform -3
informe -3
informed -3
infrastructure 9 $ 4
ink 5
inline -6
input -4
inquiry 5
inside 14
insist 10
insiste 3
insisted 3
insolvency 1 <work> 2 service 2
inspector 4
inspectors 4
install -6
instance -8
instead -11 $ -13
instruction 4
integration -5 $ -3
intend -7
intention 5 of 9
interest 11 and 6
interface -4
intern 10
internet 14
interrupt -1
interview 19
into 0 <num> -1 <us> -1 a -1 the 4
invalid -1
investigate 8
investigation 3
invitation -3
invoic 2
invoices 3
involv 1
involve 1
involved 1 $ 1
ip -2
is -7 $ 1 <aud> -4 <dont> -1 <ill> 6 <name> -2 <num> -2 <poor> -3 <quiet> -3 <rude> 6 <their> -7 <us> 4 <whose> -7 about 2 and 5 being 4 deaf -3 down -3 fair -2 fiction 9 fine -3 for 2 from -3 full -2 gone -5 in -1 known -2 live -1 next 1 no 11 not -1 nothing -1 off -13 on 3 only 5 open 11 out -15 over -6 running 1 sunday 1 that 16 the -3 there -16 to 10 up -1 what 4 where 6 why 2 written 2 wrong -2
isn't 5 $ 1 <quiet> 4 but 5 in 2 one 1
issu -10
issue 0 $ 5
issues -2
it 6 $ 1 0 7 <are> 6 <basics> 3 <care> 6 <dont> 3 <filler> -2 <neg> 7 <num> -6 <quiet> 4 <us> -13 <who> -1 again -3 and -2 as -3 at 3 by -8 came -3 can -4 can't 4 did -9 does -14 down 3 for -8 goes -1 hadn't 6 have 1 i -6 in 4 is -5 isn't 12 need 1 never 2 off -8 on -2 out 4 reads 2 said 3 shows 17 sooner 2 that 5 then 1 there 5 through 4 till 5 to 13 too -2 turns -1 under 2 was 11 went 5 will -14 with -3 works -2 would 15 wouldn't 2 wrong -2 yet -2
it' 2
it'd 1
it'll 22
it's 2 <human> 1 <num> 2 <us> 2 <who> 1 all 3 an -10 been -4 being 2 cheaper 6 for -1 in -3 just -1 on 5 only 13 our 3 still -7 the -1 there -5
iterator -1
its 0 mind 5
jan 2
java -5
jenkin -1
jenkins -1
job 24 $ 2 <filler> 6 by 1 for 2 so 6 that 3
joine -3
joined -3
jok -3
joke -10
journalist 2
json -1
jump 11
june -5
junior 11
just 14 <care> -6 <filler> -4 a -8 say 10 so -4
justice -3
keep 11 <num> -1 her 3 that 1
keepe 2
keeping 2
keeps 1 <aud> 4 <them> 4 them 4
kelpie -4 $ -3
kept -2
kernel -11
kettle 7
key -4 for 9
keyboard 0 $ 6
kid 4
kids 7
kil -3
kill -25
kille -3
killed -2
kind -10
kindly -1
kitchen 9
knew 10 $ 1
know 7 $ -3 <her> 7 <human> 2 <nobody> 3 <us> 2 it 1 it's -4 the 3 what 5 which 5
known 12 that 4
knows -4 <us> -1
lab -2
label -11
lack -1
lad 10
land -1
landlord 10
lanyard 3
laptop 6 $ 6 <are> -10
large -3
larger -8
last 0 $ 9 <time> 4 day -6 time 10 week -5 year's 3
late -12 $ -6 mother's -1
lates 0 <us> 2
laugh 22
laughe 9
laughed 9
launch 9
law 7 $ 1
lawful 3
lawyer 5
lawyers 4
layer -1
lead -15 $ -3 <are> -4 has 3 is -4
leaflet -2
leak 2
learn 10
learns 4
leav 4
leave 11 $ -12 <human> -3 <us> 5 <who> -3 it 6 out 4 the 8
leaver -3
leavers -3
leaving 8
leed 4
leeds 4
left 7 $ 5 <num> -3 <us> 7 and 2 hand 5 it 8
legal -13 <aud> -4 <human> -4 <nobody> -4 <num> -7 <one> -4 <power> -1 <them> -4 <us> -4 <who> -4 have 2 hold -3 say 2
less 4 <us> 4
lesson 1
let 12 <aud> 6 <quiet> -15 <them> 6 <us> 7 go 1 it 15 me -15 on 14 the -7 them 10 us -3
let's 0 keep -4
letter 0 <are> 1 before 3 in 1
letters 4 go 3
letting 0 <us> 1
liability 4
liable 10
licenc 7
licence -9
licences 7
licens 2
licensing 2
lie 2
lied 13
life 3
lik -3
like 1 0 7 <num> -5 <their> 6 <whose> 6 a -8 it 3 that 14 the -2 to -22 us -2
likes -3
limit -2 $ 7 <are> -5 is -2
limite -4
limited -2
lin -7
line 0 <are> 9 and -8 is 9 to 5
lines -16
link -25 can 12 fixed 1 in -1 to -13
linke -5
linked -4
lint -4
list -17 $ 1 is 1
liste -10
listed -9
listening 1
lists -6
literally 1
little 6
liv -2
live 7 $ -9 at 2
load -13
loade -1
lobby 11
local -4 elections 1
locale -9
lock -21
locke -12
locked -9
log 0 $ 2 <us> 4 it 4 of -1
logg -8
logge -8
logged -9
login 15 for 2
logo 4 $ 2
logs 3
lol 17
london 0 $ 2
long 4 letter 1
longer -12
look 18 $ 8 at -10 bad 7 busy 5 the 3
looke 3
looked 0 $ 7 at -6 into -11
looking 6 at -5
looks -5 <num> -3 as -3 bad 6 good -3
lookup -6
loop -11
los -12
lose 0 <us> 5
loser -3
loses -10
lost 6 <num> 1 on -1 the 4
lot 21 $ 4
lovely 9 <aud> 1 <her> 1 <human> 1 <job> 1 <nobody> 1 <one> 1 <them> 1 <us> 1 <who> 1
lower 1
lowest 4
lucky 10
lunch 8 with -1
machine -11
macro 0 $ 2
made 5 $ -3 up 19
mail -7 $ -2
mailbox -2 $ -2
mailed -7
mailing 3 list 3
main -12 <num> -1 one -1
maintain -8
maintainer -30
maintainers -11
maintenance 11 $ 4
major -5
mak -8
make 2 <num> 1 a 2 the 2 us 1
makes -4
man 26 $ 1
man' 2
man's 2 <num> 3 a 3
manag -2
management 7
manager 0 <her> -3 and 2
managers -6
managing -2 <aud> -1 <her> -1 <human> -1 <job> -1 <nobody> -1 <one> -1 <them> -1 <us> -1 <who> -1
manner 2
manners 2
manual -10
map -14
march -1
mark -1 <us> 2 it 3
marke -11
marked -6 as -2
master -4
match -14 $ -5
matche -3
mate 16
mate' 2
mate's 2
matters 0 $ 2
may -24 $ -16 and 8 have -6
maybe -3 a -3
mayor 3
me 7 <num> -8 <us> 7 a -1 and 10 as 2 to -2
mean 11
meane 7
meaning 7
means 0 <num> 7 <who> -1
measure 2
medal 1
media -7
meete -3
meetings 4 $ 13
member -14 of -3
memory -18
mention 12 the 9
mentioned -1
mentor -4
merg -5
merge -16
merged -15
merger 1
mess 6 $ 6
messag 4
message -14
messages 5 $ 3
met 10 <num> 6 a 6
method -7
midnight -2
might 0 be -6
migraine 3
migration -6 <are> -3
milestone 5
million 4
mind 17 $ 5
minimum 6
minister 16 $ 6 has -1
minister' 6
minister's 6 biography -1 visit -2
ministerial 6
minor -10
minute 0 $ -14 that 4
minutes -1 $ -3 <wise> 7
mirror -1
miss -2
misse -4
missing -16 as 1
mistake -1 <are> 2 in -7 was 2
mistyp -1
mistype -1
mix -6
moan 12
mobile 0 <work> 3 app 3
mock -6
mode -6
model -10
module -7
moment -12
mon -4
monday -13 and -7
money 30
money' 5
money's 5 on 5
monitor 3
monitore -1
monitoring -4
month 0 $ -17
more 2 $ 7 <who> -3 to -5
morning 1 $ 7
mornings 6
most -20 of -8
mostly 7
mother -1
mother' -1
mother's -1
mouth 9
mov -5
moved 0 0 2 to -8
moves -7
mr 5
msg -7
much 4
mum' 8
mum's 8
must -5 <dont> -10 have 5 not -8
mustn't 4
mut 6
mute 7
muted 6
mutex -7
my 12 <work> 2 money's 5
n -4
nae 4
name 0 $ -9 <are> -5 for 7 is -4 on 9
named 0 in 4
names -1
nao 5
national -6
near 0 a 2
nearly 9
need -21 <num> -2 for -2 it 2 the -2 to 1
needed -6 $ -4 <num> 5
needn't 4
needs -10 <num> -2 a -14 to -5
negative -4
neighbour -5
neil 4
nephew 8
never 8 <are> 8 <wise> 7 <work> -3 have 3 know 8 met 6 mind -3
new -17 <aud> -1 <human> -1 <nobody> -1 <num> -17 <one> -1 <them> -1 <us> -2 <who> -1 and 6 digital 1 head 7 layout -1 one -15 starters -1 ticket 6
news -1 story -6
next -10 <num> -5 <work> -11 one -3 update -2 week -1
nhs 0 uk 2
nice 5 <aud> 2 <her> 2 <human> 2 <job> 2 <nobody> 2 <one> 2 <them> 2 <us> 2 <who> 8
nicely 15
night 12
nightly -9
nights 4 $ 2
nine 1
nit -5
no 20 $ -1 <aud> 4 <care> -10 <data> 2 <door> 3 <her> 4 <human> 5 <job> 3 <nobody> 9 <num> 12 <one> 4 <them> 4 <who> 7 action -1 date -5 idea 4 intention 9 longer -10 one 11 one's 4 paper 5 point 11 reply -4 strong -4 such -3 the -1 to -2 we -3
nobody 10 <are> -2 asks 4 had -4 here 4 upstairs 2 uses -3
nobody' 23
nobody's 23 told 4
nod 15
nodd 9
nodde 9
nodded 7
node -18
nodes -3
none 0 of 1
nonsense 1
noon -23 $ -11
nor 9
normal 7 $ 5
north 7
not 0 <num> 2 <poor> 2 <tell> 1 <who_in> -5 a -7 be 6 for 20 in -10 one 15 our 8 ours -12 public 7 say 3 seen 4 supposed 6 sure -12 that 6 the -4 to 14 urgent -3 us -1 what -1 worth 8
note -4 0 2 of 6
noted -15
noth 8
nothe 8
nothing 8 $ 4 <human> 8 <nobody> 8 <us> 6 <who> 5 for -11
notice -1
noticed -4
notional -19
now -23 which 1
nowt 5
null -10
number -5 $ -1 0 6 and -2 of 2
numbers 10 in 2
nurs 2
nurse 1
object -11
objection -8
obviou 2
obvious 2
obviously 7 $ 8
occupational 3 health 3
october 15 $ 4
odd 3
of 7 0 -9 <aud> 5 <her> -1 <nobody> -5 <them> 5 <us> -1 <who> -7 <work> -10 a 9 court 1 date -11 delivery 3 him 9 mine 2 office -6 our -2 salt 4 scope -10 ten -2 that 2 the -2 their -1 them 1 this -1 which 3 you -1
off 21 $ -1 by -14 for -3 from -2 in 5 since 10 the 7 to 3 with 20 without 3
offere -8
offered -7 <num> -1
office -10 $ 4 <wise> 1
officer -4
officially 12 it's 2
ofst 1
ofste 1
ofsted 1
often -3
oh 4 <num> 7 good 7
ok -19
okay 0 $ -2
old 4 <data> 2 <door> 5 <human> 2 <nobody> 2 <one> 2 <them> 1 <us> 2 <who> 2 <work> -13 admin 1 one -3
older -4
ombudsman 3
on 2 $ 2 0 -7 <aud> 3 <basics> 3 <care> 9 <human> 5 <nobody> 4 <one> 5 <org> 2 <their> -5 <them> 3 <who> 4 <whose> -5 <work> 10 a 8 again -5 an 11 and -2 behalf -4 by 5 call -4 fire 3 first 2 friday -1 her -5 his 4 hold -5 its -7 leave -4 line 2 monday -8 one -6 our -8 page 1 that 6 the -10 their -4 thinking 3 this -12 thursday -5 to 11 tuesday 1 us 1
once -7 <nobody> -4 and -1 more 1 the -9
one 1 $ -2 <door> 1 <filler> -5 <her> 3 <num> -4 <time> -3 at -5 for 2 he -1 if -1 is -4 it 2 login 2 minute 2 more 8 off -1 so -5 way -1 with 8
one' 6
one's 6
ones 11 with 5
online -10
only 5 $ -16 <human> -1 <nobody> -1 <num> -14 <us> -1 <who> -2 <work> 13 a -2 because 3 has -3 the -5
open 0 $ -7 for -3 it 1 to 7
opene 6
opened 1
opening 1
opens 1
operator -2
opposition' 9
opposition's 9
ops 1
option -20
optional -8 $ -2
or -32 <filler> -7
order -3 $ -6 of -3
org -15 <data> -2 admin -1
organisation -10
origin -3
orphan -4
other -5 <aud> 2 <human> 2 <nobody> 3 <num> 8 <one> 3 <org> 5 <power> 3 <them> 2 <us> 1 <who> 6 half 2 one 6
others -7
our 2 <aud> -2 <care> -2 <human> -2 <nobody> -2 <one> -2 <them> -2 <us> -2 <who> -2 <work> 6 side -11
ours -1 to 3
out 14 <her> 2 <us> 7 before 1 in 3 of -2 on 8 that 1 the 4 to -7 we 8
outage 3 $ 1 <filler> 3 so 3
outcome 0 page 1
outlook -1
output -10
outside -8
outsourc 12
outsource 12
outsourced 6
over 8 0 -1 <num> 5 a 6 for 8 from -4 there 18
own 0 <her> -2 <job> -2 <work> -7 conclusions 5 site -4 the 4
owner -10
owns -12
owt 3 $ 3
p3 -11
package -7
pag -4
page -12 $ -16 0 8 <filler> 8 <her> -2 <human> -2 <num> 1 <who> -5 before 3 for 1 has -3 in 5 is 1 on -2 one 3 says -1 should -3 so 4
pages -4
paid 23 by 11
pain -6
pair -7
paire -2
pal 8
paper 9 trail 5
papers 7 $ 7
paragraph 2 and 5
parent -15
parse -1
parser -15
part -27
participant -2
participants -1
parts -4
party 0 $ 3 <work> -2
pas -6
pass -11 <us> 4
passe -6
passed 0 over 15 to -17
passport -18
password 4 $ 5 is 2
passwords 3 <are> 1 are 2
past -2
pasted -2 the 3
patch -11 $ 2
path -13 $ -5
patrick 1
paus 1
pause 12
pay 12 <dont> 2 the 4
payment -6
pcs 3
pdfs 4
pen 10 <care> 6 test 6
pensioner 15
pensioners 10
people 16 $ 10 <are> -6 have -5 in 10 to 5 with -2
per 0 cent 2
perfect 2
perhap -9
perhaps -9
period -10
permission -2
person 7 for 2 has 3 on 4
person' 4
person's 4
phon -12
phoned -8
phones -1
photo 3 <are> -1 of 10
photograph -5
photographer 5
pick -6
picke -7
picked -2
picks -1
pile 7
pilot' 1
pilot's 1
ping -14
place 0 <are> 1 is 1
plain -14 english -1
plan 3 $ 3 to -2
plann 2
planne 2
planned 0 upgrade 2
planning 1
play 2
plays 0 golf 4
please -15 $ 9 <care> -9 <dont> -6 <fool> 6 <neg> -6 <nobody> 5 <tell> -2 <wise> -3 <youre> 4 don't -5 nobody 6 put -3 take -4 tell -2
pls 7
plu 11
plugin -7
plus 11
pod -6
point -5
pointed -2
pointer -8
pointless 15
pol 3
police 4
policy 8 <who> 1 <work> 3
polle 3
polling 3 <time> 4 day 4
poor 9 <us> 11 man's -1
popcorn 4
positive -5
possible -1
post 0 <are> 1 is 1
postcode -3
posts 4
potato 3 $ 3
pound 4
pounds 4
power -8
pr -9
practice -2
pray 10
pre -9 election -2
prefer -5
prefers -1
pregnant 11
prepare 5
pres 1
press 0 office -2
presse 1
presses 2
pretend 17 <us> 9
pretende 5
pretending 5 to 5
preview -3
price 10
primary -2
print 2
printe 1
prison 7
privacy -1
private -9 key -3
privileg 8
privilege 8
privileged 8
prob 12
probably 7
probation 1
problem -4
procedur 1
procedures 1
proces -6
process -8
processe -6
processes -5
procurement 17 $ 7
product 4 manager 1
professor 1
program -3
programme 5 <are> 4 is 4
programmer -2
project 0 <aud> 1 <her> 1 <human> 1 <job> 1 <nobody> 1 <one> 1 <them> 1 <who> 1
promis -6
promised -5
promot 5
promote 5
promoted 5
promotion 5
prompt -6
proper -3
properties 0 $ 3
provider -13
proxy -18
pub 1
public -8
publication 1
publish -18
published -15 $ 8
publisher -22
publishers -2
publishing 8 <us> 2 tool 2
pul 8
pull 3 the 3
pulle 8
pulled 3
purdah 2
purg -6
purge -8
purged -1
push 3
put 11 <aud> -1 <num> 1 <their> 2 <them> -1 <whose> 2 back -5 him -4 up -4
python -3
q -8
quality 1
quango 2
quarter 0 of 1
quarterly 3
queen 4
query -8
question -1 $ 11
questions 0 in 7
queue -7 is 2
quicker 0 than 2
quiet 3 $ 11
quietly 29
quite 1
quot 3
quota 1
quoted 8
race -5
rail -3
rais -6
raised -4
ran -8 <us> -8 it -8 the 6
random -8
rang -7 <aud> -8 <their> -2 <them> -8 <whose> -4 about -3 the -6
rate 3
rather 4 <dont> -6 <us> 13 not -6 the 6
reach -1
read 3 <aud> -2 <them> -2 it 4 out -1
reade 3
reader -18
readers -8
reading 3 $ 4 <aud> 1 <them> 1
reads 2 <num> -1
ready -3
real 15 $ 2 <work> 6 reason 2
realise 3
really -2
reason 2 $ -7 <are> 1 for -5 is 4
reasons 2 $ 5
reassign -8
reassigne -3
reassigned -2
rebase -10
recall 2
recess 3
reckon 13
reclaim -6
record -3 $ -15
recorded -1
records 11
redact -6
redacte -6
redacted -6
redesign 3
redirect -12
redirects -10
redo 8
redundancie 7
redundancies 7
redundancy 5
ref -4
reference -4
referrer 1
refuse 0 to 2
refused 0 $ 10
refuses -1
regardless 5
regional 4
registry -1
regression -6
regulator 9
reindex -13
reindexe -3
reject -14
rejecte -5
rejected -4
release -8 $ -4 at 2
rely -7 on -7
remain 4
remains 6
reminder -6
remov -6
remove -27
removed 0 <aud> 2 <them> 2
renam -8
rename -16
renamed -4
renewal -2
rep 5
repair -1
replac -5
replace -8
replaced -4 the 1
replie -11
replied -9 to -4
reply -1 $ -4 to -6 when 6
replye 2
replying 2
report -3 <us> -2 of 2
reporte -1
reported -2
reporting 0 <work> 1 restrictions 1
reports -5 <num> -1 a -1
repository -1
reproduce -2
reproducible -1
republish -7
republishe -1
request -4 $ -13 to 2
requeste 4
requested 4
requester -15 $ -4
requester' -3
requester's -3
requesters 4
require -6
research 8
resent -3
reset -8 <us> -1 the 7
reshuffle 0 $ 4
resign 7
resigne 10
resigned 1
response 3
restart -18
restarte -1
restor -2
restore -1
restored -3
restriction 1
restrictions 1
restructure 8
result -2
retir -4
retire -5
retired -3
retry -12
return -32
returne -2
returns -7
retyp -1
retype -1
retyped -1
revert -11
review -19
reviewer -3
revision -6
reworded 1
rich 4
rid 2 of 2
riddance 7
right -15 $ -4 hand 4
rights -14
ring 6 $ 5 <aud> -1 <quiet> 9 <them> -1 me 9 the -2
rings 5
risk 9
robot -2
robots -3 txt -2
rol -5
role 0 $ 1
roll -4
rolle -2
rolled -1
room 7 $ 3
root 0 cause -2
rota -3
rota' 2
rota's 2
rotat -5
rotate -20 the -6
rotated -4
round 17 the 13
router -1
routine 6
rows -12
rude 2
rule -2
rumour 13
run -21 <num> 4 a 5
runbook -8
rung 0 $ -2
runn 3
runne 3
running 3 $ 4 on 5
runs -9
rust -3
sack 9
sacke 4
sacked 4
safe -5
safety -6
said 7 <dont> 6 <filler> -4 <her> -1 <human> -1 <who> -7 no 1 so -4 sorry -2 that -19 we 3 yes -2
salary 11
sale 6
salt 2
same -3 <door> 1 <num> 10 <quiet> -1 <time> -16 <work> -3 day -6 old 11 time -1
sandbox -9
sandwich 4
sat 14 on 15
sav -11
save -9
saved -7
saw 11 <aud> 1 <num> 5 <their> 1 <them> 1 <whose> 1 the 2
say 21 <filler> -6 <nobody> -5 <num> -1 <us> 3 <who> -6 it 10 it's 1 no 4 nothing 8 please 11 so -4 that -1 the 1 we're 5 what -13 when -1
saye 10
saying 10
says -9 <filler> -16 <her> -3 <human> -7 <nobody> -4 <num> 6 <who> -4 so -16 that -3 the -18 we 4
scan -3
schedule -9
scheduler -8
scheme 0 $ 4
school 4
scope -2
scor 2
scored 5
scotland' 1
scotland's 1
scrap 9
scream 8
screen -18 $ -1 reader -2
screens 3 $ 6
screenshot 0 <us> 9
script 0 on 5
scroll 9
se 2
search -6
seats 3
second -6 line 3 server 12
seconds -9
secret -21
secrets -3
section 2 0 1
security 0 <aud> -3 <human> -3 <nobody> -3 <one> -3 <them> -3 <us> -3 <work> 2
see -2 <aud> 3 <them> 3 <us> -3 it -12
seee 2
seeing 2 <us> 1
seem -4
seems -3
seen 0 <us> 8 by -11 it 13 the 7
select 0 committee 8
self -2
send -5 <aud> 3 <them> 3 <us> -10
sende -4
sending -4
sends -11
senior 8
sense 1
sent -28 <aud> -15 <them> -15 <us> 10 the -4 to -3 us 4
separate -13
september -2
serie -4
series -4
served -4
server 2 $ 9
service -1 $ -1 <aud> -4 <filler> 1 <human> -4 <nobody> -4 <one> -4 <them> -4 <us> -5 <who> -4
sery -4
session -8
set -17 $ -2 <num> 2 <their> 1 <whose> 1 a 4 to -2 up -12 your 4
setting -5
settl 2
settle 8
settled 2
seven 0 <work> -1 of 3
shall 0 <us> -10
shambl 5
shamble 5
shambles 5
share -1 <their> -3 <whose> -3 one 1 the -5
shared 0 <basics> 4 drive 4
sharing 4
she 3 <basics> -5 <dont> 5 did -7 didn't 2 got -6 had -1 may 4 typed -1 wants 1 would -4
she'd 3
she'll 22 have 8
she's 0 <filler> 4 <ill> 3 done -1 in -4 just 4 the 3
sheet -4 $ -3
shift -5
ship -6
shock 7
shocke 7
short 0 of -4
shot 2
should -11 be -4 have -3 say -8 stay -5 the 2
should've 3
shouldn't -5 <us> -1 be 7
shout 1
show -3 $ 17 <us> 1
showe -1
showed -7 <aud> -4 <them> -4
shown 0 the 5
shows -19 $ 11 <num> -4 the -11
shred 7
shut 4 $ 2
sick 13 again 11
sign 0 <us> -3 it -3 off -9
signe 5
signed 1 in -4
signon -8
signs 5
silly -7
similar -6
simple -11 <us> -4 <work> 1
simply -2
since 5 <her> 8 <human> 12 <nobody> 5 <who> 4 the 9 tuesday 2
sir 3
sister 15 in 3
sit 13
six 2 years 5
sixty 3
size -11
skip 13 the 7
skips 0 the 4
sla 18 $ 16
slept 8
slip 10
slot -9
slow -6 $ 2 and -2
slower -8
slug -2 $ -1
small 6
smart -1
smell 14
smells 13
smile 13
snif 5
sniff 5
sniffe 5
sniffing 5
so 5 $ -5 <door> 1 <her> -14 <human> -6 <law> 8 <neg> 4 <nobody> 2 <who> 4 act 8 and -5 be 3 called 3 do 2 don't 4 far -4 give 3 go 3 his 2 i -11 i'd -11 i'll -5 i'm -2 i've -19 it 2 it'll 2 it's -11 keep 6 long 5 no -4 nothing -1 please -6 there's -4 yes 6 you 11
social -5 <aud> -4 media -3
sod 13
solicitor 9
solicitors 9
solv -7
solve -6
solved -6
some 2 <work> 4
somebody 14
somebody' 20
somebody's 20
someone' 7
someone's 7
someth 10
somethe 10
something 10 that -1
somewhere 5
sooner 15
sorry -17 for -4
sort 2 of 6
sorte -7
sorted -6
sound 15
sounde 6
sounded 6
sounds 4
source -6
space 0 $ 1
spad 9
spare 16
speak 2 to 6
speaks -1
spec -2
special 7
spel -5
spelle -5
spend 7
spent 4
split -7
spoke -7 to -2
spoken 7
spott -2
spotte -2
spr 3
spre 3
spreadsheet 3 $ 5
spring 3 $ 6
ssh -6
stable -4
stack -4 $ -3
staff 11
staging 0 $ -4 and 4 box 3
stale -9
stand 0 up -1
standard 9
standards 3
start 0 $ 1 to 7
starte 1
started 0 $ 3
starter -6
starters -1
starts -1
stat 14
state -4
statement 0 says 7
statistic -2
statistics -3
stats 6
statu -5
status -5
stay 6 as -2
stayed 0 on -2
stays 1 in 4
step -32
steps -5
stew 5
stick 4 $ -4
still 12 <dont> 3 got 6 has 2 the 1 there -1 works 3
stop 1
stopp 2
stoppe 2
stopped 5 <care> 11
store -10
story 8 $ 1
straight -16 away -5 through -4
stress 7
strict -3
strictly 15
strike 9
strip -16
stuck -9 $ -3
student -2 <aud> -1 <human> -1 <nobody> -1 <one> -1 <org> -1 <them> -1 <us> -1 <who> -1 <whose> -1 finance -1
students 1
stuff 9
stupid -15 <quiet> -3
style -16 <are> -1 is -1
such -5
sudden 5
sue 4
suggest 0 <us> 9 <who> 5 you 10
suggeste -18
suggested -18
suit 9
suits 7
sum 11
summary -20
summer 9
sunday 5 $ -1
supplier 4 $ 3
supply -6
support -21
supporte -3
suppos 5
suppose 10
supposed 5 to 5
sure -5 the 2
surgery -4
surprise 13
surprised 3
survey 8 $ 4 results 3
suspend -6
suspende -4
suspended -4
swallow -10
swansea 2
swear 5
switch -2
system 1
systems 3
t 1
ta -3
tab -1
table -24 $ -9 and -2
tablets 3
tag -9
tagged 0 $ 2
take -4 <are> 2 <aud> 1 <num> -9 <them> 1 <us> -5 a -2 is 2 it -10 the 8
taken -11 <us> -2 it -1 off -8 out -3
takes 0 a 4
talk -1
target -6
tax -10
tbh 6
team -22 $ -12 <are> 3 <dont> 6 is 5 of -1 that 1 to 2
teams -4
tears 1
technically 3 <us> 2
teeth 10
tel 11
tell 11 <nobody> -2 <quiet> -2 <us> -16 <who> -6 me -2 the 4 us -6
telle 15
telling 15 <aud> 5 <them> 5 <us> 3 <who> 4 the -5 you 2
tells -3 <us> -2 <who> -4 you -4
telly 11
temp 6
template -9
ten -1 $ -2 minutes -2
tend -1
tender 2
tenth 2
terminal -6
terminate -6
terraform -4
test -20 <are> -2 <data> 2 <us> -1 account 3 is -2 report 2
tested -6
testers 1
testing 7
tests -25
text -23
tham 2
thame 2
thames 2
than 8 0 3 <aud> 1 <num> -1 <quiet> 8 <them> 1 <us> -3 a -1 it -8 me 8 one -1 the 3 to 3
thank -18
thanke -10
thanked -9
thanks -14
that 10 $ -1 <are> -14 <aud> 7 <dont> -3 <fool> -5 <human> 2 <job> 11 <nobody> -1 <num> -8 <one> 7 <their> -3 <them> 7 <time> -3 <us> -3 <who> -2 <whose> -9 <work> 4 <youre> -2 a -1 address 2 charity 2 from 8 her -7 i -8 in -1 is -8 it 1 it's -12 nobody -5 nothing -3 page 3 says 7 should 11 since 6 team 2 the -2 they -1 they'd 1 we'll -1 you -4
that' 3
that's 3 how 2 the 9 what 3 why 9
the 9 0 -3 <aud> 8 <data> 8 <door> 2 <fool> -8 <hole> 15 <human> -1 <job> -3 <name> 2 <nobody> -3 <num> 7 <one> -3 <poor> -4 <time> -4 <total> 2 <us> -1 <work> -3 accessibility 6 address 9 afternoon 2 agency 13 alert -10 alerts 8 analytics 2 answers 12 api -1 app -5 approval 1 archive -3 assessment 2 audit 7 auditors 3 author's -1 autumn 3 axis 1 back 14 backlog 3 backup 4 banner -9 benchmark -4 best -8 better 1 big 9 bit 5 blog -19 board 17 bot -11 box 9 bug -3 build -11 building 8 bullet 2 bus 5 button -15 by 13 cabinet -2 cache -14 calculator -3 calendar -1 call 10 card -7 cause -11 cdn -12 change 3 changelog -3 chief 6 chop 5 clock 7 code 1 collection 1 compiler -4 complaint 5 console -3 consultant's 6 consultation 4 contract 5 coronation -3 correct -2 course -3 court 1 current -1 customer -1 dashboard 8 data -3 day -3 deaf 3 delay -2 department -14 department's -9 desk 6 dev 3 director's 7 disk -4 doc 1 documents 2 door 14 drafts 2 driver -6 duplicate -1 duty -9 editor -12 email -2 emergency -1 energy 5 error -10 event -3 exception -4 expenses 6 facts 1 feature -10 feed -3 figures -7 fine 3 first -5 folk 4 form 1 friday 3 good 9 great 16 guardian 13 header -12 history -8 hole 2 home -8 honours 5 hosting 7 hour -2 house 3 i2th -4 ico 3 independent 3 inquiry 2 insolvency 2 inspectors 4 installer -1 intern 5 internet 13 job -2 journalist 4 kernel -4 last -4 leak 3 legal -4 less 6 letter -8 letters 1 line 3 link 13 list -14 live 9 local 3 lock -6 log 5 login 2 logo -4 logs -6 lost 7 lot 17 mail 10 mailbox 3 main -5 man's 3 mayor 3 meeting -1 merger 1 migration -11 minister's 3 minutes 6 mistake 1 moment -5 monitor 1 month -2 morning -1 name -2 next -17 nightly -5 note -1 numbers 4 odd 2 old -10 ombudsman 4 one 8 ones 10 only 18 opposition's 9 other 5 others -2 owner -10 page -5 papers 2 parking 3 parser -7 password 4 patch -7 pdf -9 pen 10 person -10 phone -6 pile 5 pilot's 1 poor 7 pre -1 problem -6 process -2 product 4 programme 4 project -1 public -16 publication 2 publisher -1 query -2 queue 6 real 9 reason -4 record -6 regional 4 register 2 regulator 11 rename -1 renewal -4 reply -1 report 1 requester -20 reshuffle 3 result -2 review -6 room 4 rota -8 router -2 rules 2 same -10 scheduler -8 screen -5 search -3 second 3 secretary 5 select 8 server -1 sla 12 slug -9 speech -1 staff 1 start -2 statement 8 stats 4 story 2 sunday 7 supplier's -3 system 5 table -6 template -4 tender 3 tenth 1 text -7 thread 3 tidy 6 time -7 title -15 topic -2 train 7 treasury 8 trial 2 tribunal 7 trick 4 trust 1 trust's 3 two -10 union 4 unions 2 upgrade -2 upload 5 url -3 user -2 usual 20 vetting 7 warning -5 way 12 weekend -6 whiteboard 13 whole 12 wiki -6 word 1 work 2 world 4 wrong 3 year 5
theatre 12
their 1 <data> 5 <us> -1 access -3 chief 1 it -8 jobs 3 new 2 service -2 web -2
theirs 0 $ 8
them 10 $ -5 <filler> -4 <quiet> 2 <us> 8 about 8 again -5 as 4 from -2 it 5 so -4 with -2
themselves 0 $ 1
then 7 $ -24 <care> 2 <us> 10 <wise> 3 <work> 2 the -9 they'd 4 we 7
theory 5
there 8 $ -12 <are> 1 are -7 isn't 4 was 4 we 2 were 1 will 1
there's 0 <num> -3 a -5 no 1
these 18 $ -1 <nobody> 3 <us> 3 <who> 21 <work> 9 people 13
they 11 <are> -3 <care> 2 are -1 can -14 can't 7 could -2 don't 1 get 4 go -1 had 3 have -8 haven't -4 leave -1 say -1 should -2 think 5 want -8 wanted 6 weren't 1 would -8
they'd 19 like -12
they'll 19 <dont> 2 <neg> 2 never 2 want 1
they're 21 only 2 the 3
they've 8 agreed -1
thi -6
thick 19 as 1
thin 3
thing 9 $ 15 to -1
things -5
think 6 $ 2 <her> 11 <us> -6 <youre> 4 about -4
thinks 5 the 7
third 17 $ 4 <time> 2 of 1
thirty 8
this -6 <aud> 8 <her> 7 <human> 8 <job> 3 <nobody> 8 <num> 5 <one> 8 <them> 8 <time> -2 <us> 5 <who> 8 <work> 3 correspondence 4 for -8 gets 10 isn't -12 list 1 lot 3 on -3 one 8 only 3 page 1 person 12 queue 1 release -1 ticket 12 time -2 up -15 week -2
those 6 0 1 <her> -2 who -2
though 15 the 6
thought -3
thousand 2
thread -2
three 0 <job> 1 <who> -2 people -4 weeks 6
through -9 <num> -10 <their> -4 <whose> -4 the -8 their -5 to -5
thursday -9 $ -6
tick 22
ticke 8
ticked 7
ticket 1 $ 2
tickets -10 $ -2 for -4 to 1
tid -3
tide -5
tides -3
tidie 1
tidied 1
tidy 14
till 26 <nobody> -3 the 3 then -1 they -3
tim -9
time -4 $ -3 <her> 1 <us> 2 and -4 out 8 the 7
timeline 8
timeout -13
times -16
timing 7
tire 2
title -1
to 2 $ -6 0 -7 <badly> -4 <care> -7 <name> 6 <nobody> -6 <num> -9 <one> -1 <org> -3 <power> 2 <quiet> -2 <their> -9 <who> -2 <who_in> -16 <whose> -5 a 8 all -11 alter 2 another -15 answer 1 anyone -1 be 8 blame -3 change 17 close -8 delete -9 do -3 explain -7 finish 5 get 1 give -2 hear -5 her -4 ignore -2 keep -2 know 6 learn 6 log 2 look -3 make 20 me -2 move -6 my 5 pay 8 put -1 remove -3 reset 7 ring -5 see 6 send -2 settle 1 sit 1 slow 2 spend 5 stay 5 stop -4 talk -9 test -1 the -14 them 2 think -9 this 4 try -7 understand -3 use 1 what -5 whoever 8 you -4
today -10 and -3
token -17
told 1 $ -10 <aud> -15 <quiet> 5 <them> -15 <us> 8 and -8 by 1 her -1 him -12 it 2 me 5 the -8 to 22
tomorrow -22 $ -12
too 3 $ -9
took 0 <num> -4 <quiet> -9 me -8 the 10
top 5 $ -7 of 5
topic -11
touch -4
touche -3
toy 6
trace -2
track -5
trade -9
traffic -18
trail 0 $ 7
traile -2
trailing -2
train 4 $ 1 <num> 5
training -6
transit 1
translat 7
translate 6
translation -18
transport -3
travel -4 <work> -3 advice -3
treasury 16
tree -5
tri -3
tribunal 9
trick 3
trie -3
tried -4
troll -4
true 1 $ 2
trust 10
trust' 2
trust's 2
truth 24 <are> 9 is 9
try -12 again -6 it -2
tuesday 1 $ 2
turn -4 <us> -4 it -3
turned 1
tweet -2
twelve -3
twice 0 $ -11
twig 1
twitter 2
two -12 <are> 5 <her> 3 <who> 1 <work> -6 are 1 files 1 of -2 years -8
txt -12
typ 2
typed 0 <num> -5
typical 11
typing 5
ugly -11
uk -3
ukvi 1
unclear -3
undefin -5
undefine -5
undefined -5
under 15 <aud> -9 <human> -2 <nobody> -2 <one> -2 <them> -9 <us> -4 <who> -2 a 12 foi 3 the 2
understand -3 the -3
understands 1
understood -4
unhappy -5
union 14 rep 6
unions 1
unit 0 <care> -1
university -4
unlawful 13
unless 4 <who> 5 it's 3
unofficially 9
unpublish -7
until 0 <who> 2 after 5 the 6 then -3
unusual 4
up 8 $ -3 0 2 <her> 1 for -6 no 1 on 8 over -3 the 13 to 8 when 1 with -5
update -20
upgrade -7
upload 0 <work> 7 form 7
uploade -8
uploaded -7
upset -7
upstair 10
upstairs 10
upstream -5
urgent 3
url -12
urls -1
us 10 $ -4 <filler> 3 <nobody> -3 <num> 7 <who> -3 a 1 for 8 know -1 out 2 over 5 to 1
usb -1
use -18 <num> -1 <us> -8
used -7 $ -5 <num> -1
useful -5 $ -2
user -14 <are> 3 <quiet> 11 <wise> -9 asks -4 error 6 is 4 research 11
users -6 <are> 5 <dont> -3 and 11 are 5
uses -16
using -20
usual 20 $ -3
utc -1
vague 18 $ 12
valuation 1 <aud> 1 <her> 1 <human> 1 <job> 1 <nobody> 1 <one> 1 <them> 1 <us> 1 <who> 1 office 1
value -13
vanish 5
variable -6
vat -9
vault -2
vector -4
version -13
very -3 nice -4
vet 4
vett 4
vette 4
vetting 6
via -5
video 0 of -2
view 0 <are> 8 is 8
virus 0 scanner -4
visa -9
visible -7
visit -5
voice 1
volunteers -3
vote 3 <us> 7
w 13 <her> -1 o 2
wait -10 0 2 for -6 until 3
waite -5
waited -2
waits -1
wake 6
wal 6
wale 6
wales 6 $ 10
walk 6
walking 7
wall 13 $ 3
want 14 <aud> 7 <num> 3 <them> 7 a 11 it -1 the 1 to -8
wants 0 <their> 7 <whose> 7 his 4 it 5 the 1 to -15
warn 3
warned 1 them 1
warning 0 <filler> 4 so 4
was 6 $ 11 <basics> -6 <dont> 2 <filler> -8 <her> 2 <name> 1 <neg> 5 <num> 2 <total> 6 <us> 1 always 1 corrupted 5 decided 2 given 2 in 7 left -2 let 2 lost -7 moved 9 my 6 nearly 6 never 5 no 5 on -6 only -3 pushed 3 right 5 to -1 too -1 very -6 wrong -7
wasn't 2
watch 18 <aud> 3 <them> 3 <us> 3
watche 5
watching 2
wave 20
way 8 <us> 1 of 2
we 14 <are> 11 <dont> -5 <neg> -1 <num> 15 <work> -4 all 9 are 14 can -14 can't -16 cannot -4 did 1 didn't 7 don't -5 expect -4 gave 2 got -11 had 4 haven't 12 keep -1 knew 3 lost 7 need -12 never 9 pay 1 say 12 send 4 talked -1 told 6 took 1 use -1 won't -10 would 7 wrote 6
we'd 14 have 5
we'll 0 <basics> -2 be 5
we're 23 <care> -1 looking 2 to 3
we've 8 <num> 6 a 6 been 11
weak -3
wednesday 5 $ 8
weds 2
wee 9
week 1 $ -8 <us> 2 and 1
weekend -14
weekly -8
weeks 11
welcome -22 $ -9
well 3 $ -5
wellbe 6
wellbee 6
wellbeing 6
welsh -4
went 5 at 2
were -1 0 1
weren't 3
what 10 <human> 1 <num> 10 <us> 1 <who> 4 <work> 11 <youre> 1 a 5 i 5 is -2 it -7 she 1 the 1 this 2 we -7 you 2
what' -5
what's -5
whatever 21 <us> 4 the 10
whatsapp 6
when 0 <aud> 2 <human> 4 <nobody> 1 <num> -5 <one> 2 <them> 2 <us> 4 <who_in> -6 the 3
whenever 0 <us> -2 we -2
where 0 <their> 5 <whose> 5 it 4 to -6
whether -12 <us> -6
which -1 <aud> 6 <nobody> 1 <them> 6 <work> -6 of -2 says -2
while -8 <her> -2 <us> -2 the -3
whistle 8 $ 2
whiteboard 13
whitehall -8
who 2 <are> -13 <care> 4 <dont> 5 <us> 1 <wise> 4 authorised 2 can't 8 he -2 is -8 knows -3 wrote -6 you 2
who' 11
who's 11
whoever 24 wrote 11
whoever' 1
whoever's 1
whole 24 <aud> 4 <human> 1 <nobody> 1 <one> 1 <them> 4 <us> 1 <who> 1 <work> 13 page 1 thing 11
whose 6
why -6 <dont> -10 <their> -4 <whose> -4 not -6 the -7
widow 5
wife 3
wiki -1
will -4 <basics> -2 <care> -2 <dont> 15 <neg> 4 <wise> -1 be 7 do -6 get 1 go 2 look -9 make -2 never 4 not 7
win 3
wind 0 $ 2
window -10
windows -4
wine 13
winn 6
winne 6
winning 6
wip -1
with -5 <aud> -5 <their> 4 <them> -5 <whose> 2 a 4 an -3 him -5 it -3 luck 1 me -7 no -1 our -4 the 2 this 22 us -7 your 10
withdrawe -3
withdrawing -3
withdrawn -19 $ -5
withheld 2 under 2
within -26 <num> -4
without 0 <basics> 1 <care> 1 <num> -4 <us> -5 a -3 it -5 reading 1
woman 8
won 6
won't -4 <wise> -1 <work> -4 be 3
wonder 7
word 9 <us> 7 it 8
worde -12
wording -12 of -2
work 0 $ -8 <us> 6 and 2 for -2 it 2 out 2
workaround -13
worke -3
worked -1
worker -13
working 0 here 6 on -8
works 2 $ -7 on 4
world 7
worrie -12
worried -9 that -3
worry -18
worth 8
would 5 <dont> 4 <who_in> -3 be -14 get -2 have 6 it -3 like -13 only 19 prefer 2
wouldn't 10
writ 2
write -5 here 2 the -4
writer -5
written 5 $ 3 <quiet> -8 by 6 down -5 to -22
wrong -3 $ -1 <job> 2 <org> -3 <quiet> 13 but 6 form 4 rate 6 with 7
wrote -1 in -2 to -7
x -15
yeah 4
year 14 $ -6 <filler> -1 and 11 is 2 so -1
year' 7
year's 7
years 2 <filler> -3 and 1 of 4 so -3
yes 1 the 6
yesterday -13
yet -4 to 10
you -10 $ -28 <are> -7 <dont> -2 <filler> -3 <neg> -14 <num> -1 <us> 4 <work> 13 and 2 are -1 can 28 can't -2 change 4 could 4 didn't 7 do 6 don't -8 have 3 heard 5 in 1 know 14 me 2 put 4 should 3 think -8 to -4 want -3 would 5 write 4
you'd 4 <basics> 2 <care> 4 expect 4 think 4
you'll -2
you're -24
you've 0 <basics> 2 <care> 1 read 2
your -25 <work> -13 own 11
yourself 0 $ -2
yourselv 10
yourselve 10
yourselves 10
yusuf -3
zero -9 $ -3
zip -2
zombie -8
zone -4
zoom -5
`;
