/** Classes of words that several tables of phrases share; see `growPhrases`. */
export const WORD_CLASSES = `
who: you|they|he|she|hmrc|dwp|dvla|dfe|defra|moj|gds|department|departments|dept|publisher|publishers|editor|editors|requester|user|users|customer|client|supplier|vendor|contractor|contractors|devs|developer|developers|people|guys|team|manager|management|someone|office
them: you|them|him|her|hmrc|dwp|dvla|dfe|defra|moj|department|departments|dept|requester|user|users|customer|client|supplier|team|publisher|publishers|anyone|people|press|manager|management|minister|office
youre: you're|they're|he's|she's
are: are|is|was|were
dont: don't|dont|not|never|doesn't|didn't|won't|can't|cannot|couldn't|haven't|hasn't
`;
