import { expect, test } from 'vitest';
import { frenchTexts } from '../../../../client/query/frenchTexts.ts';

const none = { nameFr: null, shortName: null, summary: null, summaryFr: null };
const actor = (key: string, of: object) => ({ key, attributes: { ...none, ...of } });
const graph = (...nodes: object[]) => ({ nodes, edges: [] }) as never;

test('what an answer says in English is read in French, where the record says it in French', () => {
  const events = [
    {
      ...{ name: 'Talks at the harbour', nameFr: 'Pourparlers du port', outcome: 'None yet.' },
      ...{ outcomeFr: 'Rien encore.', whyEnded: null, whyEndedFr: null },
      ...{ summary: 'They met.', summaryFr: null, places: [], participants: [], figures: [] },
    },
  ] as never;
  const told = frenchTexts(
    graph(actor('elders', { name: 'Town elders', nameFr: 'Anciens de la ville' })),
    events,
  );
  expect(told.get('Town elders')).toBe('Anciens de la ville');
  expect(told.get('Talks at the harbour')).toBe('Pourparlers du port');
  expect(told.get('None yet.')).toBe('Rien encore.');
  expect(told.has('They met.')).toBe(false);
});

test('a name that two bear, each with another in French, stays as it is told', () => {
  const told = frenchTexts(
    graph(
      actor('a', { name: 'Elders', nameFr: 'Anciens du nord' }),
      actor('b', { name: 'Elders', nameFr: 'Anciens du sud' }),
    ),
    [],
  );
  expect(told.has('Elders')).toBe(false);
});
