import type { Batch, BatchAnswer, Envelope, EventEntry } from "./wire";

/** What the host tells the add-in about itself. office.js reads half of it from the frame's name. */
export interface Session {
  hostname: string;
  language: string;
  documentUrl: string;
}

export interface TransportListener {
  /** A batch that may wait is not refused while the user edits a cell. */
  runBatch(batch: Batch, byteCount: number, mayWait: boolean): Promise<BatchAnswer>;
  refuse(what: string): void;
  /** The user leaves the add-in's page by key. office.js stops Tab at both of its ends and leaves the rest to the host. */
  left(direction: "forward" | "backward"): void;
}

const conversationId = "preview";
const controlId = "guest";
const excelOnTheWeb = 16;
const richApiDispatchId = 93;
const objectEventCategory = 65_536;
/** The flag by which office.js says that a batch may wait. */
const delayForCellEdit = 64;
const invalidApiCallError = 5010;

/** What office.js notes of keys by which the page is left, by its number: Tab and Ctrl+F6, alone and with Shift. */
const exits: Record<number, "forward" | "backward"> = { 5: "forward", 6: "backward", 13: "forward", 14: "backward" };

/** The requirement sets of Excel on the web, no newer than the build of office.js that runs here. */
const requirementSets = {
  ExcelApi: 1.15,
  SharedRuntime: 1.2,
  CustomFunctions: 1.4,
  CustomFunctionsRuntime: 1.4,
  RibbonApi: 1.2,
  AddinCommands: 1.3,
  DelayForCellEdit: 1.1,
};

/** The frame's `window.name`: it must be set before the frame is inserted, or office.js sees no host. */
export function frameName(session: Session): string {
  const runsSharedRuntimeWithFunctions = 3;
  return JSON.stringify({
    hostInfo: `Excel$Web$16.00$${session.language}$${controlId}$$disableLogging$${runsSharedRuntimeWithFunctions}`,
    xdmInfo: `${conversationId}|${controlId}|${claimedOrigin(session)}`,
    serializerVersion: "1",
  });
}

/** office.js trusts a host on the add-in's own hostname if it claims https; the claim is all it looks at. */
export const claimedOrigin = (session: Session): string => `https://${session.hostname}`;

/** Speaks office.js' side channel: answers the handshake, passes batches on, and sends events to the page. */
export class Transport {
  constructor(
    private readonly session: Session,
    private readonly listener: TransportListener,
    private readonly post: (envelope: string) => void,
  ) {}

  /** Whether a message on the host window is office.js talking; others keep their usual way. */
  static isOurs(data: unknown): data is string {
    return typeof data === "string" && data.includes(`"_conversationId":"${conversationId}"`);
  }

  async receive(text: string): Promise<void> {
    const request = JSON.parse(text) as Envelope;
    this.answer(request, await this.respond(request));
  }

  /** Tells the page that something happened to an object (`eventType` as in Excel's event numbers). */
  raiseObjectEvent(eventType: number, targetId: string, message: object): void {
    const entry: EventEntry = [objectEventCategory, eventType, targetId, JSON.stringify(message), 0, false];
    const data = { ArrayData: [entry] };
    this.send({ _actionName: "richApiMessage", _correlationId: 0, _responseType: 1, _data: data });
  }

  private async respond(request: Envelope): Promise<unknown> {
    const isEventRegistration = request._actionType !== 0;
    if (isEventRegistration) return { Version: 1, Error: 0 };
    if (request._actionName === "ContextActivationManager_getAppContextAsync") return this.appContext();
    if (request._actionName === "ContextActivationManager_notifyHost") return this.note(request._data);
    if (request._actionName === "executeMethod") return this.execute(request._data as ExecuteData);
    this.listener.refuse(request._actionName);
    return { Version: 1, Error: invalidApiCallError };
  }

  private note(data: unknown): null {
    const direction = exits[Number((data as unknown[])[1])];
    if (direction) this.listener.left(direction);
    return null;
  }

  private async execute(data: ExecuteData): Promise<unknown> {
    if (data.DdaMethod.DispatchId !== richApiDispatchId || !data.ArrayData) {
      this.listener.refuse(`Office.context.document (method ${data.DdaMethod.DispatchId})`);
      return { Version: 1, Error: invalidApiCallError };
    }
    const body = String(data.ArrayData[4]);
    const mayWait = (Number(data.ArrayData[6]) & delayForCellEdit) !== 0;
    const answer = await this.listener.runBatch(JSON.parse(body) as Batch, body.length, mayWait);
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
  }

  private answer(request: Envelope, data: unknown): void {
    this.send({
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _responseType: 0,
      _data: data,
    });
  }

  private send(response: object): void {
    const envelope = { _messageType: 1, _conversationId: conversationId, _errorCode: 0, _serializerVersion: 1 };
    this.post(JSON.stringify({ ...envelope, ...response }));
  }

  private appContext(): object {
    return {
      _id: controlId,
      _appName: excelOnTheWeb,
      _appVersion: "16.00",
      _appUILocale: this.session.language,
      _dataLocale: this.session.language,
      _docUrl: this.session.documentUrl,
      _clientMode: 1,
      _settings: [],
      _reason: 0,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: conversationId,
      _appInstanceId: controlId,
      _touchEnabled: false,
      _commerceAllowed: true,
      _requirementMatrix: JSON.stringify(requirementSets),
      _hostFullVersion: "16.0.15407.10000",
      _initialDisplayMode: 2,
    };
  }
}

interface ExecuteData {
  ArrayData?: unknown[];
  DdaMethod: { DispatchId: number };
}
