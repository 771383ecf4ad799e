import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

type Versions = Record<string, string>;
type Locked = { version?: string; integrity?: string; resolved?: string; license?: string; dev?: boolean } & {
  hasInstallScript?: boolean;
  link?: boolean;
};

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Versions>;
const direct: Versions = { ...dependencies, ...devDependencies };
const { '': own, ...locked } = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages;
const licences = read('docs/licences.md');

/** Licences of what ships, with all it brings along. */
const shippable = ['MIT', 'Apache-2.0', 'MPL-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** What is wrong with the packages, in words. */
function judge(packages: Record<string, Locked>, wanted: Versions, text: string): string[] {
  const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const listed = new Map(rows.map((cells) => [cells[1]?.replace(/ \(.*$/, ''), cells]));
  const ofDirect = Object.entries(wanted).flatMap(([name, version]) => {
    const row = listed.get(name);
    return [
      ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`${name} is not pinned: ${version}`]),
      ...(packages[`node_modules/${name}`]?.version === version ? [] : [`${name} is locked to another version`]),
      ...(row?.[2] === version && row[3] ? [] : [`${name} ${version} is not in docs/licences.md`]),
    ];
  });
  const ofAll = Object.entries(packages).flatMap(([path, one]) => [
    ...(one.integrity?.startsWith('sha512-') ? [] : [`${path} has no checksum`]),
    ...(one.resolved === undefined || one.resolved.startsWith('https://registry.npmjs.org/')
      ? []
      : [`${path} is elsewhere`]),
    ...(one.hasInstallScript && path !== 'node_modules/esbuild' ? [`${path} wants to run at install`] : []),
    ...(one.link ? [`${path} is a link`] : []),
    ...(one.dev || shippable.includes(one.license ?? '') ? [] : [`${path} would ship under ${one.license}`]),
  ]);
  return [...ofDirect, ...ofAll];
}

describe('supply chain', () => {
  it('every package is pinned, checked, licensed and silent at install', () => {
    expect(Object.keys(locked).length).toBeGreaterThan(300);
    expect(judge(locked, direct, licences)).toEqual([]);
  });

  it('nothing a package brings runs when it is installed', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    expect(own).toMatchObject({ dependencies, devDependencies });
  });

  it.each<[string, Record<string, Locked>, Versions]>([
    ['a loose version', {}, { preact: '^11.2.0' }],
    [
      'a package nobody listed',
      { 'node_modules/new': { version: '1.0.0', integrity: 'sha512-x', dev: true } },
      { new: '1.0.0' },
    ],
    ['a script at install', { 'node_modules/x': { integrity: 'sha512-x', hasInstallScript: true, dev: true } }, {}],
    ['no checksum', { 'node_modules/x': { dev: true } }, {}],
    [
      'another registry',
      { 'node_modules/x': { integrity: 'sha512-x', resolved: 'https://evil.example/x.tgz', dev: true } },
      {},
    ],
    ['a licence that may not ship', { 'node_modules/x': { integrity: 'sha512-x', license: 'GPL-3.0' } }, {}],
  ])('%s would be caught', (_what, planted, wanted) => {
    expect(judge({ ...locked, ...planted }, { ...direct, ...wanted }, licences)).not.toEqual([]);
  });
});
