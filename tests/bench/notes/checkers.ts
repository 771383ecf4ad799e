import { checkDraft } from '../../../src/notes/check-draft.ts';
import { classes, team } from './classes.ts';
import { type Row, readSets } from './read-sets.ts';
import { chatClaims, findChatPatterns } from './rivals/chat-patterns.ts';
import { entropyClaims, findByEntropy } from './rivals/entropy.ts';
import { findBySecretlint, secretlintClaims } from './rivals/secretlint.ts';
import { findSwearWords, swearWordClaims } from './rivals/swear-words.ts';
import { type Found, type Score, scoreRows } from './score.ts';

/** Something that marks places in a text, with the classes it claims to find. */
export type Checker = {
  name: string;
  claims: ReadonlySet<string>;
  findAll: (rows: readonly Row[]) => Promise<(row: Row) => Found[]>;
};

const kindsOf = (detector: string) => classes.filter(({ ids }) => ids.includes(detector)).map(({ id }) => id);
const homeOf = (detector: string) => classes.find(({ own }) => own.includes(detector))?.id;

const context = { audience: 'internal', teamDomains: team.domains, teamWords: team.words, isRaised: false } as const;

/** Our checks as the note editor calls them, for a team with its own domain and words. */
export const checkAsInNote = (text: string) => checkDraft(text, context);

const plain = (find: (text: string) => Found[]) => async () => (row: Row) => find(row.text);

export const checkers: readonly Checker[] = [
  {
    name: 'Second Line',
    claims: new Set(classes.map(({ id }) => id)),
    findAll: plain((text) =>
      checkAsInNote(text).map(({ start, end, id }) => ({ start, end, kinds: kindsOf(id), home: homeOf(id) })),
    ),
  },
  {
    name: 'secretlint',
    claims: secretlintClaims,
    findAll: async (rows) => {
      const found = new Map<Row, Found[]>();
      for (const row of rows) found.set(row, await findBySecretlint(row.text));
      return (row) => found.get(row) ?? [];
    },
  },
  { name: 'entropy', claims: entropyClaims, findAll: plain(findByEntropy) },
  { name: 'GOV.UK Chat patterns', claims: chatClaims, findAll: plain(findChatPatterns) },
  { name: 'obscenity', claims: swearWordClaims, findAll: plain(findSwearWords) },
];

export type Result = { checker: string; half: string; score: Score };

/** Scores one checker on the tuning half, on the held-out half and on both. */
export async function scoreChecker({ name, claims, findAll }: Checker): Promise<Result[]> {
  const rows = readSets();
  const find = await findAll(rows);
  const part = (half: string, chosen: readonly Row[]) => ({
    checker: name,
    half,
    score: scoreRows(chosen, find, claims),
  });
  return [
    part(
      'A',
      rows.filter(({ half }) => half === 'tuning'),
    ),
    part(
      'B',
      rows.filter(({ half }) => half === 'held-out'),
    ),
    part('A and B', rows),
  ];
}
