/**
 * Parts of this extension that stand in a content script file of their own, side by side in one isolated world
 * that the page cannot see. A part whose file did not load is simply not there: its user says so and works on.
 */
const keyOf = (name: string) => Symbol.for(`second-line.part.${name}`);

/** Puts a part where the other content scripts of this tab find it; a newer copy replaces an older one. */
export function offerPart(name: string, part: unknown): void {
  Reflect.set(globalThis, keyOf(name), part);
}

/** The part of this name, undefined while no file has offered it. Both ends are this extension, in one version. */
export function findPart<T>(name: string): T | undefined {
  return Reflect.get(globalThis, keyOf(name)) as T | undefined;
}
