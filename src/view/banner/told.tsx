import { useLayoutEffect, useState } from 'preact/hooks';
import { LiveRegion } from '../kit/live-region.tsx';

/** Tells a screen reader each new text once. The region stands in the page before its words come. */
export function Told({ text }: { text: string }) {
  const [heard, hear] = useState('');
  useLayoutEffect(() => hear(text), [text]);
  return <LiveRegion text={heard} />;
}
