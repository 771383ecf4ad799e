/** What the detector must mark, and look-alikes it must leave. Every sentence is made up, and none is learned from. */
export const samples = {
  marks: [
    '⟦If we sit on it long enough they will give up⟧.',
    '⟦We all know why the minister wants that page gone before the vote⟧.',
    '⟦Best kept off the ticket, ring me instead⟧.',
    'The page is live again. ⟦They pay him twice what he is worth⟧.',
    '⟦Half of that team would be gone if anybody looked at their figures⟧!',
  ],
  leaves: [
    'He left the team in May, so his access was removed.',
    'The department has not replied yet. Chased again.',
    'The lawyers of the department asked for a new paragraph.',
    'Please do not publish before nine on Thursday.',
    'We were wrong about the date and have said so to the user.',
    'The contract page still names the old supplier.',
  ],
};
