import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Rooms from low to high; rooms of one row never import each other (house: import rule). */
export const ROOMS: readonly (readonly string[])[] = [
  ['contracts'],
  ['platform'],
  ['page'],
  ['facts'],
  ['flow', 'notes', 'queue'],
  ['view'],
  ['features'],
  ['entries'],
];

const PURE = new Set(['facts', 'flow', 'notes', 'queue']);

export type SourceFile = { path: string; text: string };

/** Every source file below `src`, with its path relative to it. */
export function readSources(src: string): SourceFile[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(src, path), text: readFileSync(path, 'utf8') }));
}

const rankOf = (room: string) => ROOMS.findIndex((row) => row.includes(room));
const roomOf = (path: string) => path.split('/')[0] ?? '';

type Import = { from: string; typeOnly: boolean };

function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const [, typeOnly, from] of text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)) {
    found.push({ from: from ?? '', typeOnly: Boolean(typeOnly) });
  }
  for (const [, from] of text.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g))
    found.push({ from: from ?? '', typeOnly: false });
  return found;
}

/** Each import that the house does not allow, in words. An empty list is a house in order. */
export function findViolations(files: readonly SourceFile[]): string[] {
  const problems: string[] = [];
  for (const { path, text } of files.filter(({ path }) => /\.tsx?$/.test(path))) {
    const room = roomOf(path);
    if (rankOf(room) === -1) problems.push(`${path} stands in no room`);
    for (const { from, typeOnly } of importsOf(text)) {
      const problem = from.startsWith('.') ? judgeInner(path, room, from, typeOnly) : judgePackage(path, room, from);
      if (problem) problems.push(`${path} imports ${from}: ${problem}`);
    }
    if (PURE.has(room) && /\bDate\.now\(|new Date\(\)|Temporal\.Now\b|\bdocument\b\s*\.|\bwindow\b\s*\./.test(text)) {
      problems.push(`${path} reads a clock or a page: ${room} is pure`);
    }
  }
  return problems;
}

function judgeInner(path: string, room: string, from: string, typeOnly: boolean): string | undefined {
  const target = relative('/', resolve('/', dirname(path), from));
  const other = roomOf(target);
  if (other === room) {
    const isShared = target === 'features/feature.ts' || path === 'features/run-on-page.ts';
    return room === 'features' && !isShared && dirname(target) === 'features'
      ? 'features never import each other'
      : undefined;
  }
  if (rankOf(other) >= rankOf(room)) return `${other} is not to the left of ${room}`;
  if (room === 'facts' && other === 'page' && !(typeOnly && target === 'page/snapshot.ts')) {
    return 'facts sees only the snapshot type of page';
  }
  if (PURE.has(room) && other === 'platform') return `${room} is pure`;
  if (room === 'view' && (other === 'page' || target === 'platform/browser.ts'))
    return 'view never sees page or browser';
  return undefined;
}

function judgePackage(path: string, room: string, from: string): string | undefined {
  if (from === 'webextension-polyfill' && path !== 'platform/browser.ts')
    return 'only platform/browser.ts knows the polyfill';
  if (PURE.has(room) && /^(preact|@preact\/|happy-dom)/.test(from)) return `${room} is pure`;
  if (from === 'zod') return 'what ships uses zod/mini';
  return undefined;
}
