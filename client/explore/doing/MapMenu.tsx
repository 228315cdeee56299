import { useEffect, useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useWording } from '../../parts/useTexts.ts';
import { doingTexts } from '../../../wording/doingTexts.ts';
import type { Deed } from './deeds.ts';
import type { MenuPlace } from './useMapMenu.ts';
import './mapMenu.css';

interface MapMenuProperties {
  readonly place: MenuPlace;
  /** Whom it is about; null: the sheet. */
  readonly about: string | null;
  readonly deeds: readonly Deed[];
  readonly onClose: () => void;
}

/** The list itself: it takes the focus, since it was asked for. */
function Deeds({ about, deeds, onClose }: Omit<MapMenuProperties, 'place'>) {
  const word = useWording();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.focus(), []);
  return (
    <Menu
      ref={menu}
      aria-label={about ?? word(doingTexts.mapMenu)}
      onClose={onClose}
      onAction={(key) => deeds.find(({ id }) => id === key)?.act()}
    >
      {deeds.map(({ id, words }) => (
        <MenuItem key={id} id={id} className="list__item">
          {word(words)}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** What can be done where the map was asked: a menu beside the pointer. */
export function MapMenu({ place: { at }, about, deeds, onClose }: MapMenuProperties) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [left, top] = at;
  return (
    <>
      <span ref={anchor} className="map-menu__anchor" style={{ left, top }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        className="list map-menu"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        {about !== null && <p className="map-menu__about">{about}</p>}
        <Deeds about={about} deeds={deeds} onClose={onClose} />
      </Popover>
    </>
  );
}
