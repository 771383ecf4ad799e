/** Our own legal position; courts, solicitors and compensation as subjects of GOV.UK pages are left alone. */
export const LEGAL = `
3:
<us>|held|<are> *? liable|negligent|culpable|in_breach|vulnerable_legally|exposed_legally|legally_exposed|
  on_shaky_legal|on_thin_legal
hold|held us|them|gds|him|her|you liable|responsible_legally|accountable_in
sue us|the|them|gds|over|for_damages|for_compensation|if|his|her|you|somebody|everyone
threaten|threat|going|could|may|might|will|would|about|wants|considering|intends|entitled|love *? to? sue|be_sued|
  get_sued|litigate|take_legal|go_legal
get|been|be sued
lawsuit|litigation|litigious
<lawyer> .. say|said|think|told|advised|advises|advice|reckon|warn|want|has_advised|have_advised|involved|view|
  opinion|nervous|worried|disagree|happy|unhappy|looking_at
our|gds|cabinet|cabinet_office|departmental|government|his|her|their|my .. lawyer|solicitor|barrister|counsel|
  legal_team|legal_advisers|liability|insurer
legal team|advisers|colleagues|people|department .. think|say|want|told|reckon|has|have|are|is_looking
instructed|instructing|hired|got|appointed|engaged|retained|consulting|brought_in|called_in *? <lawyer>
told|advised|warned|instructed by|us <lawyer>
talk|speak|spoke|spoken|check|ask|run_it|run_this|clear_it|refer with|to|past|by legal|our|the? lawyers|counsel|legal
legal advice is|says|was|said|we|to|suggests|not_to|against
take|took|seek|sought|get|got legal|counsel's advice|opinion
legal action|proceedings|challenge|risk|exposure|trouble|threat|liability|position|claim|case|hot|jeopardy|
  minefield if|over|against|from|here|on|for|water|is|unless|soon|next|looming|likely|possible
risk|threat|danger|fear of legal|litigation|being_sued|a_claim|judicial_review|prosecution|a_challenge
expose|open *? *? legally|to_a_claim|to_claims|to_challenge|to_legal|to_a_challenge|to_litigation|to_compensation|
  to_prosecution|to_a_lawsuit
legally exposed|dubious|risky|obliged|questionable|privileged|speaking|we|they|wrong|problematic|shaky|liable|
  in_the_wrong
took|take|drag|haul|see us|gds|them|you|the_department|the_team|the_government .. to|through|in court|tribunal|
  the_courts|the_tribunal|the_ombudsman
go|gone|went|end|land|see|fight|fought|held|hold *? up? to|in|up_in|up_at court|tribunal|the_courts|litigation|
  a_judicial
lose|lost|win|won .. in|at court|tribunal|the_tribunal|judicial_review|the_appeal
judicial review against|of_our|of_this|of_the_decision|over_this|threat|looming|and_we|if_we|and_lose|on_our|
  is_coming|of_us
in|end|face|risk|brought|bringing|threatening|threatened a? *? judicial_review|injunction
injunction against|to_stop|on_the
break|broke|broken|breach|against|violate|flout the|our|their|uk|gdpr|data|equality|competition|employment *? <law>
breach of the|our|their|his|her|uk|gdpr|data|equality|confidentiality|contract|duty|article|copyright|procurement|
  trust .. <law>|in|by|on|on_our|here|of|with
breach of contract|confidentiality|duty|gdpr|data_protection|copyright
<are> in|in_clear|in_serious|in_material|technically_in breach
in breach of
no|without|lack|any|shaky|weak *? *? legal basis|defence|justification|power|ground|leg
unlawful|unlawfully
technically|probably|arguably|possibly|clearly|actually|almost_certainly|may_be|might_be illegal
we|they|it|department|<human> never|didn't|don't|had_no|have_no *? have|had|got|get|asked|proper *? consent|
  permission_to_use|lawful
no|without lawful basis|consent_from|consent_for
admit|accept|concede|deny|admission *? of? *? liability|fault|negligence|guilt|blame|wrongdoing
<dont>|not|anything|could|would .. admit|concede .. anything|fault|that_we|it_was|error|liability
we|it|this <dont>|shouldn't|should_not admit
read|seen|taken|construed|used as *? an? admission|admitting|evidence
used against us|gds|them|the_department
ico|regulator|commissioner|ombudsman|auditors|nao|pac .. fine|investigate|find|hear|know|hammer|enforcement|rule|
  come_after|uphold|wants_to
fine from|by the? ico|regulator|commissioner
be|get|been fined
on the hook for|if|legally
pay|owe|claim|seek|demand|want|entitled_to|sue_for|settle_for *? *? compensation|damages|a_payout
damages claim|if|from_us|against
compensation claim .. against|from|if|over|would|follow|will
claims against|pending|will_follow|would_follow|for_compensation
be claims
settle out|with_them|with_him|with_her|the_claim|the_case|before_it|quietly|and_move
advice|offer|pressure|agreed|better|cheaper .. to settle
settlement|payout with|offer|agreement|figure|to_make
out of court
hush money
a leg to_stand
no|strong|weak|good|decent|solid|winnable *? legal? case|claim against|and_they|for_damages|for_compensation|in_law|
  but_we
has|have|got|had a|no *? strong|weak|good|decent|valid|solid|legal case|claim
has|have no case $
case against us|them|gds|the_department|him|her
employment tribunal with|against|claim|over|case|from|about|coming|brought
tribunal claim|case|hearing .. against|pending|from|next|over|because
court order|case|hearing|proceedings|battle|fight .. about|against|with|over|between|so
legal battle|dispute|fight|wrangle
judge|court|jury|coroner would|to|will|might|could .. read|see|look|rule|think|take|say|throw|find|laugh|order
without prejudice
legal|legally privilege
letter before action|claim
defamation|defamatory|libel|libellous|slander
discrimination|negligence|whistleblowing claim|case|complaint .. against|from|by|pending
discriminated|discriminating|discriminates against
is|are|was|were|be|get prosecuted|under_arrest|on_trial|charged_with|convicted
prosecuted|convicted for|of
criminal offence|liability by|if|for|here
terminate|get_out_of|wriggle_out_of|tear_up the|their|our contract
penalty under|clause
open to *? challenge|claim|litigation
in court_over
going|gone legal
sue_for damages
gagging order|clause
signed an? nda
break|broken|broke the law
against the law
challenge|challengeable in court|legally
held *? against us
statutory duty .. ignored|breach|failed|we|missed
5:
we|gds|us|department|technically .. broke|broken|breaking|breached|breaching .. law|gdpr|regulations|act|duty
sue us|gds
our|gds lawyer|solicitor|liability
case against us
we .. liable
tribunal|court .. we .. lose
3:
without a|their|her|his|any|permission *? licence|permission|consent|authorisation
we|us owe|hammered|crucified|slaughtered
be *? hammered|crucified|slaughtered *? in|by
not notify|reported|told *? the? *? ico|regulator|commissioner
notifiable breach|incident
claim|case against us|gds|them|the_department
<lawyer> *? reckons|thinks|asked|wants|says|warned
high|county|supreme|crown court
we *? *? flouting|breached *? law|duty|act|regulations|rules
we'd|we'll|we_would|we_will|they'd|he'd|she'd|going_to|bound_to *? lose|lost|win *? $|it|this|if|the|at|because|and|in
haven't|hasn't|not|never|didn't|hadn't|won't|without|didnt tell|told|notify|report|inform *? *? *? the? ico|regulator|
  commissioner|nao|ombudsman|hse|information_commissioner
<dont> have|got|had *? licence|license|consent|vires|rights for|to|from|in
indefensible
2:
lawsuit|unlawful|libel|litigation|defamatory|negligent|prosecution|judicial_review|barrister|counsel|solicitor|lawyer|
  compensation|sue|tribunal|notifiable|discrimination|ico|claim_against
0:
legal has|have|are|is *? approved|cleared|confirmed|checked|agreed|signed|asked|seen|happy|fine
<dont> give|offer|provide *? legal_advice
<are> *? liable to
<us> liable to
for any claim
legal advice|action page|guidance|service|against_a|centre
to court|tribunal page|service|form|fee
find|free legal advice
liability partnership|insurance_page
tax liability
liable to
liable for *? vat|tax|duty
in court|tribunal page|finder|fund
solicitor general|register|regulation|disclosure|fees|page|from_hell
treasury|official solicitor
legal aid|name|value|range|input|character|type|entity
no case
switch case
against the act
tribunal decision|service|fee|form|venue|address
court fee|form|funds|finder|service|opening
without prejudice to
compensation order|scheme|page|form|authority
we|they have a case where
copyright notice|holder
`;
