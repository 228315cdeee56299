import type { Evidence } from '../../model/evidence.ts';
import { locatorIn } from '../../wording/locators.ts';
import { isolated } from '../../wording/names.ts';
import { termed } from '../../wording/punctuation.ts';
import { useLanguage, useTexts } from './useTexts.ts';
import './locators.css';

interface LocatorsProperties {
  readonly evidence: readonly Evidence[];
  /** Opens the relation that the evidence is for, where there is one to open. */
  readonly onOpen?: () => void;
}

/** Where a fact is written: a way to the relation's evidence; the source's name where there are several sources. */
export function Locators({ evidence, onOpen }: LocatorsProperties) {
  const text = useTexts();
  const language = useLanguage();
  const many = new Set(evidence.map(({ source }) => source)).size > 1;
  const words = evidence
    .map(({ source, locator }) => {
      const place = isolated(locatorIn(locator, language));
      return many ? `${source} ${place}` : place;
    })
    .join(', ');
  if (onOpen === undefined) return <span className="locators">{words}</span>;
  return (
    <button
      type="button"
      className="locators locators--open"
      aria-label={termed(text.evidence, words, language)}
      onClick={onOpen}
    >
      {words}
    </button>
  );
}
