import type { RelationItem } from '../../model/messages/dossier.ts';
import { claimInWords } from '../../wording/claims.ts';
import { isolated, textIn } from '../../wording/names.ts';
import { useLanguage } from './useTexts.ts';

/** How a relation is known, and who says that it holds; of what is refuted, who claimed it. */
export function Claim({
  of: relation,
}: {
  of: Pick<RelationItem, 'status' | 'speaker' | 'speakerFr'>;
}) {
  const language = useLanguage();
  const named = textIn(relation, 'speaker', language);
  const { status, speaker } = claimInWords(
    relation.status,
    named === null ? null : isolated(named),
    language,
  );
  return (
    <>
      <span className={relation.status === 'asserted' ? undefined : 'claim'}>{status}</span>
      {speaker !== null && <em> {speaker}</em>}
    </>
  );
}
