/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '⟦What a stupid⟧ idea.',
    'The old form is a ⟦piece of garbage⟧.',
    '⟦They are so lazy⟧.',
    'That team are ⟦clowns⟧.',
    '⟦You people never⟧ answer.',
    'Their reply was ⟦pathetic⟧.',
    '⟦You are insane⟧!!',
    '⟦He hasn’t got the faintest⟧ idea.',
    '⟦Only an idiot⟧ would do that.',
    'This ⟦is beyond ridiculous⟧.',
    'She is a ⟦drama queen⟧.',
    'I ⟦wouldn’t trust anything they say⟧.',
    '⟦Nobody in that department knows how⟧ it works.',
  ],
  leaves: [
    'I was stupid, wrong environment, sorry.',
    'Just a stupid question, which app is this?',
    'Garbage collection ran at noon.',
    'A dumb terminal and a dumb pipe.',
    'Silly mistake on my part, sorry.',
    'It is not stupid to ask.',
    'The rubbish bin collection page is out of date.',
    'The warning will go away after the deploy.',
    'Nobody in the list has a photo.',
  ],
};
