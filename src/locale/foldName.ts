/**
 * What names that look alike have in common: two names that fold to the same text are one name. Case, blanks around and
 * between the words, marks that show nothing, the width of dashes, the bend of quotes, and how an accent is composed make no
 * difference: a sheet pasted from elsewhere has them as its maker's keyboard, language and web page did.
 */
export function foldName(name: string): string {
  return name
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}
