import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { statement } from '../../database/statement.ts';
import {
  questionParameterTypes,
  type NamedQuery,
  type QueryParameter,
} from '../../model/messages/gallery.ts';
import type { Wording } from '../../model/wording.ts';

const folder = join(import.meta.dirname, '../../cypher/gallery');

/**
 * A line of the header of a question.
 * @throws Error where it is missing: the file is ours
 */
function lineOf(text: string, name: string, field: string): string {
  const line = new RegExp(`^// ${field}: (.+)$`, 'm').exec(text)?.[1];
  if (line === undefined) throw new Error(`The question ${name} has no “${field}” in its header.`);
  return line;
}

/** `$actor = 'x', $day = 'y'` with `$actor actor, $day day`. */
function parametersOf(examples: string, types: string): QueryParameter[] {
  const example = new Map(
    [...examples.matchAll(/\$(\w+) = '([^']*)'/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return [...types.matchAll(/\$(\w+) (\w+)/g)].map(([, name = '', word = '']) => ({
    name,
    type: questionParameterTypes.find((type) => type === word) ?? 'text',
    example: example.get(name) ?? '',
  }));
}

function readQuestion(name: string): NamedQuery {
  const query = statement(`gallery/${name}`);
  const both = (en: string, fr: string): Wording => ({
    en: lineOf(query, name, en),
    fr: lineOf(query, name, fr),
  });
  return {
    name,
    title: both('Title', 'Titre'),
    meaning: both('Meaning', 'Sens'),
    caveat: both('Caveat', 'Réserve'),
    parameters: parametersOf(lineOf(query, name, 'Parameters'), lineOf(query, name, 'Types')),
    query,
  };
}

/** The questions of `cypher/gallery`, by name, as their headers describe them. */
export const readGallery = (): NamedQuery[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => readQuestion(file.replace(/\.cypher$/, '')));
