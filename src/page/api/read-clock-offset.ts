/**
 * What to add to the browser's clock to get Zendesk's, in milliseconds, from the `Date` header of an answer (house
 * decision 14). The header has whole seconds, so half a second is added, and the middle of the request is taken
 * for its moment. Undefined when there is no such header or it cannot be read.
 */
export function readClockOffset(headers: Headers, sentAt: number, receivedAt: number): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(date)) return undefined;
  const age = Number(headers.get('age') ?? 0);
  const then = date + (age > 0 ? age * 1000 : 0) + 500;
  return Math.round(then - (sentAt + receivedAt) / 2);
}
