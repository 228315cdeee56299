import { counted, numberIn } from './counted.ts';
import { atDate } from './dates.ts';
import type { Texts } from './textsEnglish.ts';

const count = counted('fr');

/** What the screen says, in French. */
export const french: Texts = {
  headline: ['', '\u00a0: qui se situe où, et qui pourrait joindre qui\u202f?'],
  startSearch: 'Commencez par un nom',
  search: 'Chercher une personne, un groupe, un alias',
  searchResults: 'Acteurs trouvés',
  searching: 'Recherche…',
  nothingFound: (words) =>
    `Aucun acteur nommé «\u00a0${words}\u00a0» n’est enregistré. Essayez moins de lettres ou une autre graphie.`,
  matched: (text) => `sous ${text}`,
  askReach: (name) => `Qui pourrait joindre ${name}\u202f?`,
  askReachMore: 'Les routes enregistrées, étape par étape, et celles qui se sont rompues',
  reach: 'Joindre',
  whoCouldReach: 'Qui pourrait joindre\u202f?',
  startCount: (actors, relations) =>
    `${count(actors, 'acteur', 'acteurs')} et ${count(relations, 'relation', 'relations')}, chacune avec sa source\u202f; la carte commence par les principaux acteurs.`,
  startCaution:
    'Ce que la source ne dit pas n’est pas ici\u202f; «\u00a0rien d’enregistré\u00a0» ne veut pas dire «\u00a0rien n’existe\u00a0».',
  modes: 'Modes',
  explore: 'Explorer',
  keys: 'Touches',
  map: 'Carte',
  table: 'Tableau',
  shownAs: 'Affichage',
  asOf: 'Date\u00a0:',
  allTimes: 'toutes dates',
  asOfTitle: 'Montrer ce qui valait à une date',
  asOfHint: 'Une année, un mois ou un jour\u00a0: 2017, 2017-03 ou 2017-03-02',
  asOfWrong: (text) =>
    `«\u00a0${text}\u00a0» n’est pas une date. Écrivez 2017, 2017-03 ou 2017-03-02.`,
  asOfEnd: 'Fin des données',
  relations: 'Relations',
  actors: 'Acteurs',
  howKnown: 'Comment une relation est connue',
  channels: 'État d’un canal',
  showAll: 'tout montrer',
  noneInView: (kinds) =>
    `${count(kinds, 'autre type, absent', 'autres types, absents')} de cette vue`,
  inView: (actors, relations) =>
    `${count(actors, 'acteur', 'acteurs')}, ${count(relations, 'relation', 'relations')}`,
  heldInView: (actors, held, maybe) =>
    `${count(actors, 'acteur', 'acteurs')}, ${count(held, 'relation établie', 'relations établies')}, ${count(maybe, 'possible, non datée', 'possibles, non datées')}`,
  onDate: 'À cette date',
  held: 'établies',
  mayHaveHeld: 'possibles, dates non enregistrées',
  hideUncertain: 'masquer ce qui est incertain',
  uncertainHidden: 'ce qui est incertain est masqué',
  main: 'Quels acteurs',
  mainActors: 'acteurs principaux',
  wholeNetwork: 'réseau entier',
  inFocus: (name, neighbors) => `${name} et ${count(neighbors, 'voisin', 'voisins')} en évidence`,
  notOnDate: (name, date) => `${name}\u00a0: aucune existence enregistrée ${atDate(date)}.`,
  hiddenChip: (actors) => `masqués\u00a0: ${actors}`,
  showHidden: 'Les montrer de nouveau',
  signs:
    '† fin ou décès   § sur une liste de terroristes   creux\u00a0: un collectif   tireté\u00a0: un collectif large',
  zoom: 'Échelle',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Tout montrer',
  close: 'Fermer',
  alsoWritten: 'aussi écrit',
  listedBy: (names, date) =>
    `Inscription sur une liste de terroristes (${names})\u202f; état ${atDate(date)}, à vérifier sur les listes en vigueur.`,
  notListedBy: (names, date) =>
    `Pas d’inscription sur une liste de terroristes (${names}), d’après ce qui est enregistré\u202f; état ${atDate(date)}, à vérifier sur les listes en vigueur.`,
  expand: 'Étendre',
  expandTitle: (name) => `Ajouter ce qui est lié à ${name}`,
  expandAll: (actors) => `Tout (${actors})`,
  expandNothing: 'Tout ce qui est enregistré autour de cet acteur est sur la carte.',
  expandCapped: (most) => `Les ${most} acteurs ayant le plus de relations sont ajoutés d’abord.`,
  hide: 'Masquer',
  noRelations: 'Aucune relation n’est enregistrée.',
  uncertainLeftOut: (relations) =>
    `${count(relations, 'relation de date incertaine laissée', 'relations de dates incertaines laissées')} de côté.`,
  past: 'hors de cette date',
  groupOnDate: (held, maybe, past) =>
    [
      count(held, 'établie', 'établies'),
      ...(maybe > 0 ? [count(maybe, 'possible', 'possibles')] : []),
      ...(past > 0 ? [`${past} hors de cette date`] : []),
    ].join(', '),
  events: 'Événements',
  places: 'Lieux',
  figures: 'Chiffres',
  sources: 'Sources',
  outcome: 'Issue',
  whyEnded: 'Pourquoi cela a pris fin',
  endUnknown: 'fin non enregistrée',
  refutedMark: 'réfuté\u00a0:',
  evidence: 'Références',
  relationOf: 'Relation',
  backTo: (name) => `Retour à ${name}`,
  copyLink: 'Copier le lien',
  copied: 'Copié',
  copiedHere:
    'Cette vue est trop longue pour une adresse. Le lien ne l’ouvre entière que dans ce navigateur\u202f; ailleurs, une partie manque.',
  partMissing:
    'Une partie de cette vue, trop longue pour son adresse, était gardée dans le navigateur où le lien a été fait. Elle n’est pas dans celui-ci.',
  theme: 'Thème',
  themes: { light: 'Clair', dark: 'Sombre', projector: 'Projecteur' },
  language: 'Langue',
  legend: 'Filtres et légende',
  dossier: 'Dossier',
  loading: 'Chargement…',
  empty: {
    filters: 'Rien ne reste avec ces filtres.',
    date: (date) => `Rien n’est enregistré ${atDate(date)}.`,
    dateDo: (from, until) =>
      `Les relations datées vont de ${from} à ${until}. Choisissez une autre date, ou «\u00a0toutes dates\u00a0».`,
    data: 'Le jeu de données ne contient aucune relation.',
    main: 'Aucune relation n’est enregistrée entre les acteurs principaux.',
    hidden: 'Ce qui est enregistré ici est masqué.',
    uncertain: 'Aucune de ces relations n’est établie avec certitude à cette date.',
    kept: (kept) => `Seuls sont gardés\u00a0: ${kept}`,
    keptNothing: 'Tout est écarté',
    keepAll: 'tout garder',
  },
  serverAway: 'Le serveur ne répond pas. Il est interrogé de nouveau toutes les quelques secondes.',
  serverAwayOnce: 'Le serveur ne répond pas. Réessayez dans un moment.',
  askedAgain: 'La demande est répétée d’elle-même.',
  answerUnreadable:
    'La réponse du serveur est incompréhensible ici. La page et le serveur sont peut-être de versions différentes\u00a0: rechargez la page.',
  failed: 'Cela n’a pas abouti.',
  unknownActor: 'Aucun acteur ne correspond à l’adresse. Cherchez-en un autre.',
  from: 'De',
  relation: 'Relation',
  to: 'À',
  when: 'Quand',
  status: 'Statut',
  degree: 'Degré',
  channel: 'Canal',
  skip: 'Aller au contenu',
  truncated: (actors, found) =>
    `${numberIn(actors, 'fr')} acteurs sur ${numberIn(found, 'fr')} sont montrés, ceux qui ont le plus de relations.`,
  mapLabel: 'Carte du réseau. Le tableau montre la même chose.',
  keyList: [
    { keys: '/', meaning: 'chercher' },
    { keys: '↑ ↓', meaning: 'parcourir ce qui est trouvé\u202f; la carte l’éclaire' },
    { keys: 'Entrée', meaning: 'ouvrir ce qui a le focus, ou le premier trouvé' },
    { keys: 'Échap', meaning: 'fermer ce qui a été ouvert en dernier' },
    { keys: 'm, t', meaning: 'carte, tableau' },
    { keys: 'e, h', meaning: 'étendre, masquer l’acteur dont le dossier est ouvert' },
    { keys: '+ − 0', meaning: 'sur la carte\u00a0: agrandir, réduire, tout montrer' },
    { keys: '← ↑ → ↓', meaning: 'déplacer la carte, quand elle a le focus (Tab y mène)' },
    {
      keys: 'Maj ← ↑ → ↓',
      meaning: 'sur la carte\u00a0: aller d’acteur en acteur\u202f; Entrée ouvre le dossier',
    },
    { keys: 'Espace', meaning: 'choisir cet acteur parmi d’autres, ou ne plus le choisir' },
    { keys: 'Maj clic, glisser', meaning: 'en choisir plusieurs un à un, ou en les entourant' },
    { keys: 'Maj F10', meaning: 'que faire ici (aussi\u00a0: bouton droit, ou doigt maintenu)' },
    {
      keys: 'Ctrl Z, Ctrl Maj Z',
      meaning: 'annuler, rétablir (sur Mac ⌘\u202f; aussi Alt ←, Alt →)',
    },
    { keys: 'Ctrl K', meaning: 'acteurs, vues et commandes par leur nom (sur Mac ⌘ K)' },
    { keys: '?', meaning: 'ces touches' },
  ],
  keysNote:
    'Les lettres agissent tant que personne n’écrit et qu’aucune liste ni aucun curseur n’a le focus.',
};

/** The words of the explorer in the language of the screen. */
