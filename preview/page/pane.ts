import type { BatchAnswer, Batch } from "../wire/wire";
import { Transport, claimedOrigin, frameName } from "../wire/transport";
import type { Session } from "../wire/transport";
import { watchLostMembers } from "./lostMembers";
import type { PaneWindow } from "./paneWindow";
import type { Implementation } from "../functions/addinFunction";

export interface PaneListener {
  runBatch(batch: Batch, byteCount: number, mayWait: boolean): Promise<BatchAnswer>;
  refuse(what: string): void;
  left(direction: "forward" | "backward"): void;
}

/** The add-in's own page in a frame, and the host's end of its conversation. */
export class Pane {
  readonly transport: Transport;
  readonly frame = document.createElement("iframe");

  constructor(
    private readonly session: Session,
    title: string,
    listener: PaneListener,
  ) {
    this.transport = new Transport(session, listener, (envelope) => this.post(envelope));
    this.frame.name = frameName(session);
    this.frame.title = title;
    this.frame.addEventListener("load", () => watchLostMembers(this.window, (member) => listener.refuse(member)));
    interceptMessages(this.transport);
  }

  /** The frame is inserted by name and address set: office.js looks at both before anything else runs. */
  open(container: HTMLElement, address: string): void {
    this.frame.src = address;
    container.append(this.frame);
  }

  /** Starts the add-in anew, as Excel does with another workbook. */
  async reload(): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.addEventListener("load", resolve, { once: true }));
    this.window.location.reload();
    await loaded;
  }

  get window(): PaneWindow {
    return this.frame.contentWindow as PaneWindow;
  }

  /** A function of the add-in, by the id under which its script has associated it. */
  implementation(id: string): Implementation | undefined {
    return this.window.CustomFunctions?._association?.mappings[id];
  }

  /** What the add-in does when a command of the ribbon is chosen, by the name under which its script has associated it. */
  command(name: string): ((event: object) => void) | undefined {
    return this.window.Office?.actions._association.mappings[name.toUpperCase()];
  }

  /** office.js compares the sender's origin with the one the host claims to have, so the event is made here. */
  private post(envelope: string): void {
    const { window } = this;
    setTimeout(() => {
      if (!window || window.closed) return;
      const event = new window.MessageEvent("message", { origin: claimedOrigin(this.session), data: envelope });
      window.dispatchEvent(event);
    }, 0);
  }
}

/**
 * The frame has this page's origin, so `window.parent.postMessage` of the add-in calls the function put here. Other
 * messages keep their way.
 */
function interceptMessages(transport: Transport): void {
  const native = window.postMessage.bind(window) as (...values: unknown[]) => void;
  window.postMessage = (data: unknown, ...rest: unknown[]) => {
    if (Transport.isOurs(data)) void transport.receive(data);
    else native(data, ...rest);
  };
}
