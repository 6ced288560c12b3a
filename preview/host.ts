import { formatArea } from "./grid/a1";
import type { Area } from "./grid/a1";
import type { Grid } from "./grid/grid";
import { Habits } from "./model/habits";
import { AppRuntime } from "./model/appRuntime";
import type { Chart } from "./model/chart";
import { ChartStore } from "./model/chartStore";
import { ConditionalFormatStore } from "./model/conditionalFormatStore";
import { KeptObject } from "./model/keptObject";
import { LinkStore } from "./model/linkStore";
import { rangeFromReference } from "./model/rangeReference";
import { referenceId } from "./model/references";
import type { Services } from "./model/services";
import { ValidationStore } from "./model/validationStore";
import { Workbook } from "./model/workbook";
import { type ObjectModel, runBatch } from "./wire/interpreter";
import type { Member, MemberList } from "./wire/memberList";
import { ObjectEvent } from "./wire/objectEvent";
import { OfficeError } from "./wire/officeError";
import type { OfficeObject } from "./wire/officeObject";
import type { Batch, BatchAnswer } from "./wire/wire";

/** What the page does on the host's behalf. */
export interface HostPage {
  /** A call the host does not implement, or a member that Excel does not have: shown, never silent. */
  missed(what: string): void;
  showPane(isShown: boolean): void;
  chartsChanged(): void;
  /** Puts a file in place of the workbook, once what is being done is done; answers whether the user lets it. */
  openWorkbook(file: Uint8Array<ArrayBuffer>): boolean;
}

const raisedEvents = ["DataChanged", "SelectionChanged", "Calculated"];
const wholeWorkbook = "Workbook";

/** The way events go to the add-in. */
export interface EventSink {
  raiseObjectEvent(eventType: number, targetId: string, message: object): void;
}

/** The application: the object model's root, and the judge of what exists, what is implemented and what is kept. */
export class Host implements Services, ObjectModel {
  /** Calls that were refused, in order: `Range.copyFrom`. A test of the add-in expects none. */
  readonly misses: string[] = [];
  readonly kept = new Set<string>();

  readonly charts = new ChartStore<Chart>(() => this.page.chartsChanged());
  readonly conditionalFormats: ConditionalFormatStore;
  readonly validations: ValidationStore;
  readonly links = new LinkStore();
  readonly habits = new Habits();
  readonly runtime: AppRuntime;
  syncCount = 0;
  /** How often cells have been changed, by whom ever. */
  changeCount = 0;
  requestBytes = 0;

  private readonly workbook: Workbook;
  private lastBatch: Promise<unknown> = Promise.resolve();
  private isWriting = false;
  private transport: EventSink | null = null;
  private announceConnection: () => void = () => undefined;
  /** Resolves when the add-in has sent its first batch. */
  readonly connected = new Promise<void>((resolve) => (this.announceConnection = resolve));

  constructor(
    readonly grid: Grid,
    private readonly members: MemberList,
    private readonly page: HostPage,
  ) {
    this.conditionalFormats = new ConditionalFormatStore(grid);
    this.validations = new ValidationStore(grid);
    this.runtime = new AppRuntime(this);
    this.workbook = new Workbook(this);
    grid.listen({
      cellsChanged: (sheetId, area) => this.cellsChanged(sheetId, area),
      sheetActivated: () => this.page.chartsChanged(),
      selectionChanged: (sheetId, area) => this.selectionChanged(sheetId, area),
      calculated: () => this.calculated(),
    });
  }

  connect(transport: EventSink): void {
    this.transport = transport;
  }

  raiseObjectEvent(eventType: number, targetId: string, message: object): void {
    this.transport?.raiseObjectEvent(eventType, targetId, message);
  }

  showPane(isShown: boolean): void {
    this.page.showPane(isShown);
  }

  openWorkbook(file: Uint8Array<ArrayBuffer>): boolean {
    return this.page.openWorkbook(file);
  }

  worksheet(sheetId: string): OfficeObject {
    return this.workbook.worksheets.byId(sheetId);
  }

  removeSheet(sheetId: string): void {
    this.grid.cells.flush();
    this.forgetSheet(sheetId);
    this.grid.names.loseSheet(this.grid.tabs.title(sheetId));
    this.grid.tabs.remove(sheetId);
  }

