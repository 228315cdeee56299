/** The part of saxen that is used; it brings no types of its own. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(
      name: 'openTag',
      listener: (
        name: string,
        attributes: () => Record<string, string>,
        decode: Decode,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(name: 'closeTag', listener: (name: string) => void): this;
    on(name: 'text', listener: (text: string, decode: Decode) => void): this;
    on(name: 'cdata', listener: (text: string) => void): this;
    on(name: 'attention', listener: (text: string) => void): this;
    on(name: 'error', listener: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
