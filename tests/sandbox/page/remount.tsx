/** @jsxImportSource react */
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { useSandbox } from './sandbox.ts';

/** Draws the children anew, with new nodes, as often as the options say: nobody may hold on to one. */
export function Remount({ children }: { children: ReactNode }) {
  const { remountEvery } = useSandbox().options;
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (remountEvery === 0) return;
    const timer = setInterval(() => setTurn((last) => last + 1), remountEvery);
    return () => clearInterval(timer);
  }, [remountEvery]);
  return <Fragment key={turn}>{children}</Fragment>;
}
