import type { FlowFile, FlowStep } from '../../../contracts/flow-file.ts';
import type { AskContext } from '../../ask-condition.ts';
import { evaluate, type Formula, LeafTable, type Sign } from './formula.ts';
import { type Leaf, listLeaves, type Topic, topicOf } from './leaves.ts';
import { askAlone } from './make-choices.ts';
import { suggestValues } from './suggest-values.ts';

type Groups = AskContext['groups'];
type Route = { when: Formula | undefined; to: string | undefined };

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
  readonly #order: ReadonlyMap<string, number>;
  readonly #groups: Groups;
  readonly #topicOf: readonly Topic[];
  /** Keys of the topics each step asks about. */
  readonly #asks: readonly ReadonlySet<string>[];
  readonly #singles = new Map<string, readonly boolean[]>();
  readonly #values = new Map<string, readonly unknown[]>();

  constructor(flow: FlowFile) {
    this.#groups = flow.groups;
    this.#order = new Map(flow.steps.map(({ id }, index) => [id, index]));
    this.#routes = flow.steps.map((step) => step.answers.map((answer) => this.#readRoute(answer)));
    this.#topicOf = this.#table.leaves.map(topicOf);
    this.#asks = flow.steps.map(
      ({ answers }) =>
        new Set(
          answers.flatMap(({ when }) => (when === undefined ? [] : listLeaves(when).map((leaf) => topicOf(leaf).key))),
        ),
    );
  }

  #readRoute({ when, to }: FlowStep['answers'][number]): Route {
    return {
      when: when === undefined ? undefined : this.#table.add(when),
      to: 'step' in to ? to.step : undefined,
    };
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
  findReached(topics: ReadonlySet<string>, known: KnownLeaf, until = this.#routes.length): boolean[] {
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
    const reached = this.#routes.map((_, index) => index === 0);
    for (const [index, routes] of this.#routes.slice(0, until).entries()) {
      if (!reached[index]) continue;
      const isAsked = [...topics].some((topic) => this.#asks[index]?.has(topic));
      for (const { to } of isAsked ? listOpenRoutes(routes, signOf) : routes) {
        const next = to === undefined ? undefined : this.#order.get(to);
        if (next !== undefined) reached[next] = true;
      }
    }
    return reached;
  }

  /** Whether a ticket of which only this one value is known can come to a step. */
  canArriveWith(topic: Topic, value: unknown, step: number): boolean {
    const key = `${topic.key} ${JSON.stringify(value)}`;
    const kept = this.#singles.get(key);
    if (kept !== undefined) return kept[step] === true;
    const reached = this.findReached(new Set([topic.key]), (leaf, other) =>
      other.key === topic.key ? askAlone(leaf, topic, value, this.#groups) : -1,
    );
    this.#singles.set(key, reached);
    return reached[step] === true;
  }
}
