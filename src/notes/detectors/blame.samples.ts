/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '⟦HMRC never read⟧ the docs.',
    '⟦Whoever wrote⟧ this redirect guessed.',
    'It is ⟦their own fault⟧.',
    '⟦They broke it again⟧.',
    'The ⟦publisher should have checked first⟧.',
    'The ⟦editor didn’t bother to⟧ check.',
    '⟦Finance are dragging their⟧ feet.',
    '⟦Priya messed it up⟧.',
    'We are ⟦clearing up after the department⟧ again.',
    '⟦Nobody’s bothered⟧ to look.',
  ],
  leaves: [
    'git blame shows a change in March.',
    'Fault tolerance held up.',
    'We should have checked first, sorry.',
    'No idea what is causing the spike.',
    'The user never received the email.',
    'The job keeps failing on the same row.',
    'Our deploy broke it.',
  ],
};
