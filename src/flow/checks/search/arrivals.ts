import type { FlowFile } from '../../../contracts/flow-file.ts';
import type { AskContext } from '../../ask-condition.ts';
import { evaluate, type Formula, LeafTable, type Sign } from './formula.ts';
import { type Leaf, type Topic, topicOf } from './leaves.ts';
import { askAlone } from './make-choices.ts';
import { suggestValues } from './suggest-values.ts';

type Groups = AskContext['groups'];
/** `to`: number of the step it leads to, -1 for an ending. */
type Route = { when: Formula | undefined; to: number };

/** What is known of a ticket while it is asked whether it can come to a step. */
export type KnownLeaf = (leaf: Leaf, topic: Topic) => Sign;

/**
 * Which answers a ticket may take at a step (`decide-step.ts`): the one it decides; else, asked, one that is not
 * ruled out; any where all are, because then the agent is asked as well.
 */
function listOpenRoutes(routes: readonly Route[], signOf: (leaf: number) => Sign): readonly Route[] {
  const signs = routes.map(({ when }) => (when === undefined ? undefined : evaluate(when, signOf)));
  const isDecided = signs.filter((sign) => sign === 1).length === 1 && !signs.includes(-1);
  const open = routes.filter((_, index) => signs[index] !== 0 && (signs[index] !== undefined || !isDecided));
  return open.length === 0 ? routes : open;
}

/** Everything about a whole flow that checks of single steps share. */
export class Arrivals {
  readonly #table = new LeafTable();
  readonly #routes: readonly (readonly Route[])[];
  readonly #groups: Groups;
  readonly #topicOf: readonly Topic[];
  /** By topic: which steps ask about it, 1 or 0 for each. */
  readonly #askers = new Map<string, Uint8Array>();
  readonly #singles = new Map<string, Uint8Array>();
  readonly #values = new Map<string, readonly unknown[]>();

  constructor(flow: FlowFile) {
    this.#groups = flow.groups;
    const order = new Map(flow.steps.map(({ id }, index) => [id, index]));
    this.#routes = flow.steps.map(({ answers }) =>
      answers.map(({ when, to }) => ({
        when: when === undefined ? undefined : this.#table.add(when),
        to: 'step' in to ? (order.get(to.step) ?? -1) : -1,
      })),
    );
    this.#topicOf = this.#table.leaves.map(topicOf);
    for (const [index, routes] of this.#routes.entries()) {
      for (const { when } of routes) if (when !== undefined) this.#noteAsker(when, index);
    }
  }

  #noteAsker(formula: Formula, index: number): void {
    if (formula.op !== 'leaf') {
      for (const part of formula.op === 'not' ? [formula.part] : formula.parts) this.#noteAsker(part, index);
      return;
    }
    const key = this.#topicOf[formula.at]?.key ?? '';
    const askers = this.#askers.get(key) ?? new Uint8Array(this.#routes.length);
    askers[index] = 1;
    this.#askers.set(key, askers);
  }

  /** Values anything in the flow asks of a topic. */
  valuesOf(topic: Topic): readonly unknown[] {
    const kept = this.#values.get(topic.key);
    if (kept !== undefined) return kept;
    const leaves = this.#table.leaves.filter((_, number) => this.#topicOf[number]?.key === topic.key);
    const { whole } = suggestValues(topic, leaves, this.#groups);
    this.#values.set(topic.key, whole);
    return whole;
  }

  /**
   * Which steps a ticket can come to, by their order, going by what is known of these topics; unknown rules nothing
   * out. Steps from `until` on may be left out.
   */
  findReached(topics: Iterable<string>, known: KnownLeaf, until = this.#routes.length): Uint8Array {
    const askers = [...topics].flatMap((topic) => this.#askers.get(topic) ?? []);
    const signs = new Map<number, Sign>();
    const signOf = (number: number): Sign => {
      const kept = signs.get(number);
      if (kept !== undefined) return kept;
      const leaf = this.#table.leaves[number];
      const topic = this.#topicOf[number];
      const sign = leaf === undefined || topic === undefined ? -1 : known(leaf, topic);
      signs.set(number, sign);
      return sign;
    };
    const reached = new Uint8Array(this.#routes.length);
    reached[0] = 1;
    for (let index = 0; index < until; index += 1) {
      const routes = this.#routes[index];
      if (reached[index] !== 1 || routes === undefined) continue;
      const isAsked = askers.some((one) => one[index] === 1);
      for (const { to } of isAsked ? listOpenRoutes(routes, signOf) : routes) if (to >= 0) reached[to] = 1;
    }
    return reached;
  }

  /** Whether a ticket of which only this one value is known can come to a step. */
  canArriveWith(topic: Topic, value: unknown, step: number): boolean {
    const key = `${topic.key} ${JSON.stringify(value)}`;
    const kept = this.#singles.get(key);
    if (kept !== undefined) return kept[step] === 1;
    const reached = this.findReached([topic.key], (leaf, other) =>
      other.key === topic.key ? askAlone(leaf, topic, value, this.#groups) : -1,
    );
    this.#singles.set(key, reached);
    return reached[step] === 1;
  }
}
