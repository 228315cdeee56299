import type { SourceRecord } from '../../model/messages/dossier.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { textIn } from '../../wording/names.ts';
import { Chronicle } from './Chronicle.tsx';
import { RecordButton } from './record/RecordButton.tsx';

/** The publications from which a dossier is made. */
export function SourceList({ sources }: { sources: readonly SourceRecord[] }) {
  const text = useTexts();
  const language = useLanguage();
  return (
    <Chronicle title={text.sources} count={sources.length}>
      {sources.map((source) => (
        <li className="tie" key={source.id}>
          <span className="when">{source.date?.slice(0, 4) ?? '?'}</span>
          <div>
            <RecordButton kind="source" id={source.id}>
              <cite>
                <bdi>{textIn(source, 'title', language)}</bdi>
              </cite>
            </RecordButton>
            {source.author !== null && (
              <p className="tie__source">
                <bdi>{source.author}</bdi>
              </p>
            )}
          </div>
        </li>
      ))}
    </Chronicle>
  );
}
