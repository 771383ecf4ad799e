/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '⟦We could be liable⟧ for this.',
    'They ⟦could sue⟧ over the figures.',
    '⟦Legal advice says⟧ to wait.',
    'This is a ⟦breach of contract⟧.',
    'Do ⟦not admit liability⟧ in the reply.',
    'It will ⟦end up in court⟧.',
    '⟦We broke the law⟧ on that page.',
    'The decision was ⟦indefensible⟧.',
    'We ⟦haven’t told the ICO⟧ yet.',
  ],
  leaves: [
    'Broken link on the compensation claim form page.',
    'The judicial review guidance page returns 404.',
    'The tribunal decision needs to be unpublished.',
    'The limited liability partnership form is missing.',
    'Guidance on data protection needs a new link.',
    'Legal are happy with the change.',
    'Told the user that we cannot give legal advice.',
  ],
};
