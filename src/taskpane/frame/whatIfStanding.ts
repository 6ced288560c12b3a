import type { MovableDriverId } from "../../model/catalogue/drivers";

/** What is tried under What if, for as long as the pane is open and its comparison stands. */
export interface WhatIfStanding {
  /** The values that figures are moved to, by driver and option. */
  readonly moves: ReadonlyMap<string, number>;
  /** What was written of them, until the sheets are known to be calculated with it. */
  readonly written: readonly WrittenMove[];
}

export interface WrittenMove {
  readonly driver: MovableDriverId;
  readonly option: number | null;
  readonly value: number;
}

export const nothingTried: WhatIfStanding = { moves: new Map(), written: [] };
