import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { Icon } from '../../parts/Icon.tsx';
import { useWording } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import { arrangementNames, type ArrangementName, type View } from '../../state/view.ts';
import { doingTexts } from '../../../wording/doingTexts.ts';

type Asked = Pick<View, 'layout' | 'center' | 'actor' | 'chosen'>;

/** Around whom rings would be: whoever is chosen, or was in the middle before. */
const middleOf = ({ actor, chosen, center }: Asked): string | null => actor ?? chosen[0] ?? center;

/** The change that arranges actors otherwise; null where there is nobody to arrange them around. */
export function arranging(layout: ArrangementName, view: Asked): Partial<View> | null {
  if (layout !== 'ego') return { layout, center: null, look: null };
  const center = middleOf(view);
  return center === null ? null : { layout, center, look: null };
}

const notes = {
  hand: doingTexts.handNote,
  force: doingTexts.forceNote,
  ego: doingTexts.egoNote,
  columns: doingTexts.columnsNote,
} as const;

/** Chooses how actors are arranged on the map. */
export function ArrangeMenu({ view }: { view: View }) {
  const word = useWording();
  const button = useRef<HTMLButtonElement>(null);
  const choose = (key: string): void => {
    const layout = arrangementNames.find((name) => name === key);
    const change = layout === undefined ? null : arranging(layout, view);
    if (change !== null) changeView(change);
  };
  return (
    <MenuTrigger>
      <Button ref={button} className="map-tool" aria-label={word(doingTexts.arrange)}>
        <Icon name="arrange" size={16} />
        <span>{word(doingTexts.arrange)} ▾</span>
      </Button>
      <Popover className="list arrange" placement="top start" offset={1}>
        <Menu
          selectionMode="single"
          selectedKeys={[view.layout]}
          disabledKeys={middleOf(view) === null ? ['ego'] : []}
          onAction={(key) => choose(String(key))}
        >
          {arrangementNames.map((name) => (
            <MenuItem
              key={name}
              id={name}
              textValue={word(doingTexts[name])}
              className="list__item"
            >
              <Text slot="label">{word(doingTexts[name])}</Text>
              <Text slot="description" className="arrange__note">
                {word(name === 'ego' && middleOf(view) === null ? doingTexts.egoWhom : notes[name])}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
