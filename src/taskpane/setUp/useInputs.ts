import { useEffect, useRef, useState } from "react";
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

/** The Inputs sheet of the comparison that stands, read when the view opens, of which `onRead` hears, and whenever its figures change. */
export function useInputs(
  gateway: InputsGateway,
  result: ComparisonResult | null,
  onRead: (inputs: InputsStanding) => void,
): Reading & { readAgain(): void } {
  const [reading, setReading] = useState<Reading>({ inputs: null, isRead: result === null, fault: null });
  const [attempt, setAttempt] = useState(0);
  const hear = useRef<typeof onRead | null>(onRead);

  useEffect(() => {
    if (result === null) return;
    let isOver = false;
    gateway.readInputs().then(
      (inputs) => {
        if (isOver) return;
        // What has been typed in the form since stays.
        if (inputs) {
          hear.current?.(inputs);
          hear.current = null;
        }
        setReading({ inputs, isRead: true, fault: null });
      },
      (error) => {
        if (!isOver) setReading((before) => (before.isRead ? before : { ...before, fault: faultOf(error) }));
      },
    );
    return () => {
      isOver = true;
    };
  }, [gateway, result, attempt]);

  return { ...reading, readAgain: () => setAttempt(attempt + 1) };
}
