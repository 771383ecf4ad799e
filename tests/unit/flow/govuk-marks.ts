/** Every dated source a line may name: `domain.md` 1 to 3. A source that is not here was made up. */
const sources = [
  'seed',
  'docs 2018-05-09',
  'docs 2018-05-15',
  'docs 2018-05-24',
  'docs 2019-04-18',
  'docs 2019-08-20',
  'docs 2020-11-03',
  'docs 2020-12-02',
  'docs 2021-01-12',
  'docs 2021-06-28',
  'docs 2021-08',
  'docs 2021-08-02',
  'docs 2021-09-13',
  'docs 2021-11-03',
  'docs 2022-06-27',
  'docs 2024 (SUP zendesk-routing)',
  'docs 2024-05-02',
  'docs 2024-11-18',
  'docs 2025-03-20',
  'docs 2025-11-18',
  'docs 2025-12-22',
  'docs 2026-01-08',
  'docs 2026-06-16',
  'docs 2026-08-21',
];
const remarks = [
  'older guidance',
  'named after its view',
  'as after a triage macro',
  'list of groups after',
  'which forms fit',
  'which group an area uses',
  'responsibility after',
  'group after',
  'groups after',
];

/** Whether a mark is a source, or "inferred" with remarks and sources behind it, and the tree's own numbers. */
export function isKnownMark(mark: string): boolean {
  const bare = mark.replace(/ \([A-E]\d[^)]*\)$/, '');
  if (sources.includes(bare)) return true;
  const [first, ...rest] = bare.split('; ');
  const parts = rest.join(', ').split(', ').filter(Boolean);
  return (
    first === 'inferred' &&
    parts.every((part) => {
      const remark = remarks.find((one) => part.startsWith(one));
      const source = part.slice(remark?.length ?? 0).trim();
      return source === '' || sources.includes(source);
    })
  );
}
