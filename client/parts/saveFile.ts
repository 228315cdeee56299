/** How long the address of a file lasts: Safari begins to read it only after the click was dealt with. */
const milliseconds = 60_000;

/** Hands a file to the reader as a download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), milliseconds);
}
