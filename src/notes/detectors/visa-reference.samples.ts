/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'GWF012345678',
    'gwf 012 345 678',
    'GWF-012345678',
    'GWF reference: 012345678',
    'GWF number 012345678',
    'G.W.F. 067123456',
    'GWF number, 056473829',
    'GWF ref. no. is 012345678',
    'GWF Number (from email): 012345678',
    'GWF/012345678',
    'GFW012345678',
    'G W F 0 1 2 3 4 5 6 7 8',
    'name,gwf\n"Tide, Jo",⟦012345678⟧',
  ],
  leaves: [
    'GWF page',
    'GWF01234',
    'GWF0123456789',
    'XGWF012345678',
    '012345678',
    'GWF000000000',
    'GWF page had 012345678 views',
  ],
};
