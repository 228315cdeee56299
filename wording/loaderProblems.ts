import type { Wording } from '../model/wording.ts';

/** What the loader’s checks find, by the kind of rule, for a reader of French; the English sentence names the case. */
const french: ReadonlyMap<string, string> = new Map(
  Object.entries({
    emptyCell: 'Ce champ ne peut rester vide.',
    cell: 'La valeur n’est pas de la forme voulue.',
    unknownId: 'Rien n’a cet identifiant.',
    idTaken: 'Cet identifiant est déjà pris, ou la même ligne existe déjà.',
    locator: 'La source n’a pas d’endroit de cette forme.',
    dateOrder: 'La fin précède le début.',
    speaker:
      'Il manque qui le dit\u00a0: un acteur, une source, ou «\u00a0anon:\u00a0» et une description.',
    end: 'Ce type de relation ne peut joindre ces deux acteurs.',
    actDates: 'Un acte a une seule date\u00a0: elle s’écrit comme début.',
    degree: 'Le degré manque ou ne va pas avec ce type.',
    misplaced: 'Ce champ ne va pas avec le reste\u00a0: laissez-le vide.',
    controlCharacter: 'Le texte contient un caractère de commande.',
    story: 'Un récit ne peut plus se raconter ainsi.',
    descriptor: 'La description du jeu de données n’est pas juste.',
    columns: 'Une colonne manque ou n’existe pas.',
    cellCount: 'La ligne n’a pas le bon nombre de cellules.',
    folder: 'Le dossier de la couche ne peut être lu.',
    fileMissing: 'Un fichier manque.',
    fileUnreadable: 'Un fichier ne peut être lu.',
    fileUnknown: 'Un fichier n’est pas d’un jeu de données.',
    encoding: 'Un fichier n’est pas en UTF-8.',
    csv: 'Un fichier n’est pas lisible comme CSV.',
  }),
);

/** What is wrong, in both languages. */
export const loaderProblem = (kind: string, rule: string, remedy: string): Wording => ({
  en: `${rule.charAt(0).toUpperCase()}${rule.slice(1)}. ${remedy}`,
  fr: french.get(kind) ?? `${rule}. ${remedy}`,
});
