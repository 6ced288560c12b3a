import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { ComparisonResult, Gateway, InputChange } from "../../excel/Gateway";
import { useAllWords } from "../frame/allWords";
import { isUncalculated } from "../frame/isUncalculated";
import { type PaneFault, faultOf } from "../frame/paneFault";
import { type WhatIfStanding, type WrittenMove, nothingTried } from "../frame/whatIfStanding";
import { useReadAsTaken } from "../frame/useReadAs";
import type { ViewProps } from "../viewProps";
import { readEntry } from "./entry";
import { type MovableDriver, movableDrivers } from "./movableDrivers";
import { type WhatIfBasis, type WhatIfFigures, whatIfBasis, whatIfFigures } from "./whatIfFigures";

/** What the view needs of the workbook. */
export type WhatIfGateway = Pick<Gateway, "readFactors" | "readSimulated" | "typeInputs">;

interface Reading {
  readonly basis: WhatIfBasis | null;
  readonly isRead: boolean;
  readonly fault: PaneFault | null;
}

type Moves = WhatIfStanding["moves"];
const keyOf = ({ driver, option }: MovableDriver) => `${driver} ${option}`;

/** What is tried, what that comes to, and the way into the workbook. Nothing goes to Excel while a slider moves. */
export function useWhatIf(gateway: WhatIfGateway, pane: Pick<ViewProps["pane"], "result" | "whatIf" | "changeWhatIf">) {
  const { result, changeWhatIf } = pane;
  const { written } = pane.whatIf;
  const { basis, isRead, fault, write, readAgain } = useBasis(gateway, result);
  const drivers = useMemo(
    () => (basis && result ? movableDrivers(basis, result.decision.findings) : []),
    [basis, result],
  );
  const start = useMemo(() => basis && whatIfFigures(basis, []), [basis]);
  const isWaiting = basis !== null && written.some((each) => isAwaited(basis, each));
  // What was written is in force: from now on it is where figures are moved from.
  const isInForce = basis !== null && written.length > 0 && !isWaiting;
  useEffect(() => {
    if (isInForce) changeWhatIf(({ entries, used }) => ({ ...nothingTried, entries, used }));
  }, [isInForce, changeWhatIf]);
  const { moves } = isInForce ? nothingTried : pane.whatIf;
  // A slider follows its thumb at once; the figures follow as soon as they are computed.
  const shownMoves = useDeferredValue(moves);
  const now = useMemo(() => basis && figuresWith(basis, drivers, shownMoves), [basis, drivers, shownMoves]);
  const valueOf = (driver: MovableDriver) => moves.get(keyOf(driver)) ?? driver.base;
  // What has been typed on the sheet meanwhile is no longer moved.
  const moved = drivers.filter((driver) => valueOf(driver) !== driver.base);
  const move = (driver: MovableDriver, value: number) => changeWhatIf((before) => withMove(before, driver, value));
  const entries = useEntries(pane, { drivers, valueOf, move });
  // What has been taken back on the sheet, or typed over there, is told no longer.
  const used = pane.whatIf.used.filter((each) => basis !== null && typedIn(basis, each) === each.value);

  return {
    ...{ basis, isRead, fault, drivers, start, now, moved, used, valueOf, readAgain, entries, move },
    /** Whether the sheets have yet to be calculated with what was written: until then it stays moved. */
    isWaiting,
    /** Whether the figures are still those of before the last move. */
    isBehind: moves !== shownMoves,
    reset: () => changeWhatIf(() => nothingTried),
    async use() {
      if (basis === null || entries.takeAll()) return;
      const changes = moved.map((driver) => ({
        ...{ ...placeOf(driver), value: valueOf(driver) },
        ...{ before: driver.base, wasEmpty: typedIn(basis, driver) === null },
      }));
      if (!(await write(changes.map(({ driver, option, value }) => ({ driver, option, value }))))) return;
      changeWhatIf((before) => ({ ...before, written: changes, used: changes }));
    },
  };
}

/** A slider that moves takes the place of what was being typed beside it. */
function withMove({ moves, entries }: WhatIfStanding, driver: MovableDriver, value: number): WhatIfStanding {
  const after = new Map(moves);
  if (value === driver.base) after.delete(keyOf(driver));
  else after.set(keyOf(driver), value);
  return { ...nothingTried, moves: after, entries: without(entries, keyOf(driver)) };
}

