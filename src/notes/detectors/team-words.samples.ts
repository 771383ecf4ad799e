const context = { teamWords: ['omnishambles', 'big bang', 'C++ (old)', ' '] };

/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    { text: 'Another ⟦Omnishambles⟧ today.', context },
    { text: 'We will not do a ⟦Big  Bang⟧ release.', context },
    { text: '> ⟦omnishambles⟧, they said', context },
    { text: 'Use ⟦c++ (OLD)⟧ here.', context },
  ],
  leaves: [
    'Another omnishambles today.',
    { text: 'Omnishamblesque is another word.', context },
    { text: 'The big bangs page.', context },
  ],
};
