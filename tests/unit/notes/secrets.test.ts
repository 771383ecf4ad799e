import { describe, expect, it } from 'vitest';
import { checkDraft, plainContext } from '../../../src/notes/check-draft.ts';
import { secrets } from '../../../src/notes/detectors/secrets.ts';
import { readMark, readSample, samplesOf } from './read-samples.ts';

const samples = secrets.map(({ id }) => samplesOf.get(id) ?? { marks: [], leaves: [] });
const find = (text: string, context = plainContext) => checkDraft(text, context, secrets);

describe('secrets together', () => {
  it.each(samples.flatMap(({ leaves }) => leaves.map(readSample)))('are quiet about $text', ({ text }) => {
    expect(find(text)).toEqual([]);
  });

  it('are found in a public reply too, all but addresses of machines', () => {
    const audience = { ...plainContext, audience: 'public' as const };
    const quiet = secrets.filter(({ id }) => {
      const texts = (samplesOf.get(id)?.marks ?? []).map((mark) => readMark(mark).text);
      return texts.every((text) => find(text, audience).every((finding) => finding.id !== id));
    });
    expect(quiet.map(({ id }) => id)).toEqual(['internal-address']);
  });

  it.each([
    ['between zero-width characters', 'p\u200bassw\u200bord: "hun\u200bter2!"'],
    ['in full-width characters', 'ｐａｓｓｗｏｒｄ＝ｈｕｎｔｅｒ２！'],
    ['in letters of another script', 'p\u0430ssw\u043erd: "hunter2!"'],
    ['in curly quotes', 'The password is “hunter2!”'],
    ['behind a no-break space', 'password:\u00a0hunter2!'],
  ])('are found %s', (_, text) => expect(find(text)).toHaveLength(1));
});

describe('hostile text', () => {
  const fill = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000);
  it.each([
    ['nested brackets', '[({<'],
    ['one letter', 'a'],
    ['zero-width characters', 'p\u200ba\u200bs\u200bs\u200b'],
    ['look-alike letters', 'р\u0430ssword: '],
    ['words split across tags', '<b>pass</b><i>word</i>=<u>x</u>'],
    ['openings without an end', 'password = "a'],
    ['headers without a footer', '-----BEGIN RSA PRIVATE KEY-----\n'],
    ['addresses without a host', '://a:b'],
    ['a name again and again', 'token='],
    ['hexadecimal', '0123abcd-'],
    ['base64', 'AbC1+/'],
    ['digits and dots', '10.'],
    ['a word for a password', 'password is '],
    ['links', '?token=aaaaaaaa1'],
    ['names without a value', ':secret'],
    ['one word a line', 'no\n'],
    ['letters that become three', '\ufb03'],
  ])('is read in linear time: %s', (_, unit) => {
    const text = fill(unit);
    const { user: before } = process.cpuUsage();
    find(text);
    // 200 ms is the aim; a shared machine and the tracing of a test run get room.
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(400);
  });
});
