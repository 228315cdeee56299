import type { GraphMessage } from '../../model/messages/graph.ts';
import { importTexts } from '../../wording/importTexts.ts';
import { textIn } from '../../wording/names.ts';
import { useLanguage } from '../parts/useTexts.ts';

/** Which dataset it is. */
export function DatasetName({ attributes }: Pick<GraphMessage, 'attributes'>) {
  const language = useLanguage();
  return (
    <>
      <b>
        <bdi>{textIn(attributes, 'title', language)}</bdi>
      </b>{' '}
      <bdi className="bar__more">{textIn(attributes, 'subtitle', language)}</bdi>
      {attributes.draft === true && (
        <span className="draft" title={importTexts.draftMeaning[language]}>
          {importTexts.draft[language]}
        </span>
      )}
    </>
  );
}
