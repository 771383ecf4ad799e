import { signal } from '@preact/signals-core';
import { findPreset, presets } from '../../flow/presets.ts';
import { changeSettings, type SettingsInForce } from '../../platform/settings.ts';
import { storedTeamFlow } from '../../platform/stored-flow.ts';
import type { FlowFileShown, OptionsProps } from '../../view/options/options-types.ts';
import { findFlowInUse, readTeamFlow, type TeamFlow } from '../triage-guide/flow-in-use.ts';

/** The flows the options page shows: those that come with the product, and the team's own. Follows other windows. */
export function makeFlowShelf(stop: AbortSignal) {
  const team = signal<TeamFlow | undefined>(undefined);
  const said = signal<FlowFileShown['said']>(undefined);
  const read = async () => {
    team.value = await readTeamFlow();
  };
  storedTeamFlow.watch(() => void read(), stop);

  return {
    read,
    async bring(file: File, { settings, locked }: SettingsInForce): Promise<void> {
      said.value = undefined;
      // The checks are as large as the rest of the page, and needed once in a while.
      const { bringFlow } = await import('./bring-flow.ts');
      const brought = await bringFlow(file, new Date().toISOString());
      const isKept =
        brought.flow === undefined ||
        ((await storedTeamFlow.set(brought.flow)) && (await changeSettings({ flow: brought.flow.id })));
      const isLocked = locked.includes('flow') && settings.flow !== brought.flow?.id;
      if (!isKept) said.value = { isUsed: false, words: NOT_KEPT, lines: [] };
      else said.value = brought.flow && isLocked ? { ...brought.said, words: LOCKED } : brought.said;
      await read();
    },
    /** The team's flow goes; where it was chosen by name, the choice goes with it unless a preset has that name. */
    async remove({ settings }: SettingsInForce): Promise<void> {
      const id = team.value?.id;
      said.value = undefined;
      await storedTeamFlow.remove();
      if (id !== undefined && settings.flow === id && findPreset(id) === undefined) await changeSettings({ flow: '' });
      await read();
    },
    /** What the page's Flow part shows. `host`: where the guide was last seen at work. */
    show({ settings }: SettingsInForce, host: string | undefined): Pick<OptionsProps, 'flows' | 'flowFile'> {
      const own = team.value?.flow;
      const { flow, because, isTeamBroken } = findFlowInUse(settings, host ?? '', team.value);
      const others = presets.filter(({ id }) => id !== own?.id);
      return {
        flows: [
          ...others.map(({ id, title }) => ({ id, title, version: findPreset(id)?.version ?? 0 })),
          ...(own ? [{ id: own.id, title: own.title, version: own.version, isTeams: true }] : []),
        ],
        flowFile: {
          inUse: flow && { title: flow.title, version: flow.version, because, host },
          team: own && team.value ? showTeam(own, team.value.at) : undefined,
          isBroken: isTeamBroken || (team.value !== undefined && own === undefined),
          said: said.value,
        },
      };
    },
  };
}

const LOCKED = 'The file is kept, but your organisation has set another flow, which stays in use.';
const NOT_KEPT = 'Your browser could not keep the flow. Free some disk space. The flow in use stays in use.';

function showTeam({ title, version, date, owner, steps, endings }: NonNullable<TeamFlow['flow']>, at: string) {
  return { title, version, date, owner, steps: steps.length, endings: endings.length, at };
}
