import type { Evidence } from '../../model/evidence.ts';
import { locatorIn } from '../../wording/locators.ts';
import { isolated, textIn } from '../../wording/names.ts';
import { termed } from '../../wording/punctuation.ts';
import { shortTitle } from '../../wording/wordOf.ts';
import { InPage } from './InPage.tsx';
import type { Reading } from './reading.ts';

interface CitedProperties {
  readonly evidence: readonly Evidence[];
  /** The relation that the evidence is for; null where there is none to open. */
  readonly relation: string | null;
  readonly reading: Reading;
}

/** Where a fact is written: places by the title of their source where there are several; a way to the relation. */
export function Cited({ evidence, relation, reading }: CitedProperties) {
  const { sources, language, text, relationHref, onRelation } = reading;
  const several = Object.keys(sources).length > 1;
  const words = evidence
    .map(({ source, locator }) => {
      const known = Object.hasOwn(sources, source) ? sources[source] : undefined;
      const place = isolated(locatorIn(locator, language));
      const title = known === undefined ? source : shortTitle(textIn(known, 'title', language));
      return several ? `${title}, ${place}` : place;
    })
    .join('; ');
  if (evidence.length === 0) return null;
  if (relation === null) return <span className="cited">{words}</span>;
  return (
    <InPage
      className="cited cited--open"
      href={relationHref(relation)}
      label={termed(text.evidence, words, language)}
      onGo={() => onRelation(relation)}
    >
      {words}
    </InPage>
  );
}
