import { ACCOUNT_ORIGIN, type SandboxOrganization, type SandboxUser } from './sandbox-data.ts';
import { timeAt } from './working-day.ts';

/** The one queue of the demo data, `2nd Line--GOV.UK Alerts and Issues` (`domain.md` 2.1). */
export const QUEUE_ID = 20369327;
/** The signed-in agent, Sam Placeholder. */
export const YOU = 8000001;
/** Robin Specimen-Agent, who holds the colleague's tickets. */
export const COLLEAGUE = 8000002;
/** Dee Example, delivery manager. */
export const DELIVERY_MANAGER = 8000003;

/** Organisation name and id; the first three ids are the real ones the class rule uses (`domain.md` 5). */
const ORGANIZATIONS = {
  gds: [21891972, 'Government Digital Service (GDS)'],
  anonymous: [23534458, 'Anonymous tickets'],
  spam: [360098481985, 'Spam'],
  ports: [7000001, 'Department for Inland Ports'],
  coastal: [7000002, 'Coastal Transport Agency'],
  records: [7000003, 'Office for Building Records'],
  civic: [7000004, 'Ministry of Civic Works'],
  ceremonies: [7000005, 'Prime Office for Ceremonies'],
  heritage: [7000006, 'Rural Heritage Commission'],
  aberffug: [7000007, 'Local: Aberffug council'],
  food: [7000008, 'Food Labelling Inspectorate'],
  licensing: [7000009, 'Small Ports Licensing Authority'],
  tidal: [7000010, 'National Tidal Board'],
  revenue: [7000011, 'Revenue Tools Unit'],
} as const satisfies Record<string, readonly [number, string]>;

export type OrganizationKey = keyof typeof ORGANIZATIONS;
/** The organisation's id by its short key. */
export const organizationId = (key: OrganizationKey): number => ORGANIZATIONS[key][0];

/** Domains are `.example`, so no address can reach anybody (`domain.md` 6). */
const DOMAINS: Record<OrganizationKey, string> = {
  gds: 'gds.gov.uk.example',
  anonymous: 'feedback.example',
  spam: 'gov-uk-signon.example',
  ports: 'inland-ports.gov.uk.example',
  coastal: 'coastal-transport.gov.uk.example',
  records: 'building-records.gov.uk.example',
  civic: 'civic-works.gov.uk.example',
  ceremonies: 'ceremonies.gov.uk.example',
  heritage: 'rural-heritage.gov.uk.example',
  aberffug: 'aberffug.gov.uk.example',
  food: 'food-labelling.gov.uk.example',
  licensing: 'small-ports.gov.uk.example',
  tidal: 'tidal-board.gov.uk.example',
  revenue: 'revenue-tools.gov.uk.example',
};

/** Every organisation of the demo data. */
export function makeOrganizations(): SandboxOrganization[] {
  return Object.entries(ORGANIZATIONS).map(([key, [id, name]]) => ({
    url: `${ACCOUNT_ORIGIN}/api/v2/organizations/${id}.json`,
    id,
    name,
    shared_tickets: false,
    shared_comments: false,
    external_id: null,
    created_at: '2014-01-06T10:00:00Z',
    updated_at: '2021-06-01T10:00:00Z',
    domain_names: [DOMAINS[key as OrganizationKey]],
    details: null,
    notes: null,
    group_id: null,
    tags: [],
    organization_fields: {},
  }));
}

/** A person with every field Zendesk always gives; end user without organisation unless told. */
export function makeUser(seed: Partial<SandboxUser> & Pick<SandboxUser, 'id' | 'name'>): SandboxUser {
  return {
    url: `${ACCOUNT_ORIGIN}/api/v2/users/${seed.id}.json`,
    email: null,
    created_at: '2018-04-03T09:00:00Z',
    updated_at: timeAt(-12, '10:00'),
    time_zone: 'London',
    iana_time_zone: 'Europe/London',
    phone: null,
    shared_phone_number: null,
    photo: null,
    locale_id: 1,
    locale: 'en-GB',
    organization_id: null,
    role: 'end-user',
    verified: true,
    external_id: null,
    tags: [],
    alias: null,
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: null,
    two_factor_auth_enabled: false,
    signature: null,
    details: null,
    notes: null,
    role_type: null,
    custom_role_id: null,
    moderator: false,
    ticket_restriction: seed.role === undefined || seed.role === 'end-user' ? 'requested' : null,
    only_private_comments: false,
    restricted_agent: false,
    suspended: false,
    default_group_id: null,
    report_csv: false,
    user_fields: {},
    ...seed,
  };
}

/** An end user's address: their organisation's domain, or `mail.example` for the public. */
export function addressOf(name: string, key?: OrganizationKey): string {
  const local = name
    .normalize('NFKD')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/ +/g, '.');
  return `${local}@${key ? DOMAINS[key] : 'mail.example'}`;
}

/** You, your colleague, the delivery manager, a person in another group, and a department's light agent. */
export function makeAgents(): SandboxUser[] {
  const agent = (id: number, name: string, more: Partial<SandboxUser> = {}) =>
    makeUser({
      id,
      name,
      email: addressOf(name, 'gds'),
      role: 'agent',
      role_type: 0,
      custom_role_id: 9650001,
      organization_id: organizationId('gds'),
      default_group_id: QUEUE_ID,
      restricted_agent: false,
      ...more,
    });
  return [
    agent(YOU, 'Sam Placeholder'),
    agent(COLLEAGUE, 'Robin Specimen-Agent', { email: 'robin.specimen-agent@gds.gov.uk.example' }),
    agent(DELIVERY_MANAGER, 'Dee Example', { role: 'admin', role_type: 4 }),
    agent(8000004, 'Kit Standin', { default_group_id: 20304336 }),
    agent(8000005, 'Lin Surrogate', { default_group_id: 20304257 }),
    agent(LIGHT_AGENT, 'Nell Cutout', {
      email: addressOf('Nell Cutout', 'licensing'),
      role_type: 1,
      custom_role_id: 9650002,
      only_private_comments: true,
      organization_id: organizationId('licensing'),
      default_group_id: 9800010,
    }),
  ];
}

/** A department colleague with a light-agent seat: private comments only (`api.md` 12). */
export const LIGHT_AGENT = 8000006;
