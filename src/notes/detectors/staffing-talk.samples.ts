/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'He is ⟦off sick⟧ until Monday.',
    '⟦She is being let go⟧ in March.',
    'We are ⟦understaffed⟧ this week.',
    'Sam is on a ⟦performance plan⟧.',
    'The developer who knew this ⟦has resigned⟧.',
    'Half the team is ⟦off with stress⟧.',
    'He was ⟦hungover⟧ at work.',
    'Half of the ⟦team is being made redundant⟧.',
    'Their ⟦budget was cut, so the team⟧ is gone.',
    'She ⟦left in a huff⟧.',
  ],
  leaves: [
    'The sick pay guide is missing a table.',
    'Maternity leave and pay calculator shows an error.',
    'She is on leave until Tuesday, so I picked this up.',
    'The probation service page lists the wrong office.',
    'The user was suspended in Signon after 45 days.',
    'The event fired twice.',
    'The redundancy pay page is out of date.',
    'The user has overpaid tax and asks for the form.',
  ],
};
