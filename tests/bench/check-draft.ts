import { checkDraft } from '../../src/notes/check-draft.ts';
import type { Task } from './measure.ts';

const WORDS = 'Hello Alice, the change note on that page was published twice, so we took the second one away. ';
const KEY = 'AKIAIOSFODNN7EXAMPLE';
const MILLION = 1_000_000;

const fill = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const within = (size: number) => `${fill(WORDS, size / 2)} ${KEY} ${fill(WORDS, size / 2 - KEY.length - 2)}`;

/** Texts made to hurt: beginnings that never end, prefixes without a body, one long word. */
const hostile = {
  'key headers without an end': '-----BEGIN RSA PRIVATE KEY----- ',
  'half headers': '-----BEGIN AAAAAAAAAAAA AAAAAAAAAAAA AAAAAAAAAAAA ',
  'token prefixes': 'ghp_ xoxb- AIza npm_ SG. sk_live_ AKIA glpat- github_pat_ ',
  'one word of a token’s letters': 'xoxb-aaaaaaaaaaaa',
};

/** What a ticket page does when typing rests. */
export function makeDraftTasks(): Task[] {
  const plain = [2_000, 10_000].map((size) => {
    const draft = within(size);
    return { name: `check a draft of ${size.toLocaleString('en-GB')} characters`, run: () => checkDraft(draft) };
  });
  const bad = Object.entries(hostile).map(([name, part]) => {
    const draft = fill(part, MILLION);
    return { name: `check 1 MB: ${name}`, run: () => checkDraft(draft) };
  });
  return [...plain, ...bad];
}
