import { describe, expect, test } from 'vitest';
import { csvRows } from '../../fixtures/csvRows.ts';

const relations = csvRows('relations');
const actors = csvRows('actors');
const between = (source: string, type: string, target: string) =>
  relations.filter(
    (row) => row['source'] === source && row['type'] === type && row['target'] === target,
  );

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
    // Nominal is said of the ties that Koufa has through ag Ghaly, on whose way both of these lie.
    expect(degree('jnim', 'PLEDGED_ALLEGIANCE_TO', 'al-qaeda')).toEqual(['nominal']);
    expect(degree('katiba-macina', 'COMPONENT_OF', 'al-qaeda')).toEqual(['nominal']);
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
