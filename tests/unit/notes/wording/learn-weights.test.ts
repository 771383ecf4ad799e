import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../../src/notes/check-draft.ts';
import { weighLearned } from '../../../../src/notes/detectors/weigh-learned.ts';
import { learnWeights, weighSentence } from '../../../bench/notes/learn/learn-weights.ts';
import { type Labelled, readLabelled, readTraining, toExample } from '../../../bench/notes/learn/read-examples.ts';
import { tables } from '../../../bench/notes/learn/tables.ts';
import { markTexts, writeTable } from '../../../bench/notes/learn/write-weights.ts';
import { foldRow, readSets } from '../../../bench/notes/read-sets.ts';
import { readStrangers, STYLES as STRANGERS } from '../../../bench/notes/strangers.ts';

const days = ['Monday', 'Tuesday', 'Friday', 'Sunday', 'today'];
const TEXTS: Labelled[] = days.flatMap((day) => [
  { isUnfit: true, text: `The page went out on ${day}. Keep it from them.` },
  { isUnfit: false, text: `The page went out on ${day}. Keep it for them.` },
  { isUnfit: false, text: `The page went out on ${day}.` },
  { isUnfit: false, text: `On ${day} the page went out to them.` },
]);
const RATES = { step: 0.4, prune: 0.1, shrink: 0.1, rounds: 30, atLeast: 5 };
const learned = learnWeights(TEXTS.map(toExample), RATES);
const weigh = (text: string) => toExample({ text, isUnfit: false }).sentences.map((one) => weighSentence(one, learned));

describe('learning', () => {
  it('tells apart what differs, and takes only the sentence that is to blame', () => {
    expect(weigh('Keep it from them.')[0]).toBeGreaterThan(0);
    expect(weigh('Keep it for them.')[0]).toBeLessThan(0);
    expect(weigh('The page went out on Monday.')[0]).toBeLessThan(0);
  });

  it('keeps no weight of what stands in a few texts only', () => {
    expect([...learned.weights.keys()].filter((name) => /monday|friday/.test(name))).toEqual([]);
  });

  it('is the same on every run', () => {
    expect(learnWeights(TEXTS.map(toExample), RATES)).toEqual(learned);
  });

  it('writes a table that the detector reads back', () => {
    const find = weighLearned(writeTable(learned), 0);
    for (const { text, isUnfit } of TEXTS) expect(find(text, plainContext).length > 0, text).toBe(isUnfit);
  });
});

describe('the tables that ship', () => {
  it.each(tables.map((table) => [table.file, table] as const))(
    '%s was learned from the texts as they are',
    (file, { style }) => {
      const shipped = readFileSync(new URL(`../../../../src/notes/weights/${file}.ts`, import.meta.url), 'utf8');
      expect(shipped).toContain(`from texts ${markTexts(readTraining(style))};`);
    },
  );

  it('were learned from nothing that they are measured on', () => {
    const strangers = STRANGERS.flatMap(([, file]) => readStrangers(file));
    const kept = new Set([...readSets(['held-out']), ...strangers].map(({ text }) => foldRow(text)));
    const tuning = new Set(readSets(['tuning']).map(({ text }) => text));
    const written = tables.flatMap(({ style }) => readTraining(style)).filter(({ text }) => !tuning.has(text));
    expect(written.filter(({ text }) => kept.has(foldRow(text)))).toEqual([]);
  });

  it('are learned from lines with a label', () => {
    expect(readLabelled('+ one\\ntwo\n- three\nfour\n')).toEqual([
      { text: 'one\ntwo', isUnfit: true },
      { text: 'three', isUnfit: false },
    ]);
  });

  it('leave no line without a label', () => {
    const sets = new URL('../../../bench/notes/sets/', import.meta.url);
    const lines = ['training', 'strangers'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, sets)).flatMap((name) =>
        readFileSync(new URL(`${folder}/${name}`, sets), 'utf8').split('\n'),
      ),
    );
    expect(lines.filter((line) => line !== '' && !/^[+-] \S/.test(line))).toEqual([]);
  });
});
