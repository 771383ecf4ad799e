import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Canvas } from './canvas.tsx';
import type { ChartState } from './chart-types.ts';
import { findNeighbour, isArrowKey } from './find-neighbour.ts';
import { FlowList } from './flow-list.tsx';
import { canLayOut } from './lay-out.ts';
import { NodeDetails } from './node-details.tsx';
import { usePlan } from './use-plan.ts';
import { useZoom } from './use-zoom.ts';

/** The whole flow of a ticket: drawn, with the way taken, and as a list. */
export function FlowChart({ state }: { state: ChartState }) {
  if (state.kind === 'chart') return <Drawn {...state} />;
  return (
    <main class="page" aria-busy={state.kind === 'loading'}>
      <h1>The whole flow</h1>
      <p role="status">{state.kind === 'loading' ? 'Reading the flow' : `${state.message} ${state.next}`}</p>
    </main>
  );
}

function Drawn({ title, version, host, ticketId, hasRun, model }: ChartState & { kind: 'chart' }) {
  const sheet = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shape = JSON.stringify(model);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape is the model.
  const canDraw = useMemo(() => canLayOut(model), [shape]);
  const plan = usePlan(sheet, model, shape);
  const zoom = useZoom(frame, plan);
  const here = model.nodes.find(({ state }) => state === 'now') ?? model.nodes[0];
  const [active, setActive] = useState(here?.key ?? '');
  const [opened, setOpened] = useState<string>();
  const steps = model.nodes.filter(({ kind }) => kind === 'step').length;

  const find = (key: string) => sheet.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(key)}"]`);
  const go = (key: string | undefined) => {
    if (key === undefined) return;
    setActive(key);
    find(key)?.focus({ preventScroll: true });
    find(key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  // Where the ticket stands has moved: the tab key comes there next.
  useEffect(() => setActive(here?.key ?? ''), [here?.key]);

  // The details take room: the box they are of stays in sight.
  useEffect(() => {
    if (opened !== undefined) find(opened)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const pressKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (isArrowKey(key)) go(plan && findNeighbour(plan, active, key));
    else if (key === 'Home') go(model.nodes[0]?.key);
    else if (key === 'End') go(here?.key);
    else if (key === '+' || key === '=') zoom.zoomIn();
    else if (key === '-') zoom.zoomOut();
    else if (key === '0') zoom.fit();
    else return;
    event.preventDefault();
  };
  const showHere = () => {
    zoom.full();
    // After the new scale is drawn.
    requestAnimationFrame(() => here && find(here.key)?.scrollIntoView({ block: 'center', inline: 'center' }));
  };
  const close = () => {
    const key = opened;
    setOpened(undefined);
    go(key);
  };

  return (
    <main class="page">
      <header class="top">
        <h1>{title}</h1>
        <p class="hint">
          Version {version}, {steps} {steps === 1 ? 'step' : 'steps'}, {model.outcomes} outcomes. Ticket {ticketId} on{' '}
          {host}.
        </p>
        <p role="status">
          {hasRun && here
            ? `${here.kind === 'step' ? 'You are at' : 'It ended at'} “${here.words}”.`
            : 'Nothing has been answered on this ticket yet.'}
        </p>
      </header>
      {canDraw ? (
        <>
          <div class="tools">
            <Button press={zoom.zoomOut}>Zoom out</Button>
            <Button press={zoom.zoomIn}>Zoom in</Button>
            <Button press={zoom.fit}>Fit</Button>
            <Button press={showHere}>Where the ticket is</Button>
            <Button press={() => window.print()}>Print</Button>
            <span class="hint">{Math.round(zoom.scale * 100)}%</span>
          </div>
          <div class={opened === undefined ? 'split' : 'split open'}>
            <section
              ref={frame}
              class="frame"
              aria-label="Chart of the flow. Arrow keys go from box to box, Enter shows details, plus and minus zoom, 0 fits."
              onKeyDown={pressKey}
            >
              <Canvas
                sheet={sheet}
                model={model}
                plan={plan}
                scale={zoom.scale}
                isPrinting={zoom.isPrinting}
                active={active}
                focus={setActive}
                open={setOpened}
              />
            </section>
            {opened !== undefined && <NodeDetails model={model} id={opened} open={setOpened} close={close} />}
          </div>
        </>
      ) : (
        <p>This flow is too long to draw. It stands below as a list.</p>
      )}
      <section class="as-list" aria-labelledby="as-list">
        <h2 id="as-list">The same as a list</h2>
        <FlowList model={model} />
      </section>
    </main>
  );
}
