/** The messages of office.js as they travel: the envelope around each, and the batch inside `executeMethod`. */

export const enum PathType {
  Root = 1,
  Service = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  /** Marks that were reached: office.js puts an event's handler into force when its mark comes back. */
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

export interface Envelope {
  _messageType: 0 | 1;
  _actionName: string;
  _actionType: 0 | 1 | 2;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** One event entry: category, type, target id, JSON message, id, whether a co-author caused it. */
export type EventEntry = [number, number, string, string, number, boolean];
