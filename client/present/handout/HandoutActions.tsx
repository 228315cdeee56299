import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { StoryMessage } from '../../../model/messages/story.ts';
import { handoutTexts } from '../../../wording/handoutTexts.ts';
import { heldFile } from '../../api/heldFile.ts';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { usePaper } from '../../parts/usePaper.ts';
import { HandoutPaper } from './HandoutPaper.tsx';
import { useHandout, type PicturedPage } from './useHandout.ts';

/** Takes a story along: on paper or as PDF by the browser's own printing, and as slides. */
export function HandoutActions({ story }: { story: StoryMessage }) {
  const word = useWording();
  const language = useLanguage();
  const { state, print, saveSlides } = useHandout(story, language);
  const [notes, setNotes] = useState(false);
  const [paper, toPaper] = usePaper<readonly PicturedPage[]>();
  const isMaking = state === 'making';
  return (
    <span className="stage__handout" role="group" aria-label={word(handoutTexts.handout)}>
      <button type="button" disabled={isMaking} onClick={() => print(notes, toPaper)}>
        {word(handoutTexts.print)}
      </button>
      {heldFile() === null && (
        <button type="button" disabled={isMaking} onClick={() => saveSlides(notes)}>
          {word(handoutTexts.slides)}
        </button>
      )}
      <label>
        <input
          type="checkbox"
          checked={notes}
          onChange={({ target }) => setNotes(target.checked)}
        />{' '}
        {word(handoutTexts.withNotes)}
      </label>
      <span role="status">
        {isMaking && word(handoutTexts.making)}
        {state === 'failed' && word(handoutTexts.failed)}
      </span>
      {paper !== null && createPortal(<HandoutPaper pages={paper} />, document.body)}
    </span>
  );
}
