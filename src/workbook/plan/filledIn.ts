/**
 * A formula that fills the places in braces of the sentence that `chosen` picks, given all sentences it may pick.
 *
 * @example filledIn("A1", "{share}% go", { share: "FIXED(B2,0)" }) // => 'SUBSTITUTE(A1,"{share}",FIXED(B2,0))'
 */
export function filledIn(chosen: string, sentences: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places)
    .filter(([place]) => sentences.includes(`{${place}}`))
    .reduce((sentence, [place, formula]) => `SUBSTITUTE(${sentence},"{${place}}",${formula})`, chosen);
}
