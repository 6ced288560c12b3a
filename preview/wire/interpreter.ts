import { OfficeError, invalidArgument } from "./officeError";
import { OfficeObject } from "./officeObject";
import { ActionType, PathType } from "./wire";
import type { Action, ArgumentInfo, Batch, BatchAnswer, ObjectPath, QueryInfo } from "./wire";

/** What a batch is run on. */
export interface ObjectModel {
  workbookRoot(): OfficeObject;
  service(name: string): OfficeObject;
  /** The object behind a key that an earlier batch was given. */
  reference(id: string): OfficeObject;
  get(object: OfficeObject, name: string): Promise<unknown>;
  setProperty(object: OfficeObject, name: string, value: unknown): void;
  call(object: OfficeObject, name: string, values: unknown[]): Promise<unknown>;
  /** Members that office.js adds for its own housekeeping: references, array sizes, registrations of events. */
  isBookkeeping(name: string): boolean;
  keepBooks(object: OfficeObject, name: string, values: unknown[]): unknown;
  /** All plain properties that can be answered: what `load()` without names asks for. */
  loadableScalars(object: OfficeObject): string[];
  /** Records a call that is not answered, and gives the error for it. */
  miss(what: string): OfficeError;
  asOfficeError(error: unknown, where: string): OfficeError;
  afterBatch(): void;
}

/** A batch of office.js, run action by action on the object model; what came before an error stays done, as in Excel. */
export async function runBatch(batch: Batch, model: ObjectModel): Promise<BatchAnswer> {
  const run = new BatchRun(batch, model);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = await run.perform(action);
      if (action.ActionType === ActionType.Trace) answer.TraceIds.push(action.Id);
      if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const { code, message, location = action.Name } = model.asOfficeError(error, action.Name);
      answer.Error = { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
      break;
    }
  }
  model.afterBatch();
  return answer;
}

class BatchRun {
  private readonly objects = new Map<number, OfficeObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly model: ObjectModel,
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : object.identity();
      case ActionType.Query:
      case ActionType.RecursiveQuery:
      case ActionType.QueryAsJson:
        return object === null ? null : this.query(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.callForValue(object, action);
      case ActionType.SetProperty: {
        const [value] = await this.argumentsOf(action.ArgumentInfo);
        this.model.setProperty(notNull(object), memberName(action.Name), value);
        return undefined;
      }
      default:
        throw this.model.miss(`action ${action.ActionType} (${action.Name})`);
    }
  }

  private async callForValue(object: OfficeObject | null, action: Action): Promise<unknown> {
    const name = memberName(action.Name);
    if (this.model.isBookkeeping(name)) {
      return object && this.model.keepBooks(object, name, action.ArgumentInfo?.Arguments ?? []);
    }
    const result = await this.model.call(notNull(object), name, await this.argumentsOf(action.ArgumentInfo));
    return result instanceof OfficeObject || result === undefined ? null : result;
  }

  private async resolve(id: number): Promise<OfficeObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw invalidArgument(`object path ${id}`);
    const object = await this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<OfficeObject | null> {
    if (path.ObjectPathType === PathType.Root) return this.model.workbookRoot();
    if (path.ObjectPathType === PathType.Service) return this.model.service(path.Name);
    if (path.ObjectPathType === PathType.Reference) return this.model.reference(path.Name);
    if (path.ObjectPathType === PathType.Null) return null;

    const parent = await this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const name = path.ObjectPathType === PathType.Indexer ? "getItem" : memberName(path.Name);
    if (path.ObjectPathType === PathType.Property) return asObject(await this.model.get(parent, name));
    return asObject(await this.model.call(parent, name, await this.argumentsOf(path.ArgumentInfo)));
  }

  /** Arguments with the objects put in their places: a path id stands beside each argument that is an object. */
  private async argumentsOf(info: ArgumentInfo = {}): Promise<unknown[]> {
    const references = info.ReferencedObjectPathIds ?? [];
    const values = (info.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
    return Promise.all(values);
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      return Promise.all(value.map((item, index) => this.argument(item, reference[index])));
    }
    return value;
  }

  /** Collections answer their items; `load("items/name")` and `load("name")` both mean the items' names. */
  private async query(object: OfficeObject, info: QueryInfo): Promise<unknown> {
    const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split("/"));
    const items = object.itemObjects();
    if (!items) return this.properties(object, paths);

    const own = paths.filter(([first]) => first === "count" || first === "Count");
    const ofItems = paths
      .filter((path) => !own.includes(path))
      .map(([first, ...rest]) => (memberName(first!) === "items" ? rest : [first!, ...rest]));
    const from = info.Skip ?? 0;
    const shown = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
    const answers = [];
    for (const item of shown) {
      answers.push({ ...item.identity(), ...(await this.properties(item, ofItems)) });
    }
    return { ...(own.length > 0 ? { Count: items.length } : {}), _Items: answers };
  }

  private async properties(object: OfficeObject, paths: string[][]): Promise<Record<string, unknown>> {
    const answer: Record<string, unknown> = { ...object.identity() };
    const wanted = new Map<string, string[][]>();
    for (const [first, ...rest] of paths.length > 0 ? paths : [["*"]]) {
      const names = first === "*" || first === undefined ? this.model.loadableScalars(object) : [memberName(first)];
      for (const name of names) wanted.set(name, [...(wanted.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    }
    for (const [name, rest] of wanted) {
      const value = await this.model.get(object, name);
      const isNested = value instanceof OfficeObject;
      answer[wireName(name)] = isNested
        ? await this.query(value, { Select: rest.map((path) => path.join("/")) })
        : value;
    }
    return answer;
  }
}

/** The wire writes `GetCell`, the API `getCell`; two properties of a worksheet travel under older names. */
function memberName(wire: string): string {
  if (wire === "Gridlines") return "showGridlines";
  if (wire === "Headings") return "showHeadings";
  return wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
}

const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

function notNull(object: OfficeObject | null): OfficeObject {
  if (object === null) throw new OfficeError("InvalidOperation", "The object is a null object.");
  return object;
}

function asObject(value: unknown): OfficeObject | null {
  if (value === null || value instanceof OfficeObject) return value;
  throw new OfficeError("GeneralException", "The member does not lead to an object.");
}