interface Entered {
  readonly drivers: readonly MovableDriver[];
  readonly valueOf: (driver: MovableDriver) => number;
  readonly move: (driver: MovableDriver, value: number) => void;
}

/** What is being typed in the fields beside the sliders. A text that is no value of its driver stays until it is corrected. */
function useEntries(pane: Pick<ViewProps["pane"], "whatIf" | "changeWhatIf">, { drivers, valueOf, move }: Entered) {
  const { language } = useAllWords();
  const { told, take } = useReadAsTaken();
  const { whatIf, changeWhatIf } = pane;
  const textOf = (driver: MovableDriver) => whatIf.entries.get(keyOf(driver)) ?? null;
  const read = (driver: MovableDriver) => {
    const [text, standing] = [textOf(driver), valueOf(driver)];
    return text === null ? standing : readEntry(driver, { text, standing }, language);
  };
  const open = drivers.filter((driver) => textOf(driver) !== null);

  function type(driver: MovableDriver, text: string | null) {
    changeWhatIf((now) => {
      const others = without(now.entries, keyOf(driver));
      return { ...now, entries: text === null ? others : new Map(others).set(keyOf(driver), text) };
    });
  }
  function enter(driver: MovableDriver) {
    const [text, value] = [textOf(driver), read(driver)];
    if (text === null || typeof value === "string") return;
    take(keyOf(driver), { text, value });
    if (value === valueOf(driver)) type(driver, null);
    else move(driver, value);
  }
  return {
    ...{ textOf, read, type, enter },
    /** Those whose text is no value of theirs. */
    wrong: open.filter((driver) => typeof read(driver) === "string"),
    readAs: (driver: MovableDriver) => told(keyOf(driver), textOf(driver), valueOf(driver)),
    /** Takes what is being typed, so that it is shown before it is written. Whether there was anything. */
    takeAll() {
      open.forEach(enter);
      return open.length > 0;
    },
  };
}

function without(entries: WhatIfStanding["entries"], key: string): ReadonlyMap<string, string> {
  return new Map([...entries].filter(([each]) => each !== key));
}

const placeOf = ({ driver, option }: MovableDriver) => ({ driver, option });

/** What its cell holds; null where that is empty. */
function typedIn({ simulated }: WhatIfBasis, { driver, option }: Pick<WrittenMove, "driver" | "option">) {
  return simulated.typed.find((each) => each.driver === driver && each.option === option)?.content ?? null;
}

function isAwaited(basis: WhatIfBasis, written: WrittenMove): boolean {
  const { driver, option, value } = written;
  return isUncalculated(value, typedIn(basis, written), basis.options[option ?? 0]!.values[driver]);
}

function figuresWith(basis: WhatIfBasis, drivers: readonly MovableDriver[], moves: Moves): WhatIfFigures {
  return whatIfFigures(
    basis,
    drivers.flatMap((each) => {
      const value = moves.get(keyOf(each));
      const { driver, option } = each;
      return value === undefined ? [] : [{ driver, option: option === null ? null : option + 1, value }];
    }),
  );
}

/** The comparison that figures are tried from, read when the view opens and after every change of it. */
function useBasis(gateway: WhatIfGateway, result: ComparisonResult | null) {
  const [reading, setReading] = useState<Reading>({ basis: null, isRead: false, fault: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isOver = false;
    readBasis(gateway).then(
      (basis) => {
        if (!isOver) setReading({ basis, isRead: true, fault: null });
      },
      (error) => {
        if (!isOver) setReading((before) => ({ ...before, isRead: true, fault: faultOf(error) }));
      },
    );
    return () => {
      isOver = true;
    };
  }, [gateway, result, attempt]);

  /** Whether it was written. What stands then is read before it is shown. */
  async function write(changes: readonly InputChange[]): Promise<boolean> {
    try {
      await gateway.typeInputs(changes);
      setReading({ basis: await readBasis(gateway), isRead: true, fault: null });
      return true;
    } catch (error) {
      setReading((before) => ({ ...before, fault: faultOf(error) }));
      return false;
    }
  }
  return { ...reading, write, readAgain: () => setAttempt(attempt + 1) };
}

async function readBasis(gateway: WhatIfGateway): Promise<WhatIfBasis | null> {
  const simulated = await gateway.readSimulated();
  const factors = await gateway.readFactors();
  return simulated && factors && whatIfBasis(simulated, factors);
}
