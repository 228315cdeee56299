import { describe, expect, test } from 'vitest';
import { bundledFolder } from '../../../commands/bundledFolder.ts';
import { readDataset } from '../../../seed/readDataset.ts';
import { coverageOf } from '../../../seed/report/coverage.ts';
import { csvRows } from '../../fixtures/csvRows.ts';

const read = await readDataset(bundledFolder);
const coverage = coverageOf(read);
const relations = csvRows('relations');
const actors = csvRows('actors');
const events = csvRows('events');
const between = (source: string, type: string, target: string) =>
  relations.filter(
    (row) => row['source'] === source && row['type'] === type && row['target'] === target,
  );

describe('what the dataset covers', () => {
  test('it is of the size of its report: actors, relations in all categories, events, places', () => {
    expect(actors.length).toBeGreaterThanOrEqual(200);
    expect(relations.length).toBeGreaterThanOrEqual(400);
    expect(events.length).toBeGreaterThanOrEqual(60);
    expect(coverage.relationCategories.map(([category]) => category).sort()).toEqual([
      'affiliation',
      'allegiance',
      'conflict',
      'mediation',
      'position',
    ]);
    expect(coverage.statuses.map(([status]) => status).sort()).toEqual([
      'asserted',
      'claimed',
      'disputed',
      'refuted',
      'reported',
    ]);
  });

  test('every section of the report is cited, and most of its footnotes', () => {
    const sections = coverage.relationSections.map(([section]) => section);
    for (const section of [
      'Executive Summary',
      '§I',
      '§II.A',
      '§II.B',
      '§II.C',
      '§II.D',
      '§III.A',
      '§III.B',
      '§III.C',
      '§IV.A',
      '§IV.B',
      '§IV.C',
      '§V.A',
      '§V.B',
      '§VI.A',
      '§VII',
    ])
      expect(sections).toContain(section);
    expect(coverage.footnotesCited).toBeGreaterThanOrEqual(95);
  });

  test('no actor is without a relation; one that were would have a reason', () => {
    expect(coverage.unrelated).toEqual([]);
    const reasons = new Map(
      coverageOf({ tables: { ...read.tables, relations: [] } }).unrelated.map(
        ({ actor, reason }) => [actor, reason],
      ),
    );
    expect(reasons.size).toBe(actors.length);
    expect(reasons.get('journalist-freed-2019')).toBe(
      'the source ties it to nobody, only to an event: exchange-2019',
    );
    expect(reasons.get('affiliated-groups')).toBe('the source only says where it is');
    expect(reasons.get('western-policymakers')).toBe('the source only describes it');
  });

  test('all actors, relations and events are told in French too', () => {
    for (const [file, have, all] of coverage.french) expect(have, file).toBe(all);
    for (const event of events)
      for (const column of ['outcome', 'whyEnded'])
        expect(event[`${column}Fr`] === '', `${event['id']} ${column}`).toBe(event[column] === '');
  });
});

