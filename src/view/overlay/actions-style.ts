import actions from './actions.css?inline';

/** Styles of the list of actions, beside those of the overlay. */
export const actionsStyle: string = actions;
