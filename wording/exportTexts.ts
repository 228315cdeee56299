import type { ExportContentsMessage } from '../model/messages/export.ts';
import type { ExportFormat } from '../model/messages/question.ts';
import type { Wording } from '../model/wording.ts';

/** The menu that saves data, as files for other programs. */
export const exportTexts = {
  export: { en: 'Export', fr: 'Exporter' },
  title: { en: 'Export the data', fr: 'Exporter les données' },
  what: { en: 'What', fr: 'Quoi' },
  view: { en: 'This view', fr: 'Cette vue' },
  selection: { en: 'Selection', fr: 'Sélection' },
  all: { en: 'Everything', fr: 'Tout' },
  viewNote: {
    en: 'what is on the sheet, with its date and filters, and the places of the map',
    fr: 'ce qui est sur la feuille, avec sa date et ses filtres, et les places de la carte',
  },
  selectionNote: {
    en: 'who is chosen, and who is tied to them on the sheet',
    fr: 'qui est choisi, et qui y est lié sur la feuille',
  },
  allNote: {
    en: 'every actor and relation, at all times',
    fr: 'tous les acteurs et toutes les relations, à toutes les dates',
  },
  format: { en: 'Form', fr: 'Format' },
  counting: { en: 'Counting…', fr: 'Décompte…' },
  onlyPublic: { en: 'Leave out what is restricted', fr: 'Laisser de côté ce qui est restreint' },
  nothingRestricted: { en: 'Nothing in it is restricted.', fr: 'Rien n’y est restreint.' },
  save: { en: 'Save the file', fr: 'Enregistrer le fichier' },
  saving: { en: 'Being made…', fr: 'En préparation…' },
} as const satisfies Record<string, Wording>;

/** Each form by name and by what opens it. */
export const exportForms: Readonly<Record<ExportFormat, Wording>> = {
  xlsx: {
    en: 'Workbook (XLSX): Excel, LibreOffice',
    fr: 'Classeur (XLSX)\u00a0: Excel, LibreOffice',
  },
  csv: {
    en: 'CSV, in one archive: Gephi, R, any table program',
    fr: 'CSV, en une archive\u00a0: Gephi, R, tout tableur',
  },
  gexf: {
    en: 'GEXF: Gephi, with times, places and colors',
    fr: 'GEXF\u00a0: Gephi, avec dates, places et couleurs',
  },
  graphml: { en: 'GraphML: yEd, Cytoscape, igraph', fr: 'GraphML\u00a0: yEd, Cytoscape, igraph' },
  json: {
    en: 'JSON: everything, for programs and notebooks',
    fr: 'JSON\u00a0: tout, pour programmes et carnets',
  },
  cypher: {
    en: 'Cypher: everything, for an empty Neo4j',
    fr: 'Cypher\u00a0: tout, pour une base Neo4j vide',
  },
};

/** How much a file will hold. */
export const willHold = ({ actors, relations }: ExportContentsMessage): Wording => ({
  en: `Actors: ${actors}; relations: ${relations}.`,
  fr: `Acteurs\u00a0: ${actors}\u202f; relations\u00a0: ${relations}.`,
});

/** What of it is not to be passed on. */
export const restrictedInIt = ({
  actors,
  relations,
  sources,
}: ExportContentsMessage['restricted']): Wording => ({
  en: `RESTRICTED, and in it: actors: ${actors}; relations: ${relations}; sources: ${sources}. The file and its name say so.`,
  fr: `RESTREINT, et dedans\u00a0: acteurs\u00a0: ${actors}\u202f; relations\u00a0: ${relations}\u202f; sources\u00a0: ${sources}. Le fichier et son nom le disent.`,
});
