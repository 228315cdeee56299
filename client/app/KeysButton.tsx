import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../parts/Icon.tsx';
import { useShortcuts } from '../parts/useShortcuts.ts';
import { useTexts } from '../parts/useTexts.ts';
import './keys.css';

/** What each key does, and where. */
function KeyList() {
  const text = useTexts();
  return (
    <>
      <dl>
        {text.keyList.map(({ keys, meaning }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="keys__note">{text.keysNote}</p>
    </>
  );
}

/** Opens the list of keys, as `?` does. */
export function KeysButton() {
  const text = useTexts();
  const [isOpen, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) });
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button>
        <kbd>?</kbd>
        {text.keys}
      </Button>
      <Popover isNonModal placement="right bottom" className="keys">
        <Dialog className="keys__dialog">
          <div className="keys__head">
            <Heading slot="title" level={2}>
              {text.keys}
            </Heading>
            <Button slot="close" aria-label={text.close}>
              <Icon name="close" />
            </Button>
          </div>
          <KeyList />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
