/** @jsxImportSource react */
import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { GardenEightSelect } from './garden-eight-select.tsx';
import { listChoices, type SelectProps } from './list-choices.ts';
import { useSandbox } from './sandbox.ts';

/** One value of several, in the Garden of the page's generation. */
export function SelectField(props: SelectProps) {
  return useSandbox().options.generation === 'b26' ? <GardenNineSelect {...props} /> : <GardenEightSelect {...props} />;
}

/** Garden's select-only combobox: its listbox is empty until it is opened. */
function GardenNineSelect(props: SelectProps) {
  const { label, value, options, onChoose } = props;
  const { menus } = useSandbox().options;
  const shown = listChoices(props);
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
