import { useEffect, useRef, useState } from "react";
import type { ComparisonResult, Gateway } from "../../excel/Gateway";
import type { Actuals } from "../../workbook/request/actuals";
import type { CentreStanding } from "../../workbook/standing/centreStanding";
import { type PaneFault, faultOf } from "../frame/paneFault";
import type { Closer } from "./calibration";

export type CentreGateway = Pick<Gateway, "readCentre" | "typeInputs" | "keepActuals">;

interface Reading {
  readonly centre: CentreStanding | null;
  readonly isRead: boolean;
  readonly fault: PaneFault | null;
  /** What was written last. */
  readonly written: Closer | null;
}

/** The centre of today as the sheets have it, read when the view opens and after every change; and what is typed from here. */
export function useCentre(gateway: CentreGateway, result: ComparisonResult | null) {
  const [reading, setReading] = useState<Reading>({ centre: null, isRead: false, fault: null, written: null });
  const [attempt, setAttempt] = useState(0);
  const keepings = useRef(0);
  useEffect(() => {
    let isOver = false;
    const keptBefore = keepings.current;
    gateway.readCentre().then(
      (centre) => {
        const isKeptSince = keepings.current !== keptBefore;
        if (!isOver)
          setReading((before) => ({
            ...before,
            centre: isKeptSince ? withActuals(centre, before.centre?.actuals) : centre,
            isRead: true,
            fault: null,
          }));
      },
      (error) => {
        if (!isOver) setReading((before) => ({ ...before, isRead: true, fault: faultOf(error) }));
      },
    );
    return () => {
      isOver = true;
    };
  }, [gateway, result, attempt]);

  async function write(closer: Closer): Promise<void> {
    try {
      const { driver, value, reach } = closer;
      await gateway.typeInputs(reach.typed.map((option) => ({ driver, option, value })));
      setReading((before) => ({ ...before, fault: null, written: closer }));
      setAttempt((before) => before + 1);
    } catch (error) {
      setReading((before) => ({ ...before, fault: faultOf(error) }));
    }
  }

  /** Whether the workbook remembers it. */
  async function keep(actuals: Actuals): Promise<boolean> {
    try {
      await gateway.keepActuals(actuals);
      keepings.current += 1;
      setReading((before) => ({ ...before, fault: null, centre: withActuals(before.centre, actuals) }));
      return true;
    } catch (error) {
      setReading((before) => ({ ...before, fault: faultOf(error) }));
      return false;
    }
  }

  return { ...reading, write, keep, readAgain: () => setAttempt(attempt + 1) };
}

/** A reading that began before something was kept brings back what was remembered then: what has been kept since stays. */
function withActuals(centre: CentreStanding | null, actuals: Actuals | undefined): CentreStanding | null {
  return centre && actuals ? { ...centre, actuals } : centre;
}
