import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Fault laid at somebody's door, and sweeping words on what a person or department always or never does. */
const BLAME = `${WORD_CLASSES}
wrong: break|mess|ruin|forget|ignore|complain|moan|blame|fail|get|ask|change|send|make|making|lose|losing|late|raise|want|breaking|getting|doing
care: read|listen|test|check|reply|replies|answer|learn|follow|bother|think|care|understand|look|respond|get|plan
mess: messed|mucked|screwed|stuffed|botched|bungled|dropped|bodged|broken|broke|ruined
3 <who>|<them> always|constantly|continually|forever|keep|kept <wrong>,<who>|<them> never|rarely ever? <care>,<who> <dont>|clearly|obviously even? bother|care|listen|have_a_clue|do_their,<who> just|clearly|obviously <dont>
3 their|his|her|your|hmrc's|dwp's|department's|supplier's|publisher's own? .. fault|incompetence|negligence|carelessness|laziness|mess|excuse,fault of,<are>|<youre> .. to_blame|at_fault|out_of_their|panicking|the_problem,i|we|can|only blame,blame <them>|the|their|his,themselves to blame,cause trouble,thank .. .. for this|the mess,what you get,what happens when,forgot to tell us|me,is on them|him|her,id 10,on them for,touch the cms
3 <who> have|has|had? .. <mess> .. up|again|ball,they've|he's|she's|you've <mess>,<mess> it|this|that|everything up? again,<mess> up the,dropped the ball,made a .. mess|hash
3 should have known|read|checked|tested|listened|thought|asked better|first|properly|before|the|it,know better,if they|he|she|hmrc|dwp|you'd|they'd|only .. bothered|read|listened|checked|tested,because they|he|she <dont>,be bothered|arsed,<dont> bother to,too lazy|arrogant to,expect us to
3 whoever wrote|built|did|made|designed|approved|set|configured|broke|deployed|decided|deleted|thought,who wrote|approved|thought this|that|on_earth,whose bright|stupid|idea,a|no clue,no idea what they|you|he|she|they're|you're,<dont> know|understand what they're|you're|he's|they,know what they|he|she are|is,what they're|he's doing|talking,what you're talking
3 no thanks to,<who> caused this|it|the|all,down to <who> not|being,on their|his|her watch,should never have,one job,without thinking|bothering|telling_us|warning_us|asking_us,sat on it|this|the_ticket,ignored|ignore|ignoring our|us|every,as ever,done it again,cut|cutting corners,at the wheel,half a job,half done,left it broken|half|to_us|for_us,landed us,dumped|dump .. on us,we warned|told them|him|her,they were told|warned,would|wouldn't .. if <who> had|did|could|read|listened,if <who> had only|just|bothered|read|tested|asked|listened,once again <who>|<them>,yet again <who>|<them>,<who> yet|once again,because <who> <dont>|can't|forgot|failed,can't be trusted,their|his|her bug|cock_up|blunder|balls_up|incompetent|negligent|sloppy|careless,blunder,cock_up,answer for this|it
3 typical|classic hmrc|dwp|dvla|home|department|dept|supplier|publisher|civil|government|of,trust <who> to,nothing as usual,user error,careless|sloppy|reckless|shoddy|slapdash .. publishing|work|coding|editing|mistake|job,serves them|him|her,not our|my problem|fault,else's problem|mess,their mess,full of excuses,poor|lame|more excuse,under the bus,point .. finger|fingers,let us down,refuse to accept|admit|listen|help|learn|read,fail to grasp|listen|comprehend,unwillingness to,want us to do
2 fault|careless|negligent|excuse|blame
0 <who> <dont> care about|if,git blame,no blame,blame view|page|layer,fault tolerance|tolerant,technical|default fault,excuse me|my,i|we should have checked|read|tested,our|my own? fault,human|user error we|message,<who> always get,to get|read|reply
`;

/** Fault laid at a person's or a department's door. */
export const blame: Detector = {
  id: 'blame',
  kind: 'Blame',
  severity: 'tone',
  why: 'This reads as laying fault at somebody’s door, and they may be reading.',
  next: 'Write what happened and what is needed next, without who is at fault.',
  find: weighWording(BLAME, { isAimed: true }),
};
