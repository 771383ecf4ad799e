/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '⟦Don’t tell the department⟧ yet.',
    '⟦Keep this between the crew⟧.',
    'This is ⟦off the record⟧.',
    '⟦They don’t need to know⟧ how long it was down.',
    '⟦Fob them off⟧ until Monday.',
    'Close it ⟦and hope nobody⟧ asks.',
    'Best not put ⟦any of this in writing⟧.',
    '⟦Careful what you write⟧ here.',
    '⟦Pretend we never⟧ got this.',
    '⟦Strictly internal⟧: the form goes away in May.',
    'They ⟦want this buried⟧ until Friday.',
    'We ⟦haven’t told them yet that⟧ it fails.',
  ],
  leaves: [
    'Please do not share your password with anyone.',
    'Could you let me know if they come back?',
    'I can’t tell whether this affects other finders.',
    'Pages hidden from search are listed in the card.',
    'Closed it, no reply for 5 days.',
    'We need to tell the department before we unpublish it.',
    'The cache is strictly local.',
    'Wait until the old page is gone.',
  ],
};
