/** The local Zendesk's own time: it starts where it is told and ticks from there. */
export type SandboxClock = {
  now(): Date;
  /** Zendesk's form: UTC, whole seconds. */
  iso(): string;
};

/** A clock that shows `start` (ISO 8601) now. Throws a `RangeError` when `start` is no time. */
export function makeClock(start: string): SandboxClock {
  const from = Date.parse(start);
  if (Number.isNaN(from)) throw new RangeError(`Not a time: "${start}". Write it like 2021-09-02T10:00:00+01:00.`);
  const began = performance.now();
  const now = () => new Date(from + (performance.now() - began));
  return { now, iso: () => toZendeskTime(now()) };
}

/** ISO 8601 in UTC with whole seconds, as Zendesk writes times. */
export function toZendeskTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
