import { text, texts } from '../../database/properties.ts';
import type { Statements } from './statements.ts';

/** The dataset as a whole: what the files in `cypher/explore` of these names say. */
export const datasetStatements: Statements = {
  'explore/dataset': ({ snapshot }) => [snapshot.dataset],
  'explore/camps': ({ snapshot }) => snapshot.camps,
  'explore/positions': ({ snapshot }) => snapshot.positions,
  'explore/stories': ({ snapshot }) =>
    snapshot.stories.map((story) => ({ story: JSON.stringify(story) })),
  'explore/qualityActors': ({ actors }) =>
    actors.map(({ id, properties }) => ({
      id,
      names: [
        text(properties, 'name'),
        text(properties, 'nameFr'),
        text(properties, 'shortName'),
        ...texts(properties, 'aliases'),
      ],
      summary: text(properties, 'summary'),
    })),
  'explore/qualityRelations': ({ relations }) =>
    relations.map(({ value: { type, properties }, source, target }) => ({
      id: text(properties, 'id'),
      source: source.id,
      target: target.id,
      type,
      since: text(properties, 'since'),
      until: text(properties, 'until'),
      status: text(properties, 'status'),
      evidence: texts(properties, 'evidence'),
    })),
};
