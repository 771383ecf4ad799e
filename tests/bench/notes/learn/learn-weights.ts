import { evenOut } from '../../../../src/notes/detectors/read-features.ts';
import { makeDraw } from '../random.ts';

/** A sentence: its features by name, `first second` for a pair, and how many words it has. */
export type Sentence = { names: readonly string[]; words: number };

/** One labelled text. */
export type Example = { isUnfit: boolean; sentences: readonly Sentence[] };

/** How it is learned; `prune` says how much a feature must carry to be kept, `atLeast` in how many texts it must stand. */
export type Rates = { step: number; prune: number; shrink: number; rounds: number; atLeast: number };

export const RATES: Rates = { step: 0.4, prune: 9, shrink: 0.5, rounds: 16, atLeast: 3 };

export type Weights = { bias: number; weights: ReadonlyMap<string, number> };

/**
 * Logistic regression by follow-the-regularised-leader (McMahan and others, "Ad click prediction", 2013): what carries
 * little stays at nought, and so is not shipped. Of an unfit text only the sentence that weighs most is taken for unfit, as
 * the others may well be fair; of a fair one every sentence is fair.
 */
export function learnWeights(examples: readonly Example[], rates: Rates = RATES): Weights {
  const { step, prune, shrink, rounds, atLeast } = rates;
  const counts = countFeatures(examples);
  const weights = new Map<string, number>();
  const pulls = new Map<string, { sum: number; squares: number }>();
  let bias = -1;
  let biasSquares = 0;
  const weigh = (sentence: Sentence) => weighSentence(sentence, { bias, weights });

  function learn(sentence: Sentence, isUnfit: boolean) {
    const miss = 1 / (1 + Math.exp(-weigh(sentence))) - (isUnfit ? 1 : 0);
    biasSquares += miss * miss;
    bias -= (step * miss) / 2 / (1 + Math.sqrt(biasSquares));
    const pull = miss * evenOut(sentence.words);
    for (const name of sentence.names) {
      if ((counts.get(name) ?? 0) < atLeast) continue;
      const known = pulls.get(name) ?? { sum: 0, squares: 0 };
      const squares = known.squares + pull * pull;
      known.sum += pull - ((Math.sqrt(squares) - Math.sqrt(known.squares)) / step) * (weights.get(name) ?? 0);
      known.squares = squares;
      pulls.set(name, known);
      const kept = Math.sign(known.sum) * prune - known.sum;
      if (Math.abs(known.sum) <= prune) weights.delete(name);
      else weights.set(name, kept / ((1 + Math.sqrt(squares)) / step + shrink));
    }
  }

  const draw = makeDraw('examples in a stirred order');
  for (let round = 0; round < rounds; round += 1) {
    for (const { isUnfit, sentences } of stir(examples, draw)) {
      // What fair texts are like comes first: before that the heaviest of several sentences is anybody's guess.
      if (isUnfit && round === 0 && sentences.length > 1) continue;
      if (isUnfit) learn(heaviest(sentences, weigh), true);
      else for (const sentence of sentences) learn(sentence, false);
    }
  }
  return { bias, weights };
}

/** What a sentence weighs: over 0 it is more likely unfit than not, to what was learned. */
export function weighSentence({ names, words }: Sentence, { bias, weights }: Weights): number {
  return bias + names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0) * evenOut(words);
}

function heaviest(sentences: readonly Sentence[], weigh: (sentence: Sentence) => number): Sentence {
  const weighed = sentences.map((sentence) => ({ sentence, weight: weigh(sentence) }));
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best)).sentence;
}

function countFeatures(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of examples) {
    for (const name of new Set(sentences.flatMap(({ names }) => names))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function stir<One>(all: readonly One[], draw: (below: number) => number): One[] {
  const stirred = [...all];
  for (let at = stirred.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1);
    [stirred[at], stirred[other]] = [stirred[other] as One, stirred[at] as One];
  }
  return stirred;
}
