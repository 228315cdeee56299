import { actorKindRow, type ActorKind } from '../model/actorKinds.ts';
import { categoryTable, type Category } from '../model/categories.ts';
import type { GraphAttributes } from '../model/messages/graph.ts';
import type { ExportFormat } from '../model/messages/question.ts';
import { statusTable, type Status } from '../model/statuses.ts';
import type { Language, Wording } from '../model/wording.ts';
import { dateInWords } from './dates.ts';
import { layersInWords } from './layersInWords.ts';
import { textIn } from './names.ts';
import { pictureTexts } from './pictureTexts.ts';
import { semicolon, termed } from './punctuation.ts';

const both = (en: string, fr: string): Wording => ({ en, fr });

/** Whom and what was asked for. */
interface Asked {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly category?: readonly Category[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly kind?: readonly ActorKind[] | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly attribute?: readonly string[] | undefined;
  readonly actor?: readonly string[] | undefined;
  readonly certain?: boolean | undefined;
}

interface Told {
  readonly attributes: GraphAttributes;
  readonly asked: Asked;
  readonly restricted: {
    readonly actors: number;
    readonly relations: number;
    readonly sources: number;
  };
  readonly format: ExportFormat;
}

const dated = both(
  '“start” and “end” are whole days, the first and the last that the dates allow; “since” and “until” keep the precision of the record (2017, 2017-03), and “..” is still so.',
  '«\u00a0start\u00a0» et «\u00a0end\u00a0» sont des jours entiers, le premier et le dernier que les dates permettent\u202f; «\u00a0since\u00a0» et «\u00a0until\u00a0» gardent la précision du relevé (2017, 2017-03), et «\u00a0..\u00a0» veut dire toujours en cours.',
);
const directed = both(
  'Relations without a direction are written as directed, since many programs take no mixed graph; “symmetric” is true for them.',
  'Les relations sans direction sont écrites comme dirigées, car bien des programmes refusent un graphe mixte\u202f; «\u00a0symmetric\u00a0» y vaut true.',
);
const flattened = both(
  'Lists (other names, citations, matters) are one text, parted by “; ”. A citation is the id of its source, a bar, and the place in it.',
  'Les listes (autres noms, citations, sujets) sont un seul texte, dont un point-virgule sépare les parties. Une citation est l’identifiant de sa source, une barre, et l’endroit où elle se lit.',
);
const withoutRest = both(
  'Events, places and figures are left out: JSON and Cypher hold them.',
  'Les événements, les lieux et les chiffres n’y sont pas\u00a0: JSON et Cypher les contiennent.',
);
const withoutRecords = both(
  'The records of the sources are left out: XLSX, CSV, JSON and Cypher hold them.',
  'Les fiches des sources n’y sont pas\u00a0: XLSX, CSV, JSON et Cypher les contiennent.',
);
const inert = both(
  'A cell that a spreadsheet would take for a formula has an apostrophe before it.',
  'Une cellule qu’un tableur prendrait pour une formule est précédée d’une apostrophe.',
);

/** What a form cannot carry, or carries otherwise. */
const limits: Readonly<Record<ExportFormat, readonly Wording[]>> = {
  gexf: [flattened, dated, directed, withoutRecords, withoutRest],
  graphml: [
    flattened,
    directed,
    both(
      'GraphML knows no times and no colors: “since” and “until” are texts, and the category stands for its color.',
      'GraphML ne connaît ni dates ni couleurs\u00a0: «\u00a0since\u00a0» et «\u00a0until\u00a0» sont des textes, et la catégorie tient lieu de couleur.',
    ),
    withoutRecords,
    withoutRest,
  ],
  csv: [flattened, inert, withoutRest],
  xlsx: [flattened, inert, withoutRest],
  json: [
    both(
      'Graphology reads nodes and edges as they stand; events, places, figures and sources lie beside them under “record”.',
      'Graphology lit les nœuds et les arêtes tels quels\u202f; événements, lieux, chiffres et sources sont à côté, sous «\u00a0record\u00a0».',
    ),
  ],
  cypher: [
    both(
      'For an empty database, Neo4j 5.26 or newer. The places of the map, the stories and the full-text index of names are left out.',
      'Pour une base vide, Neo4j 5.26 ou plus récent. Les places sur la carte, les récits et l’index des noms n’y sont pas.',
    ),
  ],
};

const headings = {
  data: both('Data', 'Données'),
  revision: both('Revision', 'Révision'),
  layers: both('Rests on', 'Repose sur'),
  dataUntil: both('Data until', 'Données jusqu’au'),
  date: both('Date', 'Date'),
  filters: both('Filters', 'Filtres'),
  holds: both('Holds', 'Contient'),
  marking: both('Marking', 'Marquage'),
  draft: both('Draft', 'Brouillon'),
  cut: both('Cut', 'Coupé'),
  caution: both('To mind', 'À savoir'),
  form: both('About this form', 'Sur ce format'),
} as const;

function dateSaid({ asOf }: GraphAttributes, { from, until }: Asked, language: Language): string {
  const said = (date: string): string => `${dateInWords(date, language)} (${date})`;
  if (asOf !== null)
    return both(`as of ${said(asOf)}`, `état à la date\u00a0: ${said(asOf)}`)[language];
  if (from !== undefined && until !== undefined)
    return both(
      `what touched the time from ${said(from)} to ${said(until)}`,
      `ce qui touche la période\u00a0: de ${said(from)} à ${said(until)}`,
    )[language];
  return both('all times', 'toutes les dates')[language];
}

/** The filters, each with what it leaves; empty where nothing is filtered. */
function filtersSaid(
  { category, type, kind, status, attribute, actor, certain }: Asked,
  language: Language,
) {
  const listed = (name: Wording, items: readonly string[] | undefined): string[] =>
    items === undefined ? [] : [termed(name[language], items.join(', ') || '–', language)];
  return [
    ...listed(
      both('categories', 'catégories'),
      category?.map((each) => categoryTable[each].label[language]),
    ),
    ...listed(both('types', 'types'), type),
    ...listed(
      both('kinds', 'genres'),
      kind?.map((each) => actorKindRow(each).singular[language]),
    ),
    ...listed(
      both('statuses', 'statuts'),
      status?.map((each) => statusTable[each].label[language]),
    ),
    ...listed(both('own columns', 'colonnes propres'), attribute),
    ...(actor === undefined
      ? []
      : [both(`${actor.length} chosen actors`, `${actor.length} acteurs choisis`)[language]]),
    ...(certain === true
      ? [
          both('without what the dates leave open', 'sans ce que les dates laissent incertain')[
            language
          ],
        ]
      : []),
  ].join(semicolon[language]);
}

const holds = ({ nodeCount, edgeCount }: GraphAttributes): Wording =>
  both(
    `actors: ${nodeCount}; relations: ${edgeCount}`,
    `acteurs\u00a0: ${nodeCount}\u202f; relations\u00a0: ${edgeCount}`,
  );

const marking = ({ actors, relations, sources }: Told['restricted']): Wording =>
  actors + relations + sources === 0
    ? pictureTexts.public
    : both(
        `${pictureTexts.restricted.en} (actors: ${actors}, relations: ${relations}, sources: ${sources})`,
        `${pictureTexts.restricted.fr} (acteurs\u00a0: ${actors}, relations\u00a0: ${relations}, sources\u00a0: ${sources})`,
      );

const cut = ({ found }: GraphAttributes): Wording =>
  both(
    `the actors of most relations alone, of ${found?.actors ?? '?'} actors and ${found?.relations ?? '?'} relations`,
    `les seuls acteurs aux relations les plus nombreuses, sur ${found?.actors ?? '?'} acteurs et ${found?.relations ?? '?'} relations`,
  );

const draft = both(
  'made of files whose rows nobody has cited yet',
  'fait de fichiers dont personne n’a encore cité les lignes',
);

/** What a file says of itself: where it comes from, of when it is, who may see it, and what it cannot carry. */
export function exportNotes(
  { attributes, asked, restricted, format }: Told,
  language: Language,
): { readonly about: string; readonly says: string }[] {
  const note = (about: keyof typeof headings, says: string) => ({
    about: headings[about][language],
    says,
  });
  const title = [textIn(attributes, 'title', language), textIn(attributes, 'subtitle', language)];
  const filters = filtersSaid(asked, language);
  const layers = layersInWords(attributes.stack, language);
  return [
    note('data', `${title.filter(Boolean).join(' ')} (${attributes.dataset})`),
    note('revision', attributes.revision),
    ...(layers === null ? [] : [note('layers', layers)]),
    note('dataUntil', attributes.dataUntil),
    note('date', dateSaid(attributes, asked, language)),
    note('filters', filters === '' ? both('none', 'aucun')[language] : filters),
    note('holds', holds(attributes)[language]),
    ...(attributes.truncated ? [note('cut', cut(attributes)[language])] : []),
    note('marking', marking(restricted)[language]),
    ...(attributes.draft === true ? [note('draft', draft[language])] : []),
    note('caution', pictureTexts.caution[language]),
    ...limits[format].map((limit) => note('form', limit[language])),
  ];
}
