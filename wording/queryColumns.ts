import type { Language, Wording } from '../model/wording.ts';

const words = (en: string, fr: string): Wording => ({ en, fr });

/** What the parameters of the library's questions are, where a name says more than the kind of value. */
const parameters: Readonly<Record<string, Wording>> = {
  actor: words('Actor', 'Acteur'),
  one: words('One side', 'D’un côté'),
  other: words('The other side', 'De l’autre'),
  from: words('From', 'De'),
  to: words('To', 'À'),
  avoid: words('Not through', 'Sans passer par'),
  day: words('Day', 'Jour'),
  before: words('First day', 'Premier jour'),
  after: words('Second day', 'Second jour'),
};

const columns: Readonly<Record<string, Wording>> = {
  about: words('About', 'À propos de'),
  actor: words('Actor', 'Acteur'),
  against: words('Against', 'Contre'),
  attributedTo: words('Said by', 'Dit par'),
  bad: words('At odds', 'Hostiles'),
  between: words('Between', 'Entre les deux'),
  broker: words('In between', 'Entre les deux'),
  category: words('Category', 'Catégorie'),
  change: words('Change', 'Changement'),
  channel: words('Channel', 'Canal'),
  channelSince: words('Channel since', 'Canal depuis'),
  channels: words('Channels', 'Canaux'),
  cited: words('Cited', 'Cité'),
  date: words('Date', 'Date'),
  degree: words('Degree', 'Degré'),
  differ: words('Differ', 'Divergent'),
  event: words('Event', 'Événement'),
  events: words('Events', 'Événements'),
  eventsAlone: words('Events on it alone', 'Événements sur elle seule'),
  evidence: words('Evidence', 'Preuves'),
  examples: words('Examples', 'Exemples'),
  given: words('Given', 'Donné'),
  good: words('In good terms', 'En bons termes'),
  ground: words('Ground', 'Fondement'),
  groups: words('Groups', 'Groupes'),
  holder: words('Who', 'Qui'),
  hostile: words('Hostile', 'Hostile'),
  inOrder: words('In order', 'Dans l’ordre'),
  last: words('Last recorded', 'Dernière mention'),
  listedBy: words('Listed by', 'Listé par'),
  measure: words('Measure', 'Mesure'),
  names: words('Actors', 'Acteurs'),
  nature: words('State or act', 'État ou acte'),
  notListedBy: words('Not listed by', 'Non listé par'),
  one: words('One', 'L’un'),
  oneAndOther: words('First and second', 'Premier et deuxième'),
  other: words('Other', 'L’autre'),
  otherAndThird: words('Second and third', 'Deuxième et troisième'),
  others: words('Others', 'Autres'),
  outcome: words('Outcome', 'Issue'),
  participants: words('Who took part', 'Participants'),
  place: words('Place', 'Lieu'),
  position: words('Position', 'Position'),
  relations: words('Relations', 'Relations'),
  relationsAlone: words('Relations on it alone', 'Relations sur elle seule'),
  role: words('Role', 'Rôle'),
  sharedEnemies: words('Shared enemies', 'Ennemis communs'),
  since: words('Since', 'Depuis'),
  source: words('Source', 'Source'),
  speaker: words('Speaker', 'Locuteur'),
  status: words('How known', 'Comment connu'),
  step: words('Step', 'Étape'),
  steps: words('Steps', 'Étapes'),
  summary: words('Summary', 'Résumé'),
  target: words('Toward', 'Vers'),
  third: words('Third', 'Le troisième'),
  thirdAndOne: words('Third and first', 'Troisième et premier'),
  toOne: words('Toward one', 'Envers l’un'),
  toOther: words('Toward the other', 'Envers l’autre'),
  toward: words('Toward', 'Envers'),
  type: words('Relation', 'Relation'),
  types: words('Relations', 'Relations'),
  undated: words('Undated', 'Non datées'),
  until: words('Until', 'Jusqu’à'),
  welcome: words('Would meet', 'Accueillerait'),
  who: words('Who', 'Qui'),
  whyEnded: words('Why it ended', 'Pourquoi terminé'),
  withOne: words('With one', 'Avec l’un'),
  withOther: words('With the other', 'Avec l’autre'),
};

/** The label of a parameter of a question. */
export const parameterLabel = (name: string, language: Language): string =>
  parameters[name]?.[language] ?? name;

/** The head of a column of a question's answer. A source beside a target is where a relation starts, not a document. */
export function columnLabel(name: string, among: readonly string[], language: Language): string {
  if (name === 'source' && among.includes('target')) return { en: 'From', fr: 'De' }[language];
  return columns[name]?.[language] ?? name;
}
