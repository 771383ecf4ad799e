import type { Plain } from './is-plain.ts';

/**
 * Whether a list asked for by page number goes on after a page. Its count decides; an answer of fewer things a page than
 * asked for, without a count that can be or with a cursor instead goes on by its own sign. The address of the next page is
 * never followed, as it may name another host (`api.md` 4.1).
 *
 * @param asked things asked for so far, a full page each
 * @param came things that came so far
 */
export function goesOn({ count, next_page: next, meta }: Plain, asked: number, came: number): boolean {
  const hasSign = typeof next === 'string' || (meta as Plain | null | undefined)?.has_more === true;
  if (typeof count !== 'number' || count < came) return hasSign;
  return asked < count || (hasSign && came < count);
}
