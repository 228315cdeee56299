import type { GraphEdge, GraphNode } from '../../../model/messages/graph.ts';
import { relationTypeRow } from '../../../model/relationTypes.ts';
import { LineSign } from '../../parts/LineSign.tsx';
import { useLanguage, useTexts } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import { agreeing } from '../../../wording/agreement.ts';
import { periodInWords } from '../../../wording/dates.ts';
import { nameIn } from '../../../wording/names.ts';
import { relationSaid } from '../../../wording/relationSaid.ts';

/** One relation as a sentence, with its date, that opens its evidence. */
export function RelationSaid({
  edge: { key, source, target, attributes },
  actors,
}: {
  readonly edge: GraphEdge;
  readonly actors: ReadonlyMap<string, GraphNode>;
}) {
  const text = useTexts();
  const language = useLanguage();
  const [from, to] = [actors.get(source)?.attributes, actors.get(target)?.attributes];
  if (from === undefined || to === undefined) return null;
  const { outgoing, nature } = relationTypeRow(attributes.type);
  const told = relationSaid(
    nameIn(from, language),
    agreeing(outgoing, from.breadth, language),
    nameIn(to, language),
    language,
  );
  const isSaid = attributes.status === 'reported' || attributes.status === 'claimed';
  return (
    <li className="said-tie" data-category={attributes.category}>
      <LineSign category={attributes.category} />
      <button
        type="button"
        className={isSaid ? 'said' : undefined}
        onClick={() => changeView({ relation: key })}
      >
        {attributes.status === 'refuted' ? (
          <s>
            <span className="vh">{text.refutedMark} </span>
            {told}
          </s>
        ) : (
          told
        )}
      </button>
      <span className="when">{periodInWords(attributes, nature, language)}</span>
    </li>
  );
}
