import type { Detector } from '../finding.ts';
import { blame } from './blame.ts';
import { contempt } from './contempt.ts';
import { doNotTell } from './do-not-tell.ts';
import { exasperation } from './exasperation.ts';
import { guessedMotive } from './guessed-motive.ts';
import { legalTalk } from './legal-talk.ts';
import { mockery } from './mockery.ts';
import { staffingTalk } from './staffing-talk.ts';
import { swearing } from './swearing.ts';
import { teamWords } from './team-words.ts';
import { unfitWording } from './unfit-wording.ts';
import { unfixedWeakness } from './unfixed-weakness.ts';
import { unkindWording } from './unkind-wording.ts';

/** Detectors of words that would not be said in public: tone, and talk that is for the team alone. */
export const wording: readonly Detector[] = [
  teamWords,
  unfixedWeakness,
  doNotTell,
  legalTalk,
  staffingTalk,
  swearing,
  contempt,
  blame,
  guessedMotive,
  mockery,
  exasperation,
  unkindWording,
  unfitWording,
];
