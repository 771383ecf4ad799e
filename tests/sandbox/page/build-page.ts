import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Builds the agent page in memory: `agent.js` (a classic script for the end of `body` or with `defer`) and `agent.css`.
 * File names are keys, contents are bytes. Takes well under a second, so nothing is cached. Throws esbuild's error when
 * a source does not compile.
 */
export async function buildPage(): Promise<Record<string, Uint8Array>> {
  const result = await build({
    entryPoints: { agent: join(here, 'main.tsx') },
    outdir: here,
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return Object.fromEntries(result.outputFiles.map((file) => [file.path.split(/[\\/]/).at(-1) ?? '', file.contents]));
}
