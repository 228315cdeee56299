import { useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { FoundThing } from '../../model/messages/search.ts';
import { isolated, textIn } from '../../wording/names.ts';
import { recordTexts } from '../../wording/recordTexts.ts';
import { FoundItem } from './FoundItem.tsx';
import { failureInWords } from './Failure.tsx';
import { SearchField } from './SearchField.tsx';
import { useFound, type Among, type Found } from './useFound.ts';
import { useLanguage, useTexts } from './useTexts.ts';
import './search.css';

interface SearchBoxProperties {
  readonly large?: boolean;
  readonly focused?: boolean;
  /** Whether `/` leads here: one box of a page at most. */
  readonly shortcut?: boolean;
  readonly onChoose: (actor: string) => void;
  /** Opens an event, a place or a source; without it actors alone are looked for. */
  readonly onRecord?: (kind: Exclude<FoundThing['what'], 'actor'>, id: string) => void;
}

const none: readonly FoundThing[] = [];

/** What stands where the names would be. */
function useInstead(typed: string, among: Among): (found: Found) => string {
  const text = useTexts();
  const language = useLanguage();
  const { nothingFound } = among === 'actors' ? text : recordTexts[language];
  return (found) => {
    if (found.state === 'failed') return failureInWords(found.failure, language);
    return found.state === 'searching' ? text.searching : nothingFound(isolated(typed.trim()));
  };
}

/** Search over names and aliases: a combobox in which the arrows walk, Enter opens and Escape leaves. */
export function SearchBox({
  large = false,
  focused = false,
  shortcut = false,
  onChoose,
  onRecord,
}: SearchBoxProperties) {
  const text = useTexts();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const choose = ({ what, id }: FoundThing) => {
    setTyped('');
    if (what === 'actor') onChoose(id);
    else onRecord?.(what, id);
  };
  const among = onRecord === undefined ? 'actors' : 'everything';
  const { found, enter, leave } = useFound(typed, among, choose);
  const insteadOf = useInstead(typed, among);
  const { search, searchResults } = among === 'actors' ? text : recordTexts[language];
  const items = found.state === 'found' ? found.items : none;
  const nameOf = (item: FoundThing): string => textIn(item, 'name', language);
  const told = (item: FoundThing): string | null => {
    const alike = items.filter((other) => nameOf(other) === nameOf(item));
    return alike.length < 2 ? null : textIn(item, 'summary', language);
  };
  return (
    <ComboBox
      className={large ? 'search search--large' : 'search'}
      aria-label={search}
      items={items}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      allowsCustomValue
      allowsEmptyCollection={found.state !== 'nothingTyped'}
    >
      <SearchField
        frame={frame}
        placeholder={large ? text.startSearch : search}
        focused={focused}
        shortcut={shortcut}
        onEnter={enter}
        onLeave={leave}
      />
      <Popover className="found" triggerRef={frame} placement="bottom start" offset={1}>
        <ListBox<FoundThing>
          aria-label={searchResults}
          renderEmptyState={() => <p className="found__none">{insteadOf(found)}</p>}
        >
          {(item) => <FoundItem item={item} told={told(item)} onChoose={() => choose(item)} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
