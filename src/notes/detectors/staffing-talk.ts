import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Colleagues' health, jobs and performance, and how stretched the team is. */
const STAFFING = `${WORD_CLASSES}
3 off|out|been|called_in|phoned_in|still|again|he's|she's|signed_off|is sick|ill|with_stress|unwell,off .. with stress|depression|anxiety|covid,sick|maternity|paternity|compassionate|bereavement|gardening|mat|stress leave|note,long_term sick,sickness absence|record,bereavement,is|she's|he's .. pregnant|in_hospital|burned_out|burnt_out|in_rehab,burned|burnt out,burnout,occupational health,nervous breakdown,having surgery|an_operation|chemo,has cancer|covid|depression,his|her|their .. divorce|illness|diagnosis|health|mental_health|probation|performance|grade|salary|appraisal|notice|resignation|redundancy|sickness|attendance|timekeeping|drinking
3 being|been|be|was|were|getting let go,let|letting him|her|them|people go,made redundant,redundancies|redundancy,voluntary exit,<who>|<youre>|been|being|getting .. sacked|fired|dismissed|disciplined|demoted|managed_out|laid_off|replaced_by,sack|fire|sacking|firing him|her|them,laid off,layoffs|job_cuts|headcount|understaffed|overstretched|overworked,under|short staffed|resourced|manned,short of|on staff|people|developers,short handed,skeleton staff|crew,staff|staffing|resourcing shortage|shortages|crisis|cuts|problems|issues|levels|turnover,not|don't|no|too .. enough|few staff|people|developers|engineers,<dont> have the? staff|people|developers|headcount,only person|one left|who,recruitment|hiring freeze,can't|cannot|struggling_to|couldn't recruit|hire|retain|cope|fill_the,lost|losing|lose half|most|two|three|another|our|both developers|of|developer|engineers|engineer|staff|people|best,unfilled|vacancy|vacancies post|posts|still|since,low morale,morale is
3 handed|handing|given .. notice,resigned|resigning|resignation,leaving the team|civil_service,leaving us|gds,is|are|he's|she's leaving|quitting|retiring,contract .. renewed|extended|ended_early,final|written|verbal|formal warning,disciplinary|grievance|misconduct,to|with|by|involve|involving|told|from hr,hr are|have|is|know|involved|matter,performance plan|review|reviews|management|improvement|issues_with_him|managed,underperforming|underperformer,poor performance|performer,not up to,up to the job,pulling .. weight,too junior,failed|extended|on|fail .. probation,weak link,weakest,on strike,strike action,bullying|harassment,argument with his|her|their|the_manager,fell|falling out with,hungover|hung_over,struggling at|to_cope,mental health,personal|family problems|issues|reasons
0 sick|maternity|paternity|bereavement|adoption|statutory|redundancy|grievance|disciplinary|misconduct|mental_health pay|leave? page|pages|form|guide|guidance|calculator|service|publication|content|payment|payments|procedures,statutory sick|maternity|paternity pay|leave?,probation service,maternity|paternity|adoption|sick|shared|parental leave and|calculator|page,teacher misconduct,mental health act|services|page|support|guidance|first,bereavement support|payment|service|allowance,leaving the page|eu|uk|site|service
`;

/** Talk of colleagues' health, jobs and performance. */
export const staffingTalk: Detector = {
  id: 'staffing-talk',
  kind: 'Staffing talk',
  severity: 'mind',
  only: 'internal',
  why: 'This may tell other departments about a colleague’s health, job or how stretched the team is.',
  next: 'Leave the reason out: “waiting for a reply” or “picked up by the next crew” is enough.',
  find: weighWording(STAFFING),
};
