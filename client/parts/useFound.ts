import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { FoundThing } from '../../model/messages/search.ts';
import { searchAllCall, searchCall } from '../api/calls.ts';
import type { RequestFailed } from '../api/requestFailed.ts';

/** What is known of the names that match a text; a list always belongs to the text that stands in the field. */
export type Found =
  | { readonly state: 'nothingTyped' }
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly items: readonly FoundThing[] }
  | { readonly state: 'failed'; readonly failure: RequestFailed };

function foundOf(
  text: string,
  items: readonly FoundThing[] | undefined,
  failure: RequestFailed | null,
): Found {
  if (text === '') return { state: 'nothingTyped' };
  if (items !== undefined) return { state: 'found', items };
  return failure === null ? { state: 'searching' } : { state: 'failed', failure };
}

/** What a search looks among. */
export type Among = 'actors' | 'everything';

interface FoundItems {
  readonly items: readonly FoundThing[];
}

/** The names that match a text, of actors alone or of everything. */
function useFoundItems(text: string, among: Among) {
  const actors = useQuery({ ...searchCall(text), enabled: text !== '' && among === 'actors' });
  const everything = useQuery({
    ...searchAllCall(text),
    enabled: text !== '' && among === 'everything',
  });
  return among === 'actors' ? actors : everything;
}

/** The names that match what is typed, and what Enter does: it takes the first of them, once they are known. */
export function useFound(
  typed: string,
  among: Among,
  onChoose: (found: FoundThing) => void,
): { readonly found: Found; readonly enter: () => void; readonly leave: () => void } {
  const text = typed.trim();
  const client = useQueryClient();
  const { data, failureReason } = useFoundItems(text, among);
  // The text for which Enter was pressed, until another letter, Escape or the end of the field makes it void.
  const entered = useRef<string | null>(null);
  useEffect(() => {
    entered.current = null;
    return () => {
      entered.current = null;
    };
  }, [text]);
  const enter = (): void => {
    if (text === '') return;
    entered.current = text;
    const take = ({ items: [first] }: FoundItems): void => {
      if (entered.current !== text) return;
      entered.current = null;
      if (first !== undefined) onChoose(first);
    };
    // A failure is told where the list would be.
    const asked: Promise<FoundItems> =
      among === 'actors'
        ? client.ensureQueryData(searchCall(text))
        : client.ensureQueryData(searchAllCall(text));
    asked.then(take, () => undefined);
  };
  const leave = (): void => {
    entered.current = null;
  };
  return { found: foundOf(text, data?.items, failureReason), enter, leave };
}
