import { counted } from './counted.ts';
import type { Language, Wording } from '../model/wording.ts';

const actors: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => counted('en')(count, 'actor', 'actors'),
  fr: (count) => counted('fr')(count, 'acteur', 'acteurs'),
};

/** What can be done with an answer of the mode Query, and with a query that is kept. */
export const resultTexts = {
  graph: { en: 'Graph', fr: 'Graphe' },
  graphLabel: { en: 'The result as a graph', fr: 'Le résultat en graphe' },
  xlsx: { en: 'XLSX', fr: 'XLSX' },
  reach: { en: 'Into Reach', fr: 'Vers Accès' },
  name: { en: 'Name of the question', fr: 'Nom de la question' },
  keepNamed: { en: 'Keep it', fr: 'La garder' },
  asJson: { en: 'Parameters as JSON', fr: 'Paramètres en JSON' },
} as const satisfies Record<string, Wording>;

/** Puts those of an answer into a basket of Reach. */
export const intoBasket = (side: 'from' | 'to', count: number): Wording =>
  side === 'from'
    ? { en: `From ${actors.en(count)}`, fr: `De\u00a0: ${actors.fr(count)}` }
    : { en: `To ${actors.en(count)}`, fr: `À\u00a0: ${actors.fr(count)}` };
