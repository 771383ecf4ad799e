const mostUrls = 100;

/** Web addresses in a text, as written but for what ends a sentence, each once; `www.` counts without `https://`. */
export function readUrls(text: string): string[] {
  const found = text.match(/\b(?:https?:\/\/|www\.)[^\s<>"'’”|\\^`{}[\]]+/giu) ?? [];
  const urls = found.slice(0, mostUrls).map((one) => one.replace(/[.,;:!?)*_]+$/u, ''));
  return [...new Set(urls.map((one) => (/^www\./iu.test(one) ? `https://${one}` : one)))];
}

/** Hosts of web addresses, lower case, each once: what a browser would open, whatever stands before an @. */
export function readUrlHosts(urls: readonly string[]): string[] {
  const hosts = urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname.replace(/\.$/u, '')] : []));
  return [...new Set(hosts.filter((host) => host !== ''))];
}
