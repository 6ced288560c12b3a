/** What Excel reads as something else than the text it is: a formula, a number, a date or a truth. */
const readOtherwise = /^[=+\-@'\s]|\d|^(?:true|false)$/i;

/** Text as a cell takes it, quoted where Excel would read it otherwise; what is quoted already stays. */
export function asText(text: string): string {
  return readOtherwise.test(text) && !text.startsWith("'") ? `'${text}` : text;
}
