import type { MovableDriverId } from "../../model/catalogue/drivers";

/** What is tried under What if, for as long as the pane is open and its comparison stands. */
export interface WhatIfStanding {
  /** The values that figures are moved to, by driver and option. */
  readonly moves: ReadonlyMap<string, number>;
  /** What is typed in the fields and is in no move yet, by driver and option. */
  readonly entries: ReadonlyMap<string, string>;
  /** What was written of them, until the sheets are known to be calculated with it. */
  readonly written: readonly WrittenMove[];
  /** What was used last, until something else is moved. */
  readonly used: readonly WrittenMove[];
}

export interface WrittenMove {
  readonly driver: MovableDriverId;
  readonly option: number | null;
  readonly value: number;
  /** The value in force before it. */
  readonly before: number;
  /** Whether its cell was empty before it. */
  readonly wasEmpty: boolean;
}

export const nothingTried: WhatIfStanding = { moves: new Map(), entries: new Map(), written: [], used: [] };
