const mostUrls = 100;
const ENDS = '.,;:!?)*_';

/** Without what ends a sentence. From the end: a pattern looks at each place of a long run anew, for minutes. */
function cutEnd(url: string): string {
  let end = url.length;
  while (ENDS.includes(url.charAt(end - 1)) && end > 0) end -= 1;
  return url.slice(0, end);
}

/** Web addresses in a text, as written but for what ends a sentence, each once; `www.` counts without `https://`. */
export function readUrls(text: string): string[] {
  const found = text.match(/\b(?:https?:\/\/|www\.)[^\s<>"'’”|\\^`{}[\]]+/giu) ?? [];
  const urls = found.slice(0, mostUrls).map(cutEnd);
  return [...new Set(urls.map((one) => (/^www\./iu.test(one) ? `https://${one}` : one)))];
}

/** Hosts of web addresses, lower case, each once: what a browser would open, whatever stands before an @. */
export function readUrlHosts(urls: readonly string[]): string[] {
  const hosts = urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname.replace(/\.$/u, '')] : []));
  return [...new Set(hosts.filter((host) => host !== ''))];
}
