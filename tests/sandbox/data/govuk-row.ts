import type { OrganizationKey } from './govuk-people.ts';
import type { SandboxVia } from './sandbox-data.ts';

/** Working day (0 = 2 September 2021, or less) and London wall clock. */
export type Moment = readonly [day: number, clock: string];

/** Who wrote: the ticket's requester, an agent by role, or a person in copy by name. */
export type Author = 'requester' | 'you' | 'colleague' | 'lead' | 'engineer' | 'light agent' | { cc: string };

export type Line = {
  by: Author;
  public: boolean;
  at: Moment;
  body: string;
  html?: string;
  files?: { name: string; type: string; size: number }[];
  via?: SandboxVia;
};

/** One ticket of `domain.md` 6, short. `updated` defaults to the last comment; `since` is the last change of status. */
export type Row = {
  id: number;
  created: Moment;
  requester: { name: string; org?: OrganizationKey; email?: string; suspended?: boolean; phone?: string };
  via: 'web' | 'email' | 'api' | SandboxVia;
  subject: string;
  /** The subject as it came, where an agent renamed it. */
  rawSubject?: string;
  tags: string;
  priority: 'low' | 'normal' | 'high' | null;
  status: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';
  holder?: 'you' | 'colleague';
  groupId?: number;
  copies?: string[];
  lines: Line[];
  updated?: Moment;
  since?: Moment;
  solved?: Moment;
  followupIds?: number[];
};

/** A public comment. */
export const say = (by: Author, at: Moment, body: string, more: Partial<Line> = {}): Line => ({
  by,
  public: true,
  at,
  body,
  ...more,
});

/** An internal note. */
export const note = (by: Author, at: Moment, body: string, more: Partial<Line> = {}): Line => ({
  ...say(by, at, body, more),
  public: false,
});

/** A form's body: `[Label]` lines and values, blocks joined by one blank line (`domain.md` 4.1). */
export function blocks(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([label, value]) => `[${label}]\n${value}`)
    .join('\n\n');
}

/** The five blocks of a technical fault report (`domain.md` 4.2). */
export const fault = (where: string, broken: string, actions: string, happened: string, should: string): string =>
  blocks({
    'Location of fault': where,
    'What is broken': broken,
    'Actions leading to problem': actions,
    'What happened': happened,
    'What should have happened': should,
  });

/** The blocks of a named contact (`domain.md` 4.2). */
export const namedContact = (requester: string, details: string, link?: string): string =>
  blocks({
    Requester: requester,
    Details: details,
    ...(link ? { Link: link } : {}),
    Referrer: link ?? 'Unknown',
    'User agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:91.0) Gecko/20100101 Firefox/91.0',
    'JavaScript Enabled': 'true',
  });
