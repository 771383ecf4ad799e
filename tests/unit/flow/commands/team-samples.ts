/** Another team with another flow: who looks after parking permits. Nothing of GOV.UK in it. */
export const permitFlow = {
  format: 1,
  id: 'permits',
  title: 'Parking permits',
  version: 3,
  date: '2026-05-01',
  groups: { permits: { name: 'Permits', id: 501 }, fines: { name: 'Fines', id: 502 } },
  macros: { 'send-form': { name: 'Permits::Send form' } },
  people: { lead: { name: 'the permits lead' } },
  thresholds: { 'many-copies': { name: 'People in copy that make it a round', value: 5 } },
  words: { fine: { list: ['fine', 'penalty charge'] } },
  steps: [
    {
      id: 'ours',
      question: 'Is it in Permits?',
      answers: [
        { id: 'yes', label: 'Yes', when: { inGroup: 'permits' }, to: { step: 'about' } },
        { id: 'no', label: 'No', when: { not: { inGroup: 'permits' } }, to: { ending: 'leave' } },
      ],
    },
    {
      id: 'about',
      question: 'Is it about a fine?',
      answers: [
        {
          id: 'fine',
          label: 'Yes, a fine',
          when: {
            any: [
              { fact: 'tags', has: 'fine' },
              { fact: 'subject', mentions: { words: 'fine' } },
            ],
          },
          to: { ending: 'to-fines' },
        },
        {
          id: 'permit',
          label: 'No, a permit',
          likely: { when: { fact: 'subject', mentions: ['permit'] }, reason: 'The subject names a permit' },
          to: { step: 'round' },
        },
      ],
    },
    {
      id: 'round',
      question: 'Is it a round to many?',
      answers: [
        {
          id: 'yes',
          label: 'Yes',
          when: { fact: 'copies', atLeast: { threshold: 'many-copies' } },
          to: { ending: 'ask-lead' },
        },
        {
          id: 'no',
          label: 'No',
          when: { fact: 'copies', below: { threshold: 'many-copies' } },
          to: { ending: 'form' },
        },
      ],
    },
  ],
  endings: [
    { id: 'leave', title: 'Leave it', why: 'Not ours', actions: [], reply: { none: 'Its own group will answer.' } },
    {
      id: 'to-fines',
      title: 'Pass it to Fines',
      why: 'They decide on fines',
      actions: [
        { do: 'set-group', group: 'fines' },
        { do: 'reply', about: 'say who has it' },
      ],
      reply: 'owed',
    },
    {
      id: 'ask-lead',
      title: 'Ask the lead',
      why: 'Rounds need a decision',
      actions: [
        { do: 'tell', who: 'lead', about: 'the round' },
        { do: 'reply', about: 'say that it is read' },
      ],
      reply: 'owed',
    },
    {
      id: 'form',
      title: 'Send the form',
      why: 'It is how one applies',
      actions: [{ do: 'apply-macro', macro: 'send-form' }],
      reply: 'owed',
    },
  ],
  examples: [
    {
      id: 'a-fine',
      ticket: {
        ticket: {
          id: 1,
          status: 'new',
          created_at: '2026-05-01T09:00:00Z',
          updated_at: '2026-05-01T09:00:00Z',
          subject: 'My fine',
          group_id: 501,
          tags: [],
        },
      },
      answers: {},
      ending: 'to-fines',
      self: { ours: 'yes', about: 'fine' },
    },
    {
      id: 'a-permit',
      facts: { groupId: 501, tags: [], subject: 'Hello', copies: 0 },
      answers: { about: 'permit' },
      ending: 'form',
    },
  ],
};

/** One ticket as `tickets/ID.json?include=users,groups` answers, with nulls and keys nobody knows. */
export const permitTicket = {
  url: 'https://town.zendesk.com/api/v2/tickets/7.json',
  id: 7,
  external_id: null,
  via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
  created_at: '2026-05-01T09:00:00Z',
  updated_at: '2026-05-02T09:00:00Z',
  type: null,
  subject: 'A permit for my street',
  description: 'May I have one?',
  priority: null,
  status: 'new',
  requester_id: 90,
  assignee_id: null,
  organization_id: null,
  group_id: 501,
  collaborator_ids: [],
  email_cc_ids: [],
  tags: ['web'],
  custom_fields: [{ id: 1, value: null }],
  something_new: { deep: [null] },
};
