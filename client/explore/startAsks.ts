import type { Category } from '../../model/categories.ts';
import type { GraphMessage, GraphNode } from '../../model/messages/graph.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import type { Wording } from '../../model/wording.ts';
import { degreesOf } from '../graph/visibleGraph.ts';
import type { View } from '../state/view.ts';
import { startQuestions } from '../../wording/startTexts.ts';

/** A question that the first view offers, and what it changes of the view. */
export type Ask =
  | { readonly is: 'reach'; readonly actor: GraphNode; readonly change: Partial<View> }
  | {
      readonly is: 'other';
      readonly words: { readonly ask: Wording; readonly more: Wording };
      readonly change: Partial<View>;
    };

/** Questions that the first view offers, at most. */
const most = 3;

/** The actor that a first question is about: the one the dataset names, else the best tied. */
function focusOf({ attributes, nodes, edges }: GraphMessage): GraphNode | undefined {
  const degrees = degreesOf(edges);
  const degreeOf = ({ key }: GraphNode): number => degrees.get(key) ?? 0;
  return (
    nodes.find(({ key }) => key === attributes.focusActor) ??
    [...nodes].sort((a, b) => degreeOf(b) - degreeOf(a))[0]
  );
}

/** Questions to begin with, of those that the loaded data can answer: nobody is asked about positions where none is recorded. */
export function startAsks(graph: GraphMessage): readonly Ask[] {
  const focus = focusOf(graph);
  const recorded = new Set<Category>(graph.edges.map(({ attributes }) => attributes.category));
  const opensAccess = graph.edges.some(({ attributes }) => {
    const { forward, backward } = relationTypeRow(attributes.type).access;
    return forward !== 'none' || backward !== 'none';
  });
  const other = (words: keyof typeof startQuestions, change: Partial<View>): Ask => ({
    is: 'other',
    words: startQuestions[words],
    change,
  });
  const map = (category: Category): Partial<View> => ({ page: 'map', category: [category] });
  const asks: readonly (Ask | false)[] = [
    focus !== undefined &&
      opensAccess && {
        is: 'reach',
        actor: focus,
        change: { page: 'reach', to: [focus.key], from: [], show: 'entries' },
      },
    recorded.has('allegiance') && other('allegiance', map('allegiance')),
    focus !== undefined &&
      recorded.has('position') &&
      other('stances', { page: 'reach', to: [focus.key], from: [], show: 'stances' }),
    recorded.has('mediation') && other('mediation', map('mediation')),
    recorded.has('conflict') && other('conflict', map('conflict')),
    graph.edges.length > 0 && other('network', { page: 'map', scope: 'all' }),
    other('events', { page: 'events' }),
  ];
  return asks.filter((ask) => ask !== false).slice(0, most);
}
