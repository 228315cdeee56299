import { createPortal } from 'react-dom';
import type { DossierMessage } from '../../../model/messages/dossier.ts';
import { handoutTexts } from '../../../wording/handoutTexts.ts';
import type { Shown } from '../../graph/useShown.ts';
import { usePaper } from '../../parts/usePaper.ts';
import { useWording } from '../../parts/useTexts.ts';
import { DossierPaper } from './DossierPaper.tsx';

interface PrintDossierProperties {
  readonly dossier: DossierMessage;
  readonly shown: Pick<Shown, 'day' | 'moment' | 'lastDay'>;
  readonly certainOnly: boolean;
}

/** Puts a dossier on paper. */
export function PrintDossier(properties: PrintDossierProperties) {
  const word = useWording();
  const [paper, print] = usePaper<DossierMessage>();
  return (
    <>
      <button
        type="button"
        className="act act--minor"
        onClick={() => print({ ...properties.dossier })}
      >
        {word(handoutTexts.printDossier)}
      </button>
      {paper !== null && createPortal(<DossierPaper {...properties} />, document.body)}
    </>
  );
}
