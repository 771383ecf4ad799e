/** What a command has to say: lines for people, one value for machines, and the exit code. */
export type CommandResult = { lines: string[]; json: unknown; exitCode: 0 | 1 };

/** A fault of the call or of a file that cannot be used at all: exit code 2. */
export class UnusableError extends Error {
  readonly problems: readonly { place: string; message: string }[];

  constructor(message: string, problems: readonly { place: string; message: string }[] = []) {
    super(message);
    this.problems = problems;
  }
}
