/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '⟦7 5 8 3 9 6 3 6 6 4⟧ yes that is my health service number',
    'NHS no: ⟦999/123/0009⟧',
    '943 476 5919',
    '401-023-2137',
    'NHS no. ⟦9434765919⟧',
    '{"nhsNumber": "⟦9434765919⟧"}',
    '⟦9434765919⟧ is my NHS number',
    'patient ⟦943-4765919⟧ cannot book',
    'CHI ⟦1503851230⟧',
    'name\tnhs number\nJo\t⟦9434765919⟧',
    'NHS no.⟦943 476 5919⟧',
  ],
  leaves: [
    '9434765919',
    '943 476 5918',
    'NHS number 9434765918',
    'call 943 476 5919',
    'ticket 943 476 5919',
    '+44 300 200 3700',
    'nhs.uk was slow at 1614852930',
    '111 111 1111',
    '/nhs/9434765919',
    'NHS number is 10 digits, like 999 123 4567',
  ],
};
