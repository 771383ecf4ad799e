import type { ComponentChildren } from 'preact';

type LinkProps = { href: string; label?: string; class?: string; children: ComponentChildren };

/** Whether an address may stand in a link: http, https or mail, nothing that runs code, and nobody's password in it. */
export function isSafeAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, host, username, password } = new URL(href);
  if (protocol === 'mailto:') return true;
  return (protocol === 'http:' || protocol === 'https:') && host !== '' && username === '' && password === '';
}

const REL = 'noopener noreferrer';

const isMail = (href: string) => /^mailto:/i.test(href);

/**
 * The one link there is. It opens in a new tab (a mail: in the mail program), so a ticket in work stays open, and what
 * opens knows nothing of where it came from. An address that may not stand in a link stays plain text.
 */
export function Link({ href, label, children, ...rest }: LinkProps) {
  if (!isSafeAddress(href)) return <span class={rest.class}>{children}</span>;
  return (
    <a class={rest.class} href={href} target={isMail(href) ? undefined : '_blank'} rel={REL} aria-label={label}>
      {children}
    </a>
  );
}
