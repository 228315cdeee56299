import {
  boundsOf,
  holdsBetween,
  mayExist,
  touchesBetween,
  type Bounds,
} from '../../model/interval.ts';
import { earliestDay, latestDay, parsePartialDate, type Day } from '../../model/partialDate.ts';
import { relationTypeRow, relationTypes, type Nature } from '../../model/relationTypes.ts';
import type { SceneSetting } from '../../model/sceneView.ts';
import { flagOf } from '../read/flagCell.ts';
import type { SceneFile } from '../read/storyFile.ts';
import { cellOf, type Row } from '../read/tables.ts';
import type { SceneContext } from './sceneContext.ts';

/** The first and the last day that a scene is about; null: all times. */
interface SceneDays {
  readonly first: Day;
  readonly last: Day;
}

const boundsIn = (row: Row, nature: Nature, dataUntil: Day): Bounds =>
  boundsOf(
    {
      since: cellOf(row, 'since'),
      until: cellOf(row, 'until'),
      ended: flagOf(cellOf(row, 'ended')) === true,
    },
    nature,
    dataUntil,
  );

/** The days of a scene; undefined where it says none, or none that can be read. */
function daysOf(settings: readonly SceneSetting[]): SceneDays | null | undefined {
  const valueOf = (name: string) =>
    settings.find(({ parameter }) => parameter === name)?.items[0] ?? null;
  const [asOf, window] = [valueOf('asOf'), valueOf('window')];
  const [from, until] = (window ?? `${asOf ?? ''}..${asOf ?? ''}`)
    .split('..')
    .map(parsePartialDate);
  if (window === null && asOf === 'all') return null;
  if (!from || !until) return undefined;
  // A partial date stands for its last day, as everywhere.
  return { first: window === null ? latestDay(until) : earliestDay(from), last: latestDay(until) };
}

/**
 * Whom and what a scene is about is there on its date: a coalition of 2017 does not stand on a map of 2015, and a tie that has
 * ended is not drawn.
 */
export function checkSceneTime(
  scene: SceneFile,
  settings: readonly SceneSetting[],
  { index, dataUntil, say }: SceneContext,
): void {
  const days = daysOf(settings);
  if (days === null) return;
  if (days === undefined) {
    if (!settings.some(({ parameter }) => parameter === 'asOf' || parameter === 'window'))
      say(
        'view',
        'story',
        'says no date',
        'Add asOf=2017-03-02, window=2016..2018, or asOf=all for all times.',
      );
    return;
  }
  const { first, last } = days;
  const isMoment = first === last;
  for (const id of scene.actors) {
    const row = index.rowOf('actors', id);
    if (row === undefined) continue;
    const life = boundsIn(row, 'state', dataUntil);
    const isThere = isMoment ? mayExist(life, last) : mayTouch(life, first, last);
    if (!isThere)
      say('actors', 'story', `${id} is not there on ${last}`, 'Change the date, or leave it out.');
  }
  for (const id of scene.relations) {
    const row = index.rowOf('relations', id);
    const type = relationTypes.find((one) => row !== undefined && one === cellOf(row, 'type'));
    if (row === undefined || type === undefined) continue;
    const { nature } = relationTypeRow(type);
    const ends = ['source', 'target'].flatMap((end) => {
      const actor = index.rowOf('actors', cellOf(row, end));
      return actor === undefined ? [] : [boundsIn(actor, 'state', dataUntil)];
    });
    const bounds = boundsIn(row, nature, dataUntil);
    const { holds } = isMoment
      ? holdsBetween(bounds, nature, ends, last)
      : touchesBetween(bounds, ends, first, last);
    if (!holds)
      say(
        'relations',
        'story',
        `${id} does not hold on ${last}`,
        'Change the date, or leave it out.',
      );
  }
}

const mayTouch = ({ sinceEarliest, untilLatest }: Bounds, first: Day, last: Day): boolean =>
  (sinceEarliest === null || sinceEarliest <= last) &&
  (untilLatest === null || untilLatest >= first);
