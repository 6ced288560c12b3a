import { createContext } from "react";
import type { PaneFault } from "./paneFault";

/** What the pane tells the frame of the view on show. */
export interface ViewSurroundings {
  /** Where its back link leads; null where none is needed. */
  readonly back: { readonly title: string; go(): void } | null;
  /** Whether the view has come in place of another: then reading starts at its heading. */
  readonly takesFocus: boolean;
  /** What went wrong, and the way to try once more. */
  readonly trouble: { readonly fault: PaneFault; tryAgain(): void } | null;
}

export const ViewContext = createContext<ViewSurroundings>({ back: null, takesFocus: false, trouble: null });
