import type { z } from 'zod';
import type { LostRouteMessage, RouteMessage, unknownMessage } from '../model/messages/reach.ts';
import type { AccessGraph } from './accessGraph.ts';
import { isBeforeData } from './costTerms.ts';
import { nameOf } from './explainHop.ts';

type Unknown = z.infer<typeof unknownMessage>;

/** Relations below which an actor's coverage is called thin. */
const thin = 3;
/** Whole years after which a hop is called stale. */
const stale = 2;

const say = (kind: Unknown['kind'], about: readonly string[], en: string, fr: string): Unknown => ({
  kind,
  about: [...about],
  text: { en, fr },
});

/** What an answer does not know, said and never invented. */
export function unknownsOf(
  { index, terms }: AccessGraph,
  routes: readonly RouteMessage[],
  lostRoutes: readonly LostRouteMessage[],
): Unknown[] {
  const unknowns: Unknown[] = [];
  if (isBeforeData(terms.asOf, index))
    unknowns.push(
      say(
        'beforeData',
        [],
        `The date lies before these data begin (${index.firstDay}).`,
        `La date précède le début de ces données (${index.firstDay}).`,
      ),
    );
  if (terms.asOf > index.dataUntil)
    unknowns.push(
      say(
        'afterData',
        [],
        `The data end on ${index.dataUntil}; what happened since is not known here.`,
        `Les données s’arrêtent au ${index.dataUntil} ; la suite n’est pas connue ici.`,
      ),
    );
  if (routes.length === 0)
    unknowns.push(
      say(
        'noRouteRecorded',
        [],
        `No route is recorded${lostRoutes.length > 0 ? '; some were lost' : ''}. None recorded is not none exists.`,
        `Aucune route n’est enregistrée${lostRoutes.length > 0 ? ' ; certaines ont été perdues' : ''}. Rien d’enregistré ne veut pas dire que rien n’existe.`,
      ),
    );
  if (index.sourceCount === 1)
    unknowns.push(
      say(
        'onePublication',
        [],
        'All of this rests on one publication.',
        'Tout ceci repose sur une seule publication.',
      ),
    );
  const hops = routes.flatMap((route) => route.hops);
  const years = new RegExp(`last recorded (\\d+) years`);
  const old = hops.filter(({ penalties }) =>
    penalties.some(
      ({ name, reason }) => name === 'recency' && Number(years.exec(reason)?.[1] ?? 0) >= stale,
    ),
  );
  const staleRelations = [
    ...new Set(old.flatMap(({ relations }) => relations[0]?.id ?? [])),
  ].sort();
  if (staleRelations.length > 0)
    unknowns.push(
      say(
        'staleHop',
        staleRelations,
        `${staleRelations.length} of the relations walked were last recorded two years or more before.`,
        `${staleRelations.length} des relations parcourues datent d’au moins deux ans.`,
      ),
    );
  const between = [...new Set(hops.flatMap(({ source, target }) => [source, target]))]
    .filter((id) => (index.actors.get(id)?.relations.length ?? 0) < thin)
    .sort();
  for (const id of between) {
    const name = nameOf(index, id);
    unknowns.push(
      say(
        'thinCoverage',
        [id],
        `Little is recorded about ${name.en}.`,
        `Peu de choses sont enregistrées sur ${name.fr}.`,
      ),
    );
  }
  if (routes.length > 0)
    unknowns.push(
      say(
        'notRecorded',
        [],
        'Trust, consent and risk along these routes are not recorded, unless a relation says so.',
        'La confiance, le consentement et le risque sur ces routes ne sont pas enregistrés, sauf mention.',
      ),
    );
  return unknowns;
}
