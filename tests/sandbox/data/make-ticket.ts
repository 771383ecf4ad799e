import { ACCOUNT_ORIGIN, type SandboxTicket } from './sandbox-data.ts';

/** What a ticket cannot do without; the rest is filled as Zendesk fills it. */
export type TicketSeed = Partial<SandboxTicket> & Pick<SandboxTicket, 'id' | 'status' | 'created_at' | 'updated_at'>;

/** Default custom status of each category; a closed ticket counts under solved (`api.md` 15). */
export const CUSTOM_STATUS_IDS: Record<string, number> = {
  new: 9700001,
  open: 9700002,
  pending: 9700003,
  hold: 9700004,
  solved: 9700005,
  closed: 9700005,
};

/** A whole ticket from a few facts: every field of `api.md` 6 that is always there, null where Zendesk gives null. */
export function makeTicket(seed: TicketSeed): SandboxTicket {
  const subject = seed.subject ?? '';
  const customFields = seed.custom_fields ?? seed.fields ?? [];
  return {
    url: `${ACCOUNT_ORIGIN}/api/v2/tickets/${seed.id}.json`,
    external_id: null,
    via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
    generated_timestamp: Math.floor(Date.parse(seed.updated_at) / 1000),
    type: null,
    raw_subject: subject,
    description: '',
    priority: null,
    recipient: null,
    requester_id: 0,
    submitter_id: seed.requester_id ?? 0,
    assignee_id: null,
    organization_id: null,
    group_id: null,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: [],
    satisfaction_rating: null,
    sharing_agreement_ids: [],
    custom_status_id: CUSTOM_STATUS_IDS[seed.status] ?? null,
    followup_ids: [],
    ticket_form_id: null,
    brand_id: 9600001,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
    ...seed,
    subject,
    custom_fields: customFields,
    fields: seed.fields ?? customFields,
  };
}
