import { z } from 'zod';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { changeView } from '../state/useView.ts';

const properties = z.record(z.string(), z.unknown());
const nodeCell = z.object({ is: z.literal('node'), labels: z.array(z.string()), properties });
const relationCell = z.object({ is: z.literal('relationship'), type: z.string(), properties });
const pathCell = z.object({
  is: z.literal('path'),
  nodes: z.array(nodeCell),
  relationships: z.array(relationCell),
});

const textIn = (of: z.infer<typeof properties>, name: string): string | null => {
  const value = of[name];
  return typeof value === 'string' ? value : null;
};

/** A node by its label; an actor opens. */
function NodeCell({ node }: { node: z.infer<typeof nodeCell> }) {
  const open = useOpenActor();
  const id = textIn(node.properties, 'id');
  const name = textIn(node.properties, 'label') ?? id ?? node.labels.join(':');
  if (id === null || !node.labels.includes('Actor'))
    return (
      <span className="raw-node">
        <bdi>{name}</bdi> <small>:{node.labels.join(':')}</small>
      </span>
    );
  return (
    <button type="button" className="query-actor" onClick={() => open(id)}>
      <bdi>{name}</bdi>
    </button>
  );
}

/** A relationship by its type; a relation between actors opens. */
function RelationCell({ relation }: { relation: z.infer<typeof relationCell> }) {
  const id = textIn(relation.properties, 'id');
  if (id === null) return <code>{relation.type}</code>;
  return (
    <button
      type="button"
      className="chip"
      onClick={() => changeView({ relation: id, event: null, place: null, source: null })}
    >
      {relation.type}
    </button>
  );
}

/** A value as the query gave it: a node by its label, a relationship by its type, what is absent as null. */
export function RawCell({ value }: { value: unknown }) {
  if (value === null || value === undefined) return <span className="raw-null">null</span>;
  if (typeof value === 'string') return <bdi>{value}</bdi>;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return (
      <ul className="query-items">
        {items.map((item, index) => (
          <li key={`${index} ${JSON.stringify(item).slice(0, 60)}`}>
            <RawCell value={item} />
          </li>
        ))}
      </ul>
    );
  }
  const node = nodeCell.safeParse(value);
  if (node.success) return <NodeCell node={node.data} />;
  const relation = relationCell.safeParse(value);
  if (relation.success) return <RelationCell relation={relation.data} />;
  const path = pathCell.safeParse(value);
  if (!path.success) return <code>{JSON.stringify(value)}</code>;
  const { nodes, relationships } = path.data;
  return (
    <ul className="query-items query-items--path">
      {nodes.map((each, index) => (
        <li key={index}>
          <NodeCell node={each} />
          {relationships[index] !== undefined && <RelationCell relation={relationships[index]} />}
        </li>
      ))}
    </ul>
  );
}
