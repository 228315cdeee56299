import type { Wording } from '../model/wording.ts';

/** How other programs reach the data, and what the graph is made of. */
export const connectTexts = {
  connect: { en: 'Connect', fr: 'Se connecter' },
  intro: {
    en: 'Other programs of this machine can ask the same database: a notebook, Neo4j Browser, a shell.',
    fr: 'D’autres programmes de cette machine peuvent interroger la même base\u00a0: un carnet, Neo4j Browser, un terminal.',
  },
  address: { en: 'Address', fr: 'Adresse' },
  user: { en: 'User', fr: 'Utilisateur' },
  database: { en: 'Database', fr: 'Base' },
  password: { en: 'Password', fr: 'Mot de passe' },
  inFile: { en: 'in the file', fr: 'dans le fichier' },
  inVariable: { en: 'in the variable', fr: 'dans la variable' },
  shell: { en: 'Shell', fr: 'Terminal' },
  browser: { en: 'Neo4j Browser', fr: 'Neo4j Browser' },
  same: { en: 'The same in a terminal', fr: 'La même chose dans un terminal' },
  caution: {
    en: 'There, nothing keeps a query from changing the data, nor a restricted row from being shown. What is changed there is found and refused when data are next loaded.',
    fr: 'Là, rien n’empêche une requête de modifier les données, ni une ligne restreinte de s’afficher. Ce qui y est changé est repéré et refusé au prochain chargement.',
  },
  notebook: {
    en: 'A notebook cell: the graph in networkx',
    fr: 'Une cellule de carnet\u00a0: le graphe dans networkx',
  },
  copy: { en: 'Copy', fr: 'Copier' },
  copied: { en: 'Copied', fr: 'Copié' },
  model: { en: 'The graph, property by property', fr: 'Le graphe, propriété par propriété' },
  modelNote: {
    en: 'As docs/graph-model.md has it.',
    fr: 'Tel que dans docs/graph-model.md, en anglais.',
  },
} as const satisfies Record<string, Wording>;
