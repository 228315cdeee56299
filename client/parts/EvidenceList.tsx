import type { Evidence } from '../../model/evidence.ts';

/** Locators, each a way to the relation's evidence; the source's name where there are several sources. */
export const Locators = ({
  evidence,
  onOpen,
  label,
}: {
  evidence: readonly Evidence[];
  onOpen?: () => void;
  label: string;
}) => {
  const sources = new Set(evidence.map(({ source }) => source));
  const words = evidence
    .map(({ source, locator }) => (sources.size > 1 ? `${source} ${locator}` : locator))
    .join(', ');
  return onOpen === undefined ? (
    <span className="locators">{words}</span>
  ) : (
    <button
      type="button"
      className="locators locators--open"
      aria-label={`${label}: ${words}`}
      onClick={onOpen}
    >
      {words}
    </button>
  );
};
