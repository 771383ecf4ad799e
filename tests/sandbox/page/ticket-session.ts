import { getJson, RefusedCall } from './api.ts';
import type { ApiComment, ApiMacro, ApiNamed, ApiTicket, ApiUser, MacroResult } from './api-types.ts';
import { readMacroDraft, readMacroEdits } from './macro-changes.ts';
import { Observable } from './observable.ts';
import type { PageOptions } from './page-options.ts';
import { readTicket } from './read-ticket.ts';
import { saveTicket } from './save-ticket.ts';
import type { SeededRandom } from './seeded-random.ts';

export type Channel = 'web' | 'internal' | 'native_messaging';

/** Fields changed in the form and not yet submitted. */
export type Edits = Partial<
  Pick<ApiTicket, 'subject' | 'priority' | 'type' | 'tags' | 'assignee_id' | 'group_id' | 'status' | 'follower_ids'>
>;

const messagingChannels = ['native_messaging', 'messaging', 'chat'];

/** Everything the page holds about one opened ticket; lives as long as its tab. */
export class TicketSession extends Observable {
  readonly id: number;
  ticket: ApiTicket | undefined;
  readonly users = new Map<number, ApiUser>();
  readonly organizations = new Map<number, ApiNamed>();
  comments: ApiComment[] = [];
  edits: Edits = {};
  channel: Channel = 'web';
  /** One draft per ticket: it stays when the channel is switched, as in Zendesk. HTML as the editor gives it. */
  draft = '';
  /** Counts the changes of the draft that did not come from the editor. */
  draftVersion = 0;
  macroIds: number[] = [];
  isSaving = false;
  errors: string[] = [];
  shownComments = 10;
  hasLog = false;
  hasComposer = false;
  private readonly random: SeededRandom;
  private readonly macroDelay: [number, number];
  /** Messaging came with Agent Workspace: older interfaces show such a ticket as any other. */
  private readonly hasMessaging: boolean;

  constructor(id: number, options: PageOptions, random: SeededRandom) {
    super();
    this.id = id;
    this.random = random;
    this.macroDelay = options.macroDelay;
    this.hasMessaging = options.generation === 'b26' || options.generation === 'b';
    void this.load();
    this.later(options.lateMount, () => {
      this.hasLog = true;
    });
    this.later(options.lateMount, () => {
      this.hasComposer = true;
    });
  }

  get isMessaging(): boolean {
    return this.hasMessaging && messagingChannels.includes(this.ticket?.via?.channel ?? '');
  }

  get isDirty(): boolean {
    return !isEmptyDraft(this.draft) || Object.keys(this.edits).length > 0;
  }

  /** A field as the form shows it: the edit if there is one, else the ticket's. */
  read<K extends keyof Edits>(name: K): ApiTicket[K] | undefined {
    return (name in this.edits ? this.edits[name] : this.ticket?.[name]) as ApiTicket[K] | undefined;
  }

  edit(edits: Edits): void {
    const merged: Edits = { ...this.edits, ...edits };
    const kept = Object.entries(merged).filter(
      ([name, value]) => !isSame(value, this.ticket?.[name as keyof ApiTicket]),
    );
    this.edits = Object.fromEntries(kept) as Edits;
    this.announce();
  }

  chooseChannel(channel: Channel): void {
    this.channel = channel;
    this.announce();
  }

  /** From the editor. */
  typeDraft(html: string): void {
    this.draft = html;
    this.announce();
  }

  /** From anything but the editor; the editor follows. */
  replaceDraft(html: string): void {
    this.draft = html;
    this.draftVersion += 1;
    this.announce();
  }

  showMore(): void {
    this.shownComments += 10;
    this.announce();
  }

  /** Fetches what the macro would do, then changes fields and draft, each 0.2–2 s late. Nothing is saved. */
  async applyMacro(macro: ApiMacro): Promise<void> {
    const { result } = await getJson<{ result: MacroResult }>(`tickets/${this.id}/macros/${macro.id}/apply.json`);
    this.macroIds.push(macro.id);
    this.later(this.macroDelay, () => {
      if (this.ticket) this.edit(readMacroEdits(result, this.ticket, this.read('tags') ?? []));
    });
    const { comment } = result.ticket;
    if (!comment) return;
    this.later(this.macroDelay, () => {
      if (comment.public !== undefined)
        this.channel = comment.public ? (this.isMessaging ? 'native_messaging' : 'web') : 'internal';
      this.replaceDraft(readMacroDraft(this.draft, comment));
    });
  }

  /** Saves fields and draft; true when the server took them. A second call while one runs does nothing. */
  async submit(status: string | undefined): Promise<boolean> {
    if (this.isSaving || !this.ticket) return false;
    this.isSaving = true;
    this.errors = [];
    this.edit(status ? { status } : {});
    const spinner = new Promise((resolve) => setTimeout(resolve, this.random.between([300, 2000])));
    try {
      await saveTicket(
        this.ticket,
        this.edits,
        isEmptyDraft(this.draft) ? '' : this.draft,
        this.channel,
        this.macroIds,
      );
      const [fresh] = await Promise.all([readTicket(this.id), spinner]);
      this.take(fresh);
      this.edits = {};
      this.macroIds = [];
      this.replaceDraft('');
      return true;
    } catch (trouble) {
      await spinner;
      this.errors =
        trouble instanceof RefusedCall ? trouble.sentences : ['The ticket could not be saved. Check your connection.'];
      // After a conflict the form shows the newer ticket below the edits, so that a second try can succeed.
      if (trouble instanceof RefusedCall && trouble.status === 409) await this.load();
      return false;
    } finally {
      this.isSaving = false;
      this.announce();
    }
  }

  dismissErrors(): void {
    this.errors = [];
    this.announce();
  }

  private async load(): Promise<void> {
    try {
      this.take(await readTicket(this.id));
    } catch (trouble) {
      this.errors = trouble instanceof RefusedCall ? trouble.sentences : ['The ticket could not be loaded.'];
    }
    this.announce();
  }

  private take({ answer, comments }: Awaited<ReturnType<typeof readTicket>>): void {
    for (const user of [...(answer.users ?? []), ...comments.users]) this.users.set(user.id, user);
    for (const organization of answer.organizations ?? []) this.organizations.set(organization.id, organization);
    const isFirst = this.ticket === undefined;
    this.ticket = answer.ticket;
    this.comments = comments.list;
    if (isFirst && this.isMessaging) this.channel = 'native_messaging';
  }

  private later(range: [number, number], change: () => void): void {
    setTimeout(() => {
      change();
      this.announce();
    }, this.random.between(range));
  }
}

/** True when no block of the draft has text, image or table. */
export function isEmptyDraft(html: string): boolean {
  return !/<(img|table|hr)\b/.test(html) && html.replace(/<[^>]*>|&nbsp;/g, '').trim() === '';
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === (other ?? null) || one === other;
  return one.length === other.length && one.every((entry) => other.includes(entry));
}
