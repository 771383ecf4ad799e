import type { CommandResult } from './command-result.ts';
import { UnusableError } from './command-result.ts';
export function writeSchema(_file: string | undefined): CommandResult {
  throw new UnusableError('not yet');
}
