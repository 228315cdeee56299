import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EntryDetail } from '../../../../client/reach/entryPoints/EntryDetail.tsx';
import { EntryLine } from '../../../../client/reach/entryPoints/EntryLine.tsx';
import { entryGroups } from '../../../../client/reach/entryPoints/entryGroups.ts';
import { ChannelLedger } from '../../../../client/reach/ledger/ChannelLedger.tsx';
import { compareLedgers } from '../../../../client/reach/ledger/compareLedgers.ts';
import { ledgerRows } from '../../../../client/reach/ledger/ledgerRows.ts';
import { ReachAnswer } from '../../../../client/reach/ReachAnswer.tsx';
import { stanceColumns } from '../../../../client/reach/stances/holders.ts';
import { languages, type Language } from '../../../../model/wording.ts';
import type { ReachMessage } from '../../../../model/messages/reach.ts';
import { askHalvane, readHalvane } from './halvane.ts';

const answer = askHalvane();

/** What a page says, tags aside. */
const wordsOf = (element: ReactElement): string =>
  renderToStaticMarkup(element)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’');

const page = (
  show: 'entries' | 'stances' | 'ledger',
  language: Language,
  of: ReachMessage = answer,
) =>
  createElement(ReachAnswer, {
    answer: of,
    other: null,
    show,
    reading: readHalvane(of, language),
    onShow: String,
  });

test('everybody stands in exactly one group, and parties in conflict in one of their own', () => {
  const groups = entryGroups(answer.entryPoints);
  const grouped = groups.flatMap(({ entries }) => entries.map(({ actor }) => actor));
  expect([...grouped].sort()).toEqual(answer.entryPoints.map(({ actor }) => actor).sort());
  for (const { name, entries } of groups)
    for (const { adversary, harmedOnly } of entries)
      expect(adversary && !harmedOnly).toBe(name === 'adversaries');
});

test.each(languages)(
  'no id and no word of machinery is read before the full list (%s)',
  (language) => {
    const asked = askHalvane({ from: ['government-of-halvane'] });
    for (const show of ['entries', 'stances', 'ledger'] as const) {
      const words = wordsOf(page(show, language, asked));
      expect(words).not.toMatch(
        /\b(basis|hops?|costs?|detours?|weights?|étapes? au plus|coûts?|détours?|poids)\b/i,
      );
      for (const id of Object.keys(asked.actors).filter((actor) => actor.includes('-')))
        expect(words).not.toContain(id);
    }
  },
);

test('a long group shows its first few and says how many more', () => {
  const [entry] = answer.entryPoints;
  if (entry === undefined) throw new Error('Nobody.');
  const many = Array.from({ length: 9 }, (_, place) => ({ ...entry, actor: `somebody-${place}` }));
  const words = wordsOf(page('entries', 'en', { ...answer, entryPoints: many }));
  expect(words).toContain('somebody-4');
  expect(words).not.toContain('somebody-5');
  expect(words).toContain('and 4 more');
});

test('objectors, attempts and unknowns are there though nobody asks', () => {
  const words = wordsOf(page('entries', 'en'));
  expect(words).toContain('prohibition of talks with Lantern Fleet');
  expect(words).toContain('Marsan forbade a third evening.');
  expect(words).toContain('Trust, consent and risk are not recorded');
});

test('opened, an entry point tells its summary, its way and what was tried through it', () => {
  const entry = answer.entryPoints.find(({ actor }) => actor === 'zoe-sramek');
  if (entry === undefined) throw new Error('She is no entry point.');
  const properties = { entry, answer, reading: readHalvane(answer) };
  const words = wordsOf(createElement(EntryDetail, properties));
  expect(words).toContain('He wrote of a judge who owes nobody');
  expect(words).toContain('Ilo Marsan, directly.');
  expect(words).toContain('The letter-bearer was killed');
  expect(renderToStaticMarkup(createElement(EntryLine, properties))).toContain(
    'aria-expanded="false"',
  );
});

test('what is only expected is a column of its own on the stance board', () => {
  const columns = stanceColumns(answer.stances);
  const actorsIn = (group: 'for' | 'against' | 'concerned' | 'predicted') =>
    columns.get(group)?.map(({ actor }) => actor);
  expect(actorsIn('predicted')).toEqual(['shipowners']);
  expect(actorsIn('against')).toEqual(['estrand', 'adrek-velland']);
  expect(actorsIn('concerned')).toEqual(['strikers-families']);
  expect(actorsIn('for')).toEqual(['harbour-labour', 'dockers-union']);
  const words = wordsOf(page('stances', 'en'));
  expect(words).toContain('−Kingdom of Estrand');
  expect(words).toContain('+Harbour Labour');
});

test('two days are compared: what could be used on the first and not on the second', () => {
  const earlier = ledgerRows(askHalvane({ asOf: '2033-03-01' }).entryPoints);
  const { lost, won, both } = compareLedgers(earlier, ledgerRows(answer.entryPoints));
  const actorsOf = (rows: typeof lost) => rows.map(({ entry }) => entry.actor);
  expect(actorsOf(lost)).toContain('joren-hask-pilot');
  expect(actorsOf(won)).toContain('aubin-d-orsel');
  expect(actorsOf(both)).toContain('fishwives-cooperative');
  expect(actorsOf(both)).not.toContain('joren-hask-pilot');
});

test('the ledger names who refused, and the day', () => {
  const row = ledgerRows(answer.entryPoints).find(({ entry }) => entry.actor === 'shipowners');
  expect(row).toMatchObject({ opened: '2033-08', closed: '2033-09', by: ['ilo-marsan'] });
  const words = wordsOf(
    createElement(ChannelLedger, {
      answer,
      other: askHalvane({ asOf: '2033-03-01' }),
      reading: readHalvane(answer),
    }),
  );
  expect(words).toContain('Usable on 1 March 2033, no longer on 30 June 2034');
});
