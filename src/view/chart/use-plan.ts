import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ChartModel, ChartPlan, Size } from './chart-types.ts';
import { layOut } from './lay-out.ts';

/** Where nothing can be measured, such as in a test. */
const fallback = { node: { width: 190, height: 48 }, words: { width: 110, height: 18 } };

/**
 * Measures boxes and words as the reader's own font draws them, then lays them out. Undefined until then.
 *
 * @param sheet holds elements with `data-node` and `data-edge` in the model's order
 */
export function usePlan(sheet: RefObject<HTMLElement | null>, model: ChartModel, shape: string): ChartPlan | undefined {
  const [plan, setPlan] = useState<{ shape: string; plan: ChartPlan }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape says when boxes or words are others.
  useLayoutEffect(() => {
    if (!sheet.current) return;
    const measure = (css: string, other: Size) =>
      [...(sheet.current?.querySelectorAll<HTMLElement>(css) ?? [])].map(({ offsetWidth, offsetHeight }) =>
        offsetWidth > 0 ? { width: offsetWidth, height: offsetHeight } : other,
      );
    const boxes = measure('[data-node]', fallback.node);
    const sizes = new Map(model.nodes.map(({ key }, at) => [key, boxes[at] ?? fallback.node]));
    setPlan({ shape, plan: layOut(model, sizes, measure('[data-edge]', fallback.words)) });
  }, [shape]);
  return plan?.plan;
}
