import type { Injector } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import * as internals from "../univer/univerInternals";

export interface DefinedName {
  id: string;
  name: string;
  /** The formula without its equals sign: `Inputs!$B$2:$B$9`, `0.25`. */
  formula: string;
  comment: string;
  isVisible: boolean;
  /** The sheet that alone knows it; null where the whole workbook does. */
  sheetId: string | null;
}

/** The defined names of the workbook. Excel's own list is the truth here; Univer is told of each change. */
export class NameBook {
  private readonly names = new Map<string, DefinedName>();
  private count = 0;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {}

  /** The names of the workbook, or those of a sheet alone. */
  all(sheetId: string | null = null): DefinedName[] {
    const own = this.everywhere().filter((defined) => defined.sheetId === sheetId);
    return own.sort((a, b) => a.name.localeCompare(b.name, "en"));
  }

  everywhere(): DefinedName[] {
    return [...this.names.values()];
  }

  find(name: string, sheetId: string | null = null): DefinedName | undefined {
    return this.names.get(keyOf({ name, sheetId }));
  }

  add(name: string, formula: string, comment: string, sheetId: string | null = null): DefinedName {
    const defined = { id: `name-${++this.count}`, name, formula, comment, isVisible: true, sheetId };
    this.update(defined);
    return defined;
  }

  update(defined: DefinedName): void {
    this.names.set(keyOf(defined), defined);
    internals.writeName(this.injector, this.toUniver(defined));
  }

  remove(defined: DefinedName): void {
    this.names.delete(keyOf(defined));
    internals.removeName(this.injector, this.toUniver(defined));
  }

  removeSheet(sheetId: string): void {
    for (const defined of this.all(sheetId)) this.remove(defined);
  }

  /** Has every name that mentions a sheet say that it is gone. */
  loseSheet(title: string): void {
    const [plain, quoted] = [`${title}!`, `'${title.replaceAll("'", "''")}'!`].map((start) => start.toLowerCase());
    for (const defined of this.everywhere()) {
      const parts = defined.formula.toLowerCase().split(/(?<=!)|[\s=(),;:+*/&<>^-]/);
      if (parts.includes(plain!) || defined.formula.toLowerCase().includes(quoted!))
        this.update({ ...defined, formula: "#REF!" });
    }
  }

  private toUniver({ id, name, formula, comment, isVisible, sheetId }: DefinedName) {
    const isReference = /^('[^']+'|[^!()+*/"]+)!\$?[A-Z]/i.test(formula) && !/[()+*/"]/.test(formula.split("!").pop()!);
    return {
      unitId: this.workbook.getId(),
      id,
      name,
      formulaOrRefString: isReference ? formula : `=${formula}`,
      comment,
      hidden: !isVisible,
      ...(sheetId !== null && { localSheetId: sheetId }),
    };
  }
}

function keyOf({ name, sheetId }: Pick<DefinedName, "name" | "sheetId">): string {
  return `${sheetId ?? ""}!${name.toLowerCase()}`;
}
