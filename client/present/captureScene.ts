import { sceneParameters } from '../../model/sceneView.ts';
import { parsePartialDate, type Day } from '../../model/partialDate.ts';
import { addressOf } from '../state/address.ts';
import type { View } from '../state/view.ts';
import { unsaid, type Draft, type DraftScene } from './draft.ts';
import { freeId } from './freeId.ts';

const each = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];

/**
 * The view of the map as a scene of the draft: whom it shows and what it has lit becomes what the scene is about, and its date
 * is said even where it is the usual one.
 *
 * @param startDay the day that a view begins with; null: all times
 */
export function captureScene(view: View, startDay: Day | null, draft: Draft): DraftScene {
  const asOf =
    view.asOf ?? (view.window === null ? (parsePartialDate(startDay ?? '') ?? 'all') : null);
  const shown = addressOf({ ...view, page: 'map', asOf, actor: null, relation: null, lit: [] });
  const parameters = shown
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => Object.hasOwn(sceneParameters, part.split('=')[0] ?? ''));
  return {
    id: freeId(draft),
    title: unsaid,
    text: unsaid,
    notes: unsaid,
    view: parameters.join('&'),
    actors: each([view.actor, ...view.added]),
    relations: each([view.relation, ...view.lit]),
    evidence: '',
  };
}
