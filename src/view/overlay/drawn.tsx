import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Walk } from '../../flow/walk-types.ts';
import type { DrawNow } from './overlay-types.ts';

/** The place another file draws into; nothing of ours stands in it. */
export function Drawn({ now, drawNow }: { now: Walk['now']; drawNow: DrawNow }) {
  const place = useRef<HTMLDivElement>(null);
  const draw = useRef(drawNow);
  draw.current = drawNow;
  useLayoutEffect(() => {
    if (place.current) drawNow(place.current, now);
  });
  useLayoutEffect(() => {
    const drawn = place.current;
    return () => {
      if (drawn) draw.current(drawn, null);
    };
  }, []);
  return <div ref={place} />;
}
