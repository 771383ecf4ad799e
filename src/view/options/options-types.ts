import type { HealthReport } from '../../contracts/health.ts';
import type { Settings } from '../../contracts/settings.ts';
import type { Kind } from '../../notes/finding.ts';

/** What an agent can ask for on the options page. */
export type OptionsIntent =
  | { kind: 'change-setting'; change: Partial<Settings> }
  /** Turn notices on, after the browser asked the agent, or off; must run in the click itself. */
  | { kind: 'choose-notices'; on: boolean }
  | { kind: 'bring-flow'; file: File }
  | { kind: 'remove-flow' }
  /** Put the page health report on the clipboard, as plain text. */
  | { kind: 'copy-report' };

/** One of the agent's groups; the name is missing when only its id is stored. */
export type GroupChoice = { id: number; name?: string | undefined };

/** Everything the options page shows. */
export type OptionsProps = {
  settings: Settings;
  /** The browser could not keep what was chosen last. */
  isFull?: boolean;
  /** Settings an organisation's policy has set; they are shown and cannot be changed. */
  locked: (keyof Settings)[];
  /** What may be chosen from; `isTeams`: the one from the team's file. */
  flows: { id: string; title: string; version: number; isTeams?: boolean }[];
  flowFile?: FlowFileShown | undefined;
  groups: GroupChoice[];
  /** What notes are checked for. */
  checks: readonly Kind[];
  /** What the content script last saw; undefined when it has not run yet. */
  health?: HealthReport | undefined;
  version: string;
  /** True right after the report was copied. */
  copied?: boolean;
  /** Present time, ISO. */
  now?: string;
  timeZone?: string;
  act: (intent: OptionsIntent) => void;
};

/** What each part of the page needs. */
export type SettingProps = Pick<OptionsProps, 'settings' | 'locked' | 'act'>;

/** The flow in use and what decided it. */
export type FlowInUseShown = {
  title: string;
  version: number;
  because: 'setting' | 'team' | 'host' | 'default';
  host?: string | undefined;
};

/** A team's own flow in short. `at`: when it was brought in (ISO 8601, UTC). */
export type TeamFlowShown = {
  title: string;
  version: number;
  date: string;
  owner?: { name: string; email?: string | undefined; url?: string | undefined } | undefined;
  steps: number;
  endings: number;
  at: string;
};

/** A team’s flow file: brought in, refused with the reason, or none. */
export type FlowFileShown = {
  inUse?: FlowInUseShown | undefined;
  team?: TeamFlowShown | undefined;
  /** Whether a team's flow is stored that can no longer be read. */
  isBroken?: boolean;
  /** What came of the last file. Words of the file only, shown as text. */
  said?: { isUsed: boolean; words: string; lines: { place: string; words: string }[] } | undefined;
};
