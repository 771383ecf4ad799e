import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';

/** What sends words to the requester: a reply, or a macro, which brings its own. */
const replies = new Set(['reply', 'apply-macro']);

/** Reasons that give none. */
const isNoReason = (words: string) =>
  !/\p{L}{2}/u.test(words) || /^(?:none|n\/?a|no|tbc|tbd|todo)\W*$/i.test(words.trim());

/**
 * Endings that owe a reply and do not send one, or send none without a reason: a requester always hears (`domain.md`
 * 2.2 C).
 */
export function findSilentEndings({ flow }: FlowStudy): FlowWarning[] {
  return flow.endings.flatMap(({ id, reply, actions }): FlowWarning[] => {
    const sends = actions.some((action) => replies.has(action.do));
    const place = `endings.${id}`;
    if (reply === 'owed') {
      if (sends) return [];
      return [
        {
          check: 'silent-ending',
          level: 'error',
          place: `${place}.actions`,
          what: 'This ending owes the requester a reply, and no action sends one',
          mend: 'Add a “reply” or “apply-macro” action, or write the reason why there is no reply: "reply": {"none": "…"}',
        },
      ];
    }
    if (isNoReason(reply.none)) {
      return [
        {
          check: 'silent-ending',
          level: 'error',
          place: `${place}.reply`,
          what: 'This ending sends no reply and does not say why',
          mend: 'Write the reason in reply.none, or owe a reply',
        },
      ];
    }
    return [];
  });
}
