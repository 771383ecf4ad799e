import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../../src/notes/check-draft.ts';
import { weighWording } from '../../../../src/notes/detectors/weigh-wording.ts';
import { wording } from '../../../../src/notes/detectors/wording.ts';
import { normaliseDraft } from '../../../../src/notes/normalise-draft.ts';

const TABLE = `
3:
awful
was too
2:
odd|
  late
1:
here
`;

function marked(text: string, manner: Parameters<typeof weighWording>[1] = {}): string[] {
  const draft = normaliseDraft(text).text;
  return weighWording(TABLE, manner)(draft, plainContext).map(({ start, end }) => draft.slice(start, end));
}

describe('weighWording', () => {
  it.each([
    ['a heavy word alone', 'It is awful today.', ['awful']],
    ['nothing light alone', 'It is odd today.', []],
    ['light ones together', 'It is odd here.', ['odd']],
    ['the same word once only', 'Here and here and here.', []],
    ['one span a sentence', 'Awful and awful. Awful.', ['Awful', 'Awful']],
  ])('marks %s', (_, text, expected) => expect(marked(text)).toEqual(expected));

  it.each([
    ['very odd', ['odd']],
    ['odd!!', ['odd']],
    ['you are odd', ['odd']],
    ['they are odd', []],
    ['the page is odd', []],
  ])('lets feeling and people weigh: %j', (text, expected) =>
    expect(marked(text, { isAimed: true })).toEqual(expected),
  );

  it.each([
    ['not awful', []],
    ['I was awful', []],
    ['my awful typo', []],
    ['I was too late', []],
    ['Awful me', []],
    ['your awful reply to me', ['awful']],
    ['awful to me', ['awful']],
    ['my guess: awful', ['awful']],
    ['I think it is awful', ['awful']],
  ])('is quiet on "not" and on the writer: %j', (text, expected) =>
    expect(marked(text, { isOfOthers: true })).toEqual(expected),
  );
});

describe('weighWording among people', () => {
  it.each([
    ['It is odd for the minister.', ['odd']],
    ['It is odd for them.', ['odd']],
    ['It is odd for a table.', []],
    ['Told her here.', []],
  ])('lets who stands beside a word weigh: %j', (text, expected) =>
    expect(marked(text, { isAmongPeople: true })).toEqual(expected),
  );

  it('weighs who is near only once', () => {
    expect(marked('You are here, they say.', { isAimed: true, isAmongPeople: true })).toEqual([]);
  });
});

describe('weighWording of judgements', () => {
  it.each([
    ['It is a bit awful.', []],
    ['Thanks, the old one was awful.', []],
    ['Users say the page is awful.', []],
    ['The page is awful.', ['awful']],
  ])('hears a hedge, a kind word and who is speaking: %j', (text, expected) =>
    expect(marked(text, { isJudgement: true })).toEqual(expected),
  );
});

describe('weighWording in company', () => {
  it.each([
    ['Feedback says "awful".', []],
    ['Her words: “awful”.', []],
    ['Feedback says it is awful.', ['awful']],
    ['An "awful" mess.', ['awful']],
    ['It says " awful', ['awful']],
  ])('leaves the quoted words of somebody else: %j', (text, expected) =>
    expect(marked(text, { isAimed: true })).toEqual(expected),
  );

  it.each([
    ['The awful hole was fixed.', []],
    ['The awful hole is not fixed.', ['awful']],
    ['The awful hole is open.', ['awful']],
  ])('leaves what is done: %j', (text, expected) => expect(marked(text, { isOpenOnly: true })).toEqual(expected));

  it.each([
    ['The awful guidance page is gone.', []],
    ['Our awful case is gone.', ['awful']],
  ])('leaves the subject of a page: %j', (text, expected) =>
    expect(marked(text, { isOfPages: true })).toEqual(expected),
  );
});

describe('wording', () => {
  it('says why and what next in a sentence each, without an exclamation mark', () => {
    for (const { why, next } of wording) expect(`${why} ${next}`).toMatch(/^[^!]+\. [^!]+\.$/);
  });

  it('checks internal notes alone', () => {
    expect(wording.filter(({ only }) => only !== 'internal')).toEqual([]);
  });

  it('never stops a submit for the tone of a note', () => {
    expect(wording.filter(({ severity }) => severity === 'serious')).toEqual([]);
  });

  it.each([
    ['letters', 'a'],
    ['insults in one sentence', 'users say you idiot '],
    ['quoted insults in one sentence', 'say "idiot" '],
    ['phrases that silence and ones that do not', 'garbage collector stupid code '],
    ['people who always never', 'they never always keep '],
    ['masked words', 'f@#k f**k sh!t '],
    ['words no phrase ends with', 'keep them so very really just you are not '],
    ['fillers', 'you are so very really just quite '],
    ['one filler', 'so '],
    ['hidden characters', 'f\u200bu\u200bc\u200bk '],
    ['look-alikes', 'сrар '],
    ['stars', 'a*'],
    ['quoted lines', '\n> '],
  ])('looks things up eight times as often in 65,536 characters of %s as in 8,192', (_, piece) => {
    const count = (length: number) => {
      const text = normaliseDraft(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)).text;
      return countLookUps(() => {
        for (const { find } of wording) find(text, plainContext);
      });
    };
    count(8_192);
    expect(count(65_536)).toBeLessThanOrEqual(count(8_192) * 9 + 1_000);
  });
});

/** How often a map is asked meanwhile: all ways through words and phrases go by maps. */
function countLookUps(run: () => void): number {
  const { get } = Map.prototype;
  let count = 0;
  Map.prototype.get = function (this: Map<unknown, unknown>, key) {
    count += 1;
    return get.call(this, key);
  };
  try {
    run();
  } finally {
    Map.prototype.get = get;
  }
  return count;
}
