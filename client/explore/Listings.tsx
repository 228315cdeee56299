import type { RelationItem } from '../../model/messages/dossier.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { dateInWords } from '../../wording/dates.ts';
import { nameIn } from '../../wording/names.ts';
import './listings.css';

interface ListingsProperties {
  readonly actor: string;
  readonly relations: readonly RelationItem[];
  /** The day that the recorded lists stand for. */
  readonly asOf: string;
}

/** Who lists the actor as terrorist, who is recorded not to, and as of when: never by association. */
export function Listings({ actor, relations, asOf }: ListingsProperties) {
  const text = useTexts();
  const language = useLanguage();
  const listings = relations.filter(
    ({ type, target }) => type === 'LISTED_AS_TERRORIST' && target.id === actor,
  );
  const namesOf = (isRefuted: boolean): string =>
    listings
      .filter(({ status }) => (status === 'refuted') === isRefuted)
      .map(({ source }) => nameIn(source, language))
      .join(', ');
  const [listing, not] = [namesOf(false), namesOf(true)];
  const date = dateInWords(asOf, language, 'long');
  if (listings.length === 0) return null;
  return (
    <p className="listings">
      {/* The sign of the listed would say the opposite beside who is not. */}
      {listing !== '' && <b aria-hidden="true">§</b>}
      <span>
        {listing !== '' && text.listedBy(listing, date)} {not !== '' && text.notListedBy(not, date)}
      </span>
    </p>
  );
}
