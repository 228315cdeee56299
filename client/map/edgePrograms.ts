import { createEdgeCurveProgram } from '@sigma/edge-curve';
import {
  createEdgeCompoundProgram,
  EdgeRectangleProgram,
  type EdgeProgramType,
} from 'sigma/rendering';
import type { Category } from '../../model/categories.ts';
import { createHeadProgram } from './edgeHeads.ts';

const ends = {
  allegiance: [createHeadProgram('triangle', 'target')],
  mediation: [createHeadProgram('triangle', 'target')],
  conflict: [createHeadProgram('bar', 'target')],
  affiliation: [],
  position: [createHeadProgram('chevron', 'target')],
} as const satisfies Record<Category, readonly EdgeProgramType[]>;

/** What a symmetric relation of a category ends in: conflict bars both ends, the others need none. */
const symmetricEnds = (category: Category): readonly EdgeProgramType[] =>
  category === 'conflict'
    ? [createHeadProgram('bar', 'target'), createHeadProgram('bar', 'source')]
    : [];

const bodies = {
  straight: EdgeRectangleProgram,
  curved: createEdgeCurveProgram({ arrowHead: null }),
} as const;

/** The program of an edge: by how its line runs, its category, and whether it has a direction. */
export const edgeProgramName = (category: Category, symmetric: boolean, curved: boolean): string =>
  `${curved ? 'curved' : 'straight'} ${category}${symmetric ? ' symmetric' : ''}`;

/** All programs, as Sigma wants them. */
export function edgePrograms(): Record<string, EdgeProgramType> {
  const programs: Record<string, EdgeProgramType> = {};
  for (const category of Object.keys(ends) as Category[])
    for (const symmetric of [false, true])
      for (const [line, body] of Object.entries(bodies)) {
        const heads = symmetric ? symmetricEnds(category) : ends[category];
        programs[edgeProgramName(category, symmetric, line === 'curved')] =
          heads.length === 0 ? body : createEdgeCompoundProgram([body, ...heads]);
      }
  return programs;
}