  /** Takes away a sheet of a workbook that another has replaced. */
  dropSheet(sheetId: string): void {
    this.forgetSheet(sheetId);
    this.grid.tabs.drop(sheetId);
  }

  private forgetSheet(sheetId: string): void {
    this.charts.removeSheet(sheetId);
    this.conditionalFormats.removeSheet(sheetId);
    this.validations.removeSheet(sheetId);
    this.links.removeSheet(sheetId);
    this.grid.names.removeSheet(sheetId);
    this.workbook.worksheets.forget(sheetId);
  }

  /** Batches run one after the other, as Excel runs them. */
  runBatch(batch: Batch, byteCount: number, mayWait = false): Promise<BatchAnswer> {
    this.announceConnection();
    this.syncCount++;
    this.requestBytes += byteCount;
    const isTooLong = byteCount > (this.habits.mostCharacters ?? Infinity);
    const mine = this.lastBatch.then(() =>
      isTooLong
        ? refusal("RequestPayloadSizeLimitExceeded", "The request is too long.")
        : this.admitted(batch, mayWait),
    );
    this.lastBatch = mine;
    return mine;
  }

  /** Does something to the workbook between two batches, as a batch of its own. */
  async alone<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const mine = this.lastBatch.then(work);
    this.lastBatch = mine.catch(() => undefined);
    return mine;
  }

  /** Resolves when all batches that have arrived are done. */
  async idle(): Promise<void> {
    await this.lastBatch;
  }

  private async admitted(batch: Batch, mayWait: boolean): Promise<BatchAnswer> {
    if (!(await this.habits.admits(mayWait)))
      return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    const answer = await this.runAlone(batch);
    const { mostCharacters } = this.habits;
    const isTooLong = mostCharacters !== null && JSON.stringify(answer.Results).length > mostCharacters;
    return isTooLong ? refusal("ResponsePayloadSizeLimitExceeded", "The answer is too long.") : answer;
  }

  private async runAlone(batch: Batch): Promise<BatchAnswer> {
    this.isWriting = true;
    try {
      return await runBatch(batch, this);
    } finally {
      this.isWriting = false;
    }
  }

  afterBatch(): void {
    this.grid.cells.flush();
    this.conditionalFormats.apply();
    this.validations.apply();
    this.grid.cells.flush();
    this.grid.layout.growWrappedRows();
    this.charts.announce();
  }

  workbookRoot(): Workbook {
    return this.workbook;
  }

  service(name: string): OfficeObject {
    if (name.startsWith("Microsoft.AppRuntime.")) return this.runtime;
    if (name === "Microsoft.ExcelServices.CustomFunctions") return new KeptObject(this, "CustomFunctions");
    if (name === "Microsoft.InternalService.AddinInternalService") return new KeptObject(this, "AddinInternalService");
    throw this.miss(name);
  }

  reference(id: string): OfficeObject {
    return rangeFromReference(this, id);
  }

  async get(object: OfficeObject, name: string): Promise<unknown> {
    const member = this.find(object, name);
    if (object.calculated.has(name)) await this.grid.cells.settled();
    if (has(object, name, "get")) return (object as unknown as Record<string, unknown>)[name];
    if (object instanceof KeptObject && member && this.members.isObject(member.type))
      return object.part(name, member.type);
    if (object.keeps.has(name)) return object.kept.get(name) ?? null;
    throw this.miss(`${object.typeName}.${name}`);
  }

  setProperty(object: OfficeObject, name: string, value: unknown): void {
    const member = this.find(object, name);
    if (member && !member.settable) throw new OfficeError("AccessDenied", `${object.typeName}.${name} cannot be set.`);
    if (has(object, name, "set")) {
      (object as unknown as Record<string, unknown>)[name] = value;
    } else if (!(name in object) && object.keeps.has(name)) {
      object.kept.set(name, value);
      if (!(object instanceof KeptObject && object.isDrawn(name))) this.kept.add(`${object.typeName}.${name}`);
      object.keptChanged();
    } else {
      throw this.miss(`${object.typeName}.${name}`);
    }
  }

  async call(object: OfficeObject, name: string, values: unknown[]): Promise<unknown> {
    this.find(object, name);
    if (object.calculated.has(name)) await this.grid.cells.settled();
    const method = (object as unknown as Record<string, unknown>)[name];
    if (typeof method === "function") return method.apply(object, values);
    if (object.keeps.has(name)) {
      object.kept.set(name, values);
      if (this.isExcelType(object) && !(object instanceof KeptObject && object.isDrawn(name))) {
        this.kept.add(`${object.typeName}.${name}`);
      }
      object.keptChanged();
      return undefined;
    }
    throw this.miss(`${object.typeName}.${name}`);
  }

  isBookkeeping(name: string): boolean {
    return name.startsWith("_");
  }

  keepBooks(object: OfficeObject, name: string, values: unknown[]): unknown {
    const event = /^_(?:Unr|R)egister(\w+?)(?:Event)?$/.exec(name)?.[1];
    if (event !== undefined && !raisedEvents.includes(event) && this.isExcelType(object)) {
      throw this.miss(`${object.typeName}.on${event}`);
    }
    return name === "_GetRangeForEventByReferenceId" ? rangeFromReference(this, String(values[0])).identity() : null;
  }

  loadableScalars(object: OfficeObject): string[] {
    return this.members.scalars(object.typeName).filter((name) => name in object || object.keeps.has(name));
  }

  miss(what: string): OfficeError {
    this.misses.push(what);
    this.page.missed(what);
    return new OfficeError("ApiNotFound", `${what} is not available in this preview.`);
  }

  asOfficeError(error: unknown, where: string): OfficeError {
    if (error instanceof OfficeError) return error;
    console.error(error);
    return new OfficeError("GeneralException", `The preview failed at ${where}: ${String(error)}`);
  }

  private find(object: OfficeObject, name: string): Member | undefined {
    if (!this.isExcelType(object) || this.isBookkeeping(name)) return undefined;
    const member = this.members.find(object.typeName, name);
    if (!member) throw this.miss(`${object.typeName}.${name}, which Excel does not have,`);
    const place = `${object.typeName}.${name}`;
    if (member.since > this.habits.apiLevel) throw new OfficeError("ApiNotFound", `${place} is newer.`, place);
    const error = this.habits.errorBehind(object.typeName, name);
    if (error) throw new OfficeError(error, `${place} needs the workbook in front.`, place);
    return member;
  }

  private isExcelType(object: OfficeObject): boolean {
    return this.members.isObject(object.typeName);
  }

  private cellsChanged(sheetId: string, area: Area): void {
    this.changeCount++;
    this.charts.cellsChanged();
    const message = {
      changeType: "RangeEdited",
      source: this.habits.isOfCoauthor ? "Remote" : "Local",
      triggerSource: this.isWriting ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
      address: formatArea(area),
      referenceId: referenceId(sheetId, [area]),
      shiftDirection: "None",
    };
    for (const target of [sheetId, wholeWorkbook]) this.raiseObjectEvent(ObjectEvent.Changed, target, message);
  }

  private selectionChanged(worksheetId: string, area: Area): void {
    const message = { worksheetId, address: formatArea(area) };
    for (const target of [worksheetId, wholeWorkbook])
      this.raiseObjectEvent(ObjectEvent.SelectionChanged, target, message);
  }

  private calculated(): void {
    for (const { id } of this.grid.tabs.all()) {
      const message = { worksheetId: id, address: "" };
      for (const target of [id, wholeWorkbook]) this.raiseObjectEvent(ObjectEvent.Calculated, target, message);
    }
  }
}

/** The answer to a batch of which nothing is done, or nothing told. */
function refusal(Code: string, Message: string): BatchAnswer {
  return { Results: [], TraceIds: [], Error: { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}

/** Whether a member can be read or set: one that is only read has a getter alone, one that is only set a setter. */
function has(object: object, name: string, access: "get" | "set"): boolean {
  for (let owner: object | null = object; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const member = Object.getOwnPropertyDescriptor(owner, name);
    if (member) return "value" in member || member[access] !== undefined;
  }
  return false;
}
