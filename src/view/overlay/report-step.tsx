import { useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Link } from '../kit/link.tsx';
import type { FlowOwner } from './overlay-types.ts';

type ReportProps = {
  step: { step: string; question: string };
  flow: { title: string; version: number };
  owner?: FlowOwner | undefined;
};

/** What an agent may say at most: a mail link takes about 2,000 characters. */
const MOST = 800;

/** What opens is what the agent asked for: it comes into sight with the focus. */
const focusOnIt = (box: HTMLElement | null) => box?.focus();

/** Tells the flow's owner that a step is wrong: the flow's own words and the agent's, never the ticket's. */
export function ReportStep({ step, flow, owner }: ReportProps) {
  const [isOpen, setOpen] = useState(false);
  const [words, write] = useState('');
  const [isCopied, setCopied] = useState(false);
  const subject = `Step “${step.question.slice(0, 120)}” is wrong`;
  const text = `${flow.title}, version ${flow.version}\nStep: ${step.step}\n\n${words.trim()}`;
  const copy = () =>
    navigator.clipboard.writeText(`${subject}\n${text}`).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="report">
      <Button look="quiet" expanded={isOpen} press={() => setOpen(!isOpen)}>
        This step is wrong
      </Button>
      {isOpen && (
        <>
          <label>
            What is wrong? Do not write about the ticket.
            <textarea
              ref={focusOnIt}
              rows={3}
              maxLength={MOST}
              value={words}
              onInput={(event) => {
                write(event.currentTarget.value);
                setCopied(false);
              }}
            />
          </label>
          <p>
            {owner ? `Goes to ${owner.name}` : 'This flow names no owner: send it to whoever looks after it'}
            {owner?.email !== undefined && ` (${owner.email})`}:
          </p>
          <pre>{`${subject}\n${text}`}</pre>
          <Button press={copy}>{isCopied ? 'Copied' : 'Copy'}</Button>{' '}
          {owner?.url !== undefined && <Link href={owner.url}>Where to send it</Link>}{' '}
          {owner?.email !== undefined && (
            <Link
              href={`mailto:${owner.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
            >
              Write an email
            </Link>
          )}
        </>
      )}
    </div>
  );
}
