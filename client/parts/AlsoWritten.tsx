import { Fragment } from 'react';
import { useTexts } from './useTexts.ts';

/** Other names of a thing, after a sign that parts them from what stands before; nothing where it has none. */
export function AlsoWritten({
  names,
  after,
}: {
  readonly names: readonly string[];
  readonly after: string;
}) {
  const text = useTexts();
  if (names.length === 0) return null;
  return (
    <>
      {`${after} ${text.alsoWritten} `}
      {names.map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ', '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}
