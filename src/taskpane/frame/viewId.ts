/** The views of the pane. What is said of each, and where it is reached from, stands by its id. */
export const viewIds = [
  "start",
  "decision",
  "whatIf",
  "explain",
  "factors",
  "functions",
  "setUp",
  "calibrate",
  "settings",
  "handOff",
  "restore",
  "repair",
  "checkExcel",
  "diagnostics",
  "about",
] as const;
export type ViewId = (typeof viewIds)[number];

/** Where the user is: in a view, or in the menu that leads to the others. */
export type PanePlace = ViewId | "menu";
