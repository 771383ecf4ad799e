import type { SandboxAttachment, SandboxComment, SandboxVia } from './sandbox-data.ts';
import { ACCOUNT_ORIGIN } from './sandbox-data.ts';

/** A comment before it has ids. `html` stands where the mail client's own HTML matters. */
export type CommentSeed = {
  author_id: number;
  created_at: string;
  body: string;
  public: boolean;
  html?: string;
  attachments?: { name: string; type: string; size: number }[];
  via?: SandboxVia;
};

/** Text as Zendesk turns it into HTML: escaped, a blank line ends a paragraph. */
export function textToHtml(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const paragraphs = safe.split(/\n{2,}/).map((part) => `<p dir="auto">${part.replaceAll('\n', '<br>')}</p>`);
  return `<div class="zd-comment" dir="auto">${paragraphs.join('')}</div>`;
}

/** The `index`th comment (from 0) of a ticket, in Zendesk's shape; its ids follow from ticket and index. */
export function makeComment(ticketId: number, index: number, seed: CommentSeed): SandboxComment {
  return {
    id: ticketId * 1000 + index,
    type: 'Comment',
    author_id: seed.author_id,
    body: seed.body,
    html_body: seed.html ?? textToHtml(seed.body),
    plain_body: seed.body,
    public: seed.public,
    attachments: (seed.attachments ?? []).map((file, n) => makeAttachment(ticketId * 100_000 + index * 100 + n, file)),
    audit_id: ticketId * 1000 + 500 + index,
    via: seed.via ?? { channel: 'web', source: { from: {}, to: {}, rel: null } },
    created_at: seed.created_at,
    metadata: { system: { client: null, ip_address: '192.0.2.10', latitude: null, longitude: null }, custom: {} },
  };
}

function makeAttachment(id: number, file: { name: string; type: string; size: number }): SandboxAttachment {
  const content = `${ACCOUNT_ORIGIN}/attachments/token/${id}/?name=${encodeURIComponent(file.name)}`;
  return {
    url: `${ACCOUNT_ORIGIN}/api/v2/attachments/${id}.json`,
    id,
    file_name: file.name,
    content_url: content,
    mapped_content_url: content,
    content_type: file.type,
    size: file.size,
    width: null,
    height: null,
    inline: false,
    deleted: false,
    malware_access_override: false,
    malware_scan_result: 'malware_not_found',
    thumbnails: [],
  };
}
