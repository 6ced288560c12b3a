import { formatArea, parseArea, quoteTitle } from "../grid/a1";
import type { DefinedName } from "../grid/nameBook";
import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/engine-formula";
import type { Host } from "../host";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/officeError";
import { OfficeObject } from "./officeObject";
import { Range } from "./range";
import { findPlace } from "./references";
import type { Worksheet } from "./worksheet";

/** The defined names of the workbook. */
export class NamedItemCollection extends OfficeObject {
  readonly typeName = "NamedItemCollection";

  override itemObjects(): NamedItem[] {
    return this.host.grid.names.all().map((defined) => new NamedItem(this.host, defined));
  }

  add(name: string, reference: Range | string, comment = ""): NamedItem {
    if (this.host.grid.names.find(checkedName(name))) throw itemAlreadyExists(`name ${name}`);
    return new NamedItem(this.host, this.host.grid.names.add(name, formulaOf(reference), comment ?? ""));
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound(`name ${name}`);
    return item;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const defined = this.host.grid.names.find(String(name));
    return defined ? new NamedItem(this.host, defined) : null;
  }

  getCount(): number {
    return this.host.grid.names.all().length;
  }
}

/** A defined name: of cells, a value or a formula. */
export class NamedItem extends OfficeObject {
  readonly typeName = "NamedItem";
  override readonly calculated = new Set(["value"]);
  readonly scope = "Workbook";

  constructor(
    host: Host,
    private defined: DefinedName,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.defined.name };
  }

  get name(): string {
    return this.defined.name;
  }

  get formula(): string {
    return `=${this.defined.formula}`;
  }

  set formula(formula: string) {
    this.change({ formula: formulaOf(formula) });
  }

  get comment(): string {
    return this.defined.comment;
  }

  set comment(comment: string) {
    this.change({ comment });
  }

  get visible(): boolean {
    return this.defined.isVisible;
  }

  set visible(isVisible: boolean) {
    this.change({ isVisible });
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
    return `${quoteTitle(this.host.grid.tabs.title(place.sheetId))}!${formatArea(place.area, "$")}`;
  }

  get worksheetOrNullObject(): Worksheet | null {
    return null;
  }

  delete(): void {
    this.host.grid.names.remove(this.defined);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound(`range of name ${this.name}`);
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const { place } = this;
    return place && new Range(this.host, place.sheetId, place.area);
  }

  private get place() {
    return findPlace(this.host, this.defined.formula, this.host.grid.tabs.activeId());
  }

  private get constant(): string | number | undefined {
    const { formula } = this.defined;
    const text = /^"(.*)"$/.exec(formula)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : undefined;
  }

  private change(change: Partial<DefinedName>): void {
    this.defined = { ...this.defined, ...change };
    this.host.grid.names.update(this.defined);
  }
}

function formulaOf(reference: Range | string): string {
  if (!(reference instanceof Range)) return String(reference).replace(/^=/, "");
  const title = quoteTitle(reference.host.grid.tabs.title(reference.sheetId));
  return `${title}!${formatArea(reference.area, "$")}`;
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
