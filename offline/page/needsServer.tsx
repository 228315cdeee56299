import type { Wording } from '../../model/wording.ts';
import { presentationTexts } from '../../wording/presentationTexts.ts';
import { useWording } from '../../client/parts/useTexts.ts';

/** Says why there is nothing here: a link led to what needs the database, or the folder of datasets. */
function Why({ words }: { readonly words: Wording }) {
  return (
    <p className="failure" role="status">
      {useWording()(words)}
    </p>
  );
}

const pageThatSays = (words: Wording) =>
  function Page({ title }: { readonly title: string }) {
    return (
      <main className="sheet" id="content" tabIndex={-1}>
        <h1 className="vh">{title}</h1>
        <Why words={words} />
      </main>
    );
  };

/** Each stands in for what the explorer has of that name; no way in the file leads to it. */
export const QueryPage = pageThatSays(presentationTexts.noQuery);
export const ImportPage = pageThatSays(presentationTexts.noData);
export const DatasetsPage = pageThatSays(presentationTexts.noData);
export const LayersPage = () => <Why words={presentationTexts.noData} />;

/** Each stands in for a part of a page, of which a file has nothing. */
export const OwnPanel = () => null;
export const ExportMenu = () => null;
export const DraftEditor = () => null;
export const ExportPanel = () => null;
