import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Our own legal position; courts, solicitors and compensation as subjects of GOV.UK pages are left alone. */
const LEGAL = `${WORD_CLASSES}
us: we|us|gds|i|they|it|this|government|department
3 <us>|held|is|are .. liable|negligent|culpable|prosecuted|in_breach,sue|suing us|the|them|gds|over|for|if,to|could|may|might|will|would|can|be|getting|get sue,lawsuit|litigation
3 legal advice is|says|was|said|we,legal|lawyer|solicitor|counsel .. say|said|think|told|advised|involved,our|gds|cabinet .. lawyer|solicitor|legal_team|liability,talk|speak|check|ask to|with? legal|lawyer,legal action|proceedings|challenge|risk|exposure|trouble|threat|liability|position if|over|against_us|from|here|on|for,threaten|start|consider|face|facing .. legal|court|to_sue|proceedings,to|in court|tribunal_over,take|took us|gds to
3 breach of? the|our|their? contract|confidentiality|duty|regulations|gdpr|equality,in|clear|data breach of,we|are in breach,break|broke|broken|against the? law|contract|equality|data_protection,is|was|be|probably|technically unlawful|illegal,unlawfully
5 our|gds|cabinet .. lawyer|solicitor|liability,case against us,sue us|gds,against us,we|it|this <dont>|should|would .. admit,his|her|their solicitor|lawyer,we .. broke|broken|breached .. law|regulations|rules|act
3 come out|be_released|disclose|disclosable .. foi|court|in_court|inquiry,foi able,foiable,witness statement,no legal basis|defence|leg,legally we|speaking|required,terminate|get_out_of|end the contract,penalty|penalties under|in,our insurer|insurers,discrimination|negligence claim|case,discriminated against,settle .. with|claim|case|figure,pay them|him|her off,sue_for damages,ombudsman will|would|could|finds,hold up in,evidence against,might|could|would|will .. be held,open to challenge|a_claim|legal,judge would|will|may,if it|this|they go|goes to_court|legal,go to court,going|gone legal
3 letter before action,no|strong|weak|good case,have a case,court order|case|hearing,tribunal claim|case|hearing,unlawful,compensation claim,claim pending|against,be claims,should not admit,admitting the|that,threat to sue,lawyer|solicitor
3 admit|accept|admitting|accepting liability|fault|negligence|guilt,negligent,want|demand|claim|seek|owe compensation|damages,ico .. fine|investigate,be|get fined,out of court,without prejudice,legally privileged|exposed|dubious|risky|obliged,on the hook
0 legal advice|action page|guidance|service|against_a,to court|tribunal page|service|form,find legal advice,liability partnership,tax liability,liable for to|vat|tax|duty,in court|tribunal page|finder
`;

/** Talk of liability, legal advice, claims and breaches. */
export const legalTalk: Detector = {
  id: 'legal-talk',
  kind: 'Legal talk',
  severity: 'mind',
  only: 'internal',
  why: 'Departments can read notes, and a note can be asked for in a dispute.',
  next: 'Move this to the people who handle legal matters, and note only that you passed it on.',
  find: weighWording(LEGAL, { isOfPages: true }),
};
