import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { FoundActor, SearchMessage } from '../../model/messages/search.ts';
import { searchCall } from '../api/calls.ts';
import type { RequestFailed } from '../api/requestFailed.ts';

/** What is known of the names that match a text; a list always belongs to the text that stands in the field. */
export type Found =
  | { readonly state: 'nothingTyped' }
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly items: readonly FoundActor[] }
  | { readonly state: 'failed'; readonly failure: RequestFailed };

function foundOf(
  text: string,
  items: readonly FoundActor[] | undefined,
  failure: RequestFailed | null,
): Found {
  if (text === '') return { state: 'nothingTyped' };
  if (items !== undefined) return { state: 'found', items };
  return failure === null ? { state: 'searching' } : { state: 'failed', failure };
}

/** The names that match what is typed, and what Enter does: it takes the first of them, once they are known. */
export function useFound(
  typed: string,
  onChoose: (actor: string) => void,
): { readonly found: Found; readonly enter: () => void; readonly leave: () => void } {
  const text = typed.trim();
  const client = useQueryClient();
  const { data, failureReason } = useQuery({ ...searchCall(text), enabled: text !== '' });
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
    const take = ({ items: [first] }: SearchMessage): void => {
      if (entered.current !== text) return;
      entered.current = null;
      if (first !== undefined) onChoose(first.id);
    };
    // A failure is told where the list would be.
    client.ensureQueryData(searchCall(text)).then(take, () => undefined);
  };
  const leave = (): void => {
    entered.current = null;
  };
  return { found: foundOf(text, data?.items, failureReason), enter, leave };
}
