/**
 * The words of the page that Zendesk localises and that scripts are tempted to lean on (outline, behaviour 12; the
 * wording is a guess).
 */
export type Texts = {
  publicReply: string;
  internalNote: string;
  messaging: string;
  publicComposer: string;
  internalComposer: string;
  submitAs: string;
  takeIt: string;
  applyMacro: string;
  priority: string;
  assignee: string;
  subject: string;
  tags: string;
  message: (name: string, channel: string, when: string) => string;
  internalFrom: (name: string, when: string) => string;
  statuses: Record<string, string>;
  priorities: Record<string, string>;
};

function makeTexts(
  words: string,
  statuses: string,
  priorities: string,
  message: Texts['message'],
  internalFrom: Texts['internalFrom'],
): Texts {
  const [
    publicReply,
    internalNote,
    messaging,
    publicComposer,
    internalComposer,
    submitAs,
    takeIt,
    applyMacro,
    priority,
    assignee,
    subject,
    tags,
  ] = words.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const name = (keys: string, values: string) => {
    const list = values.split('|');
    return Object.fromEntries(keys.split(' ').map((key, at) => [key, list[at] ?? key]));
  };
  return {
    ...{
      publicReply,
      internalNote,
      messaging,
      publicComposer,
      internalComposer,
      submitAs,
      takeIt,
      applyMacro,
      priority,
      assignee,
      subject,
      tags,
    },
    message,
    internalFrom,
    statuses: name('new open pending hold solved closed', statuses),
    priorities: name('low normal high urgent', priorities),
  };
}

const english = makeTexts(
  'Public reply|Internal note|Messaging|Public reply composer|Internal note composer|Submit as|take it|Apply macro|Priority|Assignee|Subject|Tags',
  'New|Open|Pending|On-hold|Solved|Closed',
  'Low|Normal|High|Urgent',
  (name, channel, when) => `Message from ${name}, by ${channel}, ${when}`,
  (name, when) => `Internal note from ${name}, ${when}`,
);

const tables: Record<string, Texts> = {
  en: english,
  cy: makeTexts(
    'Ateb cyhoeddus|Nodyn mewnol|Negeseuon|Golygydd ateb cyhoeddus|Golygydd nodyn mewnol|Cyflwyno fel|cymryd|Defnyddio macro|Blaenoriaeth|Aseinai|Pwnc|Tagiau',
    'Newydd|Agored|Yn yr arfaeth|Wedi’i ohirio|Wedi’i ddatrys|Ar gau',
    'Isel|Arferol|Uchel|Brys',
    (name, channel, when) => `Neges gan ${name}, drwy ${channel}, ${when}`,
    (name, when) => `Nodyn mewnol gan ${name}, ${when}`,
  ),
  de: makeTexts(
    'Öffentliche Antwort|Interne Notiz|Messaging|Editor für öffentliche Antwort|Editor für interne Notiz|Einreichen als|übernehmen|Makro anwenden|Priorität|Mitarbeiter|Betreff|Tags',
    'Neu|Offen|Wartend|Angehalten|Gelöst|Geschlossen',
    'Niedrig|Normal|Hoch|Dringend',
    (name, channel, when) => `Nachricht von ${name}, per ${channel}, ${when}`,
    (name, when) => `Interne Notiz von ${name}, ${when}`,
  ),
  fr: makeTexts(
    'Réponse publique|Note interne|Messagerie|Éditeur de réponse publique|Éditeur de note interne|Envoyer comme|m’attribuer|Appliquer une macro|Priorité|Assigné|Sujet|Marqueurs',
    'Nouveau|Ouvert|En attente|En pause|Résolu|Clos',
    'Basse|Normale|Élevée|Urgente',
    (name, channel, when) => `Message de ${name}, par ${channel}, ${when}`,
    (name, when) => `Note interne de ${name}, ${when}`,
  ),
  es: makeTexts(
    'Respuesta pública|Nota interna|Mensajería|Editor de respuesta pública|Editor de nota interna|Enviar como|asignarme|Aplicar macro|Prioridad|Agente asignado|Asunto|Etiquetas',
    'Nuevo|Abierto|Pendiente|En espera|Resuelto|Cerrado',
    'Baja|Normal|Alta|Urgente',
    (name, channel, when) => `Mensaje de ${name}, por ${channel}, ${when}`,
    (name, when) => `Nota interna de ${name}, ${when}`,
  ),
  'pt-BR': makeTexts(
    'Resposta pública|Nota interna|Mensagens|Editor de resposta pública|Editor de nota interna|Enviar como|atribuir a mim|Aplicar macro|Prioridade|Atribuído|Assunto|Tags',
    'Novo|Aberto|Pendente|Em espera|Resolvido|Fechado',
    'Baixa|Normal|Alta|Urgente',
    (name, channel, when) => `Mensagem de ${name}, por ${channel}, ${when}`,
    (name, when) => `Nota interna de ${name}, ${when}`,
  ),
  ja: makeTexts(
    'パブリック返信|社内メモ|メッセージング|パブリック返信エディタ|社内メモエディタ|送信：|担当する|マクロを適用|優先度|担当者|件名|タグ',
    '新規|オープン|保留中|待機中|解決済み|終了',
    '低|普通|高|至急',
    (name, channel, when) => `${name}からのメッセージ、${channel}、${when}`,
    (name, when) => `${name}による社内メモ、${when}`,
  ),
};

/** Words for a locale; `de-AT` finds `de`, an unknown one finds English. */
export function findTexts(locale: string): Texts {
  return tables[locale] ?? tables[locale.split('-')[0] ?? ''] ?? english;
}
