import { assign } from './assign.ts';
import { channel } from './channel.ts';
import { note, reply } from './comment.ts';
import { macro } from './macro.ts';
import { priority } from './priority.ts';
import { submit } from './submit.ts';
import { tags } from './tags.ts';
import { takeIt } from './take-it.ts';

/** Everything an ending can do in the page: a closed list, one file each. */
export const actions = { takeIt, priority, assign, tags, macro, channel, reply, note, submit };

/** The actions by name. */
export type ActionName = keyof typeof actions;

/** What an action is asked for. */
export type WishOf<N extends ActionName> = Parameters<(typeof actions)[N]['can']>[1];

/** What an action reads off the page. */
export type NowOf<N extends ActionName> = Exclude<ReturnType<(typeof actions)[N]['read']>, undefined>;
