import { Parser } from 'saxen';
import { refuseFile } from './refuseFile.ts';

/** What is told of an XML file while it is walked through; names without their prefix. */
export interface XmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** @param text all that stood inside, without that of elements within */
  close(name: string, text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks through an XML file. Entities of its own are refused, not unfolded: that is how small files become large ones.
 * @throws DatasetRefused where it is not well formed
 */
export function walkXml(file: string, xml: string, listener: XmlListener): void {
  const parser = new Parser();
  const texts: string[] = [];
  const broken = (reason: string, remedy: string) =>
    refuseFile(file, 'fileUnreadable', reason, remedy);
  parser.on('openTag', (name, attributesOf, decode) => {
    texts.push('');
    const attributes = Object.entries(attributesOf()).map(
      ([key, value]) => [localName(key), decode(value)] as const,
    );
    listener.open(localName(name), new Map(attributes));
  });
  const add = (text: string): void => {
    if (texts.length > 0) texts[texts.length - 1] = `${texts.at(-1) ?? ''}${text}`;
  };
  parser.on('text', (text, decode) => add(decode(text)));
  parser.on('cdata', add);
  parser.on('closeTag', (name) => listener.close(localName(name), (texts.pop() ?? '').trim()));
  parser.on('attention', (text) => {
    if (/<!ENTITY/i.test(text))
      throw broken(
        'declares entities of its own, which are not unfolded',
        'Save it without a DOCTYPE.',
      );
  });
  parser.on('error', (error) => {
    throw broken(`is not well-formed XML (${error.message})`, 'Save it again from its program.');
  });
  parser.parse(xml);
}
