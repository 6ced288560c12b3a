import { ServedObject } from "./servedObject";

type PaneState = "Inactive" | "Background" | "Visible";

const visibilityEvent = 65_539;

/** Behind `Office.addin`: shows and hides the pane, and remembers whether the add-in starts with the file. */
export class AppRuntime extends ServedObject {
  readonly typeName = "AppRuntimeService";
  private state: PaneState = "Visible";
  private startState: PaneState = "Inactive";

  setAppRuntimeState(state: PaneState): void {
    this.services.showPane(state === "Visible");
    this.tellVisibility(state === "Visible");
  }

  getAppRuntimeState(): PaneState {
    return this.state;
  }

  /** The user has shown or hidden the pane; the add-in hears of it as of its own calls. */
  tellVisibility(isShown: boolean): void {
    this.state = isShown ? "Visible" : "Background";
    const visibility = isShown ? "Visible" : "Hidden";
    this.services.raiseObjectEvent(visibilityEvent, "", { visibility });
  }

  setAppRuntimeStartState(state: PaneState): void {
    this.startState = state;
  }

  getAppRuntimeStartState(): PaneState {
    return this.startState;
  }
}
