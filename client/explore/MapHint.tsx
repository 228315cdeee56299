import { eventKindTable } from '../../model/eventKinds.ts';
import type { EventMessage } from '../../model/messages/events.ts';
import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import type { Camp } from '../graph/camps.ts';
import { eventOfKey } from '../map/sceneEvents.ts';
import type { Under } from '../map/under.ts';
import { campName } from '../parts/campName.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { agreeing } from '../../wording/agreement.ts';
import { dateInWords, periodInWords } from '../../wording/dates.ts';
import { elide } from '../../wording/elision.ts';
import { campHint, mapTexts, moreRelations } from '../../wording/mapTexts.ts';
import { nameIn, textIn } from '../../wording/names.ts';
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
  /** Relations that stay, dimmed, although the date leaves them out. */
  readonly excluded: readonly GraphEdge[];
  readonly events: readonly EventMessage[];
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

/** The kind and the date of an event, and how it ended. */
function EventHint({ event }: { readonly event: EventMessage }) {
  const language = useLanguage();
  const word = useWording();
  const outcome = textIn(event, 'outcome', language);
  return (
    <>
      <p>
        <b>{nameIn(event, language)}</b>
      </p>
      <p>
        {word(eventKindTable[event.kind].label)}
        {event.date !== null && `, ${dateInWords(event.date, language)}`}
      </p>
      {outcome !== null && <p>{outcome}</p>}
      <p className="map-hint__how">{word(mapTexts.openEvent)}</p>
    </>
  );
}

/** What the pointer means, in words beside it: the relations of a line, an event, or the camp of a folded sign. */
export function MapHint(properties: MapHintProperties) {
  const { pointed, nodes, edges, excluded, events, camps } = properties;
  const { under, x, y } = pointed;
  const language = useLanguage();
  const word = useWording();
  const place = { left: x, top: y };
  // Whoever hears the page has lists that say the same.
  if (under.what === 'actor') {
    const id = eventOfKey(under.actor);
    const event = events.find((one) => one.id === id);
    if (event !== undefined)
      return (
        <div className="map-hint" style={place} aria-hidden="true">
          <EventHint event={event} />
        </div>
      );
    const camp = camps.find(({ id }) => under.actor === `camp:${id}`);
    if (camp === undefined) return null;
    return (
      <p className="map-hint" style={place} aria-hidden="true">
        {word(campHint(campName(camp, language)))}
      </p>
    );
  }
  if (under.what === 'nothing') return null;
  const meant = [...edges, ...excluded].filter(({ key }) => under.relations.includes(key));
  return (
    <div className="map-hint" style={place} aria-hidden="true">
      <ul>
        {meant.slice(0, mostSaid).map((edge) => (
          <RelationLine key={edge.key} edge={edge} nodes={nodes} />
        ))}
      </ul>
      {meant.length > mostSaid && <p>{word(moreRelations(meant.length - mostSaid))}</p>}
      <p className="map-hint__how">
        {word(meant.length === 1 ? mapTexts.openLine : mapTexts.fanLine)}
      </p>
    </div>
  );
}
