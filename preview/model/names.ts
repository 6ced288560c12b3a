import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/engine-formula";
import { formatArea, parseArea, quoteTitle } from "../grid/a1";
import type { Grid } from "../grid/grid";
import type { DefinedName } from "../grid/nameBook";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/officeError";
import { Range } from "./range";
import { findPlace } from "./references";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** The defined names of the workbook, or those of a sheet alone. */
export class NamedItemCollection extends ServedObject {
  readonly typeName = "NamedItemCollection";

  constructor(
    services: Services,
    private readonly sheetId: string | null = null,
  ) {
    super(services);
  }

  override itemObjects(): NamedItem[] {
    return this.services.grid.names.all(this.sheetId).map((defined) => new NamedItem(this.services, defined));
  }

  add(name: string, reference: Range | string, comment = ""): NamedItem {
    const { grid } = this.services;
    if (grid.names.find(checkedName(name), this.sheetId)) throw itemAlreadyExists(`name ${name}`);
    const defined = grid.names.add(name, formulaOf(grid, reference), comment ?? "", this.sheetId);
    return new NamedItem(this.services, defined);
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound(`name ${name}`);
    return item;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const defined = this.services.grid.names.find(String(name), this.sheetId);
    return defined ? new NamedItem(this.services, defined) : null;
  }
}

/** A defined name: of cells, a value or a formula. */
class NamedItem extends ServedObject {
  readonly typeName = "NamedItem";
  override readonly calculated = new Set(["value"]);

  constructor(
    services: Services,
    private defined: DefinedName,
  ) {
    super(services);
  }

  override identity() {
    return { _Id: this.defined.name };
  }

  get name(): string {
    return this.defined.name;
  }

  get scope(): string {
    return this.defined.sheetId === null ? "Workbook" : "Worksheet";
  }

  get formula(): string {
    const { formula } = this.defined;
    return `=${this.services.habits.namesInR1C1 ? formula.replace(absoluteCell, inR1C1) : formula}`;
  }

  set formula(formula: string) {
    this.defined = { ...this.defined, formula: formulaOf(this.services.grid, formula) };
    this.services.grid.names.update(this.defined);
  }

  get visible(): boolean {
    return this.defined.isVisible;
  }

  get type(): string {
    if (this.place) return "Range";
    const value = this.constant;
    if (typeof value === "string") return "String";
    return typeof value === "number" ? (Number.isInteger(value) ? "Integer" : "Double") : "Error";
  }

  /** Excel gives the address for cells and the constant for anything else. */
  get value(): unknown {
    const { place } = this;
    if (!place) return this.constant ?? this.formula;
    return `${quoteTitle(this.services.grid.tabs.title(place.sheetId))}!${formatArea(place.area, "$")}`;
  }

  delete(): void {
    this.services.grid.names.remove(this.defined);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound(`range of name ${this.name}`);
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const { place } = this;
    return place && new Range(this.services, place.sheetId, place.area);
  }

  private get place() {
    const { grid } = this.services;
    return findPlace(grid, this.defined.formula, grid.tabs.activeId());
  }

  private get constant(): string | number | undefined {
    const { formula } = this.defined;
    const text = /^"(.*)"$/.exec(formula)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : undefined;
  }
}

const absoluteCell = /\$([A-Z]{1,3})\$(\d+)/g;

function inR1C1(_: string, letters: string, row: string): string {
  return `R${row}C${parseArea(`${letters}1`)!.left + 1}`;
}

function formulaOf(grid: Grid, reference: Range | string): string {
  if (!(reference instanceof Range)) return String(reference).replace(/^=/, "");
  return `${quoteTitle(grid.tabs.title(reference.sheetId))}!${formatArea(reference.area, "$")}`;
}

/** Refuses what Excel refuses, and names of functions: Univer would take them for the name wherever they are called. */
function checkedName(name: string): string {
  const looksLikeCell = parseArea(name) !== null || /^r(\d*)(c\d*)?$|^c\d*$/i.test(name);
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!isName || looksLikeCell || ALL_IMPLEMENTED_FUNCTIONS_SET.has(name.toUpperCase())) {
    throw invalidArgument(`name ${name}`);
  }
  return name;
}
