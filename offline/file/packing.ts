/** Bytes that are turned into text at once: more arguments than that some browsers refuse. */
const piece = 0x8000;

const throughStream = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> => {
  const end = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(end).arrayBuffer());
};

/** A value as text that may stand anywhere in HTML: JSON, compressed (gzip), in base64. */
export async function pack(value: unknown): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const bytes = await throughStream(plain, new CompressionStream('gzip'));
  let text = '';
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

/** What was packed. @throws where the text is damaged */
export async function unpack(text: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0));
  const plain = await throughStream(bytes, new DecompressionStream('gzip'));
  return JSON.parse(new TextDecoder().decode(plain)) as unknown;
}
