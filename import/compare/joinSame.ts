import type { FoundActor, Material } from '../gather/material.ts';
import type { Match } from '../../model/messages/importMapping.ts';

/**
 * Material in which names that were decided to be one actor are one: the first stands, with the names and citations of the
 * others.
 */
export function joinSame(material: Material, matches: readonly Match[]): Material {
  const firstKey = new Map<string, string>();
  const standsFor = new Map<string, string>();
  for (const match of matches) {
    if (match.decision !== 'same' || !material.actors.has(match.key)) continue;
    const first = firstKey.get(match.with);
    if (first === undefined) firstKey.set(match.with, match.key);
    else if (first !== match.key) standsFor.set(match.key, first);
  }
  if (standsFor.size === 0) return material;
  const keyOf = (key: string): string => standsFor.get(key) ?? key;
  const actors = new Map<string, FoundActor>();
  for (const [key, actor] of material.actors) {
    const first = actors.get(keyOf(key));
    if (first === undefined) actors.set(keyOf(key), actor);
    else {
      first.aliases.push(actor.name, ...actor.aliases);
      first.cited.push(...actor.cited);
    }
  }
  return {
    ...material,
    actors,
    ties: material.ties
      .map((tie) => ({ ...tie, source: keyOf(tie.source), target: keyOf(tie.target) }))
      .filter(({ source, target }) => source !== target),
    parts: material.parts.map((part) => ({ ...part, actor: keyOf(part.actor) })),
  };
}
