type TrustedTypes = { createPolicy(name: string, rules: { createHTML(html: string): string }): unknown };

// The server may demand Trusted Types. CKEditor parses strings as HTML, also while it loads, so the page needs a policy before
// anything else runs. It lets all HTML through: what comes from customers is made inert on its own (`inert-markup.ts`).
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', { createHTML: (html) => html });
