import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Album, Picture } from './album.ts';

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 1280px; margin: 0 auto; padding: 24px 16px; }
  figure { margin: 40px 0; }
  figcaption { margin-bottom: 8px; max-width: 70ch; }
  img { display: block; max-width: 100%; height: auto; border: 1px solid; }
`;

/**
 * Writes `index.html` of an album: every picture with its caption, no script.
 *
 * @param madeWith the browser and its version
 */
export async function writeIndex({ folder, pictures }: Album, madeWith: string): Promise<void> {
  const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Second Line: a tour</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Second Line: a tour</h1>
<p>Taken in ${escapeHtml(madeWith)}. The Zendesk is a local one, and everybody in it is made up.</p>
${pictures.map(writeFigure).join('\n')}
</main>
</body>
</html>
`;
  await writeFile(join(folder, 'index.html'), page);
}

function writeFigure({ file, caption, alt, width }: Picture, index: number): string {
  return `<figure>
<figcaption><b>${index + 1}.</b> ${escapeHtml(caption)}</figcaption>
<img src="${escapeHtml(file)}" alt="${escapeHtml(alt)}" width="${width}">
</figure>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
