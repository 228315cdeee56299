import { useState } from 'react';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { Icon } from '../parts/Icon.tsx';
import { RestrictedNote } from '../parts/RestrictedNote.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { isKeptHere } from '../state/address.ts';
import { roleTexts } from '../../wording/roleTexts.ts';

/** Copies the address of the view, and says so where it means the view in this browser only. */
export function CopyLink({ graph }: { readonly graph: VisibleGraph | null }) {
  const text = useTexts();
  const word = useWording();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => {
    const { href } = window.location;
    navigator.clipboard.writeText(href).then(
      () => setCopied(href),
      () => window.prompt(text.copyLink, href),
    );
  };
  return (
    <>
      <button
        type="button"
        className="tool tool--copy"
        onClick={copy}
        onBlur={() => setCopied(null)}
      >
        <Icon name="link" /> <span>{copied === null ? text.copyLink : text.copied}</span>
      </button>
      <span className="vh" role="status">
        {copied === null ? '' : text.copied}
      </span>
      {copied !== null && isKeptHere(new URL(copied).search) && (
        <p className="bar__note" role="status">
          {text.copiedHere}
        </p>
      )}
      {copied !== null && graph !== null && !isKeptHere(new URL(copied).search) && (
        <div className="bar__copied">
          <RestrictedNote graph={graph} more={word(roleTexts.linkKeeps)} canLeaveOut={false} />
        </div>
      )}
    </>
  );
}
