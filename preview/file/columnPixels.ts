/** A character of the default font, in pixels, in which a file counts the widths of columns. */
const character = 7;

/** How wide a column is, in pixels, that is so many characters wide in a file. */
export function columnPixels(characters: number): number {
  return Math.round(characters * character);
}

/** The same width as a file counts it. */
export function columnCharacters(pixels: number): number {
  return pixels / character;
}
