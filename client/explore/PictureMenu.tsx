import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { PictureFormat } from '../map/pictureFile.ts';
import { useWording } from '../parts/useTexts.ts';
import { pictureTexts, pixelPicture } from '../../wording/pictureTexts.ts';

const formats: readonly { readonly id: string; readonly format: PictureFormat }[] = [
  { id: 'png-1', format: 1 },
  { id: 'png-2', format: 2 },
  { id: 'png-4', format: 4 },
  { id: 'svg', format: 'svg' },
];

/** Saves what is on the screen as a picture. */
export function PictureMenu({
  isDrawn,
  onSave,
}: {
  readonly isDrawn: boolean;
  readonly onSave: (format: PictureFormat) => Promise<void>;
}) {
  const word = useWording();
  const [hasFailed, setFailed] = useState(false);
  const save = (key: string): void => {
    const chosen = formats.find(({ id }) => id === key);
    if (chosen === undefined) return;
    onSave(chosen.format).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <MenuTrigger>
        <Button className="picture-button" isDisabled={!isDrawn}>
          {word(pictureTexts.picture)} ▾
        </Button>
        <Popover className="list" placement="top end" offset={1}>
          <Menu items={formats} onAction={(key) => save(String(key))}>
            {({ format }) => (
              <MenuItem className="list__item">
                {word(format === 'svg' ? pictureTexts.vectors : pixelPicture(format))}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {hasFailed && <p role="alert">{word(pictureTexts.failed)}</p>}
    </>
  );
}
