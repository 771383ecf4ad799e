/** What goes back to the browser. */
export type Answer = { status: number; headers: Record<string, string>; body: string | Uint8Array };

/** A JSON answer of 200, or another status. */
export function json(value: unknown, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

/** An HTML answer. */
export function html(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** A plain text answer. */
export function text(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** A redirect (302). */
export function redirect(location: string): Answer {
  return {
    status: 302,
    headers: { location, 'content-type': 'text/html; charset=utf-8' },
    body: 'You are being redirected.',
  };
}

/** Thrown by a route to answer with an error in Zendesk's shape. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(`${answer.status}`);
    this.answer = answer;
  }
}

/** Error bodies as Zendesk sends them (`api.md` 7). */
export const refuse = {
  invalidAttribute: (name: string, why: string) =>
    new Refusal(
      json(
        {
          error: {
            title: 'Invalid attribute',
            message: `You passed an invalid value for the ${name} attribute. ${why}`,
          },
        },
        400,
      ),
    ),
  tooManyValues: (max: number) =>
    new Refusal(json({ error: 'TooManyValues', description: `${max} values at most`, max_count: max }, 400)),
  signedOut: () => new Refusal(json({ error: "Couldn't authenticate you" }, 401)),
  forbidden: () =>
    new Refusal(
      json(
        {
          error: {
            title: 'Forbidden',
            message:
              'You do not have access to this page. Please contact the account owner of this help desk for further help.',
          },
        },
        403,
      ),
    ),
  notFound: () => new Refusal(json({ error: 'RecordNotFound', description: 'Not found' }, 404)),
  unknownEndpoint: () => new Refusal(json({ error: 'InvalidEndpoint', description: 'Not found' }, 404)),
  updateConflict: () =>
    new Refusal(
      json(
        {
          error: 'UpdateConflict',
          description:
            'Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.',
        },
        409,
      ),
    ),
  invalidSearch: (why: string) => new Refusal(json({ error: 'invalid', description: `Invalid search: ${why}` }, 422)),
  invalidRecord: (field: string, description: string, error = 'InvalidValue') =>
    new Refusal(
      json(
        {
          error: 'RecordInvalid',
          description: 'Record validation errors',
          details: { [field]: [{ description, error }] },
        },
        422,
      ),
    ),
};
