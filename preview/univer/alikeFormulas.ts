/**
 * Most formulas of a workbook say the same from another cell. Univer 0.25.1 reads each of them letter by letter; here one of those that
 * are alike is read, and the others are its copies with their own references in them.
 */
import type { generateAstNode } from "@univerjs/engine-formula";

type Node = ReturnType<typeof generateAstNode>;

/** What of a part of a formula is not public. */
interface Part {
  readonly nodeType: number;
  readonly _children: readonly Part[];
  readonly _token: string;
}

const kinds = { reference: 1, lambda: 5, lambdaParameter: 6 };
const [lastRow, lastColumn] = [1_048_576, 16_384];

/** Texts and titles are passed over; a cell has its sheet before it. */
const references =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|'(?:[^']|'')*'/giu;

interface Said {
  /** The formula with its references counted from its own cell: alike where this is the same. */
  readonly key: string;
  readonly references: readonly string[];
}

/** A formula as it is said from a cell; null where a reference leads out of the grid. */
export function saidFrom(formula: string, row: number, column: number): Said | null {
  const found: string[] = [];
  let isInside = true;
  const key = formula.replace(
    references,
    (text: string, sheet = "", fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined) return text;
      const [y, x] = [Number(digits), columnNumber(letters)];
      if (y < 1 || y > lastRow || x > lastColumn) isInside = false;
      found.push(text);
      return `${sheet}\u0001${fixedRow ? `$${y}` : y - row},${fixedColumn ? `$${x}` : x - column}\u0001`;
    },
  );
  return isInside ? { key, references: found } : null;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Whether a text mentions no cell that it counts from where it stands. */
export const isFixed = (formula: string): boolean =>
  saidFrom(formula, 0, 0)?.references.every((reference) => /(?:!|^)\$[A-Z]+\$\d+$/i.test(reference)) ?? false;

/** What formulas that are alike were understood as. */
export class AlikeFormulas {
  private readonly models = new Map<string, { readonly node: Node; readonly references: readonly string[] }>();

  /** @param areNamesFixed Whether no name counts from where it is used: what stands for a name could not be told from a reference */
  constructor(private readonly areNamesFixed: boolean) {}

  /** What one that is alike was understood as, made this formula's; null where none is known, or it takes reading. */
  copyFor(said: Said): Node | null {
    const model = this.models.get(said.key);
    if (!model || (!this.areNamesFixed && model.node.getDefinedNames()?.length)) return null;
    const own = new Map<string, string>();
    for (const [index, reference] of model.references.entries()) {
      const now = said.references[index]!;
      if ((own.get(reference) ?? now) !== now) return null;
      own.set(reference, now);
    }
    return copied(model.node as unknown as Part, undefined, own) as unknown as Node | null;
  }

  learn(said: Said, node: Node): void {
    if (!this.models.has(said.key)) this.models.set(said.key, { node, references: said.references });
  }
}

/** A part and all that it is made of, with other references; null where one cannot be told. */
function copied(part: Part, parent: unknown, own: ReadonlyMap<string, string>): object | null {
  if (part.nodeType === kinds.lambda || part.nodeType === kinds.lambdaParameter) return null;
  const copy = Object.assign(Object.create(Object.getPrototypeOf(part) as object) as object, part);
  const children: object[] = [];
  Object.assign(copy, { _parent: parent, _children: children });
  if (part.nodeType === kinds.reference) {
    const token = own.get(part._token) ?? (isFixed(part._token) ? part._token : null);
    if (token === null) return null;
    Object.assign(copy, { _token: token, kept: undefined });
  }
  for (const child of part._children) {
    const one = copied(child, copy, own);
    if (one === null) return null;
    children.push(one);
  }
  return copy;
}
