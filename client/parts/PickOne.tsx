import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import './pickOne.css';

interface PickOneProperties<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

/** One of many, from a list that opens. */
export const PickOne = <Value extends string>({
  label,
  options,
  value,
  onPick,
}: PickOneProperties<Value>) => (
  <Select
    className="pick-one"
    selectedKey={value}
    onSelectionChange={(key) => {
      const option = options.find((known) => known.value === key);
      if (option !== undefined) onPick(option.value);
    }}
  >
    <Label>{label}</Label>
    <Button className="pick-one__button">
      <SelectValue />
      <span aria-hidden="true">▾</span>
    </Button>
    <Popover className="list" offset={1}>
      <ListBox items={options.map((option) => ({ ...option, id: option.value }))}>
        {(option) => <ListBoxItem className="list__item">{option.label}</ListBoxItem>}
      </ListBox>
    </Popover>
  </Select>
);
