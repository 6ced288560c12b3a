/** In pixels: a character of the default font, and what stands around the characters of a column. */
const character = 7;
const around = 5;
const pointsPerPixel = 0.75;

/** A column this many characters wide, in points. */
export function columnPoints(characters: number): number {
  return (characters * character + around) * pointsPerPixel;
}

/** The same width as a file counts it, in characters with what stands around them. */
export function fileWidth(characters: number): number {
  return characters + around / character;
}
