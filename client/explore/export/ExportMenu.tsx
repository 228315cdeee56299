import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../../parts/Icon.tsx';
import { useTexts, useWording } from '../../parts/useTexts.ts';
import { exportTexts } from '../../../wording/exportTexts.ts';
import { ExportForm, type Exportable } from './ExportForm.tsx';
import './exportMenu.css';

interface ExportMenuProperties extends Exportable {
  readonly className: string;
  readonly placement: 'top end' | 'bottom end';
}

/** Saves what the map or the table shows as data. */
export function ExportMenu({ className, placement, ...exportable }: ExportMenuProperties) {
  const text = useTexts();
  const word = useWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={className}>{word(exportTexts.export)} ▾</Button>
      <Popover className="export" placement={placement} offset={1}>
        <Dialog className="export__dialog">
          <div className="export__head">
            <Heading slot="title" level={2}>
              {word(exportTexts.title)}
            </Heading>
            <Button slot="close" aria-label={text.close}>
              <Icon name="close" />
            </Button>
          </div>
          <ExportForm {...exportable} onSaved={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
