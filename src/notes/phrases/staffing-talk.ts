/** Colleagues' health, jobs and performance, and how stretched the team is. */
export const STAFFING = `
3:
off|been|still|he's|she's|he_is|she_is|<job>_is|went|gone|go|called_in|phoned_in|rang_in|calling_in sick|ill|
  with_stress|long_term_sick
off|out|away|struggling|down with|because_of *? *? *? stress|depression|anxiety|burnout|exhaustion|mental|his|her|
  cancer|covid|back_pain|a_broken|a_bad_back
on|her|his|their|paternity|long_term|extended|start sick|maternity|paternity|compassionate|bereavement|stress|mat|
  adoption|gardening|special_sick leave|absence
maternity|paternity leave starts|from|in|until|cover
sick leave
sick note|record|absence
long term sick
signed off sick|with|for|until|again|indefinitely|work|till|by_the_doctor|by_his|by_her
his|her *? *? <ill>|mental_health|drinking|health|heart|pregnancy|marriage|breakup|private_life|home_life|
  personal_problems|bereavement|probation|performance|salary|pay|grade|appraisal|resignation|notice|sick_leave|
  redundancy|contract|retirement|final_warning|disciplinary|grievance|attitude_at|absence|timekeeping|lateness|
  promotion|job_is|post_is
burned|burnt out
burnout|burning_out
nervous|mental breakdown
having|had a *? *? breakdown|meltdown|wobble|hard_time_at_home|rough_time
has been? *? diagnosed with|has
diagnosed with adhd|autism|cancer|depression
in tears|floods_of
crying|cried in|at|again|because
panic attack
mental health is|has|reasons|problems|issues|day|break
hungover|hangover
drunk|drinking|smelling|smelt|smelled|reeked|reeking at|on|of|again *? work|shift|drink|alcohol|booze|duty
drink|drug|gambling problem
back|came|come|is|gone from|in|to|into rehab|hospital|the_priory
being|been|get|will_be|could_be|might_be <gone>
sacked|laid_off|layoff
let him|her|people|them|staff go
<are>|been|being let go
been|were|was|be|getting made_redundant
redundancy .. team|round|talks|list|notices|coming|announced|told|risk|among|here|are|will
at risk of_redundancy
risk of redundancy
sack|fire|discipline|demote him|her|them_both|half|the_whole|people
has|have|just resigned
walked|stormed|storming|flounced|marched out
hand|gave|given|giving|working|serving|put *? in? his|her|their|my|your notice|resignation
handed|put *? notice|in_his|in_her|in_their
<her>|everyone|people is|are|has|have|just|about_to|going_to|threatening_to? .. resign|quit
resignation away|letter|from|is|coming|this_week|in_the_team
leaving the_team|us|because|in|for_a|under|next|end
is|are|he's|she's leaving|retiring early|because|soon|in|next|at|under|us|for
wants|desperate|keen|threatening|planning to leave $|us|the_team|because
dying to leave
looking|applying|hunting|searching|interview for|elsewhere .. job|work|role|post|elsewhere
new|another|other job elsewhere|at|with|outside
job|posts|roles|team at_risk|on_the_line|on_the_block|being_cut|to_go|to_be_cut|under_threat|are_going
final|written|verbal|formal|first warning for|from|last|so|after|about|over|and|he|she|next|again
on|under|given|gave|got|has a|his|her|last? final|written|verbal|formal warning
disciplinary|grievance|misconduct|capability_procedure hearing|process|meeting|case|against|for|next|is|over|from|by|
  about|procedure_for|procedure_against|investigation|panel|pending|with|allegation
raised|filed|has|have|put_in|lodged|took_out a *? *? grievance|complaint_about_his|complaint_about_her|
  complaint_against
complaint about|against him|her|one_of|a_colleague|his_manager|her_manager|my
hr are|is|know|involved|have|has|want|meeting|investigation|case|told|about|over|again
with|involve|called_into|hauled_into hr
under|internal|an *? investigation for|into|over|by_hr|his|her .. him|her|behaviour|misconduct|bullying|expenses|
  conduct
investigation into him|her|one
performance plan|improvement_plan|management_plan
on a pip
underperforming|underperformer|poor_performer
<human> not|isn't|never performing|coping|delivering|cut_out|pulling_his|pulling_her
up to the job|role|task|work
extended|fail|pass|still_on|his|her|their probation
<few> staffed|handed|of_staff|of_people|of_hands|of_bodies|on_people|on_staff|on_developers|on_the_ground
understaffed|overstretched|overworked|under_resourced|underpaid|undermanned|short_staffed|short_handed|over_stretched|
  under_staffed
skeleton staff|crew|team
stretched|spread|running|worked too? thin|to_breaking|to_the_limit|on_empty|on_fumes|ragged
staff|recruitment|retention shortage|crisis|cuts|problem|turnover|gaps|levels|issues
our|their|its last? knees|last_legs
not|don't|no|too|haven't|hasn't|nowhere|isn't|never|without|aren't *? got? .. few|enough|near_enough|sufficient staff|
  people|developers|engineers|bodies|hands|headcount|editors|designers|of_us
<dont> have|got the people|staff|bodies
nobody|no_one left|here who|to|else|knows|can since|how_to|cover|do|run|maintain|knows
<dont> know|understand .. since <her> left|quit|went
since|after|when|now|until|because <her>|they *? left|quit|went_off|walked|resigned|was_fired|was_sacked|retired|
  got_fired|leave
no *? cover|replacement for|when|while|until|yet $
no successor
nobody to cover
headcount|hiring_freeze
recruitment|hiring|pay|promotion|vacancy freeze|embargo
can't|cannot|struggling_to|couldn't|failing_to|unable_to recruit|hire|fill_the|replace_him|replace_her|replace_them
lost|lose|down|shed|short|cut <num> .. people|staff|developer|team|members|of_us|of_the_team|colleagues|designer|crew|
  engineer|heads|posts|jobs
<num> people|down|developers|staff|colleagues|of_us|editors short|down|left_this|have_left|leaving|are_leaving|quit|
  off
round of *? cuts|redundancies
job|staff|budget cuts|losses .. team|us|mean|here|last|left
team|crew|we|desk|office is|are|being|has|have|will_be down_to|cut_to|disbanded|dissolved|broken_up|falling_apart|
  in_meltdown|in_bits|collapsing|imploding|shut_down
cut|reduced|reducing|halving by|the *? team|half|headcount|crew
restructure|reorganisation .. team|us|jobs|roles|posts|coming|crew
morale,demotivated|demoralised|miserable_here
contract|fixed_term|post|role|temp .. won't|not|isn't|never .. renewed|extended|refilled|replaced|backfilled
contract is_up|ends|runs_out|up|ending|expires .. month|week|summer|he|she|march|april|may|june
post|role|vacancy frozen|unfilled|cut|empty|vacant|advertised_twice
held together|up|afloat by one|a|two|me|him|her|overtime
agency staff|temp
only person|one|developer|colleague|engineer|member *? left|who .. left|knows|understands|can|remembers
off shift|the_rota because|again
blazing|screaming|shouting|slanging|almighty|stand_up row|argument|match
had|having *? row|bust_up|shouting_match|falling_out|fight|argument|stand_up|words|ding_dong with|in_the|between|over
fallen|falling|fell out with
<dont> get on|along $|with
<dont>|not speak|talk to_each .. each|manager|boss|any_more|since|well|$
can't|cannot stand each|working|his|her|the_sight
hate|loathe|despise working|his|her|their|being_here
each other's throats
at loggerheads
paid|earning|earns|gets|on|salary|day_rate|making twice|more_than|less_than|double|a_fortune|over|peanuts|of .. what|
  we|us|k|the_rest|than
his|her|their salary|bonus|pay_rise|day_rate
pay rise|cut|freeze|grade|gap_in
passed over for
for promotion
caught .. sleeping|asleep|watching|drinking|stealing|smoking|browsing|gambling|lying|moonlighting|napping|playing
asleep at|on|during *? *? work|shift|desk|job|call
always|often|late|never late|on_time for|again|in|to
turned|turns|turning up late|drunk|hungover|at_eleven|at_ten|when_she|when_he
sickie|skive|slacking|slacker|malingering|moonlighting
swinging the lead
bunking off
pull|carry his|her .. weight
not .. pull .. his|her|their weight
affair|fling|sleeping|flirting|relationship with his|her|the|a|one|somebody|someone
fancies
bullying|bullied|harassment|harassed|groping|sexual complaint|claim|allegation|case|in_that|by|him|her|people|the|his|
  again
for|of|accused|alleged|about|over bullying|harassment|harassing|groping|misconduct|fraud_at_work
on strike|the_sick|his_last|her_last
going on strike
get|got|rid|want rid|him|her of|out him|her|of_the_team|gone
working his|her notice
one resignation away
micromanaged|micromanages|micromanaging|micromanager
toxic team|culture|manager|workplace|environment_here
dead wood
at his|her|their desk_drunk
struggling|struggles|drowning to|with|in *? cope|keep_up|her|his|workload|role|work|the_job
5:
<her>|they_were|they_are|were_you *? *? *? <axed>
<her> .. <ill>
he|she|<job>|<name> earn|is_paid|gets_paid
is|she's|getting pregnant
drink problem
off|signed_off with stress|depression|anxiety
hand in his|her|their notice
his|her|their redundancy|probation|disciplinary|grievance|final_warning|mental_health
made|make .. half|several|most .. .. redundant
3:
<name>|he|she|<job> *? has_been|is|went off *? since|until|with the|his|her|a
don't|doubt *? *? she'll|he'll|she_will|he_will *? come back
posts|jobs|roles will|are|to *? go|cut|lost|axed
a third|half|quarter of *? posts|staff|team|people|jobs
on the edge|brink of_quitting|of_a_breakdown
rest|team|crew|we|they *? *? on_the_edge
occupational health
<num> down and|already|again|$
nobody|no_one wants to work
security clearance *? failed|refused|revoked
failed|failing|lost his|her|their|<name>'s *? clearance|vetting|probation|exam|appraisal
the only one left
taking it out on
got the|his|her|that job because|through
walked off
tears|shouted|shouting in|at the|her|him|each
been|being bullied|victimised|sidelined|frozen_out|blamed_for|disciplined
left|gone|suspended|moved because_of|after|over|for|following a|the|his|her disciplinary|grievance|investigation|
  misconduct|complaint_about
being|getting|been made redundant
budget|funding *? got|was|been|is cut|slashed|halved .. team|us|people|staff|half
off long_term
left|leaving|walked|went|resigned|quit|stormed in|under a *? huff|strop|cloud|tears|rage|sulk|temper
nobody|no_one|people|everyone *? stays|lasts|wants_to_work|will_work|leaves|quits|will_stay|can_work|
  wants_to_join *? with|for|there|under|long|because|after|$
undermine him|her|us|me|them
2:
morale|burnout|overworked|gambling_problem|boozy|tipsy|fling|flirt|girlfriend|boyfriend|ex_wife|mistress|body_odour|
  moody|sulky|tyrant|skiver|deadwood|dead_weight|axed|redundancies|downsizing|offshored|quits|quitting|walkout|
  industrial_action|demoted|frozen_out|snubbed|payrise|job_hunting|recruiter|headhunter|knackered|shattered|frazzled|
  worn_out|overwhelmed|drowning|threadbare|decimated|gutted|hollowed_out|misconduct|harassment|racist|sexist|
  misogynist|homophobic|anxiety|meltdown|lateness|awol|bunked|nepotism|favouritism|backstabbing|bitchy|grudge|temper|
  shouting|screaming|crosspatch|fed_up_with|grumbling|mutiny|poisonous|unmanageable|disillusioned|desperate_for_staff|
  unpaid_overtime|retire_early
drunk|tears|crying|cried|furious|livid|stressed|hates|jealous|bully|shouted|screamed|lonely|suicidal|rehab|overpaid|
  mates|incompetent|unhappy_at|walked_out|leaving_do|poached
stress|pregnant|appraisal|vetting|funeral|bereavement|sickness|resignation|probation|grievance|disciplinary|maternity|
  redundancy|counselling|salary|divorce|drinking|gossip|golf|quitting|demotion|dismissal|bullying|cancer|depression|
  anxiety
0:
when someone|somebody|people leaves
off sick today
overpaid tax|vat|benefit|council|by
sick|maternity|paternity|bereavement|statutory|redundancy|grievance|disciplinary|misconduct|mental_health leave? page|
  and|form|guide|guidance|calculator|service|payment|act|support|procedure_guide|pay|note_form|benefit
probation service|officer|statistics
teacher misconduct
<her>|they resigned|resigns as
salary sacrifice|calculator|range|scale
signed off by|on
out of office
let go of
event|handler|callback|trigger|it|alarm|hook *? <are>|been|being|not fired
dialog|alert|modal|popup|notification|message *? <are>|been|being dismissed
account|user|process|thread *? *? <are>|been|being suspended
on leave until|from|till|next|this|today|tomorrow|for|and
new job queue
cron|batch|background job
at risk of flooding
strike price|through
performance issue|management_system
`;
