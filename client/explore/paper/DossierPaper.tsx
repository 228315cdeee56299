import type { DossierMessage } from '../../../model/messages/dossier.ts';
import { nameIn } from '../../../wording/names.ts';
import { edition, pictureTexts } from '../../../wording/pictureTexts.ts';
import type { Shown } from '../../graph/useShown.ts';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { momentSaid } from '../captionOf.ts';
import { Dossier } from '../Dossier.tsx';
import { isRestricted } from './isRestricted.ts';
import './dossierPaper.css';

interface DossierPaperProperties {
  readonly dossier: DossierMessage;
  readonly shown: Pick<Shown, 'day' | 'moment' | 'lastDay'>;
  readonly certainOnly: boolean;
}

const nothing = (): void => undefined;

/** A dossier on A4: what the panel shows, with date, edition of the data and marking. */
export function DossierPaper({ dossier, shown, certainOnly }: DossierPaperProperties) {
  const word = useWording();
  const language = useLanguage();
  const { dataset, revision } = dossier.meta;
  const marked = isRestricted(dossier);
  const marking = word(pictureTexts[marked ? 'restricted' : 'public']);
  return (
    <article className="on-paper dossier-paper" data-theme="light">
      <header data-restricted={marked || undefined}>
        <p>{marking}</p>
        <p>{momentSaid(shown.moment, language)}</p>
      </header>
      <h1>{nameIn(dossier, language)}</h1>
      <Dossier
        dossier={dossier}
        day={shown.day}
        moment={shown.moment}
        lastDay={shown.lastDay}
        certainOnly={certainOnly}
        actions={null}
        onActor={nothing}
      />
      <footer>
        <p>{word(pictureTexts.caution)}</p>
        <p>
          {word(edition(dataset, revision))} · {marking}
        </p>
      </footer>
    </article>
  );
}
