/** @jsxImportSource react */
import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';

type Props = {
  label: string;
  /** Key of the chosen option; an empty one shows "-". */
  value: string;
  options: Record<string, string>;
  onChoose: (value: string) => void;
};

/** Garden's select-only combobox: its listbox is empty until it is opened. */
export function SelectField({ label, value, options, onChoose }: Props) {
  const shown: [string, string][] = value === '' ? [['', '-'], ...Object.entries(options)] : Object.entries(options);
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Combobox
        isCompact
        isEditable={false}
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
