import { useEffect, useState } from "react";
import type { ComparisonResult, Gateway } from "../../excel/Gateway";
import type { InputsStanding } from "../../workbook/standing/inputsStanding";
import { type PaneFault, faultOf } from "../frame/paneFault";

export type InputsGateway = Pick<Gateway, "readInputs">;

interface Reading {
  /** Null where there is no such sheet, and until it is read. */
  readonly inputs: InputsStanding | null;
  readonly isRead: boolean;
  readonly fault: PaneFault | null;
}

/** The Inputs sheet of the comparison that stands, read when the view opens; `onRead` hears of it. */
export function useInputs(
  gateway: InputsGateway,
  result: ComparisonResult | null,
  onRead: (inputs: InputsStanding) => void,
): Reading & { readAgain(): void } {
  const [reading, setReading] = useState<Reading>({ inputs: null, isRead: result === null, fault: null });
  const [attempt, setAttempt] = useState(0);
  const [hear] = useState(() => onRead);
  const isStanding = result !== null;

  useEffect(() => {
    if (!isStanding) return;
    let isOver = false;
    gateway.readInputs().then(
      (inputs) => {
        if (isOver) return;
        if (inputs) hear(inputs);
        setReading({ inputs, isRead: true, fault: null });
      },
      (error) => {
        if (!isOver) setReading({ inputs: null, isRead: false, fault: faultOf(error) });
      },
    );
    return () => {
      isOver = true;
    };
  }, [gateway, isStanding, hear, attempt]);

  return { ...reading, readAgain: () => setAttempt(attempt + 1) };
}
