import { parsePartialDate, earliestDay, latestDay } from '../../model/partialDate.ts';
import { idOfItem, sceneParameters, type SceneSetting } from '../../model/sceneView.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { checkSceneId } from './checkSceneId.ts';
import type { SceneContext } from './sceneContext.ts';

const wholeNumber = /^-?\d{1,6}$/;

/** Whether `2017..2018-06` is a window: two dates, the second not before the first. */
function isWindow(text: string): boolean {
  const [from, until, ...more] = text.split('..').map(parsePartialDate);
  if (!from || !until || more.length > 0) return false;
  return latestDay(until) >= earliestDay(from);
}

/** Whether some numbers follow what stands first: `actor~120~-40`. */
const hasNumbers = (parts: readonly string[], count: number): boolean =>
  parts.length === count && parts.every((part) => wholeNumber.test(part));

/** The form of an item where it is wrong; null where it is right. */
function formOf(what: string, item: string): string | null {
  const parts = item.split('~');
  switch (what) {
    case 'date':
      return item === 'all' || parsePartialDate(item) !== null
        ? null
        : '2017, 2017-03 or 2017-03-02';
    case 'window':
      return isWindow(item) ? null : '2017..2018-06';
    case 'moved':
      return hasNumbers(parts.slice(1), 2) ? null : 'actor~120~-40';
    case 'look':
      return hasNumbers(parts, 3) ? null : '120~-40~800';
    default:
      return null;
  }
}

/** One parameter of the view of a scene: known, of its form, and of what is there. */
export function checkSetting({ parameter, items }: SceneSetting, context: SceneContext): void {
  const what = Object.hasOwn(sceneParameters, parameter) ? sceneParameters[parameter] : undefined;
  if (what === undefined) {
    context.say(
      'view',
      'story',
      `${quoteCell(parameter)} is not a part of a view`,
      didYouMean(
        parameter,
        Object.keys(sceneParameters),
        'Copy the link of the map, without language and theme.',
      ),
    );
    return;
  }
  if (parameter === 'page' && items[0] !== 'map')
    context.say('view', 'story', 'a scene is a view of the map', 'Write page=map, or nothing.');
  for (const item of items) {
    const form = formOf(what, item);
    if (form !== null)
      context.say(
        'view',
        'story',
        `${parameter}: ${quoteCell(item)} cannot be read`,
        `Write it as ${form}.`,
      );
    else if (what === 'moved') checkSceneId('view', 'actors', idOfItem(item), context);
    else if (what !== 'choice' && what !== 'date' && what !== 'window' && what !== 'look')
      checkSceneId('view', what, item, context);
  }
}
