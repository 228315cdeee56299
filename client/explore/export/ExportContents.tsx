import type { ExportContentsMessage } from '../../../model/messages/export.ts';
import type { RequestFailed } from '../../api/requestFailed.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useWording } from '../../parts/useTexts.ts';
import { exportTexts, restrictedInIt, willHold } from '../../../wording/exportTexts.ts';

interface ExportContentsProperties {
  readonly contents: ExportContentsMessage | null;
  readonly failure: RequestFailed | null;
  readonly onlyPublic: boolean;
  readonly onOnlyPublic: (only: boolean) => void;
}

/** How much a file will hold, and what of it is not to be passed on. */
export function ExportContents({
  contents,
  failure,
  onlyPublic,
  onOnlyPublic,
}: ExportContentsProperties) {
  const word = useWording();
  if (contents === null)
    return failure === null ? (
      <p role="status">{word(exportTexts.counting)}</p>
    ) : (
      <Failure failure={failure} />
    );
  const { restricted } = contents;
  const isRestricted = Object.values(restricted).some((count) => count > 0);
  return (
    <>
      <p role="status">
        {word(willHold(contents))}{' '}
        {isRestricted ? (
          <strong className="export__restricted">{word(restrictedInIt(restricted))}</strong>
        ) : (
          word(exportTexts.nothingRestricted)
        )}
      </p>
      {(isRestricted || onlyPublic) && (
        <label className="export__public">
          <input
            type="checkbox"
            checked={onlyPublic}
            onChange={({ target }) => onOnlyPublic(target.checked)}
          />
          {word(exportTexts.onlyPublic)}
        </label>
      )}
    </>
  );
}
