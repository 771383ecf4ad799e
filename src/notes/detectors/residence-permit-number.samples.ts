/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'Trwydded breswylio fiometrig: ⟦ZX5038162⟧',
    'BRP ⟦ZU1234567⟧',
    'brpNumber=⟦RF9082242⟧',
    'biometric residence permit no. ⟦ZUX123456⟧',
    'residence permit (⟦RA 1234567⟧) expired',
    'BRP ⟦RX 123 4567⟧',
    'B.R.P. ⟦ZU1234567⟧',
    'Permit ⟦RF8810294⟧, no public funds',
  ],
  leaves: [
    'ZU1234567',
    'BRP page is out of date',
    'the biometric residence permits page 2021',
    'BRP /ZU1234567',
    'PBRPX ZU1234567',
    'BRP numbers look like ZU1234567',
    'parking permit RF8810294',
  ],
};
