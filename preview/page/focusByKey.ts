import { ILayoutService } from "@univerjs/ui";
import type { Grid } from "../grid/grid";
import type { Pane } from "./pane";
import { element } from "./titleBar";

const stops = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled])";

/**
 * F6 goes from the bars to the grid, to the pane and round, as in Excel, where Tab stays among the cells. What is returned takes the
 * focus out of the pane, when Tab has come to its end or Ctrl+F6 was pressed there.
 */
export function moveFocusByKey(grid: Grid, pane: Pane): (direction: "forward" | "backward") => void {
  const toBars = () => focusFirstStop(document);
  const toGrid = () => grid.injector.get(ILayoutService).focus();
  const toPane = () => {
    pane.frame.focus();
    focusFirstStop(pane.window.document);
  };
  const stations = [toBars, toGrid, toPane];
  const go = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const here = element("grid").contains(document.activeElement) ? 1 : 0;
    stations[(here + (event.shiftKey ? 2 : 1)) % stations.length]!();
  };
  document.addEventListener("keydown", go, true);
  return (direction) => (direction === "forward" ? toBars() : element("divider").focus());
}

function focusFirstStop(within: Document): void {
  const all = [...within.querySelectorAll<HTMLElement>(stops)];
  all.find((stop) => stop.checkVisibility())?.focus();
}
