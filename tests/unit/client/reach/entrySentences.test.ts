import { expect, test } from 'vitest';
import { relationTypes, relationTypeRow } from '../../../../model/relationTypes.ts';
import type { ReachMessage } from '../../../../model/messages/reach.ts';
import type { Language } from '../../../../model/wording.ts';
import { changeSaid } from '../../../../wording/entryChange.ts';
import { entrySaid } from '../../../../wording/entrySentence.ts';
import { insideSaid, waySaid } from '../../../../wording/entryWay.ts';
import { grounds } from '../../../../wording/grounds.ts';
import { saidAsText, type Said } from '../../../../wording/said.ts';
import { standingMarks } from '../../../../wording/standingMarks.ts';
import { askHalvane, readHalvane } from './halvane.ts';

const answer = askHalvane();

const entryOf = (actor: string, from: ReachMessage = answer) => {
  const entry = from.entryPoints.find((known) => known.actor === actor);
  if (entry === undefined) throw new Error(`${actor} is no entry point.`);
  return entry;
};
const text = (sentence: Said, language: Language = 'en') =>
  saidAsText(sentence, readHalvane(answer, language).nameOf, language);
const sentenceOf = (actor: string, language: Language = 'en') =>
  text(entrySaid(entryOf(actor), answer.sources, language), language);
const marksOf = (actor: string, language: Language = 'en') =>
  standingMarks(entryOf(actor), readHalvane(answer, language)).map(
    ({ tone, words }) => `${tone}: ${text(words, language)}`,
  );

test('an entry point is one sentence: ground, matter, day, on whose word, state', () => {
  expect(sentenceOf('zoe-sramek')).toBe(
    'named as welcome by Ilo Marsan (politics), in September 2033, reported by Lamps on the Water; nobody is recorded to have tried it.',
  );
  expect(sentenceOf('sea-clinic')).toBe(
    'talks with Reed Squadron (aid), on 2 July 2033, told by 2 sources; the channel has been open since 2 July 2033.',
  );
  expect(sentenceOf('harbour-authority')).toBe(
    'prisoner exchange with Lantern Fleet, on 20 December 2032, told by 2 sources; no lasting channel is recorded.',
  );
  expect(sentenceOf('vesna-tarrag')).toContain('authority over Ilo Marsan, formally');
  expect(sentenceOf('free-ports-league')).toContain('in name only');
});

test('what rests on the user’s own edit says so in the sentence', () => {
  const entry = entryOf('sea-clinic');
  const [best] = entry.relations;
  if (best === undefined) throw new Error('Nothing is recorded of the clinic.');
  const edited = { ...entry, relations: [{ ...best, set: 'own' }] };
  expect(text(entrySaid(edited, answer.sources, 'en'))).toContain(
    'talks with Reed Squadron (aid), your own note, not in the record, on 2 July 2033',
  );
});

test('what is lost is told in the past, with the day', () => {
  expect(sentenceOf('joren-hask-pilot')).toContain('the channel was broken on 17 April 2033.');
  expect(sentenceOf('dockers-union')).toContain('formerly membership held by Ilo Marsan');
  expect(sentenceOf('shipowners')).toContain('it was refused in September 2033.');
});

test('in French the same sentence elides before a vowel and puts its own spaces', () => {
  expect(sentenceOf('aubin-d-orsel', 'fr')).toBe(
    'ouverture à une rencontre déclarée par Ilo Marsan (politique, religion), en septembre 2033, selon 2 sources\u202f; aucun essai n’est enregistré.',
  );
  expect(sentenceOf('joren-hask-pilot', 'fr')).toContain('le canal a été rompu le 17 avril 2033.');
});

test('marks tell what speaks against somebody before what speaks for him', () => {
  expect(marksOf('zoe-sramek')).toEqual([
    'against: mandate from Government of Halvane (over, February 2033 to May 2033)',
    'for: mandate from Government of Halvane (since 20 May 2034)',
  ]);
  expect(marksOf('harbour-authority')).toEqual(['against: harmed by Lantern Fleet']);
  expect(marksOf('teodor-quill')).toEqual(['against: unwelcome as go-between to Ilo Marsan']);
  expect(marksOf('joren-hask-pilot')).toContain('against: died or ended on 17 April 2033');
});

test('a position that a source only expects is not told as one that was taken', () => {
  expect(marksOf('shipowners')).toContain(
    'against: opposed to talks with Lantern Fleet (expected, not declared)',
  );
  expect(marksOf('shipowners', 'fr')[0]).toContain('(attendue, non déclarée)');
});

test('the way inside is told from whoever is spoken to', () => {
  expect(text(insideSaid(entryOf('sea-clinic'), 'en'))).toBe(
    'Reed Squadron → Lantern Fleet → Ilo Marsan',
  );
  expect(text(insideSaid(entryOf('aubin-d-orsel'), 'en'))).toBe('Ilo Marsan, directly.');
});

test('with somebody who asks, each entry point has its way or the word that there is none', () => {
  const from = ['government-of-halvane'];
  const asked = askHalvane({ from });
  const ways = asked.entryPoints.map((entry) => text(waySaid(entry, from, 'en')));
  expect(asked.entryPoints.length).toBe(answer.entryPoints.length);
  expect(text(waySaid(entryOf('zoe-sramek', asked), from, 'en'))).toBe(
    'Government of Halvane has recorded access to them directly.',
  );
  expect(ways).toContain('No way to them is recorded from those who ask.');
});

test('who leaves is named, and how many remain', () => {
  const without = askHalvane({ without: ['sea-clinic'] });
  const { actors } = without;
  const told = changeSaid(without, (id) => Object.hasOwn(actors, id), 'en').map((line) =>
    text(line),
  );
  expect(told[0]).toBe('Without Sea Clinic: 19 entry points instead of 20.');
  expect(told[1]).toBe('Gone: Sea Clinic.');
});

test('each type that gives access has its noun, so that nobody is told by a verb that need not agree', () => {
  const giving = relationTypes.filter((type) => {
    const { access } = relationTypeRow(type);
    return access.forward !== 'none' || access.backward !== 'none';
  });
  expect(giving.filter((type) => grounds[type] === undefined)).toEqual([]);
});
