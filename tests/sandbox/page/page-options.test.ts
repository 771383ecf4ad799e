import { expect, test } from 'vitest';
import { defaultPageOptions, readPageOptions } from './page-options.ts';

test.each([
  ['nothing given', null, null, {}],
  ['the server’s options', '{"hide":"display"}', null, { hide: 'display' }],
  ['the address over the server', '{"hide":"display","seed":4}', '{"seed":9}', { hide: 'display', seed: 9 }],
  ['text that is no JSON', 'x', '[', {}],
])('options: %s', (_, meta, query, changed) => {
  expect(readPageOptions(meta, query)).toEqual({ ...defaultPageOptions, ...changed });
});
