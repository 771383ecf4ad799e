/** @jsxImportSource react */
import { IconButton } from '@zendeskgarden/react-buttons';
import type { Editor } from 'ckeditor5';
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { Icon, type IconName } from './icon.tsx';

const Group = styled.ul.attrs(hashedClass())`
  display: flex; align-items: center; gap: 2px; flex: 1;
`;

const commands: [string, IconName, string][] = [
  ['bold', 'bold', 'Bold'],
  ['italic', 'italic', 'Italic'],
  ['bulletedList', 'list', 'Bulleted list'],
  ['blockQuote', 'quote', 'Quote'],
];

const foreign: [string, IconName, string, string?][] = [
  ['omnicomposer-enhance-writing-menu-button', 'star', 'Enhance writing'],
  ['audio-recorder-mic-button', 'mic', 'Record audio'],
  ['rich-text-editor-draft-mode-button', 'book', 'Draft mode', 'false'],
];

/** Formatting buttons below the editor, and the buttons of apps. */
export function ComposerToolbar({ editor }: { editor: Editor | undefined }) {
  return (
    <Group data-test-id="ticket-editor-app-icon-view">
      {commands.map(([command, icon, label]) => (
        <li key={command}>
          <IconButton
            size="small"
            aria-label={label}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => editor?.execute(command)}
          >
            <Icon name={icon} />
          </IconButton>
        </li>
      ))}
      {foreign.map(([testId, icon, label, active]) => (
        <li key={testId}>
          <IconButton
            size="small"
            aria-label={label}
            data-test-id={testId}
            {...(active ? { 'data-active': active } : {})}
          >
            <Icon name={icon} />
          </IconButton>
        </li>
      ))}
    </Group>
  );
}
