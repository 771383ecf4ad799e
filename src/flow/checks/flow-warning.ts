/** An example ticket, as far as it matters: values by fact name, `block LABEL` or `field NUMBER`. */
export type ExampleTicket = Readonly<Record<string, unknown>>;

/**
 * What a check found. `error`: the flow must not be used so. `warning`: it can be used, and somebody should look.
 * `hint`: tidying up.
 */
export type FlowWarning = {
  /** Name of the check, such as `gap`. */
  check: string;
  level: 'error' | 'warning' | 'hint';
  /** Such as `steps.whose.answers[2].when`. */
  place: string;
  what: string;
  mend: string;
  /** A ticket that shows it, where one does. */
  ticket?: ExampleTicket;
};
