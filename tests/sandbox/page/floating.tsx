/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useSandbox } from './sandbox.ts';

/** An open list: beside its control, or in a portal under the body, as the options say. */
export function Floating({ children }: { children: ReactNode }) {
  const { menus } = useSandbox().options;
  if (menus === 'pane') return <>{children}</>;
  const place = { position: 'fixed', inset: '60px auto auto 60px', zIndex: 400, width: 360 } as const;
  return createPortal(<div style={place}>{children}</div>, document.body);
}

/** Whether an event happened inside one of these, wherever the page draws them. */
export function isInside(event: Event, box: Element | null, listId: string): boolean {
  return event.composedPath().some((node) => node === box || (node instanceof Element && node.id === listId));
}
