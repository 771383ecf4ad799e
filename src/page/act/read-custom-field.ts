import { actionHooks } from '../hooks/action-hooks.ts';

/**
 * What the page shows of a custom field, by its number in Zendesk: its words and all that is typed or ticked in it, to
 * be compared with what it showed before. Undefined where the form or the role leaves the field out, and on pages of
 * before 2026.
 */
export function readCustomField(pane: Element, id: number): string | undefined {
  const fields = actionHooks.customField.flatMap(({ css }) => [...pane.querySelectorAll(css)]);
  const own = fields.find((field) => field.getAttribute('data-test-id')?.endsWith(`-field-${id}`));
  const parts = own && [own, ...own.querySelectorAll('input, textarea')];
  return parts
    ?.map((part) => {
      const { textContent, value, checked } = part as Partial<HTMLInputElement>;
      return `${textContent} ${value} ${checked}`;
    })
    .join();
}
