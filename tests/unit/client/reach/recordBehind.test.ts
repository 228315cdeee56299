import { describe, expect, test } from 'vitest';
import { recordBehind, type GraphBehind } from '../../../../client/reach/brief/recordBehind.ts';
import { graphMessage } from '../../../../model/messages/graph.ts';
import { answerGiven } from '../../../fixtures/reachAnswer.ts';

const listing = {
  key: 'estrand-lists-marsan',
  source: 'estrand',
  target: 'marsan',
  attributes: {
    type: 'LISTED_AS_TERRORIST',
    category: 'conflict',
    since: '2033',
    until: '..',
    ended: false,
    certain: true,
    status: 'asserted',
    attributedTo: null,
    attributedToFr: null,
    role: null,
    roleFr: null,
    degree: null,
    about: [],
    predicted: false,
    event: null,
    toward: null,
    channel: null,
    channelSince: null,
    summary: '',
    summaryFr: null,
    symmetric: false,
    handling: 'public',
    evidence: [],
  },
};

function graphOf(change: object = {}, ends: object = {}): GraphBehind {
  const { attributes, ...edge } = { ...listing, ...ends };
  const node = {
    key: 'estrand',
    attributes: {
      name: 'Kingdom of Estrand',
      nameFr: 'Royaume d’Estrand',
      shortName: null,
      aliases: [],
      kind: 'Government',
      breadth: 'individual',
      summary: '',
      summaryFr: null,
      since: null,
      until: null,
      ended: false,
      listed: false,
    },
  };
  return {
    nodes: [node as GraphBehind['nodes'][number]],
    edges: [
      graphMessage.shape.edges.element.parse({
        ...edge,
        attributes: { ...attributes, ...change },
      }),
    ],
    attributes: { title: 'Halvane', titleFr: 'Le Halvane' } as GraphBehind['attributes'],
  };
}
const behind = (change: object = {}, ends: object = {}) =>
  recordBehind(answerGiven(), graphOf(change, ends), 'fr');

describe('what a brief takes from the record', () => {
  test('who lists whom, by name, as long as it holds on the date', () => {
    expect(behind().listings).toMatchObject([{ actor: 'marsan', by: 'Royaume d’Estrand' }]);
    expect(behind({ since: '2035' }).listings).toEqual([]);
    expect(behind({ until: '2034-05' }).listings).toEqual([]);
    expect(behind({ until: '2034' }).listings).toHaveLength(1);
    expect(behind({ ended: true }).listings).toEqual([]);
    expect(behind({ status: 'refuted' }).listings).toEqual([]);
  });
  test('one restricted relation of somebody named makes the brief restricted, one of strangers does not', () => {
    expect(behind().handling).toBe('public');
    expect(behind({ handling: 'restricted' }).handling).toBe('restricted');
    expect(behind({ handling: 'restricted' }, { source: 'x', target: 'y' }).handling).toBe(
      'public',
    );
  });
  test('the dataset is called as people call it', () => {
    expect(behind().datasetTitle).toBe('Le Halvane');
  });
});
