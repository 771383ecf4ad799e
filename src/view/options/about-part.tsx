import type { OptionsProps } from './options-types.ts';

/** What this is, what it reads and keeps, and under which licence. */
export function AboutPart({ version }: Pick<OptionsProps, 'version'>) {
  return (
    <section class="part" aria-labelledby="about">
      <h2 id="about">About</h2>
      <p>Second Line, version {version}.</p>
      <dl>
        <dt>What it reads</dt>
        <dd>The ticket you have open, and the lists of tickets behind your queue. It uses your own Zendesk session.</dd>
        <dt>What it stores, in this browser only</dt>
        <dd>
          Your settings, your team’s own flow, the answers you gave in a flow, and numbers, states and times of your
          tickets. No subject, no message, no name and no note.
        </dd>
        <dt>What it sends</dt>
        <dd>Nothing to anybody but your own Zendesk.</dd>
        <dt>Licence</dt>
        <dd>MIT. Icons are from Zendesk Garden, Apache License 2.0.</dd>
      </dl>
    </section>
  );
}
