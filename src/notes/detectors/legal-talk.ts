import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Our own legal position; courts, solicitors and compensation as subjects of GOV.UK pages are left alone. */
const LEGAL = `${WORD_CLASSES}
us: we|us|gds|i|they|it|this|that|government|department|office|requester|he|she
3 <us>|be|held|is|are|be .. liable|negligent|culpable|prosecuted|in_breach,liable for|if|to|here,sue|suing|sued us|them|gds|over|for|if|him|her,to|could|may|might|will|would|can|be|being|get|getting sue|sued,lawsuit|lawsuits|litigation|litigious
3 legal advice|team|counsel|department|say|says|are|is .. says|said|is|was|say|told|think|not|that|from|to,legal say|says|said|think|want|advised,our|gds|gds's .. lawyers|lawyer|solicitor|solicitors|legal|counsel|liability,lawyers|solicitors .. say|said|think|told|advised|want|involved,talk|speak|spoke|check|ask to? legal|lawyers|the_lawyers,take|taking|taken|threatened|threatening|threaten|start|consider|considering|facing|face legal|court|to_court|to_tribunal,legal action|proceedings|challenge|risk|exposure|trouble|grounds|threat|liability|consequences|position|hold,take|taking|took us|them|gds to court|tribunal
3 breach|breached|breaches|breaching of? the|our|their? contract|gdpr|confidentiality|duty|regulations|equality_act|data_protection,in breach,contractually obliged|bound,break|breaking|breaks|broke|broken|against|violates the? law|equality_act|data_protection_act,is|was|be|probably|technically|potentially unlawful|illegal,unlawfully
3 admit|admits|admitting|admitted|accept|accepting liability|fault|negligence|responsibility|guilt,negligent|negligence,want|wants|demand|demanding|claim|claiming|seek|owe|pay compensation|damages,compensation from|claim_against|if,ico .. fine|investigate|investigation|enforcement,to the ico,be|get|getting fined,out of court,gagging,without prejudice,legally privileged|exposed|dubious|risky|obliged|on|we|required,privileged and,against us in|legally,on the hook,judicial review,indemnity|defamation|defamatory|libel|libellous|injunction|subpoena,before action
0 legal advice page|guidance|service,get|find legal advice,duty of_care guidance|page,judicial review page|form|guidance,compensation page|form,limited|public|tax liability,injunction form|page,indemnity insurance|form,negligence page|claims_page,liable for|to vat|tax|pay|duty|council
`;

/** Talk of liability, legal advice, claims and breaches. */
export const legalTalk: Detector = {
  id: 'legal-talk',
  kind: 'Legal talk',
  severity: 'mind',
  only: 'internal',
  why: 'Departments can read notes, and a note can be asked for in a dispute.',
  next: 'Move this to the people who handle legal matters, and note only that you passed it on.',
  find: weighWording(LEGAL),
};
