import type { GraphMessage } from '../../model/messages/graph.ts';
import { embedTexts } from '../../wording/embedTexts.ts';
import { textIn } from '../../wording/names.ts';
import { presentationTexts } from '../../wording/presentationTexts.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { addressOf } from '../state/address.ts';
import type { View } from '../state/view.ts';

interface EmbedNoteProperties {
  readonly view: View;
  readonly graph: GraphMessage | null;
  readonly hasLink: boolean;
}

/** Below an embedded map: what it is of, which edition, how it may be handled, and the way to the whole. */
export function EmbedNote({ view, graph, hasLink }: EmbedNoteProperties) {
  const word = useWording();
  const language = useLanguage();
  if (graph === null) return null;
  const { attributes } = graph;
  return (
    <footer className="embed__note" aria-label={word(embedTexts.about)}>
      <b>Entremise</b> · {textIn(attributes, 'title', language)} ·{' '}
      {word(presentationTexts.revision(attributes.revision))} · {word(embedTexts.public)}
      {hasLink && (
        <>
          {' · '}
          <a href={`/${addressOf(view)}`} target="_blank" rel="noreferrer">
            {word(embedTexts.open)}
          </a>
        </>
      )}
    </footer>
  );
}
