/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'Try her pw ⟦Prl23Db#@⟧',
    '⟦Cove31Bluff⟧ was her password until May',
    'ID/PW: master/⟦IhqSb1Gg⟧',
    'I changed it to ⟦Welcome123!⟧ and told her the password',
    'tides:⟦C0rmorant⟧ still works, password unchanged',
  ],
  leaves: [
    'ask for the password in #govuk-2ndline',
    'credentials are held by Tech-Lead-2',
    'You can find the password in LastPass under "Shared-2nd line".',
    "Fastly service IDs aren't secret: production `www` is `4cYlGFZEVRh8Nk47NSV6s2`.",
    '"NextToken": "OzL223pDKy9116O"',
    '- **rotateWorkerToken** - a secret token for this swarm',
    'changed the L3MCast to pass on 2.2.4',
    'SHA1PasswordHasher().encode(password, salt)',
    'the password policy of Ubuntu1804 and MySQL57',
    'reset the password at https://www.gov.uk/Ab1/cD2eF',
    'password manager 1Password7',
    'the OAuth2 secret and the Route53 credentials',
    'The password page of Version12 is the same',
    'ServiceManualTopicPresenter2 needs the token',
    'Password must have 10 characters, 2ndline says',
    "jq -r '.data.password | @base64d'",
  ],
};
