import type { HopMessage } from '../../../model/messages/reach.ts';
import { Cited } from '../Cited.tsx';
import type { Reading } from '../reading.ts';

interface HopListProperties {
  readonly hops: readonly HopMessage[];
  readonly reading: Reading;
}

/** Step by step: each as a sentence with its evidence. */
export const HopList = ({ hops, reading }: HopListProperties) => (
  <ol className="steps">
    {hops.map((hop) => {
      const [first] = hop.relations;
      return (
        <li key={`${hop.source} ${hop.target}`}>
          {hop.text[reading.language]}{' '}
          {first !== undefined && (
            <Cited
              evidence={first.evidence}
              relation={first.hypothetical ? null : first.id}
              reading={reading}
            />
          )}
        </li>
      );
    })}
  </ol>
);
