/** What words weigh in a note that would not be said in public. Written by `npm run learn:notes` from texts 36a7d1d2268a8b6f; see `weighLearned`. */
export const UNFIT = `
-22
0 -15 \$ -11 0 6 <are> 4 and 4 days 1 from -2 is 2 may -3 messages 2 on 9 seconds -1 subscribers 9 tickets 2 to -11 visits 1 when 2
<are> -3 \$ 7 <aud> -3 <basics> -10 <dont> 3 <filler> -8 <gone> 1 <her> 2 <ill> 4 <neg> 3 <rude> 14 <them> -3 <us> 4 against 3 all 5 and 7 asked 2 back 4 being 6 better -2 called -6 caught 2 changed -1 closed -10 corrupted 3 cut -7 deaf -3 decided 2 deleted -1 down -2 dropped -3 expected 1 exposed 1 fair -2 fiction 8 fine -16 for 3 full -7 given 2 hit -3 hopeless 1 in -2 it 2 kept -2 left -4 listed -7 looking -3 lost -11 moved 4 my 6 nearly 5 needed -2 never 1 no 19 nothing -1 off -14 on -1 open 13 ours -6 out -5 over -9 passed 1 published -5 pushed 2 read -2 set -6 slow -5 still -5 stuck -8 sunday 1 switched 7 that 13 the -9 there -9 three 3 to 10 turned 8 two 2 up -5 upset -5 using -4 very -9 waiting 1 where 6 why 7 with -2 written 4 wrong -8 you -1
<aud> 7 \$ -1 0 1 <are> 1 <aud> -3 <care> -3 <data> -6 <dont> 5 <human> -1 <one> -1 <quiet> 4 <them> -2 <us> 5 <work> 2 address -4 and -1 as 1 asks 2 biography -2 boss 2 browser -2 but 4 by -12 can 10 colleague -2 could 2 couldn't 2 deputy -4 first 7 for 1 from -4 got 1 has -3 hasn't 5 how -12 if 4 is 7 it 14 keeps 3 know -20 knows -1 line 2 mail -3 mailbox -2 manager -2 name 1 never -6 number -7 off 2 old 8 on -1 over 4 own -2 phone 4 release 1 says -3 signed 3 so -3 stew 4 straight -5 takes 4 the -5 think 7 thought -2 through -5 to 1 until -7 want 4 wants -1 was -5 when -3 work 1
<axed> 2 \$ 4
<badly> 19 \$ 18 <num> 3 <their> 4 <us> 24 <whose> 4 it 13 their 5
<basics> 4 \$ 9 <are> -2 <her> 5 <nobody> 2 <num> -11 <youre> 4 a -4 about -2 and 2 as 4 down 2 for 12 from 5 in 4 it 9 of -6 out -7 she's 1 so -1 the 2 this -5 to 1 what 5 you -2
<care> 4 <are> -9 <aud> 1 <data> 6 <dont> 9 <her> 15 <nobody> 7 <num> 12 <quiet> 6 <them> 1 <work> -2 <youre> 4 a 15 about -6 account 4 again -1 all -7 and 6 as 3 by -12 each -1 for -3 him 2 his -4 in -4 is -2 it 1 may -1 of -3 on -5 report 1 she's 4 the -7 this -18 up -3 upgrade 2 what 5 when 5 with -1 you -2
<data> 3 \$ -3 <are> 2 <data> 12 <door> 1 <who> 1 and -7 by 3 for 3 is 9 list 12 of 3 on 1 password 6 reset -4 stack 1 with -4
<dont> 13 \$ -4 <are> 4 <badly> -3 <door> 7 <num> 3 <tell> 12 <us> -22 <who_in> -6 <wise> 21 <work> -1 a -4 able -1 admit 3 allow -9 asked 2 been 5 believe 3 check 8 come 6 do -7 engage 2 face 10 fancy 6 find -4 for 11 go -3 happen -5 hear -4 hold -4 in -10 it -7 keep -1 know 3 let 9 look 13 mention 2 met 3 mind -10 on -4 one 16 our 8 ours -13 put 16 really 2 replied -5 reply 2 say 7 see -9 seen 1 send 7 speak 8 spell 3 supposed 5 sure -14 tell 7 that 6 the 1 think -7 to 8 trust 1 urgent -3 us -2 use -4 what -6 worth 8 write 2 yet -1
<door> -6 \$ -5 <are> 10 <aud> -6 <data> -1 <human> -7 <job> -3 <one> -7 <quiet> 3 <them> -6 <us> -3 <work> 16 account -1 and -7 but 6 is 16 on 4 reset -9 still 7 the -5 to -12 was -9 with -2
<few> 5 \$ 3 of -4
<filler> 6 \$ -3 <basics> -6 <care> -5 <dont> 7 <her> -13 <human> -5 <law> 8 <neg> 5 <num> -4 <who> 2 a -6 act 8 another 5 be 4 called 1 did 2 do 13 don't 5 far -7 for 3 give 3 go 2 his 2 i -9 i'd -10 i'll -5 i'm -3 i've -19 it 3 it'll 2 it's -12 keep 4 know 3 long 6 nice -6 no -3 not 3 nothing -1 only -2 please -6 say 9 there's -1 to -3 told 1 yes 6 you 8
<fool> 27 \$ 12 <quiet> -4 asks 1 at 1 but -4 can -1 else -1 had -6 here 2 in 6 uses -1 was -2
<fooled> 6 <aud> 2 <them> 2
<gone> 11 \$ 7
<grim> 3
<her> 11 <badly> 9 <dont> 4 <door> 2 <her> -5 <human> -8 <ill> 8 <name> -2 <them> 1 <total> -1 <us> 1 again 2 are -1 as -7 asking -4 asks 3 authorised 1 back -3 been -1 broke 2 can't 5 cried 7 decided -3 did -1 does 6 done -3 earns 8 for -7 found 1 goes 5 got 1 had -5 happy -4 has 1 in -1 know 1 knows -1 learns 2 like 1 mails 2 may 2 must -8 new 1 on 1 opened -3 over 10 saw -2 says -5 sees -2 should 1 signs 6 sounded 8 takes 2 the 4 think 2 to -2 too 1 took -1 typed -2 understands 2 wanted -2 will -5 with 5 worked 1 writes 5 wrote -17
<hole> 19 on 2
<human> -5 <badly> 6 <dont> 4 <door> -4 <filler> 1 <human> -5 <mess> 6 <name> -4 <tell> -4 <who> -2 <work> -3 again 4 always 5 at -7 before -1 broke 2 by -2 cried 7 does 5 gave 2 gets 1 goes 7 hasn't 6 if 1 in -1 is 2 keeps 2 learns 2 like 1 line 1 mailbox -2 mails 2 must -3 needs -10 on -1 one -1 over 4 page -7 records 1 saw -3 say -4 says -4 sees -2 sent 2 should 3 signed 2 signs 6 sounded 8 takes 5 think 5 thinks -1 thought -2 to -4 typed -2 want 6 wanted -2 will -1 with -1 writes 1 wrote -7
<ill> 31 \$ -4 <her> 3 <human> 3 <us> 5 <who> 3
<job> -11 \$ 2 <her> 2 <name> -3 <nobody> 2 <wise> -2 again 2 and 1 are -3 could 1 couldn't 1 for -2 got 8 has -2 have -6 in -2 is 6 on -1 over 2 says -6 signed 3 still 5 that 1 think 2 wants -2 who 3 will -2
<junk> 1
<law> 7 \$ 7 <aud> -3 <her> -6 <human> -7 <job> -6 <nobody> -7 <one> -7 <them> -3 <us> -4 <who> -7 statement -1 to 1
<lawyer> 21 <are> 5 <aud> -3 <human> -3 <nobody> -3 <num> -6 <one> -3 <them> -3 <us> -3 <who> -3 have 1 hold -2 is 1 say 6 would 2
<mess> 3
<name> -1 <are> -7 <who> -2 at -2 has 6 is -7 out -2
<neg> 23 <are> 5 <badly> -11 <us> -19 <wise> 6 <work> -1 be 12 do -6 find 1 have -7 hold -1 it -2 let 8 make 2 mention 3 met 4 mind -10 own 2 put 6 reply 1 say 3 see -6 send 3 trust 3 use -6
<nobody> 11 <badly> 5 <basics> 1 <care> 2 <dont> 6 <filler> 1 <her> 1 <human> -1 <name> -3 <num> -1 again 4 always 6 asked -5 asks 11 by -2 can -10 can't 5 could 3 didn't -2 does 4 else -7 failed 5 go -4 goes 3 has -1 hasn't 5 have -5 here 2 if 1 is 7 keeps 2 laughed 5 learns 2 left -6 line 1 mailbox -2 mails 2 must -3 needs -9 never -1 noticed -2 on -11 one -1 opens 2 own -2 page -6 prefer -1 publish -3 records 1 say -7 says -6 sees -2 send -1 sent 5 signs 1 sounded 8 takes 1 the 2 think 13 thinks -2 thought -7 took -1 typed -4 upstairs 3 uses -1 was -1 went 1 were -3 weren't 1 who 4 won't 2 wrote -1
<num> 4 \$ -3 0 -5 <care> -12 <data> -4 <door> -3 <filler> 7 <fool> 12 <her> 8 <ill> 1 <lawyer> -1 <nobody> 1 <poor> -7 <power> 2 <quiet> -4 <time> -4 <us> -2 <who> 1 <whose> 3 <wise> -1 <work> -6 about -11 access -3 accessibility -3 account 2 another 3 at -2 be 5 bit -1 blocker -1 bloke 8 breach 1 bug -1 call -11 card -3 cheaper 1 claim 6 cname 1 cry 8 date 1 day's -2 days -4 deadline 1 dept -2 do 10 drawer 3 duplicate -1 emails 6 end 5 figures 7 file 3 final 4 first -4 fix -8 folder 9 for 4 fortnight 13 friend 9 from -3 go -3 grand 2 green -4 hidden 1 is -1 it -3 jobs 2 keyboard 6 know 7 legal -3 letter -2 light 3 local -4 logo 7 long -3 look -2 lot -9 mail -3 man 4 matter -3 message -6 minor -6 minute 1 minutes -6 months -6 more 6 mouth 4 name 3 new -1 nine 6 no 1 nodes -1 note -11 number -7 of -3 off -2 old -6 org -1 own -1 page -9 pages -8 paragraph 5 past -5 performance 3 permanent -1 phone 8 photo 4 picture 3 plain -1 please 5 poor -3 previous -2 problem -1 proxy -1 queue -5 quote -5 real -1 record -5 regression -4 reply -3 riddance 7 second -11 security 5 separate -6 service -5 share -3 short -7 side -5 site 2 slow -1 small -2 so 11 supplier -6 the 2 thing 4 three -8 tickets -1 to -13 users -5 walking 6 was 3 week 2 weeks 3 who 11 whole 1 will -4 with 7 word 4
<one> -14 <dont> 3 <door> -4 <filler> 2 <name> -3 <num> -2 <wise> -3 again 4 asked -1 before -1 by -2 can 7 gave 1 got 6 has -3 hasn't 3 if 1 in -4 is 5 keeps 3 knows -1 line 1 mailbox -2 on -6 one -1 only -2 over 2 page -6 says -3 signed 3 still 5 takes 1 the 2 think 5 want 4 wants -3 was -2 were -1
<org> -1 \$ -1 0 1 <aud> -2 <data> 5 <dont> 5 <door> -4 <filler> 1 <num> -2 <them> -1 and -3 are 9 as 1 ask 3 can 2 for 1 have 2 one -1 so 1 to -3 was -3 with -1
<poor> 24 \$ 15 <quiet> -16 as 1
<power> 8 \$ 7 <data> -4 <nobody> -3 <us> -1 <who> -2 <work> -8 biography -2 got 5 has -3 if 5 of 1 rang 4 would 3
<quiet> -4 \$ 8 <aud> 4 <filler> -1 <her> -1 <neg> -8 <nobody> 6 <num> -2 <quiet> -1 <their> 5 <them> 4 <who> 4 <whose> 5 <youre> 12 a -4 about -11 again -7 and 4 as 4 but -2 by 2 for -14 i -9 message -2 no -8 of 5 on -1 over -1 she's 1 so -1 they 4 they've 3 this 3 which 2 who -1 with 1
<rude> 27 about 5 to 11
<saga> 7
<shoddy> 17 \$ 11
<tell> 2 <aud> 1 <us> -12 <who> -5 us -5
<their> 5 \$ 3 <aud> -1 <data> -11 <dont> -5 <nobody> -1 <num> 6 <one> -1 <quiet> -2 <them> -1 <time> -6 <us> -8 account -5 at -1 call -5 deputy -8 editors 1 emails 5 in 1 it -3 jobs 5 last -1 late -6 mail -2 note 1 own 12 page 5 phone 4 service -2 site -3 the -2 tickets -4 way 2 web -2 words -2
<theirs> 43
<them> 2 \$ -1 0 2 <are> 1 <aud> -4 <care> -4 <data> -1 <dont> 1 <filler> -1 <human> -2 <job> -1 <one> -2 <quiet> 4 <them> -2 <us> 4 <wise> -3 <work> 2 address -4 and -1 as 1 asked -2 boss 2 browser -2 but 4 by -12 can 12 colleague -2 could 2 couldn't 2 deputy -4 first 7 for 1 from -4 got 8 has -3 hasn't 5 how -12 if 4 is 7 it 15 it's -2 keeps 3 know -20 knows -1 line 2 mail -3 mailbox -2 manager -2 never -6 number -7 off 2 old 4 on -1 only -2 over 4 own -3 phone 4 release 1 says -3 signed 3 so -7 stew 4 straight -5 takes 4 the -3 think 7 thought -2 through -5 to 1 until -4 want 4 wants -1 was -3 when -3 work 1
<time> 2 \$ -5 <are> 1 <filler> -4 <her> 1 <num> 8 <us> 2 <who_in> 5 <work> -1 after 8 all -1 and 7 i 7 so -4 two 7
<total> 7 <quiet> 5 <work> 2 but 4 hand 4 reason 2
<us> 7 0 9 <are> 4 <care> -1 <data> 7 <dont> -4 <door> -15 <filler> 6 <mess> 3 <num> 7 <quiet> 6 <them> 1 <us> -2 <who> -3 <youre> 4 about -3 accept -6 account 1 after 8 agreed -6 all 8 always 11 am 1 and -1 apologised -3 are 7 as -7 asked -7 at -2 back -1 be -9 believe 3 both 2 breaks -2 by -17 came -5 can -9 can't -13 cannot -16 checked -1 close 2 confirmed -2 correspondence 4 could 7 couldn't -2 cried 7 deleted 2 depend -3 did -1 didn't 2 don't -19 down 3 e 4 eleven 1 every 5 expect -2 failed 1 for -3 found 1 gather 14 gave 7 gets 13 give 7 go -4 goes 3 got -6 guess -3 had 9 has 3 hasn't 4 have -2 haven't 8 hear 11 heard 7 here -4 hire 5 i -2 if 3 isn't 3 kept 3 knows -2 laughed 5 learns 2 leave 1 lie 2 like 6 looked -1 lost 3 lot 4 made 7 mailbox -2 mails 2 makes -2 may -8 me 1 mean -5 more -4 must -10 need -6 needn't 1 needs -2 nothing -10 off -7 on -9 once -3 one 1 only 4 open -1 opened -4 out 6 over 5 own -8 passed -2 pay 8 person 17 phoned -1 prefer -5 properly 2 publish -3 put 4 ran -7 rang -4 read -3 really -5 reckon 2 records 1 sat 10 says -9 security -1 see 1 sees -3 shall 8 she's 2 should 1 shouldn't -5 shows 16 signs 4 since -1 skip 1 slept 8 so 6 sounded 8 start -9 stays 5 still -4 suggest -4 sure -7 that 7 then 1 think 1 thinks -1 this 1 thought -7 ticket 15 till 8 to 6 too -1 took -3 tried -6 turns -3 typed -4 understand -5 understood -3 use -4 user 5 want -2 wanted 2 went 10 weren't 6 with -15 without 4 won't 3 works -8 would 12 wouldn't 12 writes 1 wrong -5 wrote -3 yet -7 you -4
<who> 6 \$ -1 <are> -3 <badly> 11 <basics> 3 <care> 4 <dont> 8 <door> -5 <human> -6 <mess> 6 <name> -4 <neg> 1 <num> -5 <quiet> 1 <tell> -5 <us> 2 <who> -1 <work> 2 again 4 always 6 are -1 ask 2 asked -1 at -11 broke 2 by -2 can 3 change 5 confirmed -2 could 6 couldn't 3 cried 7 do 3 does 5 failed 5 gets 1 go -3 goes 7 hasn't 6 have -8 heard 2 i 5 if 3 in 4 is 2 joined -2 keep 1 keeps 2 know 9 laughed 5 learns 2 line 1 mailbox -2 mails 2 mean -5 must -5 need -1 needs -10 never -3 nothing -3 on -3 one -1 over 3 own -2 page -9 prefer -2 publish -3 records 1 said -1 say -11 says -4 sees -2 sent 4 should 2 signs 6 sounded 8 sure -1 takes 5 think 9 thinks -1 thought -6 to -1 took -3 typed -4 were -10 weren't 1 with -7 won't 10 write 1 writes 1 wrote -11
<who_in> 16 \$ -2 <care> -4 <wise> 2 <work> 6 at 6 can 1 could 2 in 11 knows 4 on -5 txt -2 will 5 with 8
<whose> 9 \$ 5 <data> -8 <dont> -8 <door> -4 <law> -1 <num> 9 <quiet> -9 <time> -6 <us> -4 <work> -3 a 4 accounts -1 are 4 at -1 biography -5 call -5 colleague -1 deputy -8 editors 1 emails 5 have -9 in 1 it -2 jobs 5 last -1 late -6 line 7 mail -6 note 1 own 9 phone 4 service -2 site -5 team -1 the -6 ticket 2 tickets -4 user 7 way 2 web -3 words -2
<wise> -3 \$ 10 <aud> -16 <filler> 9 <human> -8 <nobody> -8 <num> -4 <quiet> 20 <them> -16 <who> -10 at -2 but 5 for -3 her -1 how 1 if -10 is 5 me 9 nicely 3 so 5 that -1 the -5 to 1 who 2 why -6 yourself 10
<work> -9 \$ -4 <are> -6 <basics> -2 <care> -4 <dont> -12 <few> 7 <filler> -2 <her> 6 <nobody> 1 <num> 4 <quiet> 4 <their> -12 <whose> -10 <wise> -7 <work> 1 <youre> 2 a 11 after -2 and 4 asks -7 before 1 but -3 can -1 can't -4 come -2 date 2 done 1 error 6 for 7 from -3 gave 3 go -1 have -11 him 3 his -10 i -4 in 4 is -1 its 6 left -1 like 1 manager 2 not 8 note 2 nothing 2 of -4 off 9 on -5 once 3 out 2 research 11 round -1 short 7 so -3 than -3 that 11 they 3 this 2 to -9 we 4 we're 3 were -2 when 8 which -2 who 6 will -6
<youre> 10 <ill> 4 <total> -5 <wise> -3 asking -4 back -6 been -1 done -3 fine -1 got 2 had -1 happy -5 on 6 only 2 right -5 the 13 too 6 worried -3
^ 0 0 6 <are> -23 <aud> 2 <basics> -7 <data> -3 <dont> -5 <door> 2 <filler> -4 <fool> -2 <fooled> 6 <her> -8 <hole> 2 <job> -6 <law> -1 <name> 5 <neg> -2 <nobody> -3 <num> 5 <org> 7 <power> 2 <quiet> -9 <rude> 1 <tell> 1 <their> -3 <them> 1 <us> -12 <whose> 1 <wise> -5 <work> -9 <youre> -2 a -11 all -5 am 4 an 2 and 13 another 24 answer 4 anyone 7 apparently 18 are -11 as 5 asked -8 awaiting -3 aye 3 because 13 best 16 between 17 bit 7 bloody 3 bulk 1 by 4 called -7 can -3 can't 7 careful 6 closed 1 colour 2 complaint -5 copy 10 copyright -3 could -26 counsel's 4 data -2 dcms 1 delete 3 did -9 disciplinary 2 do 5 does -15 don't 1 done -7 draft -7 duplicate -1 dvsa 5 english 1 every 9 everyone 1 ex 9 explained -10 feedback -5 firewall 6 first -2 fix 5 fixed -8 for 6 four 6 from -9 funny 8 gave -9 give 9 gld 3 good -4 grade 1 guess 2 had 6 handing -3 handover -3 handy 6 have -5 he -4 he'll 3 he's -4 hello -2 here's -4 hes 10 hi -11 his 1 hmm -2 honest -4 honestly 20 how -3 hr 6 i'd -1 i'll -2 i'm -12 i've -5 id 2 if -6 in -4 is -9 it -11 it'll 2 it's -7 keep 15 key -4 leave 12 leavers -2 let -1 let's -1 look 6 looks -7 lost 13 lovely 2 low 6 make 5 minister's 3 mr 6 my -11 never -2 nice 2 nine -2 no -21 nobody -1 nobody's 12 not -6 noted -5 nothing -19 nowt 1 number 7 off 10 officially 9 oh 2 ok -3 old 12 on -18 ops 6 our 4 ours 4 out -8 password -7 passwords 1 perhaps -5 please -14 policy 3 poor 3 private 1 put 5 quietly 10 raised -3 rang -3 real 3 regarding -1 reminded -6 reply 9 reported -1 requested -2 requester -4 resent -3 rota's 1 rumour 13 said 7 say 26 security -1 see -3 send 5 sent -1 she -1 shouldn't -1 sick 10 since -3 slug 2 small 6 smells 10 smile 5 solved -2 someone -8 sorry -7 sounds 1 spoke -7 stick 8 strictly 9 strike 6 suggest 5 suggested -4 supplier's 1 ta -5 tell 6 testing 1 thanks -2 that 7 that's -7 the -9 theirs -4 then 8 there 3 there's 7 they -3 they're 1 third 18 three 6 timeline 7 told -10 too 6 took -3 treasury 2 tried -2 truth 4 turns 6 two -1 typical 10 typo -5 use 5 user -15 user's 2 usual 2 we -3 we've -1 wee 1 well 19 went -7 what -3 what's -5 which -8 whoever 19 will -17 works -8 would -10 wrong -3 wrote -9 yeah 2 yes 2 you 5 your -11
a 6 <badly> -3 <basics> -3 <care> -2 <data> -10 <door> -8 <fool> 10 <her> -5 <ill> 3 <job> -5 <law> 5 <lawyer> -5 <org> 7 <poor> -7 <shoddy> -3 <time> -3 <wise> -2 bit -1 blocker -1 bloke 2 breach 1 bug -1 call -9 card -3 child 4 claim 6 cname 1 complaint 2 copy -6 date 1 day -2 day's -2 drawer 3 duplicate -1 file 3 final 4 fix -8 folder 9 fortnight 13 friend 3 hidden 1 keyboard 6 legal -9 local -2 logo 7 long -2 look -8 lot -17 mail -1 man 4 matter -1 mess -3 message -4 minor -6 name 3 new -7 no 3 note -10 performance 3 phone 6 photo 4 picture 3 plain -1 poor -3 previous -2 problem -1 question 4 queue -3 quote -5 real -1 regression -3 second -11 separate -1 short -7 slow -1 spreadsheet 1 to -5 user's -1 walking 6 way 3 word 9
abandon -3
able -12 to -12
abort -8
about 3 \$ 11 <num> -10 <their> 3 <whose> 3 a -20 an -1 as 1 one 2 the 2 their 5 to 2
accent 5
accept -3 <num> -2 a -1
accepts 7
access -2 <are> -5 is -3 to -7
accessibility 6 statement -1
accident 0 \$ 1
account -6 \$ -2 <are> -1 <her> 2 <human> 2 <nobody> 2 <us> 8 <who> 8 for 1 of 4
accounts -3
act 17
action -6
activity -1
actual -2
actually 6
ad -13
add -31
adde -18
added -11
address -9 \$ -6 <us> 4 <who> 2 you 2
admin 7 \$ 2 <data> 7 password 2
admission 2
admit 24
admitt 8
admitte 8
admitting 2
advert 3 \$ 1
advice 6 <are> 4 is 5
affect -16
affecte -1
affected -1 \$ -5
afraid -10
after -5 0 -2 <num> -2 last 8 that -5 the -1
afternoon 4
again 11 <filler> 8 and -1 on -3 so 8
against 0 it -5 us 10
agency 0 \$ -4 <are> -3
ago 9
agre -6
agree -13
agreed -5 with -1
ahead 0 of 2
air 9
alert -5 <are> -5
alerts 2
all -2 <num> -4 <one> -1 <time> 14 <us> 4 <work> -5 day 5 from -3 know 2 mouth 4 nine 6 three -3
allow 0 <us> -8
allowe 12
allowed 12 <quiet> 1 but 1 to 2
alone 4
already 13
also -10
alter 9 the 6
altere 7
altered 7
although 1 <us> 1
alway 15
always 15 like 7
am 11 <us> 6 i 6 on -2
an -5 <time> -2 admin 2 argument 3 hour -4 interview 7 open 2
and -2 <are> 7 <basics> 10 <dont> 3 <filler> 2 <fool> 3 <neg> 2 <nobody> -3 <num> 6 <who> -6 <who_in> 3 <wise> -5 <youre> -5 are 5 ask -3 can't 7 doesn't 1 don't 4 gave -3 he -4 i 15 i'd 8 i'll -6 i'm 14 it 1 it's 21 leave 3 left 7 let -6 neither -3 nobody 3 not -7 offered -9 prefers -4 said -13 say 5 see 1 she'll 6 she's -12 so 3 still 4 tell -1 that -17 that's 5 the -3 their 1 then 7 there's -2 they -2 they've -7 told -18 two -1 use 5 we -6 what -3 will -12
annoy 6
annual 0 leave -2
anonymou -2
anonymous -2
another 17 <num> 7 <whose> 7
answer 0 \$ -11 <are> -2 <num> 5 <us> 1 is -3
answer' 1
answer's 1
answere -2
answered -3
answers 3
any 15 file 2
anyone 5 \$ -2 <her> 2 who 4
anyth 7
anythe 7
anything 7 from 8
anyway 12 \$ 15
api -3
apologies 0 for 2
apologis -11
apologise -8
apologised -11
app -3
apparently 38
appeal -6
application 4
appraisal 4
approv -3
approve -12 <us> -1
approved -1 \$ -3 <us> 6 by -1 it 7 the -6
architect 1
archiv -1
archive -15
are -1 \$ -1 0 -2 <dont> 5 <quiet> 1 <us> -4 <who> -4 at 5 down 1 in -1 not 5 out 2 still -3 the -10 to 1 you -6
area -1
aren't 11
argue 4
argument 0 \$ 3
arm -5
arriv -3
arrive -12
as 3 0 1 <aud> -5 <her> -2 <nobody> -1 <num> 7 <their> -6 <them> -4 <us> -9 <who_in> -2 <whose> -7 <work> 14 <youre> -6 a 3 an -4 contact -1 ever 17 far 8 good 2 her -3 his -2 it -7 long 5 per 1 the -17 though 6 user 8 well -7
ask 0 <are> 1 <nobody> -1 <quiet> 2 <their> -4 <whose> -4 for 2 if -2 me 1 the 2 yourself 10
aske -5
asked -10 \$ -6 <aud> -10 <filler> 6 <human> -5 <them> -10 <us> -3 <who> -8 about 2 for -16 nicely 3 so 2 that 6 to 7
asking 2 \$ 4
assessment 16 \$ 6
asset -1
assign -6
assigne -5
assigned -4 to -3
at -10 0 7 <num> 4 <us> -3 <work> -1 home -1 once -13 one 4 the -1 this -7 what 3
attach -3 <num> 6 a 6 the -4
attache -13
attached -11 \$ -2
attachment -15
attachments -8
attention 12
audit 15
auditor 7
auditors 2
aug -6
auth 9
author -10
author' -1
author's -1
authoris 3
authorised 3 <us> 1
auto -2
autumn 5
available 0 \$ 4
average 2
await -5
awaite -4
awaiting -4
aware 0 \$ -2
away 9 from 11
axi 1
axis 1
aye 3
back -5 \$ -7 and -5 from 1 in -3 to -16 with 2
backdat 2
backdate 3
backdated 2 the 4
background -7
backlog 2
backport -1
backside 4
backup 0 <are> 1
bad 16 <work> -2
badge -1
badly 7
bak 2
bake 2
bank 0 details 4
banner -13
barrister 2
base -12
basically 9
be 7 \$ -7 <basics> 3 <care> 17 <num> -7 <work> 15 a -4 able -2 allowed 3 bothered 7 fixed -3 gone 2 here 7 in -1 put -1 requested 13 to -2 told 14 used -4
bear 3
because 20 <her> 14 <human> 5 <num> 4 <their> 1 <us> 8 <who> 3 <who_in> 5 <whose> 1 he 1 i 4 it -1 of -20 the -2
been 22 <care> -2 <num> -9 <wise> 6 answered -1 asked 9 here 1 in 1 like 4 off 2 on 2 open -8 paid 4 put 2 rung -3 told -1
before 2 \$ -4 <aud> 5 <nobody> 6 <them> 5 <us> -7 <who_in> 13 action 3 anyone 5 it -6 the 10 we -2
behalf -10 of -3
behaviour -8
behind 0 <num> -6 a -4
being 18 <basics> -2
believe 20 that 3
belong -6
belongs -4 to -2
below -6 \$ -18
benchmark -3
benefit 2
best 17 <dont> 6 not 6
bet 14 <us> 2 <who> 2
better 2 than 1
between 4 <us> 6 <who> 1 you 1
bid 4
big 9
bill 6 \$ 2
bin 16
binn 1
binne 1
binned 1
bisect -3
bit 6 \$ 4 rich 4
blame 0 the 1
blank -4
bless 4
blind 0 <her> 3 <human> 3 <nobody> 3 <us> 5 <who> 3
block -24
blocke -6
blocked -6
blocker -11
blog -10 \$ -6
bloke 8
bloody 3
blue 0 badge -5
board' 11
board's 11
bonu 1
bonus 1
book -10
booke -6
booked -14
border 0 force 4
boss 16
bot -20
both -27
bother 13
bothere 9
bothered 11 to 3
bottom 4
bounc -4
bounced -3
box 11 <are> 6 is 3
brain 0 \$ 7
branch -10 \$ -9
breach 19
break -10
breake -7
breaking -7
breaks -3
breathe 5
brew 1
brexit 1
bristol 6
broke 5
broken -11
browser -5
brush 2 off 2
budget 4
bug -20
build -5
builde 13
building 13
builds -6
bullet 1
bully 7
bullye 3
bullying 3
bumpe 1
bury 7 <us> 4 it 4
bus 14
business 0 case 2
busy 1 \$ 2
but 14 <neg> -3 <nobody> 4 <who> 6 <youre> 18 he's 4 i -3 no -6 not 3 she's 1 the 5 they 2
button -7 \$ 3 <are> -1
buy 9
buys 1 <us> 1 us 1
by -7 0 -4 <her> 3 <num> 6 <quiet> -4 <their> -6 <us> -7 <who_in> 2 a 12 election 8 friday 2 hand -7 mistake -9 phone -6 someone 1 the -8 wednesday -5
bypass 3
byte -2
c -6
cache -18 \$ -8
caching 1
cal 8
calculator -18
calendar -6
call -7 \$ 5 <her> -1 <us> -2 <work> -2 and -3
calle 8
caller -16
callers -5
calling 11 <us> 3 it 6
calls -3 it -3
calm 3
came 3 from 9 in 2
campaign -5
can -7 <basics> 9 <care> 3 <nobody> 3 <us> -22 <who> -5 all 1 do -4 get 3 guess 4 open 1 read 5 ring -4 sign -6 we -4 whistle 15 you -12
can't -7 <tell> 4 <wise> 2 be -5 face 4 get -1 have 1 say -2 see -6 spell 3 tell 4 work 3
capital 4
capitals 10
captcha 2
caption -7
card -13
care 13
careful 2 what 3
carefully 2
carer -2
carers -1
carrie 9
carried 3
carry 16 on 2
case -9 \$ -2 study 2
cast -4
catch -11
caught 5
cause -22 \$ -7
cdn -12
cent 1
certificate -2
chair 11 \$ 11
change -10 \$ -8 <num> 3 and 3 in -5 note 3
changed -10 for 2
changelog -2
changing 6
channel -14 \$ -3
chap 6
character -2
charg 2
charge 3
chas -3
chase -10
chased -2
chat 6
cheaper 17 to 6
check -6 is 5
checke -19
checked -19
checker 0 over 1
checklist 0 \$ -3
checks 14
chief 20 digital 1 exec 6
child 4
children -9
chosen 2
christma 12
christmas 12 \$ 9
circu 2
circus 2
civil -4
claim 23
claimant 3
claims 13 \$ 6
clash -8
class -22 \$ -11
clause 4
clean -1
clear -19
clearer -1
clearly 8
clever 10
click 5
clicke 6
clicked 2
client -3
close -8 the -1
closed -7 \$ -2 <us> 4 by -4 it 6
closing 4
closure 7
clown 2
clowns 5
cluster 6
cms 4
cock 3
code -16 for 8
colin 1
colleagu 3
colleagues 3
collection -2
colour -1
colours -7
column -3
com 2
come 9 back 4 from -8
comes 0 from -9
coming 5 from 3
comm 7
comment -7
commercial 2
commit -18
committee 13 \$ 5
common -2
comms 7 <are> 2 are 2
compensation 9
compiler -10
complainer 2 \$ 2
complaint 8
complaints 6 about 2
complete 8
conclusion 7
conclusions 4 \$ 4
condition -7
conference 8
confidence 5
confidential 1
config -5
confirm -22
confirme -16
confirmed -16
conflict -1
confus -2
confuse -2
confusing -1
connection -2
console -6
consultant 8
consultant' 7
consultant's 7 report 7
consultation 7 <are> 5
contact -17 \$ -6 page 4
contain -3
content -33 designer -1 team 6
contractor 13 <are> 1
contractors 4
copied 0 in -2
copy 0 \$ -5 of 10
copyright -4
coronation -2
correct -13 <num> -3 one -2
correcte -8
corrected -16
correction -2
correspondence 2
corrupt 2
corrupte 2
corrupted 2
cos 13 of 3
cost 4
costs 0 \$ 3
could 0 <basics> 11 <care> 4 <dont> -5 <her> -11 <us> -40 <who> -17 <who_in> -11 be -4 not -5 somebody -9 we -9 you -14
could've 3
couldn't -6 find -4
council -5 \$ -3
counsel 12
counsel' 4
counsel's 4
count 11
counter 1
course -1
court 11 \$ 4
cover -22
covere -1
covers -6
crack -2
crash -16
creat -5
create -7
created -3
credential -1
credit -2
cri 3
cricket 5
crie 3
cried 3
critical 1
criticism -6
cros 1
cross 5
crosse 1
crossed 3
cry 12 for 8
csv -18 \$ -3
cupboard 4
customer -4
cut 0 off -6
cve 1
cycle -4
daft 8
damage 1
dashboard 0 \$ -4
data -18 was 5
data' 1
data's 1
date -9 \$ -1 <work> 5 set 3 to -4
day 1 \$ -2 <num> 9 after 2 and 19 two 7
days 0 \$ -9 <are> 4 before -5 is 1 to 4
dcm 9
dcms 9
deadline 0 and 3
deaf 0 and -5
deal 14 with 4
dear 14
debug -13
decide -11
declar -7
declare -7
declared -7
dee 1
default -11 and -2
delay 9 \$ 3
delete 3 the -2
deleted 1 in -1 the 13
deliberately 16
deliver 2
delivere 2
delivered 2
demand 5 \$ 4
deny 10
department -12 \$ 3 and -1 have 1 would 2
department' -4
department's -4
departments -7
depend -9 on -5
dependency -11
deploy -11
deposit 1
dept -11
deputy -16 \$ -3 <aud> -2 <her> -2 <human> -2 <job> -2 <nobody> -2 <one> -2 <power> -2 <them> -2 <us> -2 <who> -2 director -2
describ 2
describe 4
described 4 as 8
design 6
designer -3
desk 6 \$ -1
desktop 3
detail -9
device -15
dialog -2
did 6 <dont> -4 <us> 2 <who> -7 it 1 not -4 you -12
didn't 1 know -1
dies -2
differ -10
different -2
difficult 1
digit -4
digital 5 <aud> 2 <her> 4 <human> 2 <job> 4 <nobody> 2 <one> 2 <them> 2 <us> 2 <who> 2 team 2
dim 8
dinnae 6
dinner 2
director 5
director' 4
director's 4
directorate 7
directory -9
disable -2
disabled 0 <work> 2
disagree -15
discard -2
disciplinary 5
discrimination 4
disk -15
dns -1 to 2
do 0 \$ -16 <dont> 6 <num> 15 <us> -10 <who> -6 and 3 anything -10 not 4 nothing 4 that -11 with 1 you -8
doc -5
docs -7
document -24
documente -3
documented -2
documents -7
does -17 <aud> -3 <them> -3 <who_in> -3 it -10
doesn't -11 <care> 4 have -3 know 11 look 7 work -7
doing 15 <num> 1
domain -14 \$ -5
don't 2 <care> -4 have -10 hold -1 know -2 let 7 own 2 put 4 reply 1 see -1 send 3 use -5
done -9 \$ -3
donor 12
dont 9
door 9 \$ 3
doubt 2 <nobody> 3
down 11 \$ 1 and -8 by 4 to 16
draft 0 \$ -8 stack 1
drafte 2
drafted 2 \$ 1
drafts 0 by 2
draw 8 <their> 4 <whose> 4 attention 4 your 4
drawer 7
dreadful 10
drink 7
driv -12
driver -15
drivers -7
driving -10
drop 1
dropped 0 \$ 3
drops 4
drown 19
drunk 5
dsit 2
due -1 \$ 2
dull 10
dumb -6
duplicate -13 of -5
dur -12
dure -12
during -12 the -3
duty -9
dvla -12
dwp -7
e 1 \$ 3
each -7 <time> 15 time 15
ear 7
earlier -8
early 6
earn 9
earns 8
easier -10
easter 4 \$ 2
easy 9
eat 4
edge -3
edit -5
edite -9
edited -2
edition -18
editor -23
eight -2
election 12 \$ 1
eleven 18 <work> 3
else -9 \$ 3
email -6 <her> -9 about -3
emails 21 \$ 1
embargo -4
embed -2
end -18 \$ 9 of -11
ende -4
ended -1
ends -11
energy 2
engage 0 \$ 3
engineer -3
england -4
english 0 isn't 9
enough 6 \$ -5
enter -9
entitl 1
entitle 1
entitled 1 to 1
entry -10
error -7 \$ 2
escalat -1
essay 5
estimate -5
even 8 if -3
evene 2
evening 2
event -8
ever 25
every 20 <time> 6 time 5
everybody 0 <her> -3 in 1 who -3
everybody' 8
everybody's 8
everyone 2
everyone' 4
everyone's 4
everyth 10
everythe 10
everything 10 to 1
ex 18
exactly -5
example -10
exception -6
exec 6
execute -3
exist 7
expect 0 <us> 2 it 2
expecte -8
expected -8
expens 7
expense 7
expenses 7
expert 1
expir -9
expire -7
expired -11
expires 0 \$ 1
explain -9
explaine -5
explained -19 that -2
explaining 6
exploit -2
export -2
expos 1
expose 5
exposed 1
face 16
fact 4
factor 0 <are> 7 is 7
fail -11
failed 3 on -1 the 10
failing -7
fails -15
failure -14
fair -10
fake 7
fall 14 off 1
fallback -6
falls 1
false -16 positive -2
familie 3
families 3
family 8
fancy 9
far 0 as 8
farmer 9
fast 2 \$ 1
faster -6
fault 0 \$ 2
favour 3
fax 12 \$ 11
feature -25
feb 3
fee -4
feedback -14 says -2
feele 3
feelings -6
feet 1
few -8
fiction 14
fifty 2 \$ 4
fight 2
figur 5
figure 8 <are> 5
figures 5
fil -2
file -3 <are> 2 by 1
filed -1
files -7
filling 6
film 1
filter -13
final 2 warning 8
find 0 \$ -2 <num> 1 out 25 that -6 the -11
finder -20
finding -4
finds -2
fine -20 with -12
finger 13
fingers 5 crossed 3
fir -14
firefox -6
fires -7
firewall 3 <work> 3
firm 19
first -13 \$ -2 <nobody> 3 <us> 4 <who> 3 line 10 then -7 two 1
five 0 <time> -2 and 1 days -7
fix -3
fixe -7
fixed 0 \$ -7
fixes -8
flag -18 \$ -5
flaky -2
flood -5
floor 6
fob 12
focu -4
focus -4
foi 11 \$ 2 <are> 2
folder 2
folk 5
follow -5 \$ -3 <num> 6 a 6
following -2
follows -3
font 0 \$ 7
for -4 \$ 4 0 -5 <aud> -2 <her> 2 <num> -8 <one> 2 <quiet> -6 <them> -2 <time> 3 <us> -5 <who_in> -3 <work> 1 a 9 another -5 anyone -10 ever -2 help 6 his -5 more 1 my 3 nights 5 nine 2 nothing 9 publishing 3 show 25 somebody 3 the 4 this 8 time 3 two -9 us -33 whoever -4 your 6
force 5
foreign 2
forever 1
forget 9 <us> 4
form 0 <are> 3 <human> -3 <us> -7 <who> -4 has -1 says 3 was 1
formatt 2
formatte 2
formatting 3
fortnight 13 \$ 15
forty 12
forward 4
forwarde -1
found -22 <us> -8 it -6 that -10
four 7 <time> -1 <who> 3 <work> 1 minutes -2 people 2 years 1
fraud -4
fre -1
free -20
freez 7
freezes 7
fresh -2
friday 1 \$ -6 <us> 5 <who> 7 night 7
friend 22
friends 12
from 2 <aud> -4 <care> 8 <human> -2 <num> -10 <them> -1 <who> -10 an -2 home 4 july 2 last 4 one -5 platform 1 start 4 that 9 the -8 this 11 us -7 what 4
front 7
frustrat -11
frustrate -11
frustrating -7
function -9
funny 22 how 10
further -13 \$ -1
fuss 10
gather 13 <her> 4 <human> 4 <name> 4 <us> 4 <who> 4
gave -10 <aud> -2 <them> -2 the -3
gcc -5
generat -5
generate -5
generated -3
generou 6
generous 6
geniu 8
genius 8
gentleman 1
genuine -1
get 16 <num> -6 <their> -3 <us> -14 <whose> -3 it -6 round 12 the 15 to 2
gets 1 <us> -5 done 3
gett -6
gette -6
getting -6
give 1 <num> -1 <us> 1 him 2 up 5
given 4 <aud> -2 <them> -2 to 3
glad -5 to -1
gld 3
gmail 1
go 10 \$ -12 ahead -10 away 1 easy 10 home 4 out -6 through -6 to 5
god 19 help 6
goes -10 in 1 out -9
going 8 to 2
golf 9 with 2
gone 14 by 3 out -3 to 3
good -10 \$ -4 <num> 2 about -1 as 5 riddance 7 to -11
google -5
got 17 0 1 <num> -12 <their> 1 <us> -10 <whose> 1 a -1 his 2 it -11 them -1
gov -9 uk -3
government -14 \$ -3
govuk -7
grade 19 0 11
grand 10
grant -10
graph -3
great 1
green 8 ink 4 on 6
grievance 1
group -10
guardian 11
guess 14
guidance -12 \$ -2 for -4
guide -11 <are> 6 and -3 is 8
guy 10
ha 15 \$ 15
had -10 <us> 3 a 2 been -5 it 3
half 7 of 1 the 8
hand 6 \$ -3
hande -9
handed 0 to -2
handing -5
handl -2
handle -20
handover 0 <are> 2
hands 4
handy 20 \$ 2
hang -3
happen -4
happened 0 and -7
happens -1
happy -32 to -12 with -5
hard -9 \$ 2 to -7
harder -1
hardware -12
has -17 <aud> -9 <door> 1 <num> 4 <their> -1 <them> -9 <whose> -1 <work> -10 a 2 been 5 failed 11 gone -3 her -2 left 6 stopped -2 the -16 to -2 written 3
hasn't 5 <wise> 2
hate -5 to -3
hav 15
have 3 <aud> 8 <care> 1 <dont> 2 <num> -17 <them> 8 <us> -9 been -13 gone 14 had 1 it -9 known 7 not 1 to -8
havelock 2 <work> 2 systems 2
haven't 17 <care> -1 been 1 the 9
having 15 <num> 4 a 2
he 7 <are> 9 <basics> 5 <filler> -1 <work> -2 can -10 can't 3 did 3 didn't -3 does 1 goes 3 was 8 writes 6
he'd 15
he'll 26 <dont> 2 not 1
he's 0 <num> 6 <wise> -8 a 1 had -2 on 5
head 2 of 8
header -29 \$ -2
heading -6
healthy -2
hear 5 about 2 the 2
heard 15
heare 5
hearing 5
heat -2
held 2 together 6
hell 6
hello -3
help -8 <us> 4 us 6
helpdesk 8
helpe -6
helped -9 <quiet> -2 me -2
helper -2
helps -6
hence 17 the 5
her 0 <aud> -2 <data> -7 <nobody> -2 <one> -2 <them> -2 boss 2 browser -2 deputy -4 it 2 phone 1 the -2
here -17 \$ -8 <num> 1
here' -11
here's -11 <num> -2 a -2
hero 9
hes 11
hey 0 ho 2
hi -11
hides -2
him 12 \$ 2 know -7 on 5 to 9
himself 4
hint -5
hir 12
hire 20
hired 9
his 16 <data> -9 <work> 2 account -3 late -3 own 9 page 2 tickets -2
history -15 \$ -4
hit -6
hmm -2
hmrc -6 \$ -1
hmrc' -6
hmrc's -6
ho 11 \$ 3
hold -7 on -3 the 1
hole 17
home 19 \$ 1 on 2 page -1
homepage 0 \$ 6
honestly 22 the 1
honours 4 list 5
hop 7
hope 17 <nobody> 6
hopeless 5
hoping 8 the 3
host -7
hoste 3
hosting 4
hosts -5
hour -17 \$ -4
hours -1
house 15
how -1 do -2 it's 4 the 1 to -9
hr 8 have 4
html -8
http -2
human 4
hundr 11
hundre 11
hundred 11 <num> 7 a 7
hung 7
hurry -2
hurt -9
hurts -1
i -5 \$ 5 <are> -6 <badly> -7 <basics> -11 <care> -14 <dont> -10 <filler> 2 am 1 can -1 can't -4 could 2 couldn't -8 deleted 4 don't -11 e 4 gather 14 get -12 give 5 guess -3 hear 8 know -1 let 5 look -1 looked -4 only -6 rang -2 see 3 stopped 2 suggest -1 think -2 understand -5 was -10 wouldn't 11
i'd -1 <filler> -3 be -14 call -1 have 5 just -1 like -7 look 1 not 3 say -1 sooner 5
i'll -19 <basics> -2 <work> -1 look -3 write -2
i'm -4 afraid -5 told 22
i've -24 <dont> -4 <neg> -3 <num> 1 <wise> -5 a 2 moved 3 never -3 no 2 stopped 17 told -13 written -8
i2th -14 \$ -3
ico 10 <dont> 2
id 2 0 3
idea 14 \$ 2 what 6
if 0 <aud> 8 <dont> -6 <fool> -3 <nobody> -3 <num> 5 <them> 8 <us> 13 <who> 3 <who_in> 10 <youre> -6 i -5 it 1 it's -2 not -6 she -8 that's -6 there's -6 they -3 they'd 1 this 5 we 2 you 11 you're -5
ignore -9 \$ 2
ill 4
image -12
import -7
improvement 11
improvements 2
imran -2
in 1 \$ 7 0 6 <aud> 1 <data> 2 <law> 9 <num> -5 <power> -9 <their> -2 <theirs> 9 <them> 1 <time> -8 <whose> -2 a 8 an 6 another -3 at -7 breach 3 capitals 1 every 2 fact 4 force 1 front 1 full -1 hull 2 it 2 its -1 jan 8 january 2 law 7 my -12 one -12 procurement 1 rust -1 search -2 somebody's 3 swansea 2 tears 2 the -16 their -5 then -5 time -4 today 2 transit 2 truth 3 whitehall -9 with -6 zendesk 1
incident -4
include -2
included -10 \$ -8
including 11
independent 3
index -10
inform -4
informe -4
informed -4
infrastructure 8 \$ 3
ink 4
input -6
inquiry 7
inside 15
insist 7
insiste 4
insisted 4
insolvency 0 <work> 1 service 1
inspector 3
inspectorate 2
inspectors 3
instead -13 \$ -15
instruction 6
integration -5 \$ -3
intend -2
intende -2
intended -2
intention 4 of 8
interest 11 and 4
intern 11
internet 15
interrupt -1
interview 19 <us> 1
into 0 <us> -2 the 8
invalid -1
invent 1
investigate 6
investigation 6
invoic 1
invoices 2
involv 3
involve 3
involved 3 \$ 2
is -7 0 -4 <ill> 5 <name> -2 <poor> -2 <quiet> -3 <rude> 8 <total> -1 <us> 4 and 4 being 5 deaf -3 down -4 expected 1 fair -2 fiction 8 fine -4 for 1 from -3 gone -4 in -5 no 15 nothing -3 off -12 on 1 only 2 open 15 out -13 over -8 set -2 sunday 1 that 14 the -2 there -17 to 12 up -2 where 6 why 7
isn't 5 \$ 4 <quiet> 3 a -1 but 4 in 5 what -3
issu -3
issue 0 \$ 6
it 5 \$ 1 0 5 <are> 7 <basics> 1 <care> 4 <dont> 3 <filler> -2 <neg> 3 <num> -9 <quiet> 5 <us> -13 <who> -3 a -1 after 1 and -4 as -3 at 2 because 2 by -7 came -2 can -3 can't 5 does -11 down 2 for -6 from 3 hadn't 5 have 1 i -8 in 2 is -6 isn't 11 makes -1 need 3 off -5 reads 1 said 3 shows 18 takes -1 that 5 then 2 there 5 through 2 till 5 to 15 too -2 turns -3 under 1 up 2 was 11 went 4 were 9 will -8 with -2 would 14 wouldn't 1 wrong -3 yet -3
it' 1
it'll 19
it's 1 <human> 2 <num> 3 <us> 2 <who> 2 a -3 all 6 an -7 been -4 cheaper 6 for -2 just -1 on 5 only 11 our 7 still -1 the -2 to 1
its 2 mind 6
jan 1
java -6
javascript 3
job 22 <filler> 7 failed 1 so 7
jobs 2
join -1
joine -3
joined -3
journalist 2
july 0 \$ -1
jump 10
june -9
junior 10
just 14 <care> -9 <dont> 3 <filler> -3 a -2 say 9 so -3
keep 9 <aud> 2 <their> 3 <them> 2 <whose> 3 her 3 that 1 the -3
kept -5
kernel -11
kettle 9
key 4 \$ 3 for 10 was -1
keyboard 0 \$ 4
kid 9
kids 3
kil -2
kill -18
kille -2
killed -1
kindly -5
kitchen 8
knew 20
knock 1
know 6 <her> 5 <human> 2 <nobody> 3 <us> 4 it's -5 what 2 which 2 yet -1
knowe 1
knowing 1
known 12 that 2
knows -1 <us> -1
lab -3
label -14
lack -3
lad 10
landlord 8
lanyard 3
laptop 4 \$ 7 <are> -8
large -6
larger -5
last 0 \$ 7 day -7 time 7 week -6 year's 3
late -14 \$ -2 mother's -1
later 0 \$ 1
lates 0 <us> 2
laugh 20
laughe 8
laughed 8
launch 7
law 9
lawful 1
lawyer 4
lawyers 4
layer -3
lead -14 \$ -1 <are> -5 has 3 is -5
leaflet -1
leak 2
learn 9
learns 4
leav 4
leave 14 \$ -8 <human> -4 <us> 3 <who> -4 from -1 it 5 the 6
leaver -4
leavers -4
leaving 7
leed 2
leeds 2
left 4 \$ 9 <num> -3 <us> 3 hand 4 it 5 out -1
legal -13 <aud> -3 <human> -3 <nobody> -3 <num> -6 <one> -3 <them> -3 <us> -3 <who> -3 hold -2 say 1
less 1 <us> 5
let 14 <aud> 5 <quiet> -15 <them> 5 <us> 5 go 1 it 15 me -15 on 9 the -8 them 8 us -6
let' -1
let's -1 keep -5
lets 1
letter 0 \$ 2 before 3
letters 0 go 4
letting 0 <us> 1
liability 4
liable 11
licenc 4
licence -11 \$ -2
licences 4
licens 4
license 2
lie 11
lied 10
life 7
like 0 0 5 <aud> 1 <num> -6 <their> 3 <them> 1 <whose> 3 a -8 that 13 the -2 to -22 us -2
limit -5 \$ 6 <are> -7 is -3
limite -6
limited -4
lin -5
line 0 <are> 7 and -7 is 9 to 4
lines -14
link -28 can 12 fixed 1 goes -2 to -14
linke -3
linked -3
list -21
liste -9
listed -9
lists -6
little 6
live 5 \$ -10
load -14
loade -3
lobby 11
local -5
locale -12 \$ -2
locally -3
lock -22
locke -12
locked -9
log 0 \$ 2 <us> 4 it 4
logg -10
logge -10
logged -9
login 14 \$ -1 for 2
logo 2 \$ 4
lol 17
london 0 \$ 2
long 5 letter 1
longer -15
look 17 \$ 6 at -12 bad 8 busy 6 for -1 the 2
looke 2
looked 0 \$ 7 at -12 into -12
looking 9 at -2
looks -5 <num> -3 as -1 bad 3 good -3
lookup -8
loop -12
los -10
lose 0 <us> 4
loses -8
lost 1 <their> 2 <whose> 2 on -3 the 5
lot 20 \$ 2
lovely 5
low 1
lowest 4
lucky 10
lunch 9 \$ 1 with -1
machine -9
macro -3
made 5 \$ -2 on -1 up 17
mail -10 \$ -2
mailbox -4 \$ -1
mailed -6
mailing 3 list 3
main -8
maintain -6
maintainer -27
maintainers -9
maintenance 8 \$ 3
major -4
mak -10
make 10 <num> 3 <us> 1
makes -3
making -2 <us> -1
man 26
man' 2
man's 2 <num> 2 a 2
manag -3
manage -2
management 7
manager 0 <her> -2 and 4
managing -3 <aud> -2 <her> -2 <human> -2 <job> -2 <nobody> -2 <one> -2 <them> -2 <us> -2 <who> -2
manner 4
manners 4
manual -12
many -1 <work> -1
map -17
march -2
mark -3 <us> 3 it 3
marke -14
marked -9 as -5
master -7
match -13 \$ -4
matche -3
matches -2
mate 16
mate' 3
mate's 3
maternity 0 pay -3
matters 0 \$ 1
may -23 \$ -17 and 5 have -1
maybe -6 a -4
mayor 1
me 0 <num> -4 <us> 2 and 10 as 2 to -2
mean 11
meane 6
meaning 6
means 1 <num> 6
meant 0 to 2
measure 3
media -6
meete -2
meetings 7 \$ 7
member -15 of -3
memory -13
mention 8 the 2
mentor -3
merg -7
merge -17
merged -16
mess 5 \$ 3
messag 9
message -9
messages 9
met 7 <num> 4 a 4
method -4
might 0 be -8
migraine 3
migration -6
milestone 5
million 4
mind 9 \$ 2
minimum 7
minister 14 \$ 6 has -2
minister' 7
minister's 7 biography -2
ministerial 5
minor -10
minute 0 \$ -9 that 3
minutes 0 \$ -1
miss -2
misse -6
missing -15 as 1
mistake 0 in -5
mix -1
moan 9
mobile 0 <work> 2 app 2
mode -7
model -2
module -5
moment -11
mon -5
monday -17 and -6
money 29
money' 4
money's 4 on 4
monitor 3
monitoring -3
month 0 \$ -18
more 1 \$ 5 <who> -3 to -6
morn -1
morning 0 \$ 8
mornings 5
most -14 of -5
mostly 6
mother' -1
mother's -1
mouth 9
mov -8
moved 0 0 2 to -10
moves -8
mr 4
much 5
mum' 7
mum's 7
must 0 <dont> -8 have 2 not -3
mustn't 1
mut 7
mute 8
muted 8
mutex -10
my 8 <aud> -1 <her> -1 <human> -1 <job> -1 <nobody> -1 <one> -1 <them> -1 <us> -1 <who> -1 job 1 money's 4 opinion -1 side -2
name 0 \$ -8 <are> -5 for 7 is -5 on 3
named 0 in 3
nao 4
national -7
nearly 9
need -23 <num> -4 <us> 2 it 4 the -6 to 1
needed -8 \$ -3 <num> 1
needs -11 <num> -4 a -14 to -6
neighbour -6
neil 4
nephew 8
network -2
never 12 <are> 5 <wise> 1 know 7 met 4 mind -9
new -19 <num> -17 and 4 digital 2 head 8 layout -2 one -15 ticket 4
news -2 story -5
next -10 <num> -6 <work> -5 one -5
nhs 0 uk 2
nice 1 <aud> 3 <her> 3 <human> 3 <job> 3 <nobody> 3 <one> 3 <them> 3 <us> 3 <who> 7
nicely 14
night 13
nightly -6
nights 4
nine 1
nit -8
no 20 \$ 3 <aud> 2 <care> -10 <door> 1 <her> 4 <human> 3 <job> 3 <nobody> 7 <num> 13 <one> 2 <them> 2 <who> 4 action -2 date -4 deadline -3 idea 5 intention 8 longer -10 note 2 one 12 one's 8 paper 3 point 11 reply -2 strong -7 the -2 to -1 we -3
nobody 11 <are> -6 asks 1 can -1 else -1 had -6 here 2 uses -1 was -2
nobody' 21
nobody's 21 told 3
nod 13
nodd 9
nodde 9
nodded 6
node -8
nodes -3
non -1
none 0 of 1
nonsense 1
noon -24 \$ -13
nor 8
normal 7 \$ 2
north 5
not -2 <num> 2 <who_in> -6 <work> 2 a -8 able -1 be 6 for 23 in -10 one 16 our 8 ours -13 say 3 seen 1 supposed 5 sure -14 that 6 to 17 urgent -3 us -2 worth 8 yet -1
note -4 \$ 2 0 2 of 6
noted -14
notes -6
noth 7
nothe 7
nothing 7 <data> -1 <human> 8 <nobody> 8 <us> 4 <who> 4 for -10 personal -1
notic -3
notice 0 \$ 3
noticed -6
now -28 which 1
nowhere 1
nowt 5
null -10
number -5 \$ -3 0 8
numbers 6
nurs 3
object -8
objection -7
obviou 3
obvious 3
obviously 11 \$ 7
occupational 2 health 2
october 9 \$ 2
odd 3
of 7 0 -11 <aud> 4 <her> -2 <nobody> -2 <power> 2 <them> 4 <us> -2 <who> -8 <work> -2 a 7 course 2 date -12 delivery 2 him 8 it 2 mine 3 office -6 our -5 salt 4 scope -9 that 1 the -2 this -2 those 2 time -1 which 3 you -4
off 21 \$ -4 by -11 for -7 from -2 in 7 since 8 the 9 to 4 until -2 with 18 without 1
offere -8
offered -7 <num> -2
office -10 \$ 3 <wise> 2 <work> 1 on -2
officer -5
officially 10 it's 1
officials -1
ofst 1
ofste 1
ofsted 1
often -1
oh 2 <num> 7 good 7
ok -27 \$ -1
okay -5 \$ -3
old 2 <data> 2 <door> 6 <human> 2 <nobody> 2 <one> 2 <us> 2 <who> 2 <work> -11 one -2
ombudsman 2
on -1 \$ 2 0 -10 <aud> 1 <basics> 2 <care> 6 <human> 5 <nobody> 4 <one> 5 <org> 2 <their> -7 <them> 1 <who> 5 <whose> -7 <work> 6 a 8 again -2 an 11 annual -1 behalf -3 by 4 call -2 first 2 friday -2 her -3 his 2 hold -6 leave -2 line 1 monday -8 one -7 our -9 page 2 that 6 the -11 their -5 thinking 2 this -7 thursday -8 to 11 us 2
once -11 the -7
one 0 \$ -2 <door> 2 <filler> -5 <her> 2 <num> -5 <time> -1 at -2 for 4 in 1 is -3 it 2 login 2 minute 1 more 8 off -2 so -5 way -1 we -1 with 7
one' 9
one's 9
ones 12 with 3
online -14
only 4 \$ -18 <human> -2 <nobody> -2 <num> -7 <us> -2 <who> -2 <work> 13 a -2 because 3 has -3 on -2 the -13
oop -2
oops -2
open -3 \$ -4 for -3 the 2 to 7
opene 5
opened 1
operator -3
opposition' 10
opposition's 10
ops 1
option -20 <are> -1
optional -9 \$ -2
or -21
order -5 \$ -7 of -5
org -17 <data> -3 admin -3
organisation -9
orphan -4
other -4 <aud> 1 <human> 2 <nobody> 4 <num> 7 <one> 4 <org> 6 <power> 4 <them> 1 <who> 6 half 2 one 5
others -1
our 3 <aud> -3 <care> -2 <human> -3 <nobody> -3 <one> -3 <them> -3 <us> -3 <who> -3 <work> 3 end 2 side -11
ours -2 to 3
out 13 \$ -1 <her> 4 <us> 5 at -3 in 3 of -1 on 7 the 4 to -5 we 8 who 2
outage 2 <filler> 3 so 3
output -4
outside -3
outsourc 9
outsource 9
outsourced 5
over 9 0 -3 <num> 4 a 5 for 8 from -5 there 16
owe 1
own 0 <her> -3 <job> -3 <work> -9 conclusions 4 site -3
owner -11
owns -11
owt 3 \$ 3
p2 -3
p3 -13
package -2
pag -1
page -16 \$ -17 0 8 <filler> 8 <her> -1 <human> -1 <who> -4 before 6 for 1 has -4 is 1 says -1 should -2 so 4
pages -1
paid 19 by 9
pair -11
paire -1
pal 6
paper 9 trail 5
papers 7 \$ 6
paragraph 0 and 5
parents 1
parser -8
part -27
parts -2
party 0 \$ 1 <work> -3
pas -8
pass -9 <us> 6
passe -8
passed 0 over 14 to -16
passes -2
passport -16
password 13 \$ 4 <are> 1 reset -4
passwords 7 are 2
pasted 0 the 3
patch -14
patche -2
path -15 \$ -8
patrick 1
pause 10
pay 15 <dont> 1 the 4
payment -6
pcs 3
pdfs 3
pen 9 <care> 5 test 5
pensioner 14
pensioners 9
people 15 \$ 6 <are> -1 have -5 in 8 to 7
per 0 cent 1
perhap -12
perhaps -12
period -3
permanent 2
permission -6
person 9 for 1 has 1 on 5
person' 4
person's 4
petition -1 \$ -1
phon -12
phone -4 line -1
phoned -7
phones -1
photo 0 <are> -7 of 10
photographer 3
pick -9
picke -2
picked -3
picks -1
picture -1
pile 5
pilot' 1
pilot's 1
ping -16
place -2
plain -11
plan 1 \$ 3 to -2
planned 0 upgrade 2
planning 1
plays 2 golf 2
please -21 \$ 7 <care> -8 <dont> -5 <neg> -5 <tell> -1 <youre> 4 don't -4 take -4 tell -1
pls 5
plu 11
plugin -2
plus 11
point -4 of -1
pointe -2
pointed -2
pointer -13
pointless 14
pol 4
police 4
policy 9 <work> 1
poll 1
polle 4
polling 4 <time> 4 day 4
poor 12 <us> 10
popcorn 3
positive -3
possible -1
post -1
postcode -3
poste -2
posted -1
posts 4
potato 3 \$ 3
pound 3
pounds 3
power -7
pr -10
practice -4
pray 7
pre -5
prefer -3
prefers -3
pregnant 10
prepare 4
pres 2
press 0 release 1
presse 2
pretend 20 <us> 12
pretende 4
pretending 4 to 4
preview -8
price 9
primary -2
print 1
printe 3
prison 8
private -3
privileg 9
privilege 9
privileged 9
prob 11
probably 7
problem -6
procedur 1
procedures 1
proces -7
process -12
processe -7
processes -6
procurement 16 \$ 6
product 3 manager 2
professor 2
programme 14
promis -6
promised -6
promot 2
promote 2
promoted 2
promotion 6
prompt -1
proper -4
propertie 1
properties 1 \$ 2
propose -1
protocol -1
provider -6
proxy -17
pub 5
public -12
publish -22
published -17 \$ 4
publisher -26
publishers -3
publishing 8 <us> 1 tool 1
pul 6
pull 6 the 1
pulle 6
pulled 1
purg -6
purge -7
purged -4
push 3
put 10 <their> 2 <total> -1 <us> -1 <whose> 2 back -4 him -2 it -2 on 1 right -1 that -4 the 4 up -4
q -6
qualify -1
quality 1
quarter 0 of 1
quarterly 4
queen 1
query -4
question -1 \$ 10
questions 1 \$ 1 in 7
queue -9 and -4 is 1
quiet 4 \$ 11
quietly 27
quot 1
quoted 2
race -3
rais -8
raised -7 \$ -2
ran -9 <us> -9 it -9 the 5
random -9
rang -11 <aud> -8 <their> -2 <them> -8 <whose> -3 about -3 the -6
range -2
rate 2
rather 2 <dont> -6 <us> 12 not -6 the 8
reach -3
read 4 it 2 only -1 this -2
reade 6
reader -21
readers -8
reading 6 \$ 7
reads 2 <num> -2
real 13 \$ 2 <work> 6 reason 2
reason 5 is 4
reasons 1 \$ 3
reassign -10
reassigne -2
rebase -13
recall 1
receiv -1
receive -2
received -1
recess 2
reckon 12
reclaim -6
record -4 \$ -15
recorde -3
records 9
redact -8
redacte -8
redacted -8
redesign 5
redirect -19
redirects -8
redo 6
redundancie 8
redundancies 8
redundancy 4
ref -2
reference -5
refuse 3 to 2
refused 0 \$ 9
regard -2
regarde -1
regarding -1
regardless 4
regional 4
registry -1
regression -5
regulator 9
reindex -11
reindexe -1
reject -12
rejecte -1
release -9 \$ -12 at 2
rely -3 on -2
remain 3
remains 5
reminder -10
remov -8
remove -26
removed -3
renam -10
rename -19
renamed -4
renewal -1
rep 6
repair -1
replac -7
replace -8
replaced -5
replie -10
replied -10 to -4
reply -3 to -4 when 5
replye 4
replying 4
repo -1
report -1 of 2
reporte -4
reported -4
reporting 0 <work> 1 restrictions 1
reports -4 \$ 2 <num> -2 a -1
reproduce -5
reproducible -1
republish -10
republishe -2
request -2 \$ -7 to 1
requeste 3
requested 3
requester -16 \$ -5
requester' -1
requester's -1
requesters 4
research 6 \$ 1
resend -1
resent -5
reset -9 <us> -3 it -2 the 7
reshuffle 0 \$ 5
resign 4
resigne 7
rest 0 <are> -2
restart -16
restarte -5
restor -6
restore -4
restored -7
restriction 1
restrictions 1
restructure 7
result -2
retir -7
retire -7
retired -5
retry -11
return -28
returne -4
retyp -2
retype -2
retyped -2
revert -9
review -20
reviewer -1
revision -5
reworded 1
rewrite -1
rich 4
rid 1 of 1
riddance 7
right -15 hand 4
rights -18 \$ -1
ring 2 <quiet> 9 me 9
rings 5
risk 7
robot -5
robots -3 txt -2
rol -4
roll -2
rolled -1
room 7 \$ 7
root 0 cause -2
rota -1
rota' 1
rota's 1
rotat -9
rotate -10
rotated -7
round 13 the 12
route -5
router -1
routine 4
rows -8 \$ -1
rude 2
rule -4
rumour 12
run -20 <num> 3 a 3 out -3
runbook -2
rung 0 \$ -3
runn 4
runne 4
running 4 on 4
runs -7
rust -5
sack 8
sacke 4
sacked 4
safe -2
said 9 <dont> 3 <filler> -6 no 7 so -6 sorry -3 that -20 we 3 yes -4
salary 11
sale 6
salt 2
same -5 <num> 9 <quiet> -3 <time> -14 <who> 3 day -5 old 11
sandbox -5 \$ -2
sandwich 2
sat 13 on 15
sav -7
save -9
saw 10 <aud> 1 <num> 4 <them> 1 the 1
say 20 <filler> -4 <nobody> -3 <num> -3 <us> 4 <who> -3 it 10 no 2 nothing 8 please 11 so -2 that -3 we're 4 what -3
saye 9
saying 9
says -11 \$ 1 <filler> -13 <her> -6 <human> -7 <nobody> -3 <num> 4 <who> -5 so -13 that -1 the -18 we 2
scan -1
schedule -11
scheduler -9
schema -1
scheme 0 \$ 5
school 3
scope -1
scor 4
scored 3
scrap 10
screen -18 \$ -1 reader -1
screens 3 \$ 5
screenshot 0 <us> 9
script -4 on 5
scroll 12
se 3
search -10
season 1
seats 1
second -7 line 2 server 10
seconds -5
secret -8
section 4 0 5
security 0 <aud> -1 <human> -1 <nobody> -1 <one> -1 <them> -1 <us> -1 <work> 1
see -3 <aud> 3 <them> 3 <us> -4 it -13
seee 3
seeing 3 <us> 1
seem -4
seems -3
seen 0 <us> 9 by -11 it 11 that -1 the 5
select 3 committee 8
self -2
send -8 <aud> 5 <them> 5 <us> -12
sende -5
sending -5
sends -9
senior 2
sent -29 <aud> -14 <them> -14 <us> 11 the -4 to -4 us 6
separate -15
september -2
serie -4
series -4
seriou -5
serious -5
served -7
server 3 \$ 8
service 0 <aud> -3 <human> -3 <nobody> -3 <one> -3 <them> -3 <us> -3 <who> -3
sery -4
session -9
set -16 <num> 4 a 5 to -2 up -7
setting -3
settle 6
settlement 5
seven 0 <work> -1 of 2
shall 0 <us> -12
shambl 3
shamble 3
shambles 3
share 0 <their> -1 <whose> -1 the -6
shared 0 <basics> 1 drive 1
sharing 4
she 3 <basics> -5 <dont> 2 did -9 got -4 may 4 typed -2 was -1 would -3
she'd 1 like -1
she'll 18 have 6
she's 0 <filler> 5 <ill> 4 done -1 in -5 just 5 the 4
sheet -4 and -1
shift -6 \$ -1 <us> 1
ship -4
shock 6
shocke 6
short 0 \$ 3 of -4
should -10 be -6 have -2 say -8 stay -4 the 1
should've 3
shouldn't -13 <us> -5 be 2
shout 7
show -4 \$ 17
showe -2
showed -8 <aud> -6 <them> -6
shown 0 the 6
shows -19 \$ 12 <num> -7 a -3 the -10
shut 15 \$ 2
sick 11 again 6
sign -2 <us> -4 it -4 off -8
signe 2
signed 0 in -3
signing 1
signon -9 <data> -1 account -1
signs 3
similar -7
simply 0 <dont> 1
since 3 <her> 12 <human> 11 <nobody> 6 <who> 3 last -1 spring -1 the 12 tuesday 1
sir 2
sister 14 in 3
sit 12
six 2 figures 7 years 2
sixty 1
size -11
skip 13 the 5
skips 0 the 2
sla 17 \$ 16
slept 8
slip 9
slot -7
slow -4 \$ 4 and -1
slower -7
slug -3 \$ -4
small 1
smart -2
smell 14
smells 13
smile 11
snif 5
sniff 5
sniffe 5
sniffing 5
so 2 \$ -8 <door> 1 <her> -13 <human> -5 <law> 8 <neg> 7 <who> 2 act 8 be 5 called 1 can't -3 did 1 do 6 don't 7 far -7 give 2 go 2 his 2 i -9 i'd -10 i'll -5 i'm -3 i've -19 it 3 it'll 2 it's -12 keep 4 long 6 no -3 nothing -1 only -2 please -6 there's -1 yes 6 you 8
social -4 <aud> -3 media -2
sod 10
solicitor 10
solicitors 10
solv -11
solve -8
solved -10
some 7 <work> 3
somebody 17
somebody' 19
somebody's 19
someone 0 else -2
someone' 8
someone's 8
someth 12
somethe 12
something 12
somewhere 10 \$ 2
sooner 14
sorry -20 <us> -5 for -1 to -1
sort 0 of 6
sorte -9
sorted -8
sound 14
sounde 6
sounded 6
sounds 4
space 0 \$ 2
spad 9
spare 14
speak 1 to 4
spec -1
special 8
spel -6
spelle -6
spend 10
spent 2
split -2
spoke -8 to -3
spoken 7
spott -5
spotte -5
spr 4
spre 4
spreadsheet 2 \$ 2
spring 4 \$ 5
stable -3
stack -2 \$ -1
staff 7
staging 0 \$ -4 and 3 box 1
stale -5
stand 0 up -6
standard 5
standards 1
start 0 to 4
starte 5
started 3 \$ 1
stat 6
state -5 machine -1
statement 0 says 7
static -2
statistic -1
statistics -2
stats 6
statu -3
status -3
stay 6 as -4
stays 0 in 3
step -33
steps -5
stew 4
stick 4 \$ -5
still 11 <dont> 4 got 5 has 2 works 7
stop 2
stopp 2
stoppe 2
stopped 2 <care> 12
store -6
story 8
straight -13 away -2 through -3
stress 7
strict -2
strictly 14
strike 10
string -1
strip -14
stuck -10 \$ -2
student -3 <aud> -1 <human> -1 <nobody> -1 <one> -1 <org> -1 <them> -1 <us> -1 <who> -1 <whose> -1 finance -1
students 1
study 2
stuff 6
stupid -2 <quiet> -1
style -13
such -3
sudden 6
sue 6
suggest -4 <us> 7 <who> 4 you 9
suggeste -18
suggested -18
suggestion -2
suit 8
suits 6
sum 9
summary -21
summer 8
sunday 3 \$ -3
supplier 5
supply -8
support -24
supporte -1
suppos 5
suppose 9
supposed 5 to 5
sure -6 if -2 the 4
surgery -3
surprise 11
surprised 1
survey 5 \$ 4 results 3
suspend -7
suspende -6
suspended -6
swansea 1
swear 6
switch -2
system 1 \$ 1
systems 3
t 3
ta -5
tab -9
table -27 \$ -10
tablets 2
tabs -1
tag -12
tagged 0 \$ 2
take -3 <are> 1 <aud> 1 <num> -7 <them> 1 <us> -8 is 1 it -10 the 6
taken -15 in 1 off -9 out -4
takes 0 <num> 2 a 2 the -1
target -6
tax -11
tbh 3
team -23 \$ -8 <are> 1 <dont> 3 have -2 is 4
teams -2
tears 2
technically 2 <us> 1
teeth 9
tel 9
tell 10 <quiet> -4 <us> -12 <who> -5 me -4 us -6
telle 16
telling 16 <aud> 5 <them> 5 the -1
tells -2 <us> -1 <who> -2 you -2
telly 6
temp 7
template -9
ten -2 \$ -2 minutes -4
tender 2
tenth 1
terminal -2
test -22 <are> -2 <data> 4 <us> -3 account 4 is -1 report 1
tested -6
testing 6
tests -24
text -25
than 11 0 4 <quiet> 7 it -5 me 7 the 3 to 3
thank -23 <who> -6 you -6
thanke -9
thanked -9
thanks -14 \$ -2
that 8 \$ -3 <are> -12 <aud> 6 <fool> -2 <human> 1 <job> 11 <nobody> -1 <num> -8 <one> 7 <their> -2 <them> 6 <time> -5 <us> -1 <whose> -8 <work> 3 <youre> -1 a -2 address 4 from 5 he -1 her -8 i -1 in -7 is -9 it's -11 nobody -2 page 3 says 8 should 8 since 4 the -1 they -2 they'd 2 we'll -2
that' 1
that's 1 a -3 the 10 why 10
the 7 0 -5 <aud> 8 <care> 2 <data> 7 <dont> -1 <fool> -6 <her> -1 <hole> 12 <job> -3 <nobody> -2 <num> 10 <one> -2 <time> -4 <total> 2 <us> -1 <who> -1 <whose> -1 <work> -4 a -2 accessibility 5 address 6 afternoon 2 agency 13 alert -12 alerts 6 analytics 2 answers 10 app -6 archive -5 assessment 3 audit 11 auditors 5 author's -1 autumn 1 axis 1 back 15 banner -9 benchmark -3 better 1 big 10 bit 5 blog -18 board 13 bot -13 box 8 bug -4 build -11 building 11 bullet 2 bus 4 button -11 by 12 cache -13 calculator -2 call 9 card -5 cause -11 cdn -9 changelog -1 check -1 chief 6 clock 9 company -2 compiler -1 complaint 4 condition -4 console -2 consultant's 7 consultation 5 contract 6 coronation -2 correct -3 cost -2 course -5 court 1 csv -1 customer -4 dashboard 5 data -4 day -2 delay -5 department -13 department's -8 desk 6 dev 2 director's 5 disk -5 docs -5 documents 1 door 12 drafts 3 driver -7 duplicate -1 duty -7 earlier -1 editor -9 email -2 energy 4 error -13 exception -5 expenses 6 feature -12 feed -5 figures -1 fine 4 flag -3 folk 3 form 1 friday 3 good 8 great 16 guardian 12 guide -5 header -13 history -8 hole 2 home -6 honours 4 hosting 7 house 4 i2th -11 ico 2 independent 4 inquiry 2 insolvency 1 inspectors 3 intern 7 internet 14 journalist 4 kernel -2 lab -1 last -1 law 1 lead -2 leak 1 legal -4 less 6 letter -5 licence -1 line 3 link 12 list -13 live 8 local 2 lock -7 log 4 login 1 logo -2 logs -7 lost 7 lot 17 mail 9 mailbox 4 main -4 man's 2 mayor 1 meeting -2 migration -9 minutes 13 mistake 1 mobile 1 mod 1 moment -5 monitor 1 name -3 names 5 next -13 nightly -1 numbers 3 odd 2 old -12 ombudsman 3 one 12 ones 14 only 19 opposition's 10 other 3 owner -16 page -3 papers 2 parent -6 parking 3 parser -3 password 4 patch -7 pdf -9 pen 10 person -5 phone -5 photo -2 pile 4 pilot's 1 policy 1 poor 5 pre -2 problem -4 process -1 product 3 programme 9 project -3 public -14 publication 1 queue 2 quote 1 real 6 reason -2 record -2 regional 4 register 1 regulator 12 rename -2 report 3 requester -21 reshuffle 3 result -5 review -5 room 7 rota -6 rules 1 sale 1 same -7 sandbox -2 scheduler -9 screen -5 search -4 second 5 secretary 5 select 7 settlement 2 site 5 sla 12 slug -11 speech -2 spring 8 staff 2 start -3 statement 7 stats 3 story 3 sunday 6 table -7 target -2 template -6 tender 2 text -3 thread 2 tidy 2 time -6 title -15 topic -2 trace -1 train 6 treasury 6 trial 3 tribunal 8 trick 4 trust 1 trust's 4 two -9 union 3 unions 3 upgrade -4 upload 4 user -3 usual 20 vetting 8 wait -1 warning -5 way 9 weekend -7 whiteboard 12 whole 9 wiki -8 work 1 world 10 wrong 6 year 4
theatre 11
their 0 <data> 2 <human> 1 <nobody> 1 <one> 1 <who> 1 access -3 editors 1 it -9 jobs 5 new 2 service -2 web -2
theirs 0 \$ 7
them 11 \$ -2 <filler> -3 <quiet> 1 <us> 7 about 8 again -6 as 5 from -2 it 6 know -1 so -3 the -2
themselves 0 \$ 1
then 6 \$ -22 <care> 5 <num> -2 <us> 6 <wise> 2 <work> 1 the -8 they'd 4 we 4
theory 4
there 4 \$ -11 <are> 2 a -1 are -4 isn't 2 to 1 was 2 were 1
there' -2
there's -2 <num> -4 a -7 no 1 one 1
these 12 <who> 18 <work> 7 people 12
they 7 <are> -6 are -4 can -13 can't 5 have -1 haven't -5 never -2 prefer -1 publish -1 say -2 should -4 think 1 want -9 wanted 6 weren't 1 would -6
they'd 18 have 5 like -13
they'll 16 get 6
they're 19
they've 4 agreed -2
thi -7
thick 16
thin 7
thing 14 \$ 16 to -2
think 5 \$ 2 <her> 12 <us> -3 <youre> 4 about -4 she's 1 you -2
thinks 1 the 6
third 17 \$ 5 <time> 1
thirty 6
this -7 \$ 4 <aud> 8 <dont> -2 <her> 8 <human> 8 <job> 3 <nobody> 8 <num> 4 <one> 8 <them> 8 <us> 2 <who> 8 <work> 3 broke -3 correspondence 4 for -8 gets 11 isn't -11 lot 3 on -3 one 8 only 4 page 3 person 15 the -3 ticket 11 up -16
those 6 0 5 <her> -3 who -3
though 12 the 7
thought -4
thousand 5
three 0 <her> 3 <who> -1 <work> -5 people -8 weeks 5
through -12 <num> -9 <their> -3 <whose> -3 the -9 their -3 to -5
thursday -10 \$ -8
tick 20
ticke 9
ticked 7
ticket 0 from 4
tickets -12 \$ -1 for -3 to 1
tidy 11
till 20 <nobody> -2 they -3
tim -7
time -4 \$ -2 <her> 2 <us> 1 and -7 out 5 the 6
timeline 6
timeout -15
times -12
timing 5
tir 8
tire 9
tired 8
title -4
to 0 0 -7 <care> -8 <name> 4 <nobody> -9 <num> -7 <one> -2 <org> -1 <power> 2 <quiet> -5 <their> -9 <who_in> -12 <whose> -5 <wise> -4 a 9 all -12 alter 1 another -13 anyone -3 ask -1 be 5 change 15 close -6 die 3 do -2 explain -6 finish 2 give -3 go 6 hear -9 her -1 ignore -1 keep -1 know 2 learn 6 log 1 look -3 make 16 me -3 move -6 my 4 pay 6 put -1 remove -4 reset 3 ring -3 see 4 send -2 settle 1 slow 1 spend 4 stay 8 stop -1 take 5 talk -4 test -1 the -14 them 4 think -8 try -6 what -4 whoever 7
today -13 and -1
token -10
told 1 \$ -10 <aud> -15 <quiet> 6 <them> -15 <us> 5 and -7 by 2 her -1 him -11 it's 1 me 6 the -7 to 20
tomorrow -22 \$ -14
too 1 \$ -10
took -2 <num> -7 <quiet> -5 a -1 me -4 the 13
top 5 \$ -6 of 6
topic -10
touch -8
touche -1
toy 7
trace -6
trade -11
traffic -17
trail 2 \$ 6
traile -3
trailing -3
train 5 \$ 1 <num> 5
training -6
transit 2
translat 4
translate 3
translation -19
transport -2
travel -3
treasury 14
treate -1
tree -6
tri -6
triage -1
tribunal 7
trick 6 \$ 3
trie -6
tried -3
true 5 \$ 6
trust 10
trust' 3
trust's 3
truth 22 <are> 7 is 7
try -22 \$ -4 <us> -4 again -4
turn -3 <us> -1
twelve -4
twice -2 \$ -12
twitter 1
two -16 <are> 5 <her> 4 <work> -7 of -2 years -6
txt -8
typed 0 <num> -6
typical 9
ugly -7
uk -6
unclear -4
under 13 <aud> -6 <them> -6 a 10 foi 2 the 4
understands 3
understood -2
unfortunately -1
unhappy -1
union 14 rep 6
unions 1
unit 0 \$ -2
university -5
unlawful 13
unless 10 <her> 1 <who> 5 it's 1
unofficially 7
unpublish -10
until 0 <us> 3 <who> 5 after 5 the 6 then -4
unusual 2
up 6 \$ -5 0 1 <her> 1 by 2 for -7 no 1 on 5 over -4 the 17 to 7 with -3
update -19
updated -1
upgrade -7
upload -1 \$ -1 <work> 7 form 7
uploade -12
uploaded -11
upset -7 that -1
upstair 8
upstairs 8
upstream -6
url -11
us 6 \$ -3 <filler> 3 <nobody> -2 <num> 6 <who> -2 for 10 know -4 out 3 over 5
use -19 <num> -6 <us> -3 it -1
used -6 \$ -3 <num> -1
useful 0 \$ -4
user -16 <are> 2 <quiet> 12 <wise> -12 asks -5 error 6 is 4 research 11 says -2
users -3 <dont> -2 and 10
uses -13 <us> -4
using -16 <num> -1 a -1
usual 19 \$ -4
utc -2
vague 16 \$ 11
valuation 1 <aud> 1 <her> 1 <human> 1 <job> 1 <nobody> 1 <one> 1 <them> 1 <us> 1 <who> 1 office 1
value -13
vanish 6
variable -5
vat -5
vector -8
vendor -1
version -12 \$ -1
very -4 nice -4
vet 4
vett 4
vette 4
vetting 7
video -3 of -1
view 0 \$ -1 <are> 6 is 6
virus 0 scanner -4
visa -10
visible -6
visit -6
voice 2
voicemail -2
vote 1 <us> 5
vpn 1
vulnerability 2
w 12 <her> -2 <human> -1 <who> -1 o 3
wait -12 0 2 for -5 until 4
waite -9
waited -4
waiting -1
wak 1
wake 5
wal 2
wale 2
wales 2 \$ 9
walk 8
walking 6
wall 13 \$ 2
want 13 <aud> 8 <them> 8 a 5 the 1 to -10
wanted 0 \$ 1 the -1
wants 0 <their> 8 <whose> 8 his 5 it 7 to -14
warn 4
warning 0 <filler> 3 so 3
was 5 \$ 8 <basics> -6 <filler> -9 <gone> 1 <her> 3 <name> 1 <neg> 1 <num> 1 <total> 6 <us> 3 corrupted 4 decided 2 given 2 in 7 left -2 lost -6 moved 5 my 7 nearly 5 never 1 no 3 on -2 pushed 2 right 5 stuck -1 to -3 very -7 wrong -8
wasn't 5
watch 18 <aud> 2 <them> 2 <us> 2
watche 5
watching 2
wave 19
way 6 of 6 round -1
we 14 <are> 11 <badly> 1 <dont> -6 <neg> -1 <num> 15 <work> -2 all 8 are 19 can -13 can't -16 cannot -4 didn't 5 don't -6 expect -5 got -10 had 4 have -2 haven't 10 lost 7 need -9 never 6 say 10 send 4 told 4 use -4 were -1 would 5 wrote 5
we'd 11 have 4
we'll 0 <basics> -1 be 4
we're 26 <care> -3 in -1 looking 2 on -2 to 3
we've 7 <num> 7 a 6 been 9 got 1
web -1 <aud> -1 <her> -1 <human> -1 <job> -1 <nobody> -1 <one> -1 <them> -1 <us> -1
wednesday 2 \$ 6
weds 2
wee 8
week 0 \$ -12 <us> 1
weekend -17
weekends -2
weekly -8
weeks 9
welcome -20 \$ -12
well 3 \$ -8
wellbe 5
wellbee 5
wellbeing 5
welsh -2
went 5 at 2
were -2 0 1
weren't 3
what 12 <num> 7 <us> 7 <who> 5 <work> 9 a 2 about -5 do -1 i 3 is -1 the 3 was 1 we -7 would -1 you 4
what' -4
what's -4
whatever 18 the 10
whatsapp 4
when 4 <nobody> 4 <num> -1 <us> 5 the 6
where 1 <their> 5 <whose> 5 it 4 to -8
whether -16 <us> -8
which -3 <are> 1 <aud> 5 <nobody> 1 <them> 5 <work> -5 is 1 of -2 we -2
while -5 <her> -3 <who> -2 the -3
whistle 14 \$ 8
whiteboard 12
whitehall -7
who 8 <are> -11 <care> 6 <dont> 5 <wise> 3 <work> 1 authorised 1 can't 8 he -1 is -6 knows -6 wrote -4
who' 11
who's 11
whoever 25 wrote 8
whole 24 <aud> 4 <human> 1 <nobody> 1 <one> 1 <them> 4 <us> 1 <who> 1 <work> 11 page 1 thing 9
whose 12
why -4 <dont> -7 <their> -8 <us> -1 <whose> -8 not -1 the -3
widow 5
wife 5
wiki -3
will -4 <care> -2 <dont> 18 <wise> -1 be 7 do -5 go 1 look -9 not 6
win 2
wind 0 \$ 1
window -9
windows -3
wine 12
winn 4
winne 4
winning 4
wish 3
with -6 <aud> -5 <care> 1 <her> -2 <them> -5 a 3 an -1 him -2 it -1 luck 1 me -6 no -2 our -4 this 21 us -6 what 5 your 6
withdrawe -4
withdrawing -4
withdrawn -18 \$ -2
withheld 2 under 2
within -23 <num> -3
without 4 <care> 2 <num> -6 <us> -6 a -5 it -6
woman 13
won 5
won't 0 <work> -2
wonder 7
word 8 <us> 6 it 6
worde -13
wording -13 of -1
work 0 \$ -7 <us> 4 and 3 for -5
workaround -14
worke -4
worked -3
worker -11
workers -1
working 0 here 2 on -8
works 1 \$ -11 on 4
world 16
worrie -13
worried -10 that -1
worry -17
worth 8
would 1 <dont> 4 <us> -9 be -11 have 6 help -2 it -3 like -15 only 14 prefer 3 rather 2
wouldn't 6
write -2
writer -6
writing 0 \$ -1
written 5 \$ 2 <num> -2 <quiet> -7 by 4 down -4 to -23
wrong -3 \$ -3 <her> 1 <job> 2 <org> -2 <quiet> 9 deadline 4 file 2 form 4 rate 4 way -1 with 7
wrote -2 in -3 to -8
yeah 2
year 15 \$ -2 and 13 is 1
year' 6
year's 6
years 1 <filler> -2 and 1 of 2 so -2
yes 0 \$ -1 the 6
yesterday -13
yet -4 \$ -3 <filler> -1 so -1 to 11
you 2 \$ -17 <filler> -5 <quiet> 1 <work> 9 can 27 can't -4 change 2 didn't 3 do 4 heard 2 know 11 mean -6 need -1 sure -1 to -5 will 1
you'd 6 <basics> 2 <care> 2 expect 2 think 2
you're -8 in 8
you've 0 <care> 1
your -11 <time> -1 <work> -12 own 14
yourself 6
yourselv 10
yourselve 10
yourselves 10
yusuf -2
zero -6 \$ -2
zombie -6 <work> -1
zone -3
zoom -2
`;
