/** Whether a text is the name of a file and nothing else: no path, nothing hidden, nothing that a system reads otherwise. */
export const isPlainName = (name: string): boolean =>
  name.length <= 180 && /^[^./\\:*?"<>|\p{C}][^/\\:*?"<>|\p{C}]*$/u.test(name);
