import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestAddress, printView, readAddress } from '../../../../client/state/address.ts';
import { startView } from '../../../../client/state/view.ts';
import { anyView } from './anyView.ts';

/** A browser that keeps what it is given. */
function keeper() {
  const parts = new Map<string, string>();
  return {
    print: (view: typeof startView, room?: number) => {
      const { query, kept } = printView(view, room);
      if (kept !== null) parts.set(kept.key, kept.query);
      return query;
    },
    recall: (key: string) => parts.get(key) ?? null,
  };
}

describe('the address of a view', () => {
  test('says it whole', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { query } = printView(view, Number.POSITIVE_INFINITY);
        expect(readAddress(query)).toEqual({ view, partMissing: false });
      }),
    );
  });

  test('is empty for the start', () => {
    expect(printView(startView)).toEqual({ query: '', kept: null });
    expect(readAddress('').view).toEqual(startView);
  });

  test('leaves out what it does not understand', () => {
    const strange =
      '?page=moon&actor=<b>&asOf=soon&theme=pink&lang=tlh&hops=99&routes=0' +
      '&assume=basis.contact:many,forbid:love&suppose=a~LOVES~b,a~MET_WITH&avoid=kind:Ghost,<b>';
    expect(readAddress(strange).view).toEqual(startView);
  });

  test('opens the map where it names an actor and no page', () => {
    expect(readAddress('?actor=jnim').view.page).toBe('map');
    expect(readAddress('?actor=jnim&page=table').view.page).toBe('table');
  });

  test('keeps a filter that leaves nothing apart from no filter', () => {
    const nothing = printView({ ...startView, page: 'map', category: [], status: [] }).query;
    expect(nothing).toBe('?page=map&category=&status=');
    expect(readAddress(nothing).view).toMatchObject({ category: [], status: [], kind: null });
  });
});

describe('a view that is too long for an address', () => {
  const added = Array.from({ length: 300 }, (_, index) => `somebody-of-a-long-name-${index}`);
  const long = { ...startView, page: 'map', actor: 'jnim', added, lit: added } as const;

  test('stays within the room, and is the same where the browser keeps the rest', () => {
    const browser = keeper();
    fc.assert(
      fc.property(anyView, fc.integer({ min: 80, max: 400 }), (view, room) => {
        const query = browser.print(view, room);
        const read = readAddress(query, browser.recall);
        expect(read).toEqual({ view, partMissing: false });
        // Where even the short key found no room beside it, nothing is left that could be parted.
        if (query.includes('kept=')) expect(query.length).toBeLessThanOrEqual(room);
      }),
    );
    expect(browser.print(long).length).toBeLessThanOrEqual(longestAddress);
    expect(readAddress(browser.print(long), browser.recall).view).toEqual(long);
  });

  test('parts the longest parameters only, so that elsewhere the link still opens the rest', () => {
    const { view, partMissing } = readAddress(printView(long).query);
    expect(partMissing).toBe(true);
    expect(view).toMatchObject({ page: 'map', actor: 'jnim', added: [], lit: [] });
  });

  test('has one key for one view, so that going back and forth keeps nothing twice', () => {
    expect(printView(long).kept?.key).toBe(printView({ ...long }).kept?.key);
    expect(printView(long).kept?.key).not.toBe(
      printView({ ...long, added: added.slice(1) }).kept?.key,
    );
  });
});
