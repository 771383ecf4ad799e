import { createContext, useContext } from 'react';
import { getJson } from './api.ts';
import type { ApiMacro, ApiNamed, ApiUser, ApiView } from './api-types.ts';
import { Navigation } from './navigation.ts';
import { Observable } from './observable.ts';
import type { PageOptions } from './page-options.ts';
import { SeededRandom } from './seeded-random.ts';
import { findTexts, type Texts } from './texts.ts';
import { TicketSession } from './ticket-session.ts';

/** What is the same for the whole page: options, words, the agent, groups, views, macros, and the open tickets. */
export class Sandbox extends Observable {
  readonly options: PageOptions;
  readonly random: SeededRandom;
  readonly texts: Texts;
  readonly navigation: Navigation;
  theme: PageOptions['theme'];
  me: ApiUser | undefined;
  groups: ApiNamed[] = [];
  views: ApiView[] = [];
  macros: ApiMacro[] = [];
  private readonly sessions = new Map<number, TicketSession>();

  constructor(options: PageOptions) {
    super();
    this.options = options;
    this.theme = options.theme;
    this.random = new SeededRandom(options.seed);
    this.texts = findTexts(options.locale);
    this.navigation = new Navigation(this.random, options.switchDelay);
    void this.load('users/me.json', (answer: { user: ApiUser }) => {
      this.me = answer.user;
    });
    void this.load('groups/assignable.json', (answer: { groups: ApiNamed[] }) => {
      this.groups = answer.groups;
    });
    void this.load('views/active.json', (answer: { views: ApiView[] }) => {
      this.views = answer.views;
    });
    void this.load('macros.json?active=true&only_viewable=true&per_page=100', (answer: { macros: ApiMacro[] }) => {
      this.macros = answer.macros;
    });
  }

  /** The session of a ticket, made at the first call. */
  open(ticketId: number): TicketSession {
    let session = this.sessions.get(ticketId);
    if (!session) {
      session = new TicketSession(ticketId, this.options, this.random);
      this.sessions.set(ticketId, session);
    }
    return session;
  }

  /** Closes the tab and forgets what was typed there. */
  close(ticketId: number): void {
    this.sessions.delete(ticketId);
    this.navigation.close(ticketId);
  }

  /** The ticket whose pane is in view, if any. */
  get active(): TicketSession | undefined {
    const { shown } = this.navigation;
    return shown.kind === 'ticket' ? this.sessions.get(shown.id) : undefined;
  }

  chooseTheme(theme: PageOptions['theme']): void {
    this.theme = theme;
    this.announce();
  }

  async submit(session: TicketSession, status: string | undefined): Promise<void> {
    if (!(await session.submit(status))) return;
    if (this.navigation.afterSave !== 'stay_on_ticket') this.sessions.delete(session.id);
    this.navigation.finishTicket(session.id);
  }

  private async load<T>(path: string, take: (answer: T) => void): Promise<void> {
    try {
      take(await getJson<T>(path));
    } catch {
      return; // The page stands without it, as Zendesk's does.
    }
    this.announce();
  }
}

export const SandboxContext = createContext<Sandbox | undefined>(undefined);

/** The page's sandbox; throws outside of the page. */
export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error('No sandbox around this component.');
  return sandbox;
}
