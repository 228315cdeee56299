import { describe, expect, test } from 'vitest';
import { bundledFolder } from '../../../commands/loadBundled.ts';
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

describe('what the second edition put right', () => {
  const events = csvRows('events');
  const participants = csvRows('participants');
  const of = (event: string) => participants.filter((row) => row['event'] === event);

  test('the date of a video is not the date of a meeting, nor that of an interview the start of a view', () => {
    const meetings = between('hamadoun-koufa', 'MET_WITH', 'iyad-ag-ghaly');
    expect(meetings.map((row) => row['event']).sort()).toEqual(['jnim-merger', 'jnim-video-2018']);
    for (const row of meetings) expect(row['since'], row['id']).toBe('');
    for (const target of ['france', 'westernized-elites', 'western-countries'])
      expect(between('katiba-macina', 'TARGETS', target)[0]?.['since'], target).toBe('');
    expect(events.find((row) => row['id'] === 'refusal-2017')?.['date']).toBe('2017');
  });

  test('Dicko’s mandate ended in 2017, before the dry season or in December: the month is not known', () => {
    expect(between('government-of-mali', 'MANDATED', 'mahmoud-dicko')).toEqual([
      expect.objectContaining({ until: '2017', channel: 'closed', channelSince: '' }),
    ]);
  });

  test('France’s claim is refuted as to the death, not as to the strike', () => {
    expect(between('operation-barkhane', 'TARGETS', 'hamadoun-koufa')).toEqual([
      expect.objectContaining({ status: 'claimed', attributedTo: 'france' }),
    ]);
    expect(
      relations
        .filter((row) => row['status'] === 'refuted')
        .map((row) => row['type'])
        .sort(),
    ).toEqual([
      'KILLED',
      'LISTED_AS_TERRORIST',
      'LISTED_AS_TERRORIST',
      'LISTED_AS_TERRORIST',
      'LISTED_AS_TERRORIST',
    ]);
  });

  test('Peul elites invited and Koufa was invited; a year later he said that one can negotiate, and accused them', () => {
    expect(
      of('invitation-peul-2017')
        .filter((row) => row['role'] === 'invited')
        .map((row) => row['actor']),
    ).toEqual(['hamadoun-koufa']);
    for (const type of ['FAVORS_DIALOGUE_WITH', 'ACCUSED', 'REFUSED_TALKS_WITH'])
      expect(
        between('hamadoun-koufa', type, 'peul-elites').map((row) => row['event']),
        type,
      ).toContain('koufa-audio-2018-peul');
  });

  test('a peace-keeping mandate is none to mediate, and peoples are not set against each other for standing in one list', () => {
    const mandated = relations.filter((row) => row['type'] === 'MANDATED');
    expect(mandated.map((row) => row['target'])).not.toContain('minusma');
    const peoples = actors.filter((row) => row['kind'] === 'Community').map((row) => row['id']);
    expect(
      relations
        .filter(
          (row) =>
            row['type'] === 'COMPETES_WITH' &&
            peoples.includes(row['source']) &&
            peoples.includes(row['target']),
        )
        .map((row) => row['id']),
    ).toEqual([]);
  });

  test('what the report only expects is marked so, and nothing else', () => {
    const expected = relations.filter((row) => row['predicted'] === 'true');
    expect(expected.map((row) => row['source'])).toEqual(
      expect.arrayContaining(['struck-communities', 'dogon', 'bambara']),
    );
    for (const row of expected)
      expect(row, row['id']).toMatchObject({ status: 'reported', attributedTo: 'icg-276' });
  });

  test('authority is as real as the text has it', () => {
    const degree = (source: string, type: string, target: string) =>
      between(source, type, target).map((row) => row['degree']);
    expect(degree('hamadoun-koufa', 'ANSWERS_TO', 'iyad-ag-ghaly')).toEqual(['formal']);
    expect(degree('hamadoun-koufa', 'LEADS', 'katiba-macina')).toEqual(['effective']);
    expect(degree('jnim', 'PLEDGED_ALLEGIANCE_TO', 'al-qaeda')).toEqual(['nominal']);
    expect(degree('iyad-ag-ghaly', 'PLEDGED_ALLEGIANCE_TO', 'haibatullah-akhundzada')).toEqual([
      'nominal',
    ]);
  });

  test('each channel tells what it was for: scholars religion, notables local affairs, NGOs aid, the state prisoners', () => {
    const about = (source: string, type: string, target: string) =>
      new Set(between(source, type, target).map((row) => row['about']));
    expect(about('hamadoun-koufa', 'WILLING_TO_MEET', 'mahi-banikane')).toEqual(
      new Set(['religious']),
    );
    expect(about('village-notables', 'NEGOTIATED_WITH', 'katiba-macina')).toEqual(
      new Set(['local']),
    );
    expect(about('ngo-intermediaries', 'INTERMEDIARY_TO', 'katiba-macina')).toEqual(
      new Set(['humanitarian']),
    );
    expect(about('government-of-mali', 'EXCHANGED_PRISONERS_WITH', 'katiba-macina')).toEqual(
      new Set(['prisoners']),
    );
  });

  test('a written ruling is no contact: the committee of Timbuktu meets no aid organization', () => {
    expect(
      relations
        .filter(
          (row) =>
            ['houka-ag-alhousseini', 'timbuktu-judicial-committee'].includes(row['source'] ?? '') &&
            (row['target'] ?? '').includes('ngo'),
        )
        .map((row) => row['type']),
    ).toEqual(['PERMITTED']);
  });

  test('the missions sought out families and teachers, and the report says why', () => {
    for (const target of ['influential-families', 'quranic-school-teachers'])
      expect(between('good-offices-team', 'SOUGHT_CONTACT_WITH', target)[0]?.['event']).toBe(
        'missions-bons-offices',
      );
  });

  test('who mediated what between whom is one query over the participants', () => {
    const sides = (event: string) =>
      new Set(of(event).flatMap((row) => (row['side'] === '' ? [] : [row['side']])));
    const between = (event: string) =>
      of(event)
        .filter((row) => ['mediated', 'brokered'].includes(row['role'] ?? ''))
        .map((row) => [row['actor'], row['side']]);
    expect(between('missions-bons-offices')).toEqual([
      ['mahmoud-dicko', ''],
      ['good-offices-team', ''],
      ['cheikh-ag-aoussa', ''],
    ]);
    expect(sides('missions-bons-offices')).toEqual(
      new Set(['government-of-mali', 'katiba-macina', 'iyad-ag-ghaly']),
    );
    expect(between('ag-ghaly-answer')).toEqual([['cheikh-ag-aoussa', '']]);
    for (const event of ['exchange-2019', 'whatsapp-debate', 'women-travel-bargain'])
      expect(sides(event).size, event).toBe(2);
  });

  test('the plan and the disarmament programme tell who launched them and who stayed away', () => {
    expect(
      of('ddr-mopti')
        .filter((row) => row['role'] === 'convened')
        .map((row) => row['actor']),
    ).toEqual(['soumeylou-boubeye-maiga']);
    expect(of('ddr-mopti').find((row) => row['actor'] === 'yimbe-ladde')?.['summary']).toMatch(
      /stayed away/,
    );
    expect(of('psirc').map((row) => row['actor'])).toContain('ministry-of-security');
  });

  test('a figure is a number or a word, never both', () => {
    for (const row of csvRows('figures'))
      expect(row['value'], row['id']).toMatch(/^(\d+(\.\d+)?|hundreds|thousands|dozens)$/);
  });

  test('French is spaced and spelled as French, wherever there is any', () => {
    for (const file of ['actors', 'relations', 'events', 'participants', 'places', 'figures'])
      for (const row of csvRows(file))
        for (const [column, text] of Object.entries(row))
          if (column.endsWith('Fr'))
            expect(text, `${file} ${row['id'] ?? row['event'] ?? ''} ${column}`).not.toMatch(
              / [;:?!»]|'|« /,
            );
    for (const row of participants)
      expect(row['summaryFr'] === '', `${row['event']} ${row['actor']}`).toBe(
        row['summary'] === '',
      );
  });
});
