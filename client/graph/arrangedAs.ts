import type { GraphMessage } from '../../model/messages/graph.ts';
import type { View } from '../state/view.ts';
import { arrangeInColumns } from './arrangeInColumns.ts';
import { arrangeInRings, type Rings } from './arrangeInRings.ts';
import type { Camp, Community } from './camps.ts';
import type { Positions } from './layoutQuestion.ts';
import type { SheetShape } from './sheetShape.ts';
import type { Shown } from './shownOf.ts';

const none: readonly Camp[] = [];

/** Where everybody stands, and on what. */
export interface Layout {
  readonly positions: Positions;
  /** The named parts of the map, with all of their members; none until everybody has a place. */
  readonly camps: readonly Camp[];
  /** How places have been stretched; what is recorded of them is not. */
  readonly shape: SheetShape;
  /** The rings on which actors stand around one of them; null elsewhere. */
  readonly rings: Rings | null;
  /** How actors are arranged, and the same with how many they are: where they stand depends on it. */
  readonly arrangement: string;
  readonly occasion: string;
}

/** What of a view says how actors are arranged. */
export type Arranging = Pick<View, 'layout' | 'center' | 'moved'>;

/** Places by forces for everybody of a dataset, and the communities found on the way. */
export interface Forces {
  readonly positions: Positions;
  readonly communities: readonly Community[];
  /** Whether everybody has a place. */
  readonly isWhole: boolean;
  /** By ties alone, whatever the dataset says of places and camps. */
  readonly byTies: boolean;
}

/** Where a layout has actors stand, before somebody puts one elsewhere. */
type Arranged = Pick<Layout, 'positions' | 'rings' | 'arrangement' | 'occasion'>;

/** Places as a view asks for them, of those who may be on it. */
export function arrangedAs(
  { layout, center }: Pick<Arranging, 'layout' | 'center'>,
  whole: GraphMessage | null,
  { positions, byTies }: Pick<Forces, 'positions' | 'byTies'>,
  camps: readonly Camp[],
  always: Shown['always'] | null,
): Arranged {
  const actors = (always?.nodes ?? []).map(({ key }) => key);
  const edges = whole?.edges ?? [];
  const arrangement = byTies ? 'by ties' : 'as given';
  const forces = { positions, rings: null, arrangement, occasion: arrangement };
  const isAround = layout === 'ego' && center !== null && actors.includes(center);
  // Camps are known once everybody has a place; before, nobody stands anywhere.
  if (camps.length === 0 && (isAround || layout === 'columns')) return { ...forces, positions: {} };
  if (isAround) {
    const around = arrangeInRings(center, actors, edges, camps);
    return {
      positions: { ...positions, ...around.positions },
      rings: around.rings,
      arrangement: `around ${center}`,
      occasion: `around ${center} ${actors.length}`,
    };
  }
  if (layout === 'columns') {
    const inColumns = arrangeInColumns(actors, edges, camps);
    return {
      positions: { ...positions, ...inColumns },
      rings: null,
      arrangement: 'columns',
      occasion: `columns ${actors.length}`,
    };
  }
  return forces;
}

/**
 * The camps of an arrangement. Around somebody there are none: who stands beside whom says how near they are to him; in columns
 * they are made of those who stand there.
 */
export function arrangedCamps(
  camps: readonly Camp[],
  arrangement: string,
  always: Shown['always'] | null,
): readonly Camp[] {
  if (arrangement.startsWith('around')) return none;
  if (arrangement !== 'columns') return camps;
  const there = new Set((always?.nodes ?? []).map(({ key }) => key));
  return camps.flatMap((camp) => {
    const members = camp.members.filter((key) => there.has(key));
    return members.length === 0 ? [] : [{ ...camp, members }];
  });
}
