/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'AKIAIOSFODNN7EXAMPLE',
    `ghp_${'a1B2'.repeat(9)}`,
    `github_pat_${'a'.repeat(22)}_${'b'.repeat(59)}`,
    `glpat-${'Zx9'.repeat(7)}`,
    'xoxb-000000000000-notarealtoken',
    `AIza${'Sy0-_'.repeat(7)}`,
    `sk_live_${'0aB'.repeat(8)}`,
    `npm_${'q'.repeat(36)}`,
    `SG.${'a'.repeat(22)}.${'b'.repeat(43)}`,
  ],
  leaves: [
    'TEST-TOKEN-not-real',
    'AKIA is how AWS keys begin',
    'commit 3f786850e387550fdab836ed7e6dc881de23001b',
    'content id 5f4a1b7c-7a3e-4a1b-9c59-0d7f9b1c2d3e',
    '/government/publications/npm_package_guidance',
    'sk_test_is_only_a_test_key_prefix',
    'ghp_short',
    `BARAKIAIOSFODNN7EXAMPLE`,
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4',
  ],
};
