import type { Page } from 'puppeteer-core';
import type { BannerSeen, GuideSeen } from './judge.ts';

/** The local Zendesk of the page, as far as a drill works it: what is true, whatever a reader makes of the page. */
type Local = {
  texts: { submitAs: string };
  open: (id: number) => {
    draft: string;
    chooseChannel: (channel: string) => void;
    replaceDraft: (html: string) => void;
    submit: () => Promise<boolean>;
  };
  navigation: { go: (place: { kind: 'ticket'; id: number }) => void };
};
type DrillWindow = Window & {
  localZendesk: Local;
  drillSubmits: number;
  drillParts: Record<number, { submit: HTMLElement | undefined; menu: HTMLElement | undefined }>;
};

/** Keeps hold of a ticket's submit button and of the one beside it, and counts submits in place of saving. */
export function prepareTicket(page: Page, id: number): Promise<boolean> {
  return page.evaluate((ticket) => {
    const view = window as unknown as DrillWindow;
    const session = view.localZendesk.open(ticket);
    view.drillSubmits ??= 0;
    session.submit = async () => {
      view.drillSubmits += 1;
      return false;
    };
    const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    const submit = buttons.find((one) =>
      one.innerText.replace(/\s+/g, ' ').startsWith(view.localZendesk.texts.submitAs),
    );
    const menu = buttons.find((one) => one !== submit && submit?.parentElement?.contains(one));
    view.drillParts = { ...view.drillParts, [ticket]: { submit, menu } };
    return submit !== undefined;
  }, id);
}

export function chooseChannel(page: Page, id: number, mode: 'internal' | 'public'): Promise<void> {
  return page.evaluate(
    (ticket, channel) => (window as unknown as DrillWindow).localZendesk.open(ticket).chooseChannel(channel),
    id,
    mode === 'internal' ? 'internal' : 'web',
  );
}

export function writeDraft(page: Page, id: number, html: string): Promise<void> {
  return page.evaluate(
    (ticket, draft) => (window as unknown as DrillWindow).localZendesk.open(ticket).replaceDraft(draft),
    id,
    html,
  );
}

export function readDraft(page: Page, id: number): Promise<string> {
  return page.evaluate((ticket) => (window as unknown as DrillWindow).localZendesk.open(ticket).draft, id);
}

export function goTo(page: Page, id: number): Promise<void> {
  return page.evaluate(
    (ticket) => (window as unknown as DrillWindow).localZendesk.navigation.go({ kind: 'ticket', id: ticket }),
    id,
  );
}

export function countSubmits(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as DrillWindow).drillSubmits);
}

/** Clicks the true submit button, or an item of its menu. @returns whether there was one to click */
export async function clickSubmit(page: Page, id: number, way: 'button' | 'menu'): Promise<boolean> {
  const isClicked = await clickPart(page, id, way);
  if (way === 'button' || !isClicked) return isClicked;
  for (let tries = 0; tries < 20; tries += 1) {
    // A menu that the last click left open was closed by this one.
    if (tries === 10) await clickPart(page, id, way);
    const isDone = await page.evaluate(() => {
      const items = [...document.querySelectorAll<HTMLElement>('li')].filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          /\S/.test(one.innerText) &&
          one.closest('[role="menu"], ul')?.querySelectorAll('li').length === one.parentElement?.children.length,
      );
      const list = items.find(
        (one) =>
          one.getAttribute('role') === 'menuitem' ||
          one.closest('[data-garden-id="dropdowns.menu"], .ticket_submit_buttons, footer'),
      );
      const item = list?.parentElement?.children[1] as HTMLElement | undefined;
      item?.click();
      return item !== undefined;
    });
    if (isDone) return true;
    await new Promise((next) => setTimeout(next, 25));
  }
  return false;
}

function clickPart(page: Page, id: number, way: 'button' | 'menu'): Promise<boolean> {
  return page.evaluate(
    (ticket, part) => {
      const control = (window as unknown as DrillWindow).drillParts[ticket]?.[part];
      control?.click();
      return control?.isConnected === true;
    },
    id,
    way === 'button' ? ('submit' as const) : ('menu' as const),
  );
}

/** The guide, with every step so far. */
export function readGuide(page: Page): Promise<GuideSeen> {
  return page.evaluate(() => {
    const root = document.querySelector('second-line-overlay')?.shadowRoot;
    const aside = root?.querySelector('aside');
    root?.querySelector<HTMLElement>('[aria-label="Show all steps"]')?.click();
    const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const lines = [...(root?.querySelectorAll('.trail-list li') ?? [])].map((line) => fold(line.textContent));
    return {
      words: fold(aside?.textContent),
      step: fold(root?.querySelector('h3')?.textContent),
      evidence: lines.filter((line) => line.includes('from the ticket')),
    };
  });
}

export function readBanner(page: Page): Promise<BannerSeen> {
  return page.evaluate(() => {
    const host = document.querySelector('second-line-note');
    const section = host?.shadowRoot?.querySelector('section');
    return {
      region: section?.getAttribute('aria-label') ?? '',
      words: (section?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      isFloating: host?.parentElement === document.body,
    };
  });
}

export function isStopShown(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector('second-line-note')?.shadowRoot?.querySelector('dialog')?.matches(':modal') === true,
  );
}

/** Presses a button of one of our hosts by the start of its name. */
export function pressOurs(page: Page, tag: string, name: string): Promise<boolean> {
  return page.evaluate(
    (host, wanted) => {
      const all = document.querySelector(host)?.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [];
      const button = [...all].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(wanted),
      );
      button?.click();
      return button !== undefined;
    },
    tag,
    name,
  );
}
