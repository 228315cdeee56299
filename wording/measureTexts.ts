import type { MetricName, MetricNetwork } from '../model/metrics.ts';
import type { Wording } from '../model/wording.ts';
import { metricTexts } from './metricTexts.ts';
import { metricNetworkWords } from './metricWords.ts';

/** The page of measures, and what the map and the table say of one. */
export const measureTexts = {
  measures: { en: 'Measures', fr: 'Mesures' },
  question: { en: 'Question', fr: 'Question' },
  network: { en: 'Asked on', fr: 'Demandée sur' },
  networkNote: {
    en: 'The date and the legend narrow it: one category alone, some kinds of actor, what is asserted.',
    fr: 'La date et la légende la restreignent\u00a0: une seule catégorie, certains types d’acteurs, ce qui est affirmé.',
  },
  countUndated: { en: 'Count undated relations', fr: 'Compter les relations sans date' },
  onMap: { en: 'On the map', fr: 'Sur la carte' },
  nothing: { en: 'Not shown', fr: 'Non montrée' },
  size: { en: 'Size', fr: 'Taille' },
  color: { en: 'Color', fr: 'Couleur' },
  both: { en: 'Size and color', fr: 'Taille et couleur' },
  toMap: { en: 'See the map', fr: 'Voir la carte' },
  toTable: { en: 'Ranks and definition', fr: 'Rangs et définition' },
  takeOff: { en: 'Take it off the map', fr: 'Retirer de la carte' },
  whole: {
    en: 'It is always taken of the whole network that is left, also where the map shows a part.',
    fr: 'Elle porte toujours sur tout le réseau qui reste, même si la carte n’en montre qu’une partie.',
  },
  assumptions: { en: 'How it is counted', fr: 'Comment on compte' },
  source: { en: 'Defined in', fr: 'Définie dans' },
  rank: { en: 'Rank', fr: 'Rang' },
  group: { en: 'Group', fr: 'Groupe' },
  none: {
    en: 'Nobody to rank: no relation is left. Widen the filters or take another date.',
    fr: 'Personne à classer\u00a0: il ne reste aucune relation. Élargissez les filtres ou changez de date.',
  },
  awaited: { en: 'Measuring…', fr: 'Mesure en cours…' },
  groups: { en: 'Groups', fr: 'Groupes' },
  others: { en: 'other groups', fr: 'autres groupes' },
  triads: { en: 'Unbalanced triads', fr: 'Triades instables' },
  triadsNote: {
    en: '+ on good terms, − at odds',
    fr: '+ en bons termes, − en désaccord',
  },
  more: { en: 'Show more', fr: 'En montrer plus' },
  unmeasured: { en: 'no value', fr: 'sans valeur' },
  larger: {
    en: 'The larger a sign, the nearer to rank 1.',
    fr: 'Plus un signe est grand, plus il est proche du rang 1.',
  },
  pick: {
    en: 'Choose a question. Each answer says how it is counted, on what it rests and what it does not say.',
    fr: 'Choisissez une question. Chaque réponse dit comment on compte, sur quoi elle repose et ce qu’elle ne dit pas.',
  },
} as const satisfies Record<string, Wording>;

/** A rank, and by how many it is shared. */
export const rankInWords = (rank: number, shared: number): Wording =>
  shared === 1
    ? { en: `${rank}`, fr: `${rank}` }
    : { en: `${rank}, shared by ${shared}`, fr: `${rank}, partagé par ${shared}` };

/** What a measure is called where it stands alone: in the legend, on a picture, over a column. */
export const measureTitle = (name: MetricName, on: MetricNetwork): Wording => {
  const [{ title }, network] = [metricTexts[name], metricNetworkWords[on]];
  return {
    en: `${title.en} (${network.en.toLowerCase()})`,
    fr: `${title.fr} (${network.fr.toLowerCase()})`,
  };
};

/** A group, by how many are in it and those with most ties. */
export const groupInWords = (size: number, names: readonly string[]): Wording => ({
  en: `${size}: ${names.join(', ')}${size > names.length ? ' …' : ''}`,
  fr: `${size}\u00a0: ${names.join(', ')}${size > names.length ? ' …' : ''}`,
});

/** What the signs on the map say, for a picture. */
export const signsInWords = (
  signs: 'size' | 'color' | 'both',
  name: MetricName,
  on: MetricNetwork,
): Wording => {
  const title = measureTitle(name, on);
  const what = {
    size: { en: 'Size of signs', fr: 'Taille des signes' },
    color: { en: 'Color of signs', fr: 'Couleur des signes' },
    both: { en: 'Size and color of signs', fr: 'Taille et couleur des signes' },
  }[signs];
  return { en: `${what.en}: ${title.en}`, fr: `${what.fr}\u00a0: ${title.fr}` };
};
