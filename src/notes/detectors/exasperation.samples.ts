/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '⟦You’ve been told three times⟧ to run the formatter.',
    'A ⟦complete waste of time⟧.',
    '⟦Oh not this again⟧.',
    'I am ⟦sick of explaining⟧ it.',
    '⟦You clearly don’t understand⟧ the form.',
    '⟦Why on earth is this urgent⟧?',
    '⟦Seriously⟧??',
    '⟦You have no idea⟧ how this works.',
    '⟦Stop wasting⟧ our time.',
    '⟦Just no⟧.',
    'I am ⟦sick of this⟧ form.',
    '⟦Why bother⟧?',
  ],
  leaves: [
    'Please try again after the deploy.',
    'Still waiting for a reply from the department.',
    'Thanks for your patience.',
    'The waste carrier page is out of date.',
    'They do not have access to the app.',
    'Could you stop the email alerts for this page?',
  ],
};
