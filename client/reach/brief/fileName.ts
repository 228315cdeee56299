/** A name for a file that every system takes: letters without accents, digits and hyphens. */
export function fileName(title: string, day: string, ending: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase();
  return `${plain === '' ? 'brief' : plain}-${day}.${ending}`;
}
