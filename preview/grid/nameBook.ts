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
}

/** The defined names of the workbook. Excel's own list is the truth here; Univer is told of each change. */
export class NameBook {
  private readonly names = new Map<string, DefinedName>();
  private count = 0;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {}

  all(): DefinedName[] {
    return [...this.names.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
  }

  find(name: string): DefinedName | undefined {
    return this.names.get(name.toLowerCase());
  }

  add(name: string, formula: string, comment: string): DefinedName {
    const defined = { id: `name-${++this.count}`, name, formula, comment, isVisible: true };
    this.update(defined);
    return defined;
  }

  update(defined: DefinedName): void {
    this.names.set(defined.name.toLowerCase(), defined);
    internals.writeName(this.injector, this.toUniver(defined));
  }

  remove(defined: DefinedName): void {
    this.names.delete(defined.name.toLowerCase());
    internals.removeName(this.injector, this.toUniver(defined));
  }

  /** Has the engine read every formula with these names anew: their sheet has another title. */
  forgetReaders(names: readonly string[]): void {
    internals.forgetFormulasWith(this.injector, names);
  }

  private toUniver({ id, name, formula, comment, isVisible }: DefinedName) {
    const isReference = /^('[^']+'|[^!()+*/"]+)!\$?[A-Z]/i.test(formula) && !/[()+*/"]/.test(formula.split("!").pop()!);
    return {
      unitId: this.workbook.getId(),
      id,
      name,
      formulaOrRefString: isReference ? formula : `=${formula}`,
      comment,
      hidden: !isVisible,
    };
  }
}
