import type { DriverValues } from "../assumptions/assumptions";

/** Probabilities and shares as oversight and selection leave them. */
export interface Felt {
  readonly "reputation-probability": number;
  readonly "service-failure-probability": number;
  readonly "dissatisfied-share": number;
  readonly "exit-probability": number;
}

/**
 * How likely harm is once neglect is counted in: without the oversight at which standards hold, or the selection at which vendors
 * are known, a harm becomes likelier by up to `neglect-effect`, and never more than certain.
 *
 * @param firstFte the agents of year 1
 */
export function felt(values: DriverValues, firstFte: number): Felt {
  const raised = (share: number, gap: number) => Math.min(1, share * (1 + values["neglect-effect"] * gap));
  const oversight = oversightGap(values, firstFte);
  return {
    "reputation-probability": raised(values["reputation-probability"], oversight),
    "service-failure-probability": raised(values["service-failure-probability"], oversight),
    "dissatisfied-share": raised(values["dissatisfied-share"], oversight),
    "exit-probability": raised(values["exit-probability"], selectionGap(values)),
  };
}

/** The part of the oversight needed that is missing, 0 to 1. */
function oversightGap(values: DriverValues, firstFte: number): number {
  const norm = values["oversight-norm"];
  if (norm === 0 || firstFte === 0) return 0;
  const watched = (values["oversight-fte"] * values["agents-per-overseer"]) / firstFte;
  return Math.max(0, 1 - values["oversight-rate"] / norm - watched);
}

/** The part of the selection needed that is missing, 0 to 1. */
function selectionGap(values: DriverValues): number {
  const norm = values["selection-norm"];
  return norm === 0 ? 0 : Math.max(0, 1 - values["selection-rate"] / norm);
}
