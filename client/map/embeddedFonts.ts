import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';

const dataUrl = async (address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('The font cannot be read.')));
    reader.readAsDataURL(blob);
  });
};

/**
 * The font of the map as CSS, so that a picture that leaves this computer has its names as wide as they were drawn. Latin
 * alone: other scripts are larger than the picture, and every system has fonts for them.
 */
export async function embeddedFonts(): Promise<string> {
  const files = await Promise.all([latinExtended, latin].map(dataUrl));
  return files
    .map(
      (file) =>
        `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${file}) format('woff2')}`,
    )
    .join('');
}
