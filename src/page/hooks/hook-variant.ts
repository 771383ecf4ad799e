/** The interface a variant belongs to, as `agent-page-hooks.md` names them: B26 since May 2026, B before, A2 and A older. */
export type Generation = 'B26' | 'B' | 'A2' | 'A';

/** How sure the source is; `guess`: no public evidence. */
export type Confidence = 'high' | 'medium' | 'low' | 'guess';

/** A field told by its label alone, in any language of the table of words. */
export type LabelName = 'priority' | 'tags' | 'assignee';

/** One way to find a thing on the page. What ships has `id`, `css` and `label` only (decision 0013). */
export type HookVariant = {
  /** Unique in its hook; shown in the health list. */
  id: string;
  css: string;
  generation: Generation;
  confidence: Confidence;
  /** Year, or year and month, of the newest public code that uses it. */
  lastSeen: string;
  /** Row of `agent-page-hooks.md`. */
  source: string;
  /** Of what `css` finds, only fields with this label: `words.ts` has its wordings. */
  label?: LabelName;
  /** ISO date after which a test demands that this variant be renewed or deleted. */
  expires?: string;
};

/** One row of the table, in the order it is read aloud: what, how sure, how old, where from. */
export function variant(
  id: string,
  css: string,
  generation: Generation,
  confidence: Confidence,
  lastSeen: string,
  source: string,
  expires?: string,
): HookVariant {
  return { id, css, generation, confidence, lastSeen, source, ...(expires && { expires }) };
}

/** The same, for a field that only its label tells from others: ranked below everything with a name of its own. */
export function labelled(label: LabelName, ...row: Parameters<typeof variant>): HookVariant {
  return { ...variant(...row), label };
}

/** Garden's field of any version: `forms.field`, `dropdowns.field`, `dropdowns.combobox.field`. */
export const GARDEN_FIELD = '[data-garden-id$=".field"]';

/** When rows of interfaces on their way out must be looked at again. */
export const OLD_ROWS_EXPIRE = '2027-12-31';

/** Variants per hook, the best first. */
export type HookTable = Record<string, readonly HookVariant[]>;
