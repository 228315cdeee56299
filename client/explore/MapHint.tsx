import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import type { Camp } from '../graph/camps.ts';
import type { Under } from '../map/under.ts';
import { campName } from '../parts/campName.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { agreeing } from '../../wording/agreement.ts';
import { periodInWords } from '../../wording/dates.ts';
import { elide } from '../../wording/elision.ts';
import { campHint, mapTexts, moreRelations } from '../../wording/mapTexts.ts';
import { nameIn } from '../../wording/names.ts';
import './mapHint.css';

/** What lies under the pointer, and where the pointer is, in pixels of the sheet. */
export interface Pointed {
  readonly under: Under;
  readonly x: number;
  readonly y: number;
}

interface MapHintProperties {
  readonly pointed: Pointed;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly camps: readonly Camp[];
}

/** Sentences beside the pointer at most. */
const mostSaid = 4;

function RelationLine({ edge, nodes }: { edge: GraphEdge; nodes: readonly GraphNode[] }) {
  const language = useLanguage();
  const nodeOf = (id: string) => nodes.find(({ key }) => key === id);
  const [source, target] = [nodeOf(edge.source), nodeOf(edge.target)];
  if (source === undefined || target === undefined) return null;
  const row = relationTypeRow(edge.attributes.type);
  const verb = `${agreeing(row.outgoing, source.attributes.breadth, language)} `;
  const object = nameIn(target.attributes, language);
  const isSaid = edge.attributes.status === 'reported' || edge.attributes.status === 'claimed';
  const told = `${nameIn(source.attributes, language)} ${language === 'fr' ? elide(verb, object) : verb}${object}`;
  return (
    <li className={isSaid ? 'said' : undefined} data-category={edge.attributes.category}>
      {edge.attributes.status === 'refuted' ? <s>{told}</s> : told}{' '}
      <span className="when">{periodInWords(edge.attributes, row.nature, language)}</span>
    </li>
  );
}

/** What the pointer means, in words beside it: the relations of a line, or the camp of a folded sign. */
export function MapHint({ pointed: { under, x, y }, nodes, edges, camps }: MapHintProperties) {
  const language = useLanguage();
  const word = useWording();
  const place = { left: x, top: y };
  // Whoever hears the page has lists that say the same.
  if (under.what === 'actor') {
    const camp = camps.find(({ id }) => under.actor === `camp:${id}`);
    if (camp === undefined) return null;
    return (
      <p className="hint" style={place} aria-hidden="true">
        {word(campHint(campName(camp, language)))}
      </p>
    );
  }
  if (under.what === 'nothing') return null;
  const meant = edges.filter(({ key }) => under.relations.includes(key));
  return (
    <div className="hint" style={place} aria-hidden="true">
      <ul>
        {meant.slice(0, mostSaid).map((edge) => (
          <RelationLine key={edge.key} edge={edge} nodes={nodes} />
        ))}
      </ul>
      {meant.length > mostSaid && <p>{word(moreRelations(meant.length - mostSaid))}</p>}
      <p className="hint__how">{word(meant.length === 1 ? mapTexts.openLine : mapTexts.fanLine)}</p>
    </div>
  );
}
