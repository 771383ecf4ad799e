import { type RefObject, useEffect } from 'react';

/** Closes what is open by Escape, and by a press anywhere but in these elements. */
export function useLeave(isOpen: boolean, close: () => void, ...inside: RefObject<Element | null>[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the elements are those of the moment of the press.
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (!event.composedPath().some((node) => inside.some(({ current }) => current === node))) close();
    };
    const hearKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', hearKey);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', hearKey);
    };
  }, [isOpen]);
}
