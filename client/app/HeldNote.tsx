import { markingOf, presentationTexts } from '../../wording/presentationTexts.ts';
import { heldFile } from '../api/heldFile.ts';
import { useWording } from '../parts/useTexts.ts';
import './heldNote.css';

/** On every screen of a file that left its server: how it may be handled, of which day, which revision and what sources. */
export function HeldNote() {
  const word = useWording();
  const file = heldFile();
  if (file === null) return null;
  const { madeOn, revision, restricted, sources } = file;
  return (
    <footer
      className="held"
      data-restricted={restricted > 0 || undefined}
      aria-label={word(presentationTexts.about)}
    >
      <b>{word(markingOf(restricted))}</b> · {word(presentationTexts.madeOn(madeOn))} ·{' '}
      {word(presentationTexts.revision(revision))} · {word(presentationTexts.sources(sources))}
    </footer>
  );
}
