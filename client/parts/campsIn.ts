import type { Language } from '../../model/wording.ts';
import type { Camp } from '../graph/camps.ts';
import type { Shown } from '../graph/useShown.ts';
import type { MapScene } from '../map/mapScene.ts';
import { campName } from './campName.ts';

/** The camps of which somebody belongs to what is looked at, whatever filters leave of them, with their names. */
export function campsIn(
  camps: readonly Camp[],
  always: Shown['always'],
  language: Language,
): MapScene['camps'] {
  const there = new Set(always.nodes.map(({ key }) => key));
  return camps
    .filter(({ members }) => members.some((key) => there.has(key)))
    .map((camp) => ({
      id: camp.id,
      name: campName(camp, language),
      hasGround: camp.called.by !== 'rest',
      members: camp.members,
    }));
}
