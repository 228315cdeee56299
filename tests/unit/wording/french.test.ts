import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { actorKinds, actorKindTable } from '../../../model/actorKinds.ts';
import { relationTypeRow, relationTypes } from '../../../model/relationTypes.ts';
import { atDate, dateInWords, ofDate } from '../../../wording/dates.ts';
import { before } from '../../../wording/elision.ts';
import { tieSentence } from '../../../wording/grounds.ts';
import { occasionInWords } from '../../../wording/occasion.ts';
import { sayFault } from '../../../wording/problems.ts';
import { reachTexts } from '../../../wording/reachTexts.ts';

const root = join(import.meta.dirname, '../../..');

/** Every text in a file, as it is read by people and not as it is escaped. */
function textsIn(file: string): string[] {
  const texts: string[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest));
  return texts;
}

describe('French on the page', () => {
  test('no sign stands after a space at which a line may break', () => {
    const files = [
      ...['wording', 'model'].flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(folder, name)),
      ),
      'server/http/loginPage.ts',
    ];
    const broken = files.flatMap((file) =>
      textsIn(file).flatMap((text) =>
        /\S [;?!:»]|^ [;:»]|« /.test(text.replace('– ?', '')) ? `${file}: ${text}` : [],
      ),
    );
    expect(broken).toEqual([]);
  });

  test('neither does one in the library of questions', () => {
    const folder = 'cypher/gallery';
    const broken = readdirSync(join(root, folder)).flatMap((name) =>
      [
        ...readFileSync(join(root, folder, name), 'utf8').matchAll(
          /^\/\/ (?:Titre|Sens|Réserve): (.+)$/gm,
        ),
      ].flatMap(([, said = '']) => (/ [;?!:»]|« /.test(said) ? `${name}: ${said}` : [])),
    );
    expect(broken).toEqual([]);
  });

  test('de and que elide before a vowel and a mute h, not before a glide', () => {
    for (const [name, told] of [
      ['Iyad ag Ghaly', 'auprès d’Iyad ag Ghaly'],
      ['Élites de Bamako', 'auprès d’Élites de Bamako'],
      ['Habitants de Dialloubé', 'auprès d’Habitants de Dialloubé'],
      ['Hamadoun Koufa', 'auprès de Hamadoun Koufa'],
      ['Yahia Aboul Hammam', 'auprès de Yahia Aboul Hammam'],
      ['Oumar Dia', 'auprès d’Oumar Dia'],
      ['Ouattara', 'auprès de Ouattara'],
    ] as const)
      expect(before('auprès de', name)).toBe(told);
  });

  test('a date takes the word that its precision asks for', () => {
    const words = (date: string) => dateInWords(date, 'fr', 'long');
    expect(words('2017-03-01')).toBe('1er mars 2017');
    expect(['2017', '2017-08', '2017-08-02'].map((date) => atDate(words(date)))).toEqual([
      'en 2017',
      'en août 2017',
      'au 2 août 2017',
    ]);
    expect(['2017', '2017-08', '2017-08-02'].map((date) => ofDate(words(date)))).toEqual([
      'de 2017',
      'd’août 2017',
      'du 2 août 2017',
    ]);
    expect(occasionInWords({ since: '2033-04', until: '2033-05-02' }, 'state', 'fr')).toBe(
      'd’avril 2033 au 2 mai 2033',
    );
  });

  test.each(relationTypes)('%s is told as a noun, which agrees with nobody', (type) => {
    const verb = /^(?:a|est|s’est|se|s’oppose|combat|dirige|recrute|soutient|voit|inspire) /;
    const { outgoing, incoming } = relationTypeRow(type);
    expect([outgoing.fr, incoming.fr].filter((told) => verb.test(told))).toEqual([]);
    expect(tieSentence({ name: 'Élites', breadth: 'broad' }, type, 'Ilo', 'fr')).toMatch(
      /^Élites\u00a0: .+(?: |d’)Ilo$/,
    );
  });

  test('what is not found is named with its gender', () => {
    const detail = (code: 'unknownSource' | 'unknownActor') =>
      sayFault({ code, parameters: { id: 'x' } }).detail.fr;
    expect(detail('unknownSource')).toContain('Aucune source ');
    expect(detail('unknownActor')).toContain('Aucun acteur ');
  });

  test('a kind inside a sentence keeps its names and its initials', () => {
    const kinds = actorKinds.map((kind) => reachTexts.fr.anyOf(actorKindTable[kind].singular.fr));
    expect(kinds).toContain('quiconque est\u00a0: organe de l’État');
    expect(kinds).toContain('quiconque est\u00a0: ONG');
  });
});
