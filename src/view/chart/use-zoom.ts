import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChartPlan } from './chart-types.ts';

const STEP = 1.25;
const [LEAST, MOST] = [0.05, 2];
/** A4 on its side, less its margins, in CSS px. */
const PAPER = { width: 1040, height: 640 };

/** So that rounding never brings scroll bars. */
const SLACK = 4;

const clamp = (scale: number) => Math.min(MOST, Math.max(LEAST, scale));

/** The chart's scale: fits the frame at first and while it is not changed by hand, and the paper while it is printed. */
export function useZoom(frame: RefObject<HTMLElement | null>, plan: ChartPlan | undefined) {
  const [chosen, choose] = useState<number | 'fit'>('fit');
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const read = () => setRoom({ width: frame.current?.clientWidth ?? 0, height: frame.current?.clientHeight ?? 0 });
    const print = () => setPrinting(true);
    const done = () => setPrinting(false);
    const watcher = new ResizeObserver(read);
    if (frame.current) watcher.observe(frame.current);
    read();
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', done);
    return () => {
      watcher.disconnect();
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', done);
    };
  }, [frame]);
  const scaleFor = ({ width, height }: { width: number; height: number }) =>
    plan && width > 0 ? clamp(Math.min(1, (width - SLACK) / plan.width, (height - SLACK) / plan.height)) : 1;
  const scale = isPrinting ? scaleFor(PAPER) : chosen === 'fit' ? scaleFor(room) : chosen;
  return {
    scale,
    isPrinting,
    fit: () => choose('fit'),
    zoomIn: () => choose(clamp(scale * STEP)),
    zoomOut: () => choose(clamp(scale / STEP)),
    full: () => choose(1),
  };
}
