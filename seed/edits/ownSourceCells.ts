import { ownSources } from '../../model/stack.ts';

/** The record of a source that is the user's own word. */
export function ownSourceCells(id: string): Readonly<Record<string, string>> {
  const isKept = id === ownSources.restricted;
  return {
    id,
    title: isKept ? 'Own knowledge, not published' : 'Statement of the user, not published',
    titleFr: isKept
      ? 'Connaissance propre, non publiée'
      : 'Déclaration de l’utilisateur, non publiée',
    locatorPattern: '.+',
    handling: isKept ? 'restricted' : 'public',
  };
}
