import { useMemo } from 'react';
import { restrictedIn } from '../../wording/restrictedIn.ts';
import { roleTexts } from '../../wording/roleTexts.ts';
import { askLayer } from '../api/layer.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { restrictedPart } from './restrictedPart.ts';
import { useLanguage, useWording } from './useTexts.ts';
import './restrictedNote.css';

interface RestrictedNoteProperties {
  /** What is about to leave. */
  readonly graph: VisibleGraph;
  /** What else is to be known. */
  readonly more?: string;
  /** Whether it can be left out; a link and the rows of a query cannot do without. */
  readonly canLeaveOut?: boolean;
}

/** Before something leaves the room: what of the restricted is in it, and the choice to leave that out. */
export function RestrictedNote({ graph, more, canLeaveOut = true }: RestrictedNoteProperties) {
  const language = useLanguage();
  const word = useWording();
  const sentence = useMemo(
    () => restrictedIn(restrictedPart(graph, language), language),
    [graph, language],
  );
  if (sentence === null) return null;
  return (
    <p className="restricted-note" role="note">
      {sentence} {more}{' '}
      {canLeaveOut && (
        <button type="button" className="chip" onClick={() => askLayer('public')}>
          {word(roleTexts.leaveOut)}
        </button>
      )}
    </p>
  );
}
