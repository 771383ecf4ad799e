/** A field of the ticket with one value of several. */
export type SelectProps = {
  label: string;
  /** Key of the chosen option; an empty one shows "-". */
  value: string;
  options: Record<string, string>;
  onChoose: (value: string) => void;
  /** The saved ticket has none, so that "-" can be chosen again until it is submitted. */
  mayBeNone?: boolean;
  isEmpty?: boolean;
};

/** What can be chosen, key and word. */
export function listChoices({ value, options, mayBeNone = false, isEmpty = false }: SelectProps): [string, string][] {
  const none: [string, string][] = value === '' || mayBeNone ? [['', '-']] : [];
  return isEmpty ? [] : [...none, ...Object.entries(options)];
}
