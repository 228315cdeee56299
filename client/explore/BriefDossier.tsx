import { actorKindRow } from '../../model/actorKinds.ts';
import { categoryTable } from '../../model/categories.ts';
import type { DossierMessage } from '../../model/messages/dossier.ts';
import { LineSign } from '../parts/LineSign.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import { doingTexts } from '../../wording/doingTexts.ts';
import { textIn } from '../../wording/names.ts';
import { nothingOpen } from './record/openRecord.ts';
import './briefDossier.css';

/** An actor in three lines, for a wall: its name, who it is, what ties it. The rest is one press away. */
export function BriefDossier({
  dossier,
  onWhole,
}: {
  readonly dossier: DossierMessage;
  readonly onWhole: () => void;
}) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  return (
    <div className="brief-dossier">
      <p className="brief-dossier__told">
        <b>{word(actorKindRow(dossier.kind).singular)}.</b>{' '}
        <bdi>{textIn(dossier, 'summary', language)}</bdi>
      </p>
      <ul className="brief-dossier__ties">
        {dossier.relations.map(({ category, items }) => (
          <li key={category}>
            <LineSign category={category} /> {word(categoryTable[category].label)}{' '}
            <b>{items.length}</b>
          </li>
        ))}
      </ul>
      <p className="brief-dossier__acts">
        <button
          type="button"
          className="act"
          onClick={() => changeView({ ...nothingOpen, page: 'reach', to: [dossier.id], from: [] })}
        >
          {text.whoCouldReach}
        </button>
        <button type="button" className="act act--minor" onClick={onWhole}>
          {word(doingTexts.readWhole)}
        </button>
      </p>
    </div>
  );
}
