/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'It is a ⟦political stunt⟧.',
    'He is ⟦making a name for⟧ himself.',
    'Another ⟦vanity request⟧ from the office.',
    'The ⟦minister is panicking⟧ about the figures.',
    'The supplier is ⟦taking us for a ride⟧.',
    'She has an ⟦axe to grind⟧.',
    'It is all ⟦special treatment because⟧ of who asked.',
    'The ⟦SpAds want it gone⟧.',
    '⟦Someone senior⟧ wants it, so it goes first.',
    'My guess is a ⟦turf war⟧ between them.',
  ],
  leaves: [
    'The minister has asked for a new photo.',
    'The political parties register is out of date.',
    'I will get back to you with an answer.',
    'They only need the figures for England.',
    'Kernel panic after the upgrade.',
    'She is just trying to log in.',
    'The permanent secretary is on the people page.',
  ],
};
