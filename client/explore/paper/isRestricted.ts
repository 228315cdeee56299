import type { DossierMessage } from '../../../model/messages/dossier.ts';

/** Whether anything that a dossier says is not for everybody. */
export function isRestricted({
  handling,
  relations,
  events,
  places,
  figures,
  sources,
}: DossierMessage): boolean {
  const told = [relations.flatMap(({ items }) => items), events, places, figures, sources].flat();
  return handling === 'restricted' || told.some((item) => item.handling === 'restricted');
}
