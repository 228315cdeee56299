import type { Language } from '../model/wording.ts';

/** The questions of the worked queries in French, in the order of `docs/graph-model.md`, which is written in English. */
const french: readonly string[] = [
  'Qu’y a-t-il, et en quel nombre\u202f?',
  'Quand les relations commencent-elles\u202f?',
  'Qu’est-ce qui valait au dernier jour des données\u202f?',
  'Qui est lié d’amitié et d’inimitié au même acteur\u202f?',
  'Qui est hostile aux deux acteurs qui ont le plus d’ennemis\u202f?',
  'Qui est au-dessus de qui\u202f?',
  'Qui chaque personne peut-elle aborder, et à quel titre\u202f?',
  'Quels chiffres dépassent dix\u202f?',
  'Que porte chaque source\u202f?',
  'Quels événements ne reposent que sur une source\u202f?',
  'Quels trios contredisent «\u00a0l’ami de mon ami est mon ami\u00a0»\u202f?',
  'Qui a pris part à des pourparlers, à quel titre, et avec quelle issue\u202f?',
];

/** The question that a worked query answers. */
export const workedTitle = (index: number, english: string, language: Language): string =>
  language === 'fr' ? (french[index] ?? english) : (/^[^?]+\?/.exec(english)?.[0] ?? english);
