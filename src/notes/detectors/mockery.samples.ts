/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '⟦Did a monkey write this⟧?',
    '⟦Genius move⟧ to delete the parent page.',
    'They should ⟦learn to read⟧.',
    '⟦Are they serious⟧ about Friday?',
    '⟦Surprise, surprise⟧, it failed.',
    'So much for the ⟦so-called experts⟧.',
    '⟦Give that man a medal⟧.',
    '⟦Did you even test⟧ it?',
    '⟦Another masterpiece⟧ from the press office.',
    '⟦Are you kidding me⟧?',
  ],
  leaves: [
    'The user can read the page.',
    'The user cannot type in the box.',
    'Asked where to read the report.',
    'Great, thanks for the quick reply.',
    'The genius bar page is not ours.',
  ],
};
