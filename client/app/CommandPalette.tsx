import { useContext, useEffect, useRef, useState } from 'react';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { FoundThing } from '../../model/messages/search.ts';
import { openRecord } from '../explore/record/openRecord.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { FoundItem } from '../parts/FoundItem.tsx';
import { fits, foldedText } from '../parts/foldedMatch.ts';
import { Icon } from '../parts/Icon.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useFound } from '../parts/useFound.ts';
import { useSavedViews } from '../parts/useSavedViews.ts';
import { useChords } from '../parts/useShortcuts.ts';
import { useWording } from '../parts/useTexts.ts';
import { light } from '../state/attention.ts';
import { useCommands, type Command } from '../state/commands.ts';
import { openView, type SavedView } from '../state/savedViews.ts';
import type { View } from '../state/view.ts';
import { doingTexts } from '../../wording/doingTexts.ts';
import './palette.css';

type Offer =
  | { readonly is: 'command'; readonly id: string; readonly command: Command }
  | { readonly is: 'view'; readonly id: string; readonly saved: SavedView }
  | { readonly is: 'found'; readonly id: string; readonly thing: FoundThing };

/** What fits what is typed: what the page can do, saved views, and names of the record. */
function useOffers(typed: string, dataset: string, found: readonly FoundThing[]): Offer[] {
  const commands = useCommands().filter(({ words }) =>
    fits(foldedText([words.en, words.fr]), typed),
  );
  const views = useSavedViews().filter(
    (saved) => saved.dataset === dataset && fits(foldedText([saved.name]), typed),
  );
  return [
    ...views.map((saved): Offer => ({ is: 'view', id: `view ${saved.name}`, saved })),
    ...commands.map((command): Offer => ({ is: 'command', id: `do ${command.id}`, command })),
    ...found.map((thing): Offer => ({ is: 'found', id: thing.id, thing })),
  ];
}

/** One line of the list. */
function OfferItem({ offer, onChoose }: { readonly offer: Offer; readonly onChoose: () => void }) {
  const word = useWording();
  if (offer.is === 'found') return <FoundItem item={offer.thing} told={null} onChoose={onChoose} />;
  const name = offer.is === 'view' ? offer.saved.name : word(offer.command.words);
  const keys = offer.is === 'command' ? offer.command.keys : undefined;
  return (
    <ListBoxItem id={offer.id} className="found__item" textValue={name} onAction={onChoose}>
      <Icon name={offer.is === 'view' ? 'views' : 'arrow'} />
      <span className="found__name">
        <b>{name}</b>
      </span>
      <span className="found__kind">
        {keys === undefined ? (
          word(offer.is === 'view' ? doingTexts.viewKind : doingTexts.commandKind)
        ) : (
          <kbd>{keys}</kbd>
        )}
      </span>
    </ListBoxItem>
  );
}

/** The field: it is there to be written into, and Enter takes the first of the list. */
function PaletteField({ onEnter }: { readonly onEnter: () => void }) {
  const word = useWording();
  const input = useRef<HTMLInputElement>(null);
  const state = useContext(ComboBoxStateContext);
  const lit = state?.isOpen === true ? state.selectionManager.focusedKey : null;
  useEffect(() => {
    input.current?.focus();
  }, []);
  useEffect(() => {
    if (lit === null) return;
    light(String(lit));
    return () => light(null);
  }, [lit]);
  return (
    <div
      className="search__field"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || lit !== null || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onEnter();
      }}
    >
      <Icon name="search" />
      <Input ref={input} placeholder={word(doingTexts.command)} spellCheck={false} />
    </div>
  );
}

interface PaletteProperties {
  readonly view: View;
  readonly dataset: string;
}

function OpenPalette({
  view,
  dataset,
  onClose,
}: PaletteProperties & { readonly onClose: () => void }) {
  const word = useWording();
  const frame = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const openActor = useOpenActor();
  const { found } = useFound(typed, 'everything', () => undefined);
  const offers = useOffers(typed, dataset, found.state === 'found' ? found.items : []);
  useEscape(true, onClose);
  const choose = (offer: Offer | undefined): void => {
    if (offer === undefined) return;
    onClose();
    if (offer.is === 'command') offer.command.act();
    else if (offer.is === 'view') openView(offer.saved, view);
    else if (offer.thing.what === 'actor') openActor(offer.thing.id);
    else openRecord(offer.thing.what, offer.thing.id, view);
  };
  return (
    <div ref={frame} className="palette" role="dialog" aria-label={word(doingTexts.palette)}>
      <ComboBox
        className="search search--palette"
        aria-label={word(doingTexts.command)}
        items={offers}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        menuTrigger="focus"
        allowsCustomValue
        allowsEmptyCollection
        onBlur={onClose}
      >
        <PaletteField onEnter={() => choose(offers[0])} />
        <Popover className="found" triggerRef={frame} placement="bottom start" offset={1}>
          <ListBox<Offer>
            aria-label={word(doingTexts.paletteFound)}
            renderEmptyState={() => (
              <p className="found__none">{word(doingTexts.paletteNothing)}</p>
            )}
          >
            {(offer) => <OfferItem offer={offer} onChoose={() => choose(offer)} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

/** Everything by its name: actors, records, saved views and commands, opened by Ctrl K or Command K. */
export function CommandPalette(properties: PaletteProperties) {
  const [isOpen, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const close = (): void => {
    setOpen(false);
    // The focus goes back to where it was, unless what was chosen has taken it meanwhile.
    const left = before.current;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && left instanceof HTMLElement) left.focus();
    });
  };
  const toggle = (): void => {
    if (isOpen) close();
    else {
      before.current = document.activeElement;
      setOpen(true);
    }
  };
  useChords({ k: toggle }, { whileWriting: true });
  return isOpen ? <OpenPalette {...properties} onClose={close} /> : null;
}
