import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { putInOrder } from '../put-in-order.ts';

const HOST =
  /\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:govuk-internal\.digital|govuk\.digital|(?:eu|us|ap|sa|ca|me|af)-[a-z]{4,9}-\d\.compute\.internal|ec2\.internal|compute\.amazonaws\.com|(?:rds|cache|es|elb)\.amazonaws\.com|svc\.cluster\.local|consul|internal|corp|intranet|lan|local)(?![\w-]|\.[a-z])/gi;

/** RFC 1918 and RFC 6598, each part in range, as no part of a version or a longer number. */
const NUMBER =
  /(?<![\w.-])(?:10(?:\.(?:25[0-5]|2[0-4]\d|1?\d{1,2})){3}|(?:172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.(?:25[0-5]|2[0-4]\d|1?\d{1,2})){2})(?:\/\d{1,2}|:\d{2,5})?(?![\w.]*\d|\w)/g;

/** How every such name ends, which is sooner looked for. */
const HOST_END =
  /\.(?:govuk-internal\.digital|govuk\.digital|amazonaws\.com|consul|internal|corp|intranet|lan|local)(?![\w-]|\.[a-z])/i;

/** Files, code and phrases that end like a host name: `.env.local`, `config.local`, `foo.internal` in code. */
const NO_HOST =
  /^(?:\.?env|config|settings|application|docker-compose|local|hosts|module|self|this|data|var)(?:\.\w+)*\.(?:local|internal)$/i;

/** Tools behind our sign-in that the public developer manual links to, and names that are the same everywhere. */
const NO_SECRET =
  /\bx(?:[-.]x)+\b|(?:^|\.)eks\.[a-z]+\.govuk\.digital$|^(?:deploy|ci|alerts?|grafana|graphite|kibana|argo[a-z-]*|prometheus|alertmanager|release|docs|dex|sidekiq[a-z-]*)\.(?:blue\.)?(?:integration|staging|production|tools?)\.govuk\.digital$|^(?:host\.docker|metadata\.google|kubernetes\.docker)\.internal$|^kubernetes\.default\.svc|^(?:10\.0\.0\.0\/8|172\.16\.0\.0\/12|192\.168\.0\.0\/16|100\.64\.0\.0\/10)$/i;

/** Directly before the number of a part, a rule or a release. */
const NUMBERED =
  /\b(?:versions?|releases?|sections?|rules?|clauses?|paragraphs?|articles?|regulations?|parts?|steps?|chapters?|annex|appendix|wcag|en 301 549|chrome|firefox|safari|edge|ios|android|macos|build)[ /]\(?$/i;

/** Names and numbers of machines that only exist inside: they tell who attacks where to go. */
export const internalAddress: Detector = {
  ...describeKind('internal-address'),
  next: 'Take it out, or say which service you mean instead.',
  only: 'internal',
  find(text) {
    const spans: Span[] = [];
    for (const pattern of HOST_END.test(text) ? [HOST, NUMBER] : [NUMBER]) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        if (NO_HOST.test(found) || NO_SECRET.test(found)) continue;
        if (pattern === HOST || !NUMBERED.test(text.slice(Math.max(0, index - 24), index)))
          spans.push({ start: index, end: index + found.length });
      }
    }
    return putInOrder(spans);
  },
};
