import { expect, test } from 'vitest';
import { buildPage } from './build-page.ts';

test('the page is one script and one sheet, and the script needs no eval', async () => {
  const files = await buildPage();
  expect(Object.keys(files).sort()).toEqual(['agent.css', 'agent.js']);
  const script = new TextDecoder().decode(files['agent.js']);
  expect(script).toContain('omnicomposer-rich-text-ckeditor');
  expect(script).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
  expect(new TextDecoder().decode(files['agent.css'])).toContain('.ck-content');
});
