import type { MatchReason } from '../model/messages/importMapping.ts';
import type { ImportNote } from '../model/messages/importNote.ts';
import { actorKindRow, isActorKind } from '../model/actorKinds.ts';
import type { Wording } from '../model/wording.ts';

const kindWord = (kind: string): Wording =>
  isActorKind(kind) ? actorKindRow(kind).singular : { en: kind, fr: kind };

/** What an import left out, kept as words, or could not do as it was told. */
export function noteInWords(note: ImportNote): Wording {
  switch (note.code) {
    case 'namesNobody':
      return {
        en: `${note.table}: rows that name nobody`,
        fr: `${note.table}\u00a0: lignes qui ne nomment personne`,
      };
    case 'describedAgain':
      return {
        en: `${note.table}: rows that describe again what a row before does`,
        fr: `${note.table}\u00a0: lignes qui décrivent de nouveau ce qu’une autre décrit déjà`,
      };
    case 'endMissing':
      return {
        en: `${note.table}: rows without one of their ends`,
        fr: `${note.table}\u00a0: lignes auxquelles manque une extrémité`,
      };
    case 'endUnknown':
      return {
        en: `${note.table}: names that no table of who somebody is has; they are called as they stand here`,
        fr: `${note.table}\u00a0: noms absents des tableaux qui disent qui est qui\u202f; ils sont pris tels quels`,
      };
    case 'tiedToThemselves':
      return {
        en: `${note.table}: rows that tie somebody to themselves`,
        fr: `${note.table}\u00a0: lignes qui lient un acteur à lui-même`,
      };
    case 'oneByDecision':
      return {
        en: 'rows that tie somebody to themselves, now that two names are known as one',
        fr: 'lignes qui lient un acteur à lui-même, deux noms étant reconnus pour un seul',
      };
    case 'endBeforeBeginning':
      return {
        en: 'actors whose end is before their beginning: both dates left out',
        fr: 'acteurs dont la fin précède le début\u00a0: les deux dates sont omises',
      };
    case 'cannotJoin': {
      const [source, target] = [kindWord(note.source), kindWord(note.target)];
      return {
        en: `“${note.value}” as ${note.type}: it cannot go from ${source.en} to ${target.en}, so the two are tied and no more is said`,
        fr: `«\u00a0${note.value}\u00a0» comme ${note.type}\u00a0: impossible de «\u00a0${source.fr}\u00a0» à «\u00a0${target.fr}\u00a0»\u202f; le lien reste neutre`,
      };
    }
  }
}

/** What speaks for an imported actor and a known one being the same. */
export function matchReasonInWords({ by, said, known }: MatchReason): Wording {
  switch (by) {
    case 'name':
      return {
        en: `the name “${said}” is there as “${known}”`,
        fr: `le nom «\u00a0${said}\u00a0» y figure comme «\u00a0${known}\u00a0»`,
      };
    case 'alias':
      return {
        en: `the alias “${said}” is there as “${known}”`,
        fr: `l’autre nom «\u00a0${said}\u00a0» y figure comme «\u00a0${known}\u00a0»`,
      };
    case 'externalId':
      return { en: `the same ${said}`, fr: `le même identifiant\u00a0: ${said}` };
  }
}
