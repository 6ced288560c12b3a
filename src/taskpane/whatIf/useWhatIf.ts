import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { ComparisonResult, Gateway, InputChange } from "../../excel/Gateway";
import { isUncalculated } from "../frame/isUncalculated";
import { type PaneFault, faultOf } from "../frame/paneFault";
import { type WhatIfStanding, type WrittenMove, nothingTried } from "../frame/whatIfStanding";
import type { ViewProps } from "../viewProps";
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
  const [isUsed, setUsed] = useState(false);
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
    if (isInForce) changeWhatIf(() => nothingTried);
  }, [isInForce, changeWhatIf]);
  const { moves } = isInForce ? nothingTried : pane.whatIf;
  // A slider follows its thumb at once; the figures follow as soon as they are computed.
  const shownMoves = useDeferredValue(moves);
  const now = useMemo(() => basis && figuresWith(basis, drivers, shownMoves), [basis, drivers, shownMoves]);
  const valueOf = (driver: MovableDriver) => moves.get(keyOf(driver)) ?? driver.base;
  // What has been typed on the sheet meanwhile is no longer moved.
  const moved = drivers.filter((driver) => valueOf(driver) !== driver.base);

  return {
    ...{ basis, isRead, fault, drivers, start, now, moved, isUsed, valueOf, readAgain },
    /** Whether the sheets have yet to be calculated with what was written: until then it stays moved. */
    isWaiting,
    /** Whether the figures are still those of before the last move. */
    isBehind: moves !== shownMoves,
    move(driver: MovableDriver, value: number) {
      setUsed(false);
      changeWhatIf((before) => {
        const after = new Map(before.moves);
        if (value === driver.base) after.delete(keyOf(driver));
        else after.set(keyOf(driver), value);
        return { moves: after, written: [] };
      });
    },
    reset: () => changeWhatIf(() => nothingTried),
    async use() {
      const changes = moved.map((driver) => ({ ...placeOf(driver), value: valueOf(driver) }));
      if (!(await write(changes))) return;
      setUsed(true);
      changeWhatIf((before) => ({ ...before, written: changes }));
    },
  };
}

const placeOf = ({ driver, option }: MovableDriver) => ({ driver, option });

function isAwaited({ options, simulated }: WhatIfBasis, { driver, option, value }: WrittenMove): boolean {
  const cell = simulated.typed.find((each) => each.driver === driver && each.option === option);
  return isUncalculated(value, cell?.content, options[option ?? 0]!.values[driver]);
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
