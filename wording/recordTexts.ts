import type { QualityKind } from '../model/recordQuality.ts';
import type { Language } from '../model/wording.ts';
import { counted, numberIn } from './counted.ts';

const count = counted('en');
const compte = counted('fr');

const en = {
  record: 'Record',
  quality: 'Quality',
  search: 'Search a name, event, place or source',
  searchResults: 'Found',
  nothingFound: (words: string) =>
    `Nothing of the name “${words}” is recorded. Try fewer letters or another spelling.`,
  source: 'source',
  lists: 'What is recorded',
  findIn: {
    events: 'Find in names, summaries, outcomes and who took part',
    places: 'Find in names, summaries and what is there',
    sources: 'Find in titles and authors',
  },
  all: 'all',
  kind: 'Kind',
  outcome: 'Outcome',
  outcomes: { told: 'recorded', untold: 'not recorded' },
  place: 'Place',
  when: 'When',
  event: 'Event',
  tookPart: 'Who took part',
  within: 'Lies within',
  there: 'What is there',
  author: 'Author',
  published: 'Published',
  title: 'Title',
  found: (shown: number, all: number) =>
    shown === all
      ? `${numberIn(all, 'en')} in all`
      : `${numberIn(shown, 'en')} of ${numberIn(all, 'en')}`,
  nothing: 'Nothing fits. Try fewer letters, or take a filter away.',
  noneRecorded: 'Nothing of the kind is recorded.',
  clear: 'show all',
  undated: 'undated',
  actorOnMap: 'Show on the map',
  onMap: 'Show who took part on the map',
  thereOnMap: 'Show who is there on the map',
  cameAbout: 'Relations that came about',
  smaller: 'Places in it',
  eventsHere: 'Events here',
  actorsHere: 'Actors here',
  ofPlace: (name: string) => `Events in ${name}`,
  cites: 'What cites it',
  citing: { actor: 'Actors', relation: 'Relations', event: 'Events', place: 'Places' },
  more: (others: number) => `show ${numberIn(others, 'en')} more`,
  others: (names: number) => `and ${count(names, 'other', 'others')}`,
  measured: (actors: number, relations: number, sources: number) =>
    `Looked at: ${count(actors, 'actor', 'actors')}, ${count(relations, 'relation', 'relations')}, ${count(sources, 'source', 'sources')}.`,
  findings: {
    singleSource: 'Relations on one source',
    undated: 'Undated relations',
    contradictory: 'Contradictory ties of a pair',
    sharedName: 'Names that several share',
    thinActor: 'Actors of whom little is told',
  } satisfies Record<QualityKind, string>,
  onePassage: 'Relations on one passage',
  meanings: {
    singleSource: 'Nothing else bears them out. That does not make them false.',
    undated: 'On every date they may have held: they are drawn pale.',
    contradictory:
      'Both may be true, one after the other. Open them and compare dates and speakers.',
    sharedName: 'Two of one name, or one entered twice.',
    thinActor: 'One relation at most, or no summary.',
  } satisfies Record<QualityKind, string>,
  onePassageMeans:
    'The record has one source; these cite a single passage of it. That does not make them false.',
  firstOf: (shown: number, all: number) =>
    `The first ${numberIn(shown, 'en')} of ${numberIn(all, 'en')}.`,
};
type RecordTexts = typeof en;

const fr: RecordTexts = {
  record: 'Registre',
  quality: 'Qualité',
  search: 'Chercher un nom, un événement, un lieu',
  searchResults: 'Résultats',
  nothingFound: (words) =>
    `Rien n’est enregistré sous le nom «\u00a0${words}\u00a0». Essayez moins de lettres ou une autre graphie.`,
  source: 'source',
  lists: 'Ce qui est enregistré',
  findIn: {
    events: 'Chercher dans les noms, résumés, issues et participants',
    places: 'Chercher dans les noms, résumés et ce qui s’y trouve',
    sources: 'Chercher dans les titres et auteurs',
  },
  all: 'tout',
  kind: 'Type',
  outcome: 'Issue',
  outcomes: { told: 'connue', untold: 'inconnue' },
  place: 'Lieu',
  when: 'Quand',
  event: 'Événement',
  tookPart: 'Participants',
  within: 'À l’intérieur de',
  there: 'Ce qui s’y trouve',
  author: 'Auteur',
  published: 'Publication',
  title: 'Titre',
  found: (shown, all) =>
    shown === all
      ? `${numberIn(all, 'fr')} en tout`
      : `${numberIn(shown, 'fr')} sur ${numberIn(all, 'fr')}`,
  nothing: 'Rien ne correspond. Essayez moins de lettres, ou retirez un filtre.',
  noneRecorded: 'Rien de tel n’est enregistré.',
  clear: 'tout afficher',
  undated: 'sans date',
  actorOnMap: 'Voir sur la carte',
  onMap: 'Voir les participants sur la carte',
  thereOnMap: 'Voir qui s’y trouve sur la carte',
  cameAbout: 'Relations nées à cette occasion',
  smaller: 'Lieux à l’intérieur',
  eventsHere: 'Événements sur place',
  actorsHere: 'Acteurs sur place',
  ofPlace: (name) => `Événements\u00a0: ${name}`,
  cites: 'Ce qui la cite',
  citing: { actor: 'Acteurs', relation: 'Relations', event: 'Événements', place: 'Lieux' },
  more: (others) => `en afficher ${numberIn(others, 'fr')} de plus`,
  others: (names) => `et ${compte(names, 'autre', 'autres')}`,
  measured: (actors, relations, sources) =>
    `Examinés\u00a0: ${compte(actors, 'acteur', 'acteurs')}, ${compte(relations, 'relation', 'relations')}, ${compte(sources, 'source', 'sources')}.`,
  findings: {
    singleSource: 'Relations à source unique',
    undated: 'Relations sans date',
    contradictory: 'Liens contradictoires d’une paire',
    sharedName: 'Noms partagés',
    thinActor: 'Acteurs peu documentés',
  },
  onePassage: 'Relations à passage unique',
  meanings: {
    singleSource: 'Rien d’autre ne les confirme. Elles n’en sont pas fausses pour autant.',
    undated: 'À toute date, elles ont pu valoir\u00a0: elles sont dessinées en pâle.',
    contradictory:
      'Les deux peuvent être vrais, l’un après l’autre. Ouvrez-les et comparez dates et auteurs.',
    sharedName: 'Deux du même nom, ou un seul saisi deux fois.',
    thinActor: 'Une relation au plus, ou pas de résumé.',
  },
  onePassageMeans:
    'Une seule source est enregistrée\u202f; celles-ci n’en citent qu’un passage. Elles n’en sont pas fausses pour autant.',
  firstOf: (shown, all) => `Les ${numberIn(shown, 'fr')} premiers sur ${numberIn(all, 'fr')}.`,
};

/** What the lists of events, places and sources say, and the page on what is thin in the record. */
export const recordTexts: Readonly<Record<Language, RecordTexts>> = { en, fr };
