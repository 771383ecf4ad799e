/** Spellings of a swear word and the root it is looked up as: stretched, in a compound, or with signs for letters. */
const SPELLINGS: readonly (readonly [root: string, spelling: RegExp])[] = [
  ['fuck', /f+u+c+k|^(?:mother|cluster)?f(?:[*@#$!%_-]{1,3}c?k|[*#@]{2,3})(?:e[dr]s?|in?g?|s|up)?$/],
  ['shit', /^(?:bull|horse|dip|dog|ape|bat|holy|no|ass)*s+h+i+t+(?!a(?:ke|h)|im|z|terton)/],
  ['shit', /^(?:bull|horse|dip|holy)?(?:[s$]h[*@#$!%1i]t|[s$]h\*{2}|s[*#@]{1,2}t)(?:ty|e|s|show|load)?$/],
  ['shit', /^b\*{3,}[a-z]{1,3}$/],
  [
    'crap',
    /^c+r+a+p+(?:p?y|pier|piest|piness|ola|tastic|load|fest|ware|s|ped|ping)?$|^cr[*@#4]ppy$|^c(?:r[*@#4]|\*{1,2})p$/,
  ],
  ['damn', /^(?:god)?d+a+m+n|^goddam|^dam(?:mit|nit|mnit)$|^(?:god)?d[*@#4]mn(?:ed|it)?$/],
  ['bitch', /^(?:sonofa)?b+i+t+c+h+|^b[*@#$!%1]{1,2}tch(?:es|ing|y)?$|^b\*{4}$/],
  ['ass', /ass(?:hole|hat|wipe|clown|face)|^(?:dumb|jack|smart|kick|lard|half)ass(?:es|ed)?$|^arse?holes?$/],
  ['ass', /^(?:dumb|jack|smart)?(?:a\$\$|@ss|a\$s|as\$|a\*s)(?:h[o0]les?|es|hat)?$|^a\*\*(?:holes?|es)$/],
  ['piss', /^p+i+s+s+(?:ed|es|ing|er)?$|^p[*!1#]ss(?:ed|ing)?$/],
  ['suck', /^suck(?:tastic|age|itude|iest|ier)$/],
];

/** Chunks worth a closer look: the most of a text is none. */
const WORTH = /[*@#$!%_-]|fu|uck|shi|sh1|hhi|cra|crr|da+m|ddam|bit|bbi|ass|rse|a\$|@s|a\*|pis|ppi|suck/;

/** What a word of a draft, in lower case, hides or spells in its own way; nothing for every other word. */
export function unmaskSwearing(word: string): string | undefined {
  if (word.length > 24 || !WORTH.test(word)) return;
  return SPELLINGS.find(([, spelling]) => spelling.test(word))?.[0];
}
