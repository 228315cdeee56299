import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import '../parts/restrictedNote.css';
import type { PictureFormat } from '../map/pictureFile.ts';
import { restrictedPart } from '../parts/restrictedPart.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { askLayer } from '../api/layer.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { pictureTexts, pixelPicture } from '../../wording/pictureTexts.ts';
import { restrictedIn } from '../../wording/restrictedIn.ts';
import { roleTexts } from '../../wording/roleTexts.ts';

const formats: readonly { readonly id: string; readonly format: PictureFormat }[] = [
  { id: 'png-1', format: 1 },
  { id: 'png-2', format: 2 },
  { id: 'png-4', format: 4 },
  { id: 'svg', format: 'svg' },
];

/** The item that is no format. */
const leaveOut = 'leave-out';

/** Saves what is on the screen as a picture. */
export function PictureMenu({
  graph,
  isDrawn,
  onSave,
}: {
  /** What is on the map. */
  readonly graph: VisibleGraph | null;
  readonly isDrawn: boolean;
  readonly onSave: (format: PictureFormat) => Promise<void>;
}) {
  const word = useWording();
  const language = useLanguage();
  const sentence = graph === null ? null : restrictedIn(restrictedPart(graph, language), language);
  const [hasFailed, setFailed] = useState(false);
  const save = (key: string): void => {
    if (key === leaveOut) askLayer('public');
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
          <Menu onAction={(key) => save(String(key))}>
            {sentence !== null && (
              <MenuSection>
                <Header className="restricted-note">{sentence}</Header>
                <MenuItem id={leaveOut} className="list__item">
                  {word(roleTexts.leaveOut)}
                </MenuItem>
              </MenuSection>
            )}
            <MenuSection items={formats} aria-label={word(pictureTexts.picture)}>
              {({ format }) => (
                <MenuItem className="list__item">
                  {word(format === 'svg' ? pictureTexts.vectors : pixelPicture(format))}
                </MenuItem>
              )}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      {hasFailed && <p role="alert">{word(pictureTexts.failed)}</p>}
    </>
  );
}
