import type { ApiComment } from './api-types.ts';
import type { PageOptions } from './page-options.ts';
import { hashText } from './seeded-random.ts';

/** Comments in the order the page has them; `inPageOrder` are the page's own, before another extension reorders them. */
export function orderComments(inPageOrder: ApiComment[], { logOrder, seed }: PageOptions): ApiComment[] {
  if (logOrder === 'reversed') return [...inPageOrder].reverse();
  if (logOrder === 'page') return inPageOrder;
  const rank = ({ id }: ApiComment) => hashText(seed, `log ${id}`);
  return [...inPageOrder].sort((one, other) => rank(one) - rank(other));
}
