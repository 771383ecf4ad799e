/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'The library is ⟦not patched⟧ on two machines.',
    'You can ⟦bypass the login⟧ with an old link.',
    'There is ⟦SQL injection in⟧ the search form.',
    '⟦CVE⟧-2025-1234 affects us, no fix until June.',
    'Drafts open ⟦without logging in⟧.',
    'The ⟦rate limit is⟧ 40 a minute.',
    'The ⟦exploit works⟧ on integration.',
    'If you change the id in the address you ⟦see somebody else’s draft⟧.',
    'The form ⟦still lets anyone in without⟧ a password.',
  ],
  leaves: [
    'The vulnerability in rack was patched last week.',
    'Upgraded openssl, which fixes the CVE.',
    'The vulnerable customers guidance page needs a link.',
    'Read the patch notes before the release.',
    'The user forgot the password and cannot log in.',
    'We are not vulnerable.',
    'Skip link does not work on the homepage.',
    'The cache was purged, the old version is gone.',
  ],
};
