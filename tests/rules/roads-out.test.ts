import { describe, expect, it } from 'vitest';
import { readSources } from './layers.ts';

type Source = { path: string; text: string };

const code = readSources(new URL('../../src', import.meta.url).pathname).filter(
  ({ path }) => /\.tsx?$/.test(path) && !path.endsWith('.samples.ts'),
);

/** Ways by which a page, an address or a word could leave, and the files that may take them. */
const roads: [name: string, road: RegExp, allowed: string[]][] = [
  ['a link', /<a[\s>]|createElement\(['"]a['"]/, ['view/kit/link.tsx']],
  ['a new window', /\bwindow\.open\b|\bopen\(['"`]https?:/, []],
  ['another address', /\blocation\s*=[^=]|location\.(?:href\s*=[^=]|assign|replace)\b/, []],
  ['a new tab', /\btabs\.(?:create|update)\b/, ['platform/notify.ts', 'features/triage-guide/chart-desk.ts']],
  ['a frame, a form or a script', /<(?:iframe|form|script|embed|base|object\s+\w+=)[\s>"'{]?/, []],
  [
    'a request',
    /(?<![.\w])fetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\b/,
    ['features/zendesk-calls/make-calls.ts', 'features/triage-guide/do-actions/ending-actions.tsx'],
  ],
  ['a word to the page', /\b(?:window|parent|top|opener)\.postMessage\(|BroadcastChannel\(|window\.dispatchEvent/, []],
  ['another storage', /\blocalStorage\b|\bsessionStorage\b|indexedDB|document\.cookie|storage\.sync/, []],
  ['code from text', /setTimeout\(['"`]|setInterval\(['"`]|\bimport\(\s*[^'"\s]/, []],
];

const find = (road: RegExp, files: Source[]) =>
  files.filter(({ text }) => road.test(strip(text))).map(({ path }) => path);

/** Comments may name what code may not do. */
function strip(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

describe('roads out', () => {
  it.each(roads)('%s stands only where it is guarded', (_name, road, allowed) => {
    expect(find(road, code).filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it.each<[string, string]>([
    ['a link', 'const x = <a href={url}>x</a>;'],
    ['a new window', 'window.open(url);'],
    ['another address', 'location.href = url;'],
    ['another address', 'window.location = url;'],
    ['a new tab', 'browser.tabs.create({ url });'],
    ['a frame, a form or a script', 'const x = <iframe src={url} />;'],
    ['a request', 'void fetch(url);'],
    ['a word to the page', 'window.postMessage(text, "*");'],
    ['another storage', 'localStorage.setItem("a", text);'],
    ['code from text', 'setTimeout("alert(1)", 1);'],
  ])('%s is caught where it is planted: %s', (name, text) => {
    const [, road = /^/] = roads.find(([one]) => one === name) ?? [];
    expect(find(road, [{ path: 'view/planted.tsx', text }])).toEqual(['view/planted.tsx']);
  });
});
