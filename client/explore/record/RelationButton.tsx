import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphEdge, GraphMessage } from '../../../model/messages/graph.ts';
import { relationTypeRow } from '../../../model/relationTypes.ts';
import { graphCall } from '../../api/calls.ts';
import { useActors } from '../../graph/useActors.ts';
import { LineSign } from '../../parts/LineSign.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import { agreeing } from '../../../wording/agreement.ts';
import { breadthsOf, namesOf } from '../../../wording/names.ts';
import { relationSaid } from '../../../wording/relationSaid.ts';

const edgesById = ({ edges }: GraphMessage): ReadonlyMap<string, GraphEdge> =>
  new Map(edges.map((edge) => [edge.key, edge]));

/** A relation in one line, which opens its evidence; its id where the graph, capped, lacks it. */
export function RelationButton({ relation }: { relation: string }) {
  const language = useLanguage();
  const actors = useActors();
  const edge = useQuery({ ...graphCall(''), select: edgesById }).data?.get(relation);
  const told = useMemo(() => {
    if (edge === undefined) return relation;
    const { source, target, attributes } = edge;
    const nameOf = namesOf(actors, language);
    const { outgoing } = relationTypeRow(attributes.type);
    const words = agreeing(outgoing, breadthsOf(actors)(source), language);
    return relationSaid(nameOf(source), words, nameOf(target), language);
  }, [edge, actors, language, relation]);
  return (
    <span className="record__relation" data-category={edge?.attributes.category}>
      {edge !== undefined && <LineSign category={edge.attributes.category} />}
      <button type="button" className="tie__actor" onClick={() => changeView({ relation })}>
        {told}
      </button>
    </span>
  );
}
