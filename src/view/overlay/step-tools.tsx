import { Button } from '../kit/button.tsx';
import { NameBox } from './name-box.tsx';
import type { FlowOwner, LikelyLines, OverlayIntent, WayLine } from './overlay-types.ts';
import { ReportStep } from './report-step.tsx';

/** What stands below the answers of an open step. */
export type StepToolsState = {
  step: { step: string; question: string };
  flow: { title: string; version: number };
  owner?: FlowOwner | undefined;
  ways?: readonly WayLine[] | undefined;
  likely?: LikelyLines | undefined;
};

type ToolsProps = StepToolsState & { act: (intent: OverlayIntent) => void };

/** Short cuts past the questions, each of which shows in "Steps so far", and a word to the flow's owner. */
export function StepTools({ step, flow, owner, ways = [], likely, act }: ToolsProps) {
  return (
    <>
      {likely && (
        <div class="likely-way">
          <Button
            describedBy="sl-likely"
            press={() => act({ kind: 'accept-likely', to: likely.to, count: likely.reasons.length })}
          >
            {`Accept ${likely.reasons.length} likely answers`}
          </Button>
          <div id="sl-likely">
            <ul>
              {likely.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <p>They lead to: {likely.to}</p>
          </div>
        </div>
      )}
      {ways.length > 0 && (
        <NameBox
          id="sl-straight"
          label="Know where it goes?"
          name="Go straight to an ending"
          listName="Endings"
          placeholder="Type part of the ending"
          chosen=""
          choices={ways.map(({ title, label }, at) => ({ key: String(at), words: title, more: label }))}
          waiting=""
          none="No ending from here has this in its name."
          open={() => undefined}
          choose={(key) => {
            const way = ways[Number(key)];
            if (way) act({ kind: 'go-straight', step: way.step, answer: way.answer });
          }}
        />
      )}
      <ReportStep step={step} flow={flow} owner={owner} />
    </>
  );
}
