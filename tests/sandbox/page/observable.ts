import { useSyncExternalStore } from 'react';

/** State outside React that components follow with `useObservable`. */
export class Observable {
  private readonly listeners = new Set<() => void>();
  private version = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly readVersion = (): number => this.version;

  protected announce(): void {
    this.version += 1;
    for (const listener of [...this.listeners]) listener();
  }
}

/** Draws the component again whenever the observable changes; returns the observable. */
export function useObservable<T extends Observable>(source: T): T {
  useSyncExternalStore(source.subscribe, source.readVersion);
  return source;
}
