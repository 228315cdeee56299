import { anonymousSpeaker } from '../../model/attribution.ts';
import { decodeEvidence } from '../../model/evidence.ts';
import { earliestDay, latestDay, parsePartialDate } from '../../model/partialDate.ts';
import {
  relationTypeRow,
  type RelationType,
  relationTypeTable,
} from '../../model/relationTypes.ts';
import { actorKindTable, type ActorKind } from '../../model/actorKinds.ts';
import { degreeTable, type Degree } from '../../model/statuses.ts';
import { faultOf } from './checkCells.ts';
import { listOf } from '../read/listCell.ts';
import { columnTable, fileNames, type FileName } from '../read/columns.ts';
import { didYouMean, type DataProblem } from '../read/dataProblem.ts';
import type { Row } from '../read/readTable.ts';
import type { Tables } from '../read/tables.ts';

const cell = (row: Row, name: string): string => row.cells[name] ?? '';

/** Everything wrong with the rows of a dataset, in the order of files and lines. */
export function checkRows(tables: Tables): DataProblem[] {
  const problems: DataProblem[] = [];
  const say = ({ file, line }: Row, column: string, rule: string, remedy: string) =>
    problems.push({ file, line, column, rule, remedy });
  const ids = Object.fromEntries(
    fileNames.map((file) => [file, new Map(tables[file].map((row) => [cell(row, 'id'), row]))]),
  ) as Record<FileName, Map<string, Row>>;
  const seen = new Map<string, Row>();
  for (const file of fileNames)
    for (const row of tables[file]) {
      for (const column of columnTable[file]) {
        const text = cell(row, column.name);
        const fault = faultOf(column, text);
        if (fault !== null) say(row, column.name, fault.rule, fault.remedy);
        else if (text !== '' && column.type.is === 'reference') {
          const { to } = column.type;
          const known = to.flatMap((other) => [...ids[other].keys()]);
          if (!to.some((other) => ids[other].has(text)))
            say(
              row,
              column.name,
              `no row of ${to.map((other) => `${other}.csv`).join(', ')} has the id “${text}”`,
              didYouMean(text, known, 'Add that row, or correct the id.'),
            );
        } else if (text !== '' && column.type.is === 'evidence') checkEvidence(row, text);
      }
      checkIdentity(file, row);
      checkDates(file, row);
      checkSpeaker(row);
      if (file === 'relations') checkRelation(row);
      if (file === 'locations') checkLocation(row);
    }
  return problems;

  function checkIdentity(file: FileName, row: Row): void {
    const own = columnTable[file].some(({ name }) => name === 'id');
    const key = own
      ? cell(row, 'id')
      : `${file} ${['event', 'actor', 'subject', 'place', 'role'].map((name) => cell(row, name)).join(' ')}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else if (key !== '')
      say(
        row,
        own ? 'id' : 'role',
        own
          ? `the id “${key}” is taken by ${first.file}:${first.line}`
          : `the same link stands in line ${first.line}`,
        own ? 'Ids are unique over all files; choose another.' : 'Keep one of the two.',
      );
  }

  function checkEvidence(row: Row, text: string): void {
    for (const item of listOf(text)) {
      const evidence = decodeEvidence(item);
      if (evidence === null) continue;
      const source = ids.sources.get(evidence.source);
      if (source === undefined) {
        say(
          row,
          'evidence',
          `no source has the id “${evidence.source}”`,
          didYouMean(
            evidence.source,
            [...ids.sources.keys()],
            'Add it to sources.csv, or correct the id.',
          ),
        );
        continue;
      }
      const pattern = cell(source, 'locatorPattern');
      const column = columnTable.sources.find(({ name }) => name === 'locatorPattern');
      if (column === undefined || faultOf(column, pattern) !== null) continue;
      if (!new RegExp(`^(?:${pattern})$`, 'u').test(evidence.locator))
        say(
          row,
          'evidence',
          `“${evidence.locator}” is not a locator of ${evidence.source}`,
          `Its locators match ${pattern}.`,
        );
    }
  }

  function checkDates(file: FileName, row: Row): void {
    const begin = parsePartialDate(
      cell(row, file === 'events' || file === 'figures' ? 'date' : 'since'),
    );
    const end = parsePartialDate(cell(row, 'until'));
    if (begin !== null && end !== null && latestDay(end) < earliestDay(begin))
      say(
        row,
        'until',
        `it ends (${end}) before it begins (${begin})`,
        'Correct one of the two dates.',
      );
    if (cell(row, 'ended') === 'true' && cell(row, 'until') !== '')
      say(
        row,
        'ended',
        'an end of unknown date stands beside a date',
        'Keep ended or until, not both.',
      );
  }

  function checkSpeaker(row: Row): void {
    const speaker = cell(row, 'attributedTo');
    const status = cell(row, 'status');
    if (speaker === '') {
      if (status === 'reported' || status === 'claimed')
        say(
          row,
          'attributedTo',
          `it is ${status}, but by whom is not said`,
          'Name an actor, a source, or write “anon: ” and a description.',
        );
      return;
    }
    const described = anonymousSpeaker(speaker);
    if (described !== null) {
      if (described === '')
        say(
          row,
          'attributedTo',
          '“anon:” needs a description',
          'Write for example “anon: residents of Toguéré”.',
        );
    } else if (!ids.actors.has(speaker) && !ids.sources.has(speaker))
      say(
        row,
        'attributedTo',
        `no actor and no source has the id “${speaker}”`,
        didYouMean(
          speaker,
          [...ids.actors.keys(), ...ids.sources.keys()],
          'Name an actor, a source, or write “anon: ” and a description.',
        ),
      );
  }

  function checkRelation(row: Row): void {
    const type = cell(row, 'type');
    if (!(type in relationTypeTable)) return;
    const { from, to, nature, category } = relationTypeRow(type as RelationType);
    for (const [end, allowed] of [
      ['source', from],
      ['target', to],
    ] as const) {
      const actor = ids.actors.get(cell(row, end));
      const kind = actor === undefined ? '' : cell(actor, 'kind');
      if (kind in actorKindTable && !allowed.includes(kind as ActorKind))
        say(
          row,
          end,
          `a ${kind} cannot be the ${end} of ${type}`,
          `Allowed are: ${allowed.join(', ')}.`,
        );
    }
    if (cell(row, 'source') !== '' && cell(row, 'source') === cell(row, 'target'))
      say(row, 'target', 'it joins an actor to itself', 'Name another actor.');
    if (nature === 'act' && (cell(row, 'until') !== '' || cell(row, 'ended') === 'true'))
      say(
        row,
        'until',
        `${type} is an act and has one date`,
        'Write it in since and leave until and ended empty.',
      );
    const degree = cell(row, 'degree');
    const taker = degree in degreeTable ? degreeTable[degree as Degree].of : type;
    if (taker !== type && taker !== category)
      say(row, 'degree', `“${degree}” is no degree of ${type}`, `It belongs to ${taker}.`);
    if (cell(row, 'about') !== '' && category !== 'mediation')
      say(row, 'about', `${type} is no relation of mediation`, 'Leave it empty.');
    if (cell(row, 'predicted') === 'true' && category !== 'position')
      say(row, 'predicted', `${type} is no position`, 'Leave it empty.');
    if (degree === '' && type.endsWith('_DIALOGUE_WITH'))
      say(
        row,
        'degree',
        `${type} needs a degree`,
        `Use one of: ${Object.entries(degreeTable)
          .filter(([, { of }]) => of === type)
          .map(([name]) => name)
          .join(', ')}.`,
      );
    if (cell(row, 'toward') !== '' && type !== 'PROPOSED_AS_INTERMEDIARY')
      say(row, 'toward', 'only PROPOSED_AS_INTERMEDIARY has it', 'Leave it empty.');
    if (cell(row, 'channelSince') !== '' && cell(row, 'channel') === '')
      say(
        row,
        'channelSince',
        'there is no channel that it dates',
        'Fill in channel, or leave both empty.',
      );
  }

  function checkLocation(row: Row): void {
    const subject = cell(row, 'subject');
    const role = cell(row, 'role');
    const kind = ids.places.has(subject)
      ? 'place'
      : ids.events.has(subject)
        ? 'event'
        : ids.actors.has(subject)
          ? 'actor'
          : null;
    const fits =
      kind === null ||
      ((kind === 'place') === (role === 'within') &&
        (kind === 'event') === (role === 'took place'));
    if (!fits)
      say(
        row,
        'role',
        `“${role}” does not fit ${kind === 'actor' || kind === 'event' ? 'an' : 'a'} ${kind}`,
        kind === 'place'
          ? 'Places lie within places.'
          : kind === 'event'
            ? 'Events took place somewhere.'
            : 'Actors are based, operate, control or live somewhere.',
      );
    if (subject !== '' && subject === cell(row, 'place'))
      say(row, 'place', 'a place does not lie in itself', 'Name the larger place.');
  }
}
