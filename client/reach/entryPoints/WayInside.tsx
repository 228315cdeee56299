import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import { insideSaid } from '../../../wording/entryWay.ts';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';
import { HopList } from './HopList.tsx';

interface WayInsideProperties {
  readonly entry: EntryPointMessage;
  readonly reading: Reading;
}

/** To whom an entry point speaks, and how it goes on from there to the target. */
export const WayInside = ({ entry, reading }: WayInsideProperties) => (
  <>
    <p>
      <Sentence of={insideSaid(entry, reading.language)} reading={reading} />
    </p>
    {entry.inside.length > 0 && <HopList hops={entry.inside} reading={reading} />}
  </>
);
