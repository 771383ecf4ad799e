/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJlLW1hZGUtdXA',
    'cookie was ⟦eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJpc3MiOiIxMDEifQ⟧',
    '?token=⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1ZjRhMWI3Yy03YTNlIn0.abcDEF123-_x⟧&utm=1',
  ],
  leaves: ['eyJ is how a JWT begins', 'a keyJob.start() call', 'monkeyJingle.eyJelly.x'],
};
