import type { CorrectionMessage } from '../../../model/messages/dossier.ts';
import { ownSet } from '../../../model/stack.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { columnInWords, ownTexts } from '../../../wording/ownTexts.ts';
import { OwnMark } from '../../parts/OwnMark.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import './own.css';

interface CorrectionsProperties {
  readonly of: {
    readonly set?: string | undefined;
    readonly corrections?: readonly CorrectionMessage[] | undefined;
    readonly joinedIds?: readonly string[] | undefined;
  };
}

/** Columns that follow from a correction and say nothing by themselves. */
const silent = new Set(['evidence', 'handling', 'attributedTo']);

/** What stood in the record before a layer corrected it, and who did so, when and why. */
export function Corrections({
  of: { set, corrections = [], joinedIds = [] },
}: CorrectionsProperties) {
  const language = useLanguage();
  if (set === undefined) return null;
  const isOwn = set === ownSet || corrections.some((one) => one.set === ownSet);
  return (
    <div className="own-corrections">
      <p>
        {isOwn && <OwnMark set={ownSet} after={set === ownSet ? '' : ' · '} />}
        {set !== ownSet && (
          <>
            {ownTexts.fromLayer[language]} <bdi>{set}</bdi>
          </>
        )}
      </p>
      {joinedIds.length > 0 && (
        <p>
          {ownTexts.joined[language]} {joinedIds.join(', ')}
        </p>
      )}
      <ul>
        {corrections.map(({ edit, set: from, by, at, why, before }, index) => (
          <li key={edit ?? `${from} ${index}`}>
            {ownTexts.before[language]}{' '}
            {Object.entries(before)
              .filter(([column]) => !silent.has(column))
              .map(([column, cell], place) => (
                <span key={column}>
                  {place === 0 ? '' : ', '}
                  {columnInWords(column)[language]}{' '}
                  <s>{cell === '' ? ownTexts.nothing[language] : cell}</s>
                </span>
              ))}{' '}
            <small>
              (
              {[by ?? from, at === null ? '' : dateInWords(at.slice(0, 10), language), why ?? '']
                .filter((part) => part !== '')
                .join(', ')}
              )
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
