import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Colleagues' health, jobs and performance, and how stretched the team is. */
const STAFFING = `${WORD_CLASSES}
3 off|out|been|still|he's|she's|is sick|ill|with_stress|unwell,off .. stress|depression|anxiety,sick|maternity|paternity|compassionate|bereavement|stress|mat leave|note,sick leave,long term sick,is|she's .. pregnant|in_hospital|burned_out|burnt_out,burned|burnt out,burnout,a|nervous breakdown,has cancer|covid,his|her|their .. divorce|illness|health|mental_health|probation|performance|salary|appraisal|notice|resignation
3 being|been|be|was|were let go,let|letting him|her|people go,made redundant,redundancies|layoff|headcount|understaffed|overstretched|overworked,<who>|<youre>|been|being|getting .. sacked|fired|dismissed|disciplined|demoted|managed_out|laid_off,laid off,sack|fire him|her|them,under|short staffed|resourced|of_staff|of_people|handed,skeleton staff|crew,staff|staffing shortage|crisis|cuts|problem|turnover,not|don't|no|too .. enough|few staff|people|developer|engineer,nobody|no_one|only_person left|who|else,no cover,recruitment|hiring|pay freeze,can't|cannot|struggling_to|couldn't recruit|hire|cope,lost|losing half|most|two|our|another|the team|developer|of|engineer|only,low morale,morale is
5 passed over for,drink problem,for promotion,on shift asleep,<who>|he|she earn|earns,performance improvement plan
3 signed off,in tears,crying in|at,panic attack,has been|was diagnosed,diagnosed with,adhd|autistic|alcoholic,stressed out,under a lot,pay rise|cut|freeze|grade|gap,day rate,contract is|ends|end|up|won't|not .. up|renewed|month|week,agency staff,post|posts|role frozen|unfilled|cut,reorg,job|jobs .. at_risk|on_the_line,new|another job,interviewing|interviews elsewhere|for,complaint about|against him|her|them|one_of,rid of him|her,want him|her out|gone|moved,suspended pending|from_duty,investigation into him|her|one,at work drunk,drunk|drinking|asleep at|on,always|often late,sickie|skiving|skive|slacking|lazing,pulling|pull|carry|carrying .. weight,can't stand each,affair|fling,fancies|dating,wants to leave|quit|move,thinking of leaving,hate working|his|her|their job,is|are demotivated|miserable|burning_out,morale,one of us|the_team is|has|left,nobody to cover,no one to,we|team are|is down to,short on the,miscarriage|chemo,mental health
3 make|making .. *? *? redundant,at risk of redundancy,<dont>|not speak to each|one,<dont> get on,hate each other,caught .. .. on|during shift|work,sleeping|asleep on,salary|payband|drinking|rehab|therapy,sick leave|note,each other's throats,on his|her last
3 handed .. notice,resigned|resigning|resignation,leaving the team|us|because,is|are|he's|she's leaving|quitting|retiring,final|written|verbal warning,disciplinary|grievance|misconduct,to|with|by|involve|from hr,hr are|is|know|involved,performance plan|review|management|issue,underperforming,poor performer,not|isn't .. up to,up to the job,failed|extended|on|fail .. probation,on strike,bullying|harassment,mental health
0 sick|maternity|paternity|bereavement|statutory|redundancy|grievance|disciplinary|misconduct|mental_health leave? page|and|form|guide|guidance|calculator|service|payment|act|support|procedure,probation service,teacher misconduct,no_one|nobody else has
`;

/** Talk of colleagues' health, jobs and performance. */
export const staffingTalk: Detector = {
  id: 'staffing-talk',
  kind: 'Staffing talk',
  severity: 'mind',
  only: 'internal',
  why: 'This may tell other departments about a colleague’s health, job or how stretched the team is.',
  next: 'Leave the reason out: “waiting for a reply” or “picked up by the next crew” is enough.',
  find: weighWording(STAFFING, { isOfPages: true }),
};
