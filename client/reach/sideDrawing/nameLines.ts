/** A name in lines of at most so many letters; no word is broken, so that a longer word makes a longer line. */
export function nameLines(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  // A sign of one letter, † or §, stays with the name that it marks.
  const alone = lines.length > 1 && (lines.at(-1)?.length ?? 0) <= 1 ? lines.pop() : undefined;
  if (alone !== undefined) lines[lines.length - 1] = `${lines.at(-1)} ${alone}`;
  return lines;
}
