import { InPage } from './InPage.tsx';
import type { Reading } from './reading.ts';

interface ActorLinkProperties {
  readonly actor: string;
  readonly reading: Reading;
}

/** The name of an actor, a way to its dossier; † who has ended and § who is listed as terrorist, wherever the name stands. */
export function ActorLink({ actor, reading }: ActorLinkProperties) {
  const { nameOf, actors, actorHref, onActor } = reading;
  const known = Object.hasOwn(actors, actor) ? actors[actor] : undefined;
  return (
    <InPage className="name-link" href={actorHref(actor)} onGo={() => onActor(actor)}>
      <bdi>{nameOf(actor)}</bdi>
      {known?.ended === true || (known?.until ?? '..') !== '..' ? '\u00a0†' : ''}
      {known?.listed === true ? '\u00a0§' : ''}
    </InPage>
  );
}
