/**
 * Words of the page, per locale: the last resort, ranked below every attribute, and the way from a word the
 * page shows to English in lower case. Wording outside English is a guess (`agent-page-outline.md`, behaviour
 * 12); a word that is not here is left out, never guessed at.
 */
type LocaleWords = {
  internal: string[];
  public: string[];
  /** Channels by which a reply leaves: a switcher that shows one of them is public. */
  channels: string[];
  /** Low, normal, high, urgent; several wordings parted by `|`. */
  priorities: [string, string, string, string];
  /** Labels of the fields priority, tags and assignee. */
  labels: [string, string, string];
  /** New, open, pending, on-hold, solved, closed. */
  statuses: [string, string, string, string, string, string];
};

const priorityNames = ['low', 'normal', 'high', 'urgent'] as const;
const labelNames = ['priority', 'tags', 'assignee'] as const;
const statusNames = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;

/** The table; keys are the values Zendesk writes into `html[lang]`. */
export const localeWords: Record<string, LocaleWords> = {
  en: {
    internal: ['internal note'],
    public: ['public reply'],
    channels: ['email', 'messaging', 'text', 'sms', 'chat', 'web'],
    labels: ['priority', 'tags', 'assignee'],
    priorities: ['low', 'normal', 'high', 'urgent'],
    statuses: ['new', 'open', 'pending', 'on-hold|on hold', 'solved', 'closed'],
  },
  cy: {
    internal: ['nodyn mewnol'],
    public: ['ateb cyhoeddus'],
    channels: ['e-bost', 'ebost', 'negeseuon', 'neges destun'],
    labels: ['blaenoriaeth', 'tagiau', 'aseinai'],
    priorities: ['isel', 'arferol', 'uchel', 'brys'],
    statuses: [
      'newydd',
      'agored',
      'yn yr arfaeth|yn aros|yn disgwyl',
      "wedi'i ohirio|ar ddal",
      "wedi'i ddatrys",
      'ar gau|wedi cau',
    ],
  },
  de: {
    internal: ['interne notiz', 'interne anmerkung'],
    public: ['öffentliche antwort'],
    channels: ['e-mail', 'messaging', 'sms', 'chat'],
    labels: ['priorität', 'tags|stichwörter', 'mitarbeiter|zuständiger mitarbeiter'],
    priorities: ['niedrig', 'normal', 'hoch', 'dringend'],
    statuses: ['neu', 'offen', 'wartend', 'angehalten|in wartestellung', 'gelöst', 'geschlossen'],
  },
  fr: {
    internal: ['note interne'],
    public: ['réponse publique'],
    channels: ['e-mail', 'messagerie', 'sms', 'chat'],
    labels: ['priorité', 'marqueurs|balises', 'assigné'],
    priorities: ['basse|faible', 'normale', 'élevée|haute', 'urgente'],
    statuses: ['nouveau', 'ouvert', 'en attente', 'en pause', 'résolu', 'clos|fermé'],
  },
  es: {
    internal: ['nota interna'],
    public: ['respuesta pública'],
    channels: ['correo electrónico', 'mensajería', 'sms', 'chat'],
    labels: ['prioridad', 'etiquetas', 'agente asignado|asignado'],
    priorities: ['baja', 'normal', 'alta', 'urgente'],
    statuses: ['nuevo', 'abierto', 'pendiente', 'en espera', 'resuelto', 'cerrado'],
  },
  'pt-BR': {
    internal: ['nota interna', 'observação interna'],
    public: ['resposta pública'],
    channels: ['e-mail', 'mensagens', 'sms', 'bate-papo'],
    labels: ['prioridade', 'tags|marcadores', 'atribuído'],
    priorities: ['baixa', 'normal', 'alta', 'urgente'],
    statuses: ['novo', 'aberto', 'pendente', 'em espera', 'resolvido', 'fechado'],
  },
  ja: {
    internal: ['社内メモ'],
    public: ['パブリック返信', '公開返信'],
    channels: ['メール', 'メッセージング', 'sms', 'チャット'],
    labels: ['優先度', 'タグ', '担当者'],
    priorities: ['低', '普通|標準|通常', '高', '至急|緊急'],
    statuses: ['新規', 'オープン', '保留中', '待機中', '解決済み', '終了|終了済み'],
  },
};

/** Marked as doing nothing by themselves, so that a part that reads no words ships none. */
const allWords = /* @__PURE__ */ Object.values(localeWords);

/** Case, space and apostrophes do not tell words apart. */
function foldWord(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

function mapWords(names: readonly string[], pick: (words: LocaleWords) => string[]): Map<string, string> {
  const pairs = allWords.flatMap((words) =>
    pick(words).flatMap((wordings, at) =>
      wordings.split('|').map((word) => [foldWord(word), names[at] ?? ''] as const),
    ),
  );
  return new Map(pairs);
}

const priorities = /* @__PURE__ */ mapWords(priorityNames, (words) => words.priorities);
const labels = /* @__PURE__ */ mapWords(labelNames, (words) => words.labels);
const statuses = /* @__PURE__ */ mapWords(statusNames, (words) => words.statuses);

/**
 * A priority as the field shows it, in English lower case: low, normal, high, urgent, or `none` for a dash.
 *
 * @returns undefined for any other word
 */
export function readPriorityWord(text: string): string | undefined {
  return isDash(text) ? 'none' : priorities.get(foldWord(text));
}

/** Whether a text is the label of this field in any language; the mark of a required field does not count. */
export function isLabelWord(text: string, name: (typeof labelNames)[number]): boolean {
  return labels.get(foldWord(text.replace(/\*\s*$/, ''))) === name;
}

/** A status as the page shows it: new, open, pending, hold, solved or closed; undefined for any other word. */
export function readStatusWord(text: string): string | undefined {
  const word = foldWord(text);
  return statuses.get(word) ?? (isStatusName(word) ? word : undefined);
}

/** Whether a word is one of Zendesk's own six status categories, as ids and class names spell them. */
export function isStatusName(word: string): boolean {
  return (statusNames as readonly string[]).includes(word);
}

/** Whether a field shows only a dash, as an unset one does. */
export function isDash(text: string): boolean {
  return /^[-–—]$/.test(text.trim());
}

/** What a composer label says: `internal` or `public` by a phrase in it, undefined when it has none or both. */
export function readModeWord(label: string): 'internal' | 'public' | undefined {
  const text = foldWord(label);
  const isInternal = allWords.some((words) => words.internal.some((phrase) => text.includes(phrase)));
  const isPublic = allWords.some((words) => words.public.some((phrase) => text.includes(phrase)));
  if (isInternal === isPublic) return undefined;
  return isInternal ? 'internal' : 'public';
}

/** Whether a switcher's label is the name of a channel by which a reply leaves, such as "Email". */
export function isChannelWord(label: string): boolean {
  const text = foldWord(label);
  return allWords.some((words) => words.channels.includes(text));
}
