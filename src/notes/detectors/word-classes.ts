/** Classes of words that several tables of phrases share; see `growPhrases`. */
export const WORD_CLASSES = `
who: you|they|he|she|hmrc|dwp|dvla|dfe|defra|moj|gds|department|dept|publisher|editor|requester|user|customer|client|supplier|contractor|dev|developer|people|guy|team|manager|someone|somebody|office|agency|council
them: you|them|him|her|hmrc|dwp|dvla|dfe|defra|moj|department|dept|requester|user|customer|client|supplier|team|publisher|anyone|people|press|manager|minister|office
youre: you're|they're|he's|she's
are: are|is|was|were
dont: don't|dont|not|never|doesn't|didn't|won't|can't|cannot|couldn't|haven't|hasn't
`;
