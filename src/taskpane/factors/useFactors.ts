import { useEffect, useState } from "react";
import type { ComparisonResult, Gateway } from "../../excel/Gateway";
import type { FactorsChange, FactorsStanding } from "../../workbook/standing/factorsStanding";
import { type PaneFault, faultOf } from "../frame/paneFault";

/** What the view needs of the workbook. */
export type FactorsGateway = Pick<Gateway, "readFactors" | "writeFactors">;

interface Reading {
  readonly standing: FactorsStanding | null;
  readonly isRead: boolean;
  readonly fault: PaneFault | null;
}

/** The Factors sheet, read when the view opens and after every change of the comparison; and what is typed on it from here. */
export function useFactors(gateway: FactorsGateway, result: ComparisonResult | null) {
  const [reading, setReading] = useState<Reading>({ standing: null, isRead: false, fault: null });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isOver = false;
    gateway.readFactors().then(
      (standing) => {
        if (!isOver) setReading({ standing, isRead: true, fault: null });
      },
      (error) => {
        if (!isOver) setReading((before) => ({ ...before, isRead: true, fault: faultOf(error) }));
      },
    );
    return () => {
      isOver = true;
    };
  }, [gateway, result, attempt]);

  /** Whether it was written. */
  async function write(changes: readonly FactorsChange[]): Promise<boolean> {
    try {
      setReading({ standing: await gateway.writeFactors(changes), isRead: true, fault: null });
      return true;
    } catch (error) {
      setReading((before) => ({ ...before, fault: faultOf(error) }));
      return false;
    }
  }

  return { ...reading, write, readAgain: () => setAttempt(attempt + 1) };
}

export type Write = ReturnType<typeof useFactors>["write"];
