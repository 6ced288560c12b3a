/**
 * A formula that writes a sentence: places in braces are filled by formulas, the rest is text.
 *
 * @example textFormula("{share}% go", { share: "FIXED(B2,0)" }) // => 'FIXED(B2,0)&"% go"'
 */
export function textFormula(template: string, places: Readonly<Record<string, string>>): string {
  const parts = template.split(/(\{\w+\})/).filter((part) => part !== "");
  return parts.map((part) => places[part.slice(1, -1)] ?? `"${part.replaceAll('"', '""')}"`).join("&");
}
