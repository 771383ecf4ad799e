import { findAll, findAllShown, findHook, findShown } from './find-hook.ts';
import { readTags } from './read-tags.ts';
import type { Reading, TicketReading } from './snapshot.ts';
import { isDash, isStatusName, readPriorityWord, readStatusWord } from './words.ts';

type Plain<T> = { [K in keyof T]: T[K] extends Reading<infer V> | undefined ? V : never };

/** The values of a ticket's fields as its pane shows them now; an absent one is unknown, never "none". */
export type TicketFields = Partial<Plain<Required<Omit<TicketReading, 'id'>>>>;

/**
 * Reads the fields of a ticket's pane. Forms, layouts and roles leave fields out (`agent-page-hooks.md` 4.7),
 * and a word that no locale knows is left out too.
 */
export function readFields(pane: Element): TicketFields {
  return keepKnown({
    subject: readSubject(pane),
    priority: readPriority(pane),
    status: readStatus(pane),
    ...readAssignee(pane),
    canTake: readCanTake(pane),
    tags: readTags(pane),
    requester: readText(findShown(pane, 'requester')),
    organization: readText(findShown(pane, 'organization')),
    comments: countComments(pane),
  });
}

/** People in copy on a public reply, as far as the page shows them. */
export function countCopies(pane: Element): number {
  return findAllShown(pane, 'copyItem').length;
}

function countComments(pane: Element): number | undefined {
  const log = findShown(pane, 'log');
  return log && findAll(log, 'comment').length;
}

function readSubject(pane: Element): string | undefined {
  const element = findShown(pane, 'subject');
  if (!element) return undefined;
  const field = element.matches('input, textarea') ? element : (element.querySelector('input, textarea') ?? element);
  return 'value' in field && typeof field.value === 'string' ? field.value.trim() : readText(field);
}

function readPriority(pane: Element): string | undefined {
  const field = findShown(pane, 'priority');
  const text = readText(field && findShown(field, 'selectValue'));
  return text === undefined ? undefined : readPriorityWord(text);
}

/** Class names and ids before words: they do not change with the language (4.5). */
function readStatus(pane: Element): string | undefined {
  const element = findShown(pane, 'status');
  if (!element) return undefined;
  const named = [...element.classList].find(isStatusName);
  const badge = element.querySelector('[data-test-id^="status-badge-"]')?.getAttribute('data-test-id');
  const badgeName = badge?.slice('status-badge-'.length);
  if (named) return named;
  return badgeName && isStatusName(badgeName) ? badgeName : readStatusWord(element.textContent);
}

/** The agent's tag holds two titles, group then agent (4.6); a group's tag alone means nobody is chosen. */
function readAssignee(pane: Element): { group?: string | undefined; assignee?: string | null | undefined } {
  if (!findShown(pane, 'assignee')) return {};
  const group = readTitles(findShown(pane, 'assigneeGroup'));
  const agent = readTitles(findShown(pane, 'assigneeAgent'));
  if (agent.length > 0) return { group: agent.length > 1 ? agent[0] : group[0], assignee: agent.at(-1) };
  if (group.length > 0) return { group: group[0], assignee: null };
  const trigger = readText(findShown(pane, 'assigneeTrigger'));
  return trigger !== undefined && isDash(trigger) ? { assignee: null } : {};
}

/**
 * No link is no proof where the page does not tell who has the ticket, nor where something else to press stands beside
 * the value: the link by another name.
 */
function readCanTake(pane: Element): boolean | undefined {
  const field = findShown(pane, 'assignee');
  if (!field) return undefined;
  if (findHook(pane, 'takeIt')) return true;
  const trigger = findHook(pane, 'assigneeTrigger')?.element;
  const isOther = [...field.querySelectorAll('button, a')].some((one) => !trigger?.contains(one));
  return isOther || readAssignee(pane).assignee === undefined ? undefined : false;
}

function readTitles(tag: Element | undefined): string[] {
  if (!tag) return [];
  const titles = [tag, ...tag.querySelectorAll('[title]')].flatMap((element) => element.getAttribute('title') || []);
  return titles.map((title) => title.trim()).filter((title) => title !== '');
}

function readText(element: Element | undefined): string | undefined {
  const text = element?.textContent?.replace(/\s+/g, ' ').trim();
  return text ? text : undefined;
}

function keepKnown<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
