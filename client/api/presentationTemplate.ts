/** The built page into which a presentation is put; null where this server has none. */
export async function presentationTemplate(): Promise<string | null> {
  const response = await fetch('/presentation.html').catch(() => null);
  return response?.ok === true ? response.text() : null;
}
