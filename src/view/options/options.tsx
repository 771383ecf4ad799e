import { AboutPart } from './about-part.tsx';
import { ChecksPart } from './checks-part.tsx';
import { FlowPart } from './flow-part.tsx';
import { HealthPart } from './health-part.tsx';
import type { OptionsProps } from './options-types.ts';
import { QueuePart } from './queue-part.tsx';

/** The options page: settings, what policy has locked, and how the extension found Zendesk's page. */
export function Options(props: OptionsProps) {
  return (
    <main class="options">
      <h1>Second Line options</h1>
      <p role="status">
        {props.isFull && 'Your browser could not keep what you chose. Free some disk space, then choose again.'}
      </p>
      <FlowPart {...props} />
      <ChecksPart {...props} />
      <QueuePart {...props} />
      <HealthPart {...props} />
      <AboutPart {...props} />
    </main>
  );
}
