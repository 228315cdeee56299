import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../parts/useTexts.ts';
import { isKeptHere } from '../state/address.ts';

/** Copies the address of the view, and says so where it means the view in this browser only. */
export function CopyLink() {
  const text = useTexts();
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
    </>
  );
}
