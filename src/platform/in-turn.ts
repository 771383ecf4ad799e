/** Does work one after another, in the order it was asked for; work that fails holds nobody up. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a turn of its own: of two that change one stored value, the second must see what the first left. */
export function makeTurn(): InTurn {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
}
