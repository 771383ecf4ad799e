/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'licence: ⟦MORGA657054SM9IJ⟧',
    'MORGA657054SM9IJ',
    'morga607054sm9ij',
    'FO999512018AA1AB',
    'MORGA 657054 SM9IJ',
    'JONES710153J99EF',
    'MORGA657054SM9IJ 35',
    'driving licence ⟦MORGA613054SM9IJ⟧',
    'NI driving licence ⟦12345678⟧',
    'DVA driver number ⟦23456789⟧',
    'HARGR/704031/T99AB',
  ],
  leaves: [
    'MORGA613054SM9IJ',
    'MORGA601324SM9IJ',
    'MORGA65705SM9IJ',
    'MORGA6570544SM9IJ',
    '99999657054SM9IJ',
    'MO9G9657054SM9IJ',
    '3f786850e387550f',
    'categories C1E and D1',
    'MORGA657054SM9IJ appears in the DVLA sample image',
    'drivers 12345678 rows',
  ],
};
