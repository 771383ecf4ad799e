import type { KeepReason, KeptFindings } from '../../contracts/kept-findings.ts';
import { report } from '../../platform/report.ts';
import type { StoredItem } from '../../platform/stored-item.ts';
import { foldText, hashFinding, type Marked, makeKey } from './hash-finding.ts';

/** At most so many are kept, the newest, and none for longer: a ticket is closed for good long before. */
const MOST = 500;
const KEPT_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** What is kept of this page's drafts, asked at each drawing. */
export type KeptMemory = {
  /** Undefined while it is not known yet; `learn` finds out. */
  isKept: (finding: Marked) => boolean | undefined;
  /** Kept, or it may be: not to be shown before that is known. */
  isQuiet: (finding: Marked) => boolean;
  /** Finds out about findings not known yet. @returns whether there was anything to find out */
  learn: (findings: readonly Marked[]) => Promise<boolean>;
  keep: (findings: readonly Marked[], reason: KeepReason) => Promise<void>;
  takeBack: (finding: Marked) => Promise<void>;
};

/**
 * What agents decided to keep. Stored are keyed hashes only; which text has which hash is known in memory, of this
 * page and for as long as it lives. Where the browser cannot hash or store, what was kept holds for this page.
 */
export function makeKeptMemory(
  stored: StoredItem<KeptFindings>,
  signal: AbortSignal,
  onChange: () => void,
  now: () => number = Date.now,
): KeptMemory {
  const hashes = new Map<string, string>();
  /** Kept on this page, whatever storage does. */
  const own = new Map<string, boolean>();
  let known: KeptFindings | undefined;

  const nameOf = ({ host, ticketId, id, text }: Marked) => [host, ticketId, id, foldText(text)].join('\n');

  const take = (next: KeptFindings) => {
    if (known && next.key !== known.key) hashes.clear();
    known = next;
  };
  stored.watch((next) => {
    take(next);
    onChange();
  }, signal);
  void stored.get().then((first) => {
    known ??= first;
  });

  function isKept(finding: Marked): boolean | undefined {
    const name = nameOf(finding);
    const mine = own.get(name);
    if (mine !== undefined) return mine;
    if (!known) return undefined;
    if (known.kept.length === 0) return false;
    const hash = hashes.get(name);
    return hash === undefined ? undefined : known.kept.some(({ mark }) => mark === hash);
  }

  async function findHash(key: string, finding: Marked): Promise<string> {
    const hash = await hashFinding(key, finding);
    if (key === known?.key) hashes.set(nameOf(finding), hash);
    return hash;
  }

  async function learn(findings: readonly Marked[]): Promise<boolean> {
    const open = findings.filter((finding) => isKept(finding) === undefined);
    if (open.length === 0) return false;
    try {
      if (!known) take(await stored.get());
      const { key, kept } = known ?? { key: '', kept: [] };
      if (kept.length > 0) await Promise.all(open.map((finding) => findHash(key, finding)));
    } catch (error) {
      report('kept-not-read', error);
      for (const finding of open) own.set(nameOf(finding), false);
    }
    return true;
  }

  /** Changes what is stored, from what is stored now: another tab may have kept something meanwhile. */
  async function change(findings: readonly Marked[], reason: KeepReason | undefined): Promise<void> {
    for (const finding of findings) own.set(nameOf(finding), reason !== undefined);
    onChange();
    try {
      const before = await stored.get();
      const key = before.key || makeKey();
      take({ ...before, key });
      const marks = await Promise.all(findings.map((finding) => findHash(key, finding)));
      const others = before.kept.filter(({ mark, at }) => !marks.includes(mark) && isFresh(at, now()));
      const at = new Date(now()).toISOString();
      const added = reason === undefined ? [] : marks.map((mark) => ({ mark, reason, at }));
      const next = { key, kept: [...others, ...added].slice(-MOST) };
      if (await stored.set(next)) take(next);
    } catch (error) {
      report('kept-not-stored', error);
    }
  }

  return {
    isKept,
    isQuiet: (finding) => isKept(finding) ?? known !== undefined,
    learn,
    keep: (findings, reason) => change(findings, reason),
    takeBack: (finding) => change([finding], undefined),
  };
}

function isFresh(at: string, now: number): boolean {
  return now - Date.parse(at) < KEPT_DAYS * DAY;
}