describe('what a careless reader would get wrong', () => {
  test('Koufa swore to nobody in the text, and neither he nor his movement was on a list', () => {
    expect(
      relations.filter(
        (row) => row['source'] === 'hamadoun-koufa' && row['type'] === 'PLEDGED_ALLEGIANCE_TO',
      ),
    ).toEqual([]);
    const listings = relations.filter(
      (row) =>
        row['type'] === 'LISTED_AS_TERRORIST' &&
        ['hamadoun-koufa', 'katiba-macina'].includes(row['target'] ?? ''),
    );
    expect(listings.map((row) => row['status'])).toEqual([
      'refuted',
      'refuted',
      'refuted',
      'refuted',
    ]);
  });

  test('the claim of his death is kept as France’s, and refuted', () => {
    expect(between('operation-barkhane', 'KILLED', 'hamadoun-koufa')).toEqual([
      expect.objectContaining({ status: 'refuted', attributedTo: 'france' }),
    ]);
  });

  test('only Dicko says that ag Ghaly agreed, and only the Amicale Jawambe that it was mandated', () => {
    expect(
      relations.filter(
        (row) => row['source'] === 'iyad-ag-ghaly' && row['type'] === 'FAVORS_DIALOGUE_WITH',
      ),
    ).toEqual([expect.objectContaining({ status: 'claimed', attributedTo: 'mahmoud-dicko' })]);
    const mandates = relations.filter(
      (row) => row['type'] === 'MANDATED' && row['target'] === 'amicale-jawambe',
    );
    expect(mandates.length).toBeGreaterThan(0);
    for (const mandate of mandates)
      expect(mandate).toMatchObject({ status: 'claimed', attributedTo: 'amicale-jawambe' });
  });

  test('the killing of Cheikh ag Aoussa has neither date nor author', () => {
    expect(events.find((row) => row['id'] === 'ag-aoussa-killing')).toMatchObject({
      date: '',
      until: '',
    });
    expect(
      csvRows('participants')
        .filter((row) => row['event'] === 'ag-aoussa-killing')
        .map((row) => row['role']),
    ).toEqual(['victim']);
    expect(
      relations.filter(
        (row) =>
          ['KILLED', 'ATTACKED'].includes(row['type'] ?? '') &&
          row['target'] === 'cheikh-ag-aoussa',
      ),
    ).toEqual([]);
    expect(actors.find((row) => row['id'] === 'cheikh-ag-aoussa')).toMatchObject({
      until: '',
      ended: 'true',
    });
  });

  test('whatever is told in words can be read in French: roles, and who says so', () => {
    expect(
      relations.filter((row) => row['role'] !== '' && row['roleFr'] === '').map((row) => row['id']),
    ).toEqual([]);
    expect(
      relations
        .filter((row) => row['attributedTo']?.startsWith('anon:') && row['attributedToFr'] === '')
        .map((row) => row['id']),
    ).toEqual([]);
  });

  test('attackers who are only called jihadists stay so', () => {
    for (const event of ['g5-headquarters-attack', 'dioura-attack'])
      expect(
        csvRows('participants')
          .filter((row) => row['event'] === event && row['role'] === 'perpetrator')
          .map((row) => row['actor']),
      ).toEqual(['jihadist-groups-mali']);
  });

  test('a people is not an armed group: it commands nobody, fights nobody, and is never the middle of a route', () => {
    for (const { id = '', kind, breadth } of actors) {
      if (kind !== 'Community') continue;
      expect(breadth, id).toBe('broad');
      expect(
        relations.filter(
          (row) =>
            (row['source'] === id || row['target'] === id) &&
            ['FIGHTS', 'COMMANDS_IN', 'MEMBER_OF', 'COMPONENT_OF', 'ANSWERS_TO'].includes(
              row['type'] ?? '',
            ),
        ),
        id,
      ).toEqual([]);
    }
  });

  test('where the report contradicts itself, both accounts stand as disputed', () => {
    expect(
      between('katiba-macina', 'BLOCKADED', 'residents-of-toguere-coumbe').map((row) => [
        row['since'],
        row['status'],
      ]),
    ).toEqual([
      ['2018-03', 'disputed'],
      ['2018', 'disputed'],
    ]);
    for (const id of ['maiga-address', 'keita-interview', 'parly-assembly', 'toguere-blockade'])
      expect(
        events.find((row) => row['id'] === id),
        id,
      ).toMatchObject({ status: 'disputed' });
  });

  test('a proposal of the report is a proposal: no scholar has a mandate for it', () => {
    const ofTheReport = relations.filter((row) => row['source'] === 'international-crisis-group');
    for (const row of ofTheReport)
      expect(
        ['FAVORS_DIALOGUE_WITH', 'PART_OF', 'PROPOSED_AS_INTERMEDIARY', 'URGED'],
        row['id'],
      ).toContain(row['type']);
    const proposed = ofTheReport.filter((row) => row['type'] === 'PROPOSED_AS_INTERMEDIARY');
    expect(proposed.map((row) => [row['target'], row['toward']])).toEqual(
      expect.arrayContaining([
        ['mahmoud-dicko', 'hamadoun-koufa'],
        ['mahi-banikane', 'hamadoun-koufa'],
        ['cheick-oumar-dia', 'hamadoun-koufa'],
        ['presidential-envoy', 'central-mali-residents'],
      ]),
    );
    for (const row of proposed) expect(row['toward'], row['id']).not.toBe('');
    expect(
      relations.filter(
        (row) =>
          row['type'] === 'MANDATED' &&
          ['mahi-banikane', 'cheick-oumar-dia'].includes(row['target'] ?? ''),
      ),
    ).toEqual([]);
  });
});
