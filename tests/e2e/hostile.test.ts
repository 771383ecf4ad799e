import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
import { textToHtml } from '../sandbox/data/make-comment.ts';
import type { SandboxData } from '../sandbox/data/sandbox-data.ts';
import { hostileForBrowsers } from '../unit/security/hostile-strings.ts';
import {
  chooseChannel,
  clickButton,
  openTickets,
  readHost,
  readStep,
  typeDraft,
  useJourney,
  waitForWords,
} from './harness/journey.ts';

const OVERLAY = 'second-line-overlay';
const pick = (at: number) => hostileForBrowsers[at % hostileForBrowsers.length] ?? '';

/** The demo data with a stranger's text in every place that strangers, colleagues and administrators write. */
function makeHostileData(): SandboxData {
  const data = makeGovukData();
  for (const [at, ticket] of data.tickets.entries()) {
    ticket.subject = pick(at);
    ticket.tags = [...ticket.tags, ...[at, at + 1, at + 2].map((nth) => pick(nth))];
  }
  for (const [at, user] of data.users.entries()) if (user.id !== data.current_user_id) user.name = pick(at);
  for (const [at, group] of data.groups.entries()) group.name = `${group.name} ${pick(at)}`;
  for (const [at, organization] of data.organizations.entries()) organization.name = pick(at);
  for (const [at, macro] of data.macros.entries()) macro.title = `${macro.title}::${pick(at)}`;
  for (const [nth, list] of Object.values(data.comments).entries()) {
    for (const [at, comment] of list.entries()) {
      comment.plain_body = hostileForBrowsers.join('\n');
      comment.body = comment.plain_body;
      // Zendesk cleans markup before a page sees it; what its page makes of text is its own affair.
      comment.html_body = textToHtml(`${pick(nth + at)}\n\n${comment.plain_body}`);
    }
  }
  return data;
}

const isHacked = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'hacked' in globalThis || '__sandboxInjected' in globalThis || 'hacked' in {});

/** Elements of ours that are none of ours to make, in a document or one of our hosts. */
const listForeign = (page: Page, host?: string): Promise<string[]> =>
  page.evaluate((tag) => {
    const root = tag ? document.querySelector(tag)?.shadowRoot : document.body;
    const all = [...(root?.querySelectorAll('*') ?? [])];
    const isForeign = (element: Element) =>
      /^(script|iframe|object|embed|img|video|audio|base|meta|link|form|template|math|marquee|body)$/.test(
        element.localName,
      ) || element.getAttributeNames().some((name) => name.startsWith('on'));
    return all.filter(isForeign).map((element) => element.outerHTML.slice(0, 80));
  }, host);

describe('a Zendesk full of hostile text', () => {
  const journey = useJourney({ data: makeHostileData() });

  it('runs nothing on ticket pages: guide, warning and actions show it as text', async () => {
    const ids = [9000001, 9000004, 9000012, 9000013, 9000018, 9000023];
    const { page, errors } = await openTickets(journey, ...ids);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const id of ids) {
      await page.evaluate((ticket) => {
        document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`)?.click();
      }, id);
      await waitUntil(async () => page.url().includes(String(id)), 10_000, `the address of ${id}`);
      await waitForWords(page, OVERLAY, 'Back');
      await waitUntil(async () => (await readStep(page)) !== '', 10_000, 'a step');
      for (let click = 0; click < 3; click += 1) {
        const step = await readStep(page);
        const isAnswered = await page.evaluate(() => {
          const overlay = document.querySelector('second-line-overlay')?.shadowRoot;
          const answer = overlay?.querySelector<HTMLElement>('button.answer');
          answer?.click();
          return answer !== null && answer !== undefined;
        });
        if (!isAnswered) break;
        await waitUntil(async () => !['', step].includes(await readStep(page)), 10_000, `a step after “${step}”`);
      }
      expect([id, await readStep(page)]).not.toEqual([id, '']);
      expect([id, await listForeign(page, OVERLAY)]).toEqual([id, []]);
    }
    await chooseChannel(page, 'internal');
    await typeDraft(page, 'Password for <img src=x onerror=window.hacked=1> is AKIAIOSFODNN7EXAMPLE');
    await waitForWords(page, 'second-line-note', 'AKIA…MPLE');
    expect(await listForeign(page, 'second-line-note')).toEqual([]);
    expect([await isHacked(page), dialogs]).toEqual([false, []]);
    expect(errors.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
    expect(await readHost(page, OVERLAY)).not.toBe('');
    // Six tickets with three steps each: more than a busy machine does in a minute.
  }, 180_000);

  it('runs nothing in the popup and the options', async () => {
    for (const path of ['src/entries/popup.html', 'src/entries/options.html']) {
      const page = await journey.launched.openExtensionPage(path);
      const troubles: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => troubles.push('dialog')));
      page.on('pageerror', (error) => troubles.push(String(error)));
      if (path.includes('popup')) {
        await clickButton(page, 'Refresh');
        const isShown = () => page.evaluate(() => /#90000\d\d ./.test(document.body.innerText));
        await waitUntil(isShown, 15_000, 'subjects');
      }
      expect([path, await listForeign(page), await isHacked(page), troubles]).toEqual([path, [], false, []]);
      await page.close();
    }
  });
});

describe('pages of our own', () => {
  const journey = useJourney();

  it.each(['popup', 'options', 'flow-chart'])(
    '%s: no text becomes markup or code, whatever writes it',
    async (name) => {
      const page = await journey.launched.openExtensionPage(`src/entries/${name}.html`);
      const tried = await page.evaluate(() => {
        const attempts: Record<string, () => unknown> = {
          innerHTML: () => {
            document.body.innerHTML = '<img src=x onerror="window.hacked=1">';
          },
          outerHTML: () => {
            document.body.outerHTML = '<body onload="window.hacked=1">';
          },
          insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
          parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
          script: () => {
            document.createElement('script').text = 'window.hacked=1';
          },
          srcdoc: () => {
            document.createElement('iframe').srcdoc = '<script>parent.hacked=1</script>';
          },
          policy: () =>
            (globalThis as never as Types).trustedTypes.createPolicy('mine', { createHTML: (text: string) => text }),
        };
        type Types = { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } };
        return Object.entries(attempts).map(([what, attempt]) => {
          try {
            attempt();
            return `${what} went through`;
          } catch (error) {
            return `${what} ${(error as Error).name}`;
          }
        });
      });
      const names = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'parser', 'script', 'srcdoc', 'policy'];
      expect(tried).toEqual(names.map((what) => `${what} TypeError`));
      expect(await isHacked(page)).toBe(false);
      await page.close();
    },
  );
});
