/** What the detector must mark, and look-alikes it must leave. Every sentence is made up, and none is learned from. */
export const samples = {
  marks: [
    '⟦Do you even know what a pointer is⟧?',
    '⟦Another release, another thing you broke for the rest of us⟧.',
    'The build is red. ⟦Congratulations, you broke it again⟧.',
    '⟦What a brilliant idea, break everything for everybody⟧.',
  ],
  leaves: [
    'Did you test this on a real device?',
    'This breaks the build on Windows, please revert.',
    'Kill the child process before you wait for it.',
    'I disagree: the cache is not the bottleneck.',
    'Sorry, my mistake, I will send a new patch.',
  ],
};
