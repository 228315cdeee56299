import type { Attribute } from '../../model/attributes.ts';
import { importTexts } from '../../wording/importTexts.ts';
import { attributeLink } from './attributeLink.ts';
import { useWording } from './useTexts.ts';
import './attributes.css';

/** A value as text; an address as a link that opens nothing until it is clicked, and tells its page nothing of where from. */
function Value({ name, value }: Attribute) {
  const address = attributeLink(name, value);
  if (address === null) return <bdi>{value}</bdi>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      <bdi>{value}</bdi>
    </a>
  );
}

/** What a file says of a thing beyond what the program knows to mean something. */
export function Attributes({ attributes }: { attributes: readonly Attribute[] }) {
  const word = useWording();
  if (attributes.length === 0) return null;
  return (
    <section className="attributes">
      <h3 className="caps">{word(importTexts.attributes)}</h3>
      <dl className="facts">
        {attributes.map(({ name, value }) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              <Value name={name} value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
