import type { SourceRecord } from '../../model/messages/dossier.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { textIn } from '../../wording/names.ts';
import { Chronicle } from './Chronicle.tsx';

/** The publications from which a dossier is made. */
export function SourceList({ sources }: { sources: readonly SourceRecord[] }) {
  const text = useTexts();
  const language = useLanguage();
  return (
    <Chronicle title={text.sources} count={sources.length}>
      {sources.map((source) => (
        <li className="tie" key={source.id}>
          <span className="when">{source.date?.slice(0, 4) ?? '?'}</span>
          <p>
            <cite>
              <bdi>{textIn(source, 'title', language)}</bdi>
            </cite>
            {source.author !== null && (
              <>
                , <bdi>{source.author}</bdi>
              </>
            )}
          </p>
        </li>
      ))}
    </Chronicle>
  );
}
