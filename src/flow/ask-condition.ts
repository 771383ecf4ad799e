import type { Condition, FlowFile } from '../contracts/flow-file.ts';
import { isSameGroupName } from '../facts/group-name.ts';
import type { Fact, FactSource, TicketFacts } from '../facts/ticket-facts.ts';
import { askFact, type FactAsk } from './ask-fact.ts';
import { askBlock, askField } from './ask-part.ts';
import type { TextAnswer } from './ask-text.ts';
import { isFactName } from './fact-kinds.ts';
import type { FoldedTexts } from './fold-text.ts';

/** What a condition comes to; `unknown` where the facts do not say. */
export type Truth = true | false | 'unknown';

/** A line that helped to decide, and where it was read. */
export type Reason = { evidence: string; source: FactSource };

/** The truth, and the lines that decided it; none where it is unknown. */
export type Finding = { truth: Truth; because: readonly Reason[] };

/** What a condition is asked of. `folded` keeps the words of long texts for the length of one walk. */
export type AskContext = {
  facts: TicketFacts;
  groups: FlowFile['groups'];
  folded: FoldedTexts;
};

const unknown: Finding = { truth: 'unknown', because: [] };

/** A context for one walk. */
export function makeAskContext(facts: TicketFacts, groups: FlowFile['groups']): AskContext {
  return { facts, groups, folded: new Map() };
}

/**
 * By number first. Where the ticket's number is not known the name can say yes; it says no only to a group that has
 * no number, because a group may have been renamed since the flow was written.
 */
function askGroup(key: string, { facts, groups }: AskContext): Finding {
  const wanted = Object.hasOwn(groups, key) ? groups[key] : undefined;
  if (wanted === undefined) return unknown;
  const { groupId, group } = facts;
  if (groupId.known && wanted.id !== undefined) {
    return { truth: groupId.value === wanted.id, because: [reasonOf(groupId)] };
  }
  if (!group.known) return unknown;
  const isSame = isSameGroupName(group.value, wanted.name);
  return isSame || wanted.id === undefined ? { truth: isSame, because: [reasonOf(group)] } : unknown;
}

function reasonOf(fact: Extract<Fact<unknown>, { known: true }>): Reason {
  return { evidence: fact.evidence, source: fact.source };
}

/** Asks one fact, where it is known. */
function askKnown<T>(
  fact: Fact<T> | undefined,
  ask: (known: Extract<Fact<T>, { known: true }>) => TextAnswer | undefined,
) {
  const answer = fact?.known ? ask(fact) : undefined;
  if (answer === undefined || !fact?.known) return unknown;
  return { truth: answer.truth, because: [{ evidence: answer.evidence, source: fact.source }] };
}

function askNamed(condition: FactAsk, { facts, folded }: AskContext): Finding {
  const fact: Fact<unknown> | undefined = isFactName(condition.fact) ? facts[condition.fact] : undefined;
  return askKnown(fact, (known) => askFact(condition, known, folded));
}

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function askLeaf(condition: Leaf, context: AskContext): Finding {
  const { facts, folded } = context;
  if ('inGroup' in condition) return askGroup(condition.inGroup, context);
  if ('field' in condition) return askKnown(facts.fields, ({ value }) => askField(condition, value, folded));
  if ('block' in condition) return askKnown(facts.blocks, ({ value }) => askBlock(condition, value, folded));
  if ('fact' in condition) return askNamed(condition, context);
  const { near } = condition;
  if ('fact' in near) return askNamed({ fact: near.fact, near }, context);
  return askKnown(facts.blocks, ({ value }) => askBlock({ block: near.block, near }, value, folded));
}

/** Kleene's strong logic: one `decider` decides alone, everything else must be known. Empty lists say nothing. */
function askMany(parts: readonly Condition[], decider: boolean, context: AskContext): Finding {
  if (parts.length === 0) return unknown;
  const because: Reason[] = [];
  let isKnown = true;
  for (const part of parts) {
    const finding = askCondition(part, context);
    if (finding.truth === decider) return finding;
    if (finding.truth === 'unknown') isKnown = false;
    because.push(...finding.because);
  }
  return isKnown ? { truth: !decider, because } : unknown;
}

/**
 * Asks a condition: true, false or unknown. Unknown facts never become true or false, whatever stands around them,
 * and learning an unknown fact never turns a true into a false. Evidence names the flow's own words, never the
 * ticket's text. Pure; never throws.
 */
export function askCondition(condition: Condition, context: AskContext): Finding {
  if ('all' in condition) return askMany(condition.all, false, context);
  if ('any' in condition) return askMany(condition.any, true, context);
  if (!('not' in condition)) return askLeaf(condition, context);
  const { truth, because } = askCondition(condition.not, context);
  return { truth: truth === 'unknown' ? truth : !truth, because };
}

/** Where the lines of a finding come from, as one: unsaved beats page, page beats API. */
export function joinSources(because: readonly Reason[]): FactSource {
  const sources = because.map(({ source }) => source);
  if (sources.includes('page-unsaved')) return 'page-unsaved';
  return sources.includes('page') ? 'page' : 'api';
}

/** The lines of a finding in one, each said once. */
export function joinEvidence(because: readonly Reason[]): string {
  return [...new Set(because.map(({ evidence }) => evidence))].join('; ');
}
