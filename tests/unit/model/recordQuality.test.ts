import { expect, test } from 'vitest';
import { qualityOf, type QualityRelation } from '../../../model/recordQuality.ts';

const relation = (id: string, more: Partial<QualityRelation> = {}): QualityRelation => ({
  id,
  source: 'anna',
  target: 'ben',
  type: 'MEMBER_OF',
  since: '2020',
  until: null,
  status: 'asserted',
  evidence: ['one|p. 1', 'two|p. 3'],
  ...more,
});
const actor = (id: string, names = [id], summary: string | null = 'Somebody.') => ({
  id,
  names,
  summary,
});
const idsOf = (items: readonly { readonly relations: readonly string[] }[]) =>
  items.map(({ relations }) => relations);

test('with several sources a relation rests on one; with one source on one passage of it', () => {
  const rows = [
    relation('both'),
    relation('twice', { evidence: ['one|p. 1', 'one|p. 2'] }),
    relation('once', { evidence: ['one|p. 1'] }),
  ];
  expect(idsOf(qualityOf([], rows, 2).singleSource)).toEqual([['twice'], ['once']]);
  expect(idsOf(qualityOf([], rows, 1).singleSource)).toEqual([['once']]);
});

test('who obeys and fights, stands for and against, or is told and denied, contradicts', () => {
  const rows = [
    relation('member'),
    relation('attack', { type: 'ATTACKED', source: 'ben', target: 'anna' }),
    relation('for', { type: 'FAVORS_DIALOGUE_WITH', target: 'carl' }),
    relation('against', { type: 'OPPOSES_DIALOGUE_WITH', target: 'carl' }),
    relation('against-other', { type: 'OPPOSES_DIALOGUE_WITH', target: 'dora' }),
    relation('told', { type: 'DEBATED_WITH', source: 'eve', target: 'dora' }),
    relation('denied', { type: 'DEBATED_WITH', source: 'dora', target: 'eve', status: 'refuted' }),
  ];
  expect(idsOf(qualityOf([], rows, 1).contradictory)).toEqual([
    ['member', 'attack'],
    ['for', 'against'],
    ['told', 'denied'],
  ]);
});

test('names are shared whatever their accents and capitals, but not within one actor', () => {
  const { sharedName } = qualityOf(
    [actor('a', ['Zoë Roe', 'ZOE ROE']), actor('b', ['Zoe Roé']), actor('c')],
    [],
    1,
  );
  expect(sharedName).toEqual([{ actors: ['a', 'b'], relations: [], name: 'Zoë Roe' }]);
});

test('an actor with one relation or without a summary is thin; one with an end since and until open is undated', () => {
  const rows = [
    relation('x'),
    relation('y', { source: 'anna', target: 'carl', since: null, until: '..' }),
  ];
  const found = qualityOf([actor('anna'), actor('ben'), actor('dora', ['dora'], null)], rows, 1);
  expect(found.thinActor.map(({ actors }) => actors)).toEqual([['ben'], ['dora']]);
  expect(idsOf(found.undated)).toEqual([['y']]);
});
