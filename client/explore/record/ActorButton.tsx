import { useActors } from '../../graph/useActors.ts';
import { useOpenActor } from '../../graph/useOpenActor.ts';
import { useLanguage } from '../../parts/useTexts.ts';
import { light } from '../../state/attention.ts';
import { namesOf } from '../../../wording/names.ts';

/** The name of an actor, which lights it on the map and opens its dossier. */
export function ActorButton({ actor }: { actor: string }) {
  const open = useOpenActor();
  const nameOf = namesOf(useActors(), useLanguage());
  return (
    <button
      type="button"
      className="tie__actor"
      onClick={() => open(actor)}
      onPointerEnter={() => light(actor)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(actor)}
      onBlur={() => light(null)}
    >
      {nameOf(actor)}
    </button>
  );
}
