import { ownSet } from '../../model/stack.ts';
import { ownMark, ownSign } from '../../wording/ownTexts.ts';
import { useLanguage } from './useTexts.ts';
import './ownMark.css';

/** Says of what rests on an edit of the user's own that it does; nothing of anything else. */
export function OwnMark({ set, after = '' }: { set: string | undefined; after?: string }) {
  const language = useLanguage();
  if (set !== ownSet) return null;
  return (
    <>
      <span className="own-mark">
        <span aria-hidden="true">{ownSign}</span> {ownMark[language]}
      </span>
      {after}
    </>
  );
}
