/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'car ⟦AB51 ABC⟧',
    'vrm=⟦BD62XYZ⟧',
    'his reg is ⟦ab12 cde⟧',
    'number plate ⟦A123 BCD⟧',
    'vehicle ⟦ABC 123D⟧ is untaxed',
    'registration number: ⟦AIG 1234⟧',
    'reg no ⟦QV39WKC⟧',
    '⟦LN14 HGT⟧',
    'Vehicles ⟦AB51 ABC⟧ and ⟦BD62XYZ⟧ were seen',
    '{"registrationNumber":"⟦AB12CDE⟧"}',
  ],
  leaves: [
    'we saw AB51 ABC there',
    'IB51 ABC',
    'AB35 ABC',
    'XXXAB51ABCYYY',
    'MOT 2018 page',
    'the V5C and V62 forms',
    'car tax page M1 1AA',
    'vehicle form D750',
    'SA100 and P45',
    'ab12cde',
  ],
};
