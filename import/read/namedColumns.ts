/** The headers of a table as names of columns: those that have none, or one that stands before already, get one. */
export function namedColumns(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, at) => {
    const wanted = header.trim() === '' ? `column ${at + 1}` : header.trim();
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`;
    taken.add(name);
    return name;
  });
}
