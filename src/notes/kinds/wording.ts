import type { Kind } from '../finding.ts';

/** Kinds of words that would not be said in public. In the order of their detectors. */
export const wordingKinds = [
  {
    id: 'team-words',
    kind: 'Your team’s own word',
    severity: 'mind',
    why: 'Your team asked to be told when this word is in a note.',
  },
  {
    id: 'unfixed-weakness',
    kind: 'Unfixed weakness',
    severity: 'mind',
    why: 'Anyone with this ticket open learns a way in that still works.',
  },
  {
    id: 'do-not-tell',
    kind: 'Kept from the reader',
    severity: 'mind',
    why: 'The department can open this note and read what it was not meant to be told.',
  },
  {
    id: 'legal-talk',
    kind: 'Legal talk',
    severity: 'mind',
    why: 'Departments can read notes, and a note can be asked for in a dispute.',
  },
  {
    id: 'staffing-talk',
    kind: 'Staffing talk',
    severity: 'mind',
    why: 'This may tell other departments about a colleague’s health, job or how stretched the team is.',
  },
  {
    id: 'swearing',
    kind: 'Swearing or abuse',
    severity: 'tone',
    why: 'Departments can read notes, and a strong word is what stays with the reader.',
  },
  {
    id: 'contempt',
    kind: 'Contempt',
    severity: 'tone',
    why: 'This may read as looking down on people or their work, and those people can read it.',
  },
  {
    id: 'blame',
    kind: 'Blame',
    severity: 'tone',
    why: 'This reads as laying fault at somebody’s door, and they may be reading.',
  },
  {
    id: 'guessed-motive',
    kind: 'Politics or guessed motives',
    severity: 'tone',
    why: 'This guesses at why somebody asks or decides, and they or a journalist may read it.',
  },
  {
    id: 'mockery',
    kind: 'Mockery',
    severity: 'tone',
    why: 'A joke at somebody’s expense reads harder on their screen than on yours.',
  },
  {
    id: 'exasperation',
    kind: 'Exasperation',
    severity: 'tone',
    why: 'The reader sees the frustration before the facts.',
  },
  {
    id: 'unkind-wording',
    kind: 'Unkind wording',
    severity: 'tone',
    why: 'Taken together these words may hurt, and the people they are about can read them.',
  },
  {
    id: 'unfit-wording',
    kind: 'Not for the public',
    severity: 'tone',
    why: 'Taken together these words read as something you would not say to the people concerned.',
  },
] as const satisfies readonly Kind[];
