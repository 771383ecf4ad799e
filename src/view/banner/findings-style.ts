import findings from './findings.css?inline';

/** Styles of what only the checks bring: findings and the stop. They come with the part that finds. */
export const findingsStyle = findings;
