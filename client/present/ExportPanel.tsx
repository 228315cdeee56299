import { useState } from 'react';
import { presentationTexts } from '../../wording/presentationTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import { ExportForm } from './ExportForm.tsx';
import './exportPanel.css';

/** Takes the stories and the data out of the room as one file. Closed, it brings nothing from the server. */
export function ExportPanel() {
  const word = useWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="present__part export" aria-labelledby="export">
      <h2 id="export">{word(presentationTexts.export)}</h2>
      <p className="present__intro">{word(presentationTexts.exportIntro)}</p>
      {isOpen ? (
        <ExportForm />
      ) : (
        <p className="present__acts">
          <button type="button" onClick={() => setOpen(true)}>
            {word(presentationTexts.export)}
          </button>
        </p>
      )}
    </section>
  );
}
