import { makeComment } from '../data/make-comment.ts';
import type { SandboxComment, SandboxTicket, SandboxUser } from '../data/sandbox-data.ts';
import { refuse } from './answer.ts';
import type { SandboxState } from './sandbox-state.ts';

const BODY_LIMIT = 65_536;

/**
 * Adds the comment of a write. Without `public` it follows the ticket, that is: it is public (`api.md` 14.2), unless
 * the agent may write private ones only. Returns nothing for an empty comment. Throws 422 at 5,000 comments.
 */
export function addComment(
  state: SandboxState,
  me: SandboxUser,
  ticket: SandboxTicket,
  asked: unknown,
): SandboxComment | undefined {
  if (typeof asked !== 'object' || asked === null) return undefined;
  const {
    body,
    html_body: htmlBody,
    public: isPublic,
  } = asked as { body?: unknown; html_body?: unknown; public?: unknown };
  const html = typeof htmlBody === 'string' ? htmlBody : undefined;
  const words = typeof body === 'string' && html === undefined ? body : htmlToText(html ?? '');
  if (words.trim() === '') return undefined;
  const comments = state.data.comments[ticket.id] ?? [];
  state.data.comments[ticket.id] = comments;
  if (comments.length >= 5_000)
    throw refuse.invalidRecord('base', 'This ticket has too many comments', 'TooManyComments');
  const comment = makeComment(ticket.id, comments.length, {
    author_id: me.id,
    created_at: state.clock.iso(),
    body: words.slice(0, BODY_LIMIT),
    public: me.only_private_comments ? false : (isPublic ?? ticket.is_public) !== false,
    ...(html === undefined ? {} : { html: `<div class="zd-comment" dir="auto">${cleanHtml(html)}</div>` }),
  });
  const highest = Math.max(0, ...comments.map(({ id }) => id));
  if (comment.id <= highest) comment.id = highest + 1;
  comments.push(comment);
  return comment;
}

/** Zendesk cleans what an agent sends; enough here to keep scripts and handlers of our own page out. */
function cleanHtml(html: string): string {
  return html
    .replaceAll(/<(script|style|iframe)\b[\s\S]*?(<\/\1>|$)/gi, '')
    .replaceAll(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '');
}

function htmlToText(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
  return html
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/(p|div|li|h\d)>/gi, '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_all, name: string) => entities[name] ?? '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
