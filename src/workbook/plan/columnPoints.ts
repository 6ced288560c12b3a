/** A column this many characters wide, in points: 7 pixels a character and 5 around it. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
