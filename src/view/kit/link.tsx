import type { ComponentChildren } from 'preact';

type LinkProps = { href: string; label?: string; class?: string; children: ComponentChildren };

/** Whether an address may stand in a link: http or https, nothing that runs code. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\//i.test(href);
}

/** A link that opens in a new tab, so a ticket in work stays open. An address that is not http(s) stays plain text. */
export function Link({ href, label, children, ...rest }: LinkProps) {
  if (!isWebAddress(href)) return <span class={rest.class}>{children}</span>;
  return (
    <a class={rest.class} href={href} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {children}
    </a>
  );
}
