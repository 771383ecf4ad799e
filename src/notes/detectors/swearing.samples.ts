/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'This ⟦damn⟧ redirect is back.',
    '⟦WTF⟧ happened to the taxon?',
    'The import tool is ⟦sh1t⟧.',
    'The import tool is ⟦fu\u200bcking⟧ slow.',
    'What a load of ⟦b******t⟧ this is.',
    '⟦SHIIIIT⟧, wrong environment.',
    'This is ⟦сrар⟧ today.',
    'It is a ⟦pain in the arse⟧ to test.',
    { text: 'What the ⟦hell⟧ happened here?', context: { audience: 'public' as const } },
  ],
  leaves: [
    'The Bloody Sunday Inquiry report is missing a link.',
    'The Scunthorpe office asked about the assessment.',
    'he’ll look at it after lunch',
    '> this is crap, said the requester',
    'See https://example.com/damn-page for the archive.',
    'Use wtf_size_t from the library.',
    '**Important** read the class list',
    'Killed the process and aborted the deploy.',
    '```\ndamn\n```',
  ],
};
