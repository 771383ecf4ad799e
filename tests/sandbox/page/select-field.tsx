/** @jsxImportSource react */
import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { useSandbox } from './sandbox.ts';

type Props = {
  label: string;
  /** Key of the chosen option; an empty one shows "-". */
  value: string;
  options: Record<string, string>;
  onChoose: (value: string) => void;
  /** The saved ticket has none, so that "-" can be chosen again until it is submitted. */
  mayBeNone?: boolean;
  isEmpty?: boolean;
};

/** Garden's select-only combobox: its listbox is empty until it is opened. */
export function SelectField({ label, value, options, onChoose, mayBeNone = false, isEmpty = false }: Props) {
  const { menus } = useSandbox().options;
  const none: [string, string][] = value === '' || mayBeNone ? [['', '-']] : [];
  const shown = isEmpty ? [] : [...none, ...Object.entries(options)];
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Combobox
        isCompact
        isEditable={false}
        {...(menus === 'portal' ? { listboxAppendToNode: document.body } : {})}
        selectionValue={value}
        renderValue={() => options[value] ?? '-'}
        onChange={(change) => {
          if (typeof change.selectionValue === 'string' && change.selectionValue !== value)
            onChoose(change.selectionValue);
        }}
      >
        {shown.map(([key, word]) => (
          <Option key={key} value={key} label={word} />
        ))}
      </Combobox>
    </Field>
  );
}
