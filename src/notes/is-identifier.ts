import { isGibberish } from './is-gibberish.ts';

/** A name in code made of words, `tasks.EcsEc2LaunchTarget`: three in five of its characters, at least, stand in words. */
export function isIdentifier(run: string): boolean {
  const words = run.match(/[A-Z]?[a-z]{3,}/g)?.filter((word) => !isGibberish(word)) ?? [];
  return words.join('').length >= run.length * 0.6;
}
