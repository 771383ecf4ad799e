/**
 * Classes of words that several tables of phrases share; see `growPhrases`. `org` and `job` are people whatever a text is
 * about; "they" and "client" may as well be files and programs, so only some phrases take them.
 */
export const WORD_CLASSES = `
org: hmrc|dwp|dvla|dfe|defra|moj|mod|dhsc|gds|fcdo|ofsted|treasury|ministry|department|dept|agency|council|comms|procurement|finance|policy|hr|leadership|team's|department's
job: team|publisher|editor|requester|supplier|vendor|contractor|consultancy|consultant|developer|dev|minister|secretary|boss|colleague|maintainer|customer|intern|guy|woman|man|bloke|lady|chap|spads|caller|complainant|office|management|manager|crew|director|designer|starter|lawyer|lead
one: <org>|<job>
name: aisha|alan|alex|alice|ali|amy|andrew|andy|angela|anna|anne|barry|becky|ben|beth|bob|brian|carol|chloe|chris|claire|colin|craig|dan|daniel|dave|david|debbie|derek|diane|ed|emily|emma|fatima|fiona|gareth|gary|gavin|geoff|george|graham|greg|hannah|helen|ian|imran|jack|james|jamie|jane|janet|jason|jen|jenny|jeremy|jess|jim|jo|joanne|joe|john|jon|josh|julia|julie|karen|kate|keith|kelly|ken|kevin|laura|lauren|lee|leila|liam|linda|lisa|liz|louise|lucy|luke|maria|martin|mary|matt|meera|megan|michael|michelle|mike|mo|mohammed|nadia|natalie|neil|nick|nicola|nigel|olivia|omar|paul|pete|peter|phil|priya|rachel|raj|ravi|rebecca|richard|rob|robert|robin|roger|ruth|sally|sam|samir|sandra|sanjay|sarah|sean|sharon|simon|sophie|stephen|steve|stuart|sue|suresh|susan|tariq|tim|tina|tom|tony|tracy|vicky|wendy|yusuf|zara|zoe
human: he|she|<one>|<name>
who: you|they|people|<human>
youre: you're|they're|he's|she's
them: them|him|her|<one>|anyone|anybody|press|client
are: are|is|was|were
dont: don't|dont|not|never|doesn't|doesnt|didn't|didnt|won't|wont|can't|cant|cannot|couldn't|haven't|hasn't|wouldn't
their: their|his|her|your
total: complete|total|utter|absolute|pure|sheer|proper|real|right|massive|huge|absolutely|completely|totally|utterly|truly|beyond
`;
