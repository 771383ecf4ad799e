import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Fault laid at somebody's door, and sweeping words on what a person or department always or never does. */
const BLAME = `${WORD_CLASSES}
wrong: breaks|break|broke|breaking|mess|messes|messing|ruin|ruins|forget|forgets|ignore|ignores|ignored|ignoring|complain|complains|complaining|moan|moans|moaning|blame|blames|fail|fails|getting|asking|changing|sending|doing|making|losing|late|screw|screws
care: read|reads|listen|listens|test|tests|check|checks|reply|replies|answer|learn|learns|follow|follows|bother|bothers|think|thinks|care|cares|understand|look|respond|get|gets|plan
mess: messed|mucked|screwed|stuffed|botched|bungled|dropped|ballsed|cocked|bodged|broken|broke|ruined
3 <who>|<them> always|constantly|continually|forever|keep|keeps|kept <wrong>,<who>|<them> never|rarely ever? <care>,<who> <dont> even? bother|bothered|care|listen|have_a_clue|do_their,<who> just|clearly|obviously <dont>
3 their|his|her|your|hmrc's|dwp's|department's|supplier's|publisher's|team's own? .. fault|incompetence|negligence|carelessness|laziness|mess|cock_up|screw_up|excuses,fault of,<are>|<youre> .. to_blame|at_fault|out_of_their_depth|the_problem,i|we|can|only blame,blame|blamed <them>|the|their|his,only themselves to,got themselves to
3 <who> have|has|had? .. <mess> .. up|again|ball,they've|he's|she's|you've <mess>,<mess> it|this|that|everything up? again,<mess> the ball,made a .. mess|hash|pig's,<mess> .. as_usual
3 should have|'ve known|read|checked|tested|listened|thought|asked better|first|properly|before|the|it,know better,if they|he|she|hmrc|dwp|you'd|they'd|only .. bothered|read|listened|checked|tested|followed,because they|he|she <dont>,be bothered|arsed,<dont> bother|bothered to,too lazy|arrogant|important to
3 whoever wrote|built|did|made|designed|approved|set|configured|broke|deployed|decided|thought,who wrote|approved|thought this|that|on_earth,who on earth,whose bright|stupid,whose idea,no|a clue what|about|how,no clue,no idea what they|you|he|she|they're|you're,<dont> know|understand what they're|you're|he's|they,what they're|you're|he's doing|talking
3 typical|classic hmrc|dwp|dvla|department|supplier|publisher|civil|government|behaviour|of,trust <who> to,as usual,user|operator|human error,pebkac,careless|sloppy|reckless|shoddy|slapdash publishing|work|coding|editing|mistake|job,brought this|it on|upon,serves them|him|her|you right,not our|my problem|fault,someone|somebody else's problem|mess,their mess,up after them|him|her|their,full of excuses,poor|lame|more|usual excuse|excuses,passing the buck,under the bus,point|pointing .. finger|fingers,left us to|in,let us down|all,refuse|refuses|refused|refusing to accept|admit|listen|help|learn|acknowledge|read|understand,failed|fail|fails to grasp|listen|comprehend|read,cock_up|screw_up,unwillingness to,deliberately|conveniently ignored|forgot|misled
2 fault|careless|negligent|excuse|excuses|blame|sloppy
0 git blame,no blame,blame view|page|layer,fault tolerance|tolerant|finding,technical|default fault,default by,excuse me|my,i|we should have checked|read|tested,no idea what is|was|the|this,as usual the|with,our|my own? fault,human error we
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
