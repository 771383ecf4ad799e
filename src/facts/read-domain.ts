/** The part of an email address after the last @, lower case; undefined when there is none. Never the whole address. */
export function readDomain(email: string | null | undefined): string | undefined {
  const at = email?.lastIndexOf('@') ?? -1;
  if (at < 0) return undefined;
  const domain = email
    ?.slice(at + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
  return domain === undefined || domain === '' || /[\s@<>]/.test(domain) ? undefined : domain;
}

/** A domain as a policy may write it: in capitals, with an @, a dot or a star before it. */
const plain = (one: string) =>
  one
    .trim()
    .toLowerCase()
    .replace(/^(?:@|\*?\.)/, '');

/** Whether a domain is one of the list or a subdomain of one; whole labels, so `fake-gov.uk` is not `gov.uk`. */
export function isWithinDomains(domain: string, list: readonly string[]): boolean {
  return list.map(plain).some((one) => one !== '' && (domain === one || domain.endsWith(`.${one}`)));
}
