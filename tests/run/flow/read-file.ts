import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findJsonFault } from '../../../src/flow/find-json-fault.ts';
import { UnusableError } from './command-result.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

function refuse(file: string, error: unknown): never {
  if (error instanceof UnusableError) throw error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw new UnusableError(`${file} cannot be read: ${reasons[code] ?? (code || 'it is no text')}`);
}

/** The text of a file, named from where the reader stands. Larger than `most` bytes, or no UTF-8, it is refused. */
export function readText(file: string, most: number): string {
  try {
    const path = resolve(process.env.FLOW_FROM ?? process.cwd(), file);
    const { size } = statSync(path);
    if (size > most) {
      const say = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
      throw new UnusableError(`${file} is too large: ${say(size)}, at most ${say(most)}`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    return refuse(file, error);
  }
}

/** JSON of a text. What is wrong is told by line and column and never by its words, which may be private. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const fault = findJsonFault(text);
    if (fault === undefined) throw new UnusableError(`${file} is no JSON`);
    const before = text.slice(0, fault.index).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const isTwice = fault.message.includes('twice');
    throw new UnusableError(
      `${file} is no JSON: ${place}: ${isTwice ? 'a name is twice in one object' : fault.message}`,
    );
  }
}
