/** The major version in what `java -version` prints, or null. */
export function javaVersion(printed: string): number | null {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(printed);
  if (match === null) return null;
  return match[1] === '1' ? Number(match[2]) : Number(match[1]);
}
