import type { Domain } from "./domain";

/**
 * Everything a user can cause, as a kind with its facts. `locale/faultSentence` puts each kind into words and
 * `functions/runtime/cellError` turns it into a cell error.
 *
 * Rows and columns count from 1 inside the range the user gave. `argument` is the argument's name as Excel's help shows it.
 */
export type Fault = ArgumentFault | TableFault | MissingAnswer;

/** A value as the user typed it. */
export type Typed = string | number | boolean;

/** Where in an argument: a cell of a range, or nothing for a single value. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface OutsideDomain {
  readonly argument: string;
  readonly value: number;
  readonly domain: Domain;
  readonly place?: Place;
}

interface DriverOutsideDomain {
  readonly driver: string;
  readonly header: string;
  readonly value: number;
  readonly domain: Domain;
  readonly place: Place;
}

/** A fault in the arguments of a function. */
export type ArgumentFault =
  | { readonly kind: "argumentMissing"; readonly argument: string }
  /** From numbers that are each allowed, an answer beyond the largest number there is. */
  | { readonly kind: "answerTooLarge" }
  | { readonly kind: "notANumber"; readonly argument: string; readonly value: Typed; readonly place?: Place }
  | { readonly kind: "notTrueOrFalse"; readonly argument: string; readonly value: Typed }
  | ({ readonly kind: "outsideDomain" } & OutsideDomain)
  /** A share of a day, as Excel holds a time, where seconds or minutes belong. */
  | ({ readonly kind: "timeOfDay" } & OutsideDomain)
  /** A pairwise judgement beyond all reason: Excel makes a date of 1/7, and 46,029 of the date. */
  | ({ readonly kind: "judgementOutside" } & OutsideDomain)
  /** 0 on a scale that begins above it: the lowest rating of another scale, or meant as none. */
  | ({ readonly kind: "ratingOfZero" } & OutsideDomain)
  | {
      readonly kind: "unknownChoice";
      readonly argument: string;
      readonly value: Typed;
      readonly allowed: readonly string[];
      readonly place?: Place;
    }
  | { readonly kind: "blankCell"; readonly argument: string; readonly place: Place }
  | {
      readonly kind: "shapesDiffer";
      readonly argument: string;
      readonly rows: number;
      readonly columns: number;
      readonly otherArgument: string;
      readonly otherRows: number;
      readonly otherColumns: number;
    }
  | { readonly kind: "allWeightsZero"; readonly argument: string }
  | { readonly kind: "ratingMissing"; readonly argument: string; readonly place: Place }
  | {
      readonly kind: "unknownDriverArgument";
      readonly argument: string;
      readonly value: Typed;
      readonly place?: Place;
    }
  | { readonly kind: "driverCannotMove"; readonly driver: string }
  | { readonly kind: "notALine"; readonly argument: string; readonly rows: number; readonly columns: number }
  | {
      readonly kind: "notOnePerRow";
      readonly argument: string;
      readonly rows: number;
      readonly columns: number;
      readonly otherArgument: string;
      readonly otherRows: number;
    }
  | {
      readonly kind: "wrongColumnCount";
      readonly argument: string;
      readonly columns: number;
      readonly expected: number;
    }
  | { readonly kind: "notSquare"; readonly argument: string; readonly rows: number; readonly columns: number }
  | {
      readonly kind: "notExactly";
      readonly argument: string;
      readonly value: number;
      readonly expected: number;
      readonly place: Place;
    }
  | {
      readonly kind: "notReciprocal";
      readonly argument: string;
      readonly value: number;
      readonly place: Place;
      readonly mirrorValue: number;
      readonly mirrorPlace: Place;
    }
  | {
      readonly kind: "notSymmetric";
      readonly argument: string;
      readonly value: number;
      readonly place: Place;
      readonly mirrorValue: number;
      readonly mirrorPlace: Place;
    }
  | {
      readonly kind: "headersDiffer";
      readonly argument: string;
      readonly value: Typed;
      readonly place: Place;
      readonly expected: string;
    }
  | {
      readonly kind: "repeatedDriver";
      readonly argument: string;
      readonly driver: string;
      readonly place: Place;
      readonly firstPlace: Place;
    }
  | { readonly kind: "cannotCorrelate"; readonly argument: string; readonly driver: string; readonly place: Place }
  | {
      readonly kind: "correlationsImpossible";
      readonly argument: string;
      readonly driver: string;
      readonly otherDriver: string;
      readonly value: number;
      readonly place: Place;
      /** Where it could lie, were all others as they are; null where none of its values would do. */
      readonly range: { readonly least: number; readonly most: number } | null;
    }
  | {
      readonly kind: "tiersFromNeither0Nor1";
      readonly argument: string;
      readonly value: number;
      readonly place: Place;
    }
  | {
      readonly kind: "tiersNotRising";
      readonly argument: string;
      readonly value: number;
      readonly previous: number;
      readonly place: Place;
    }
  | { readonly kind: "latticeTooSmall"; readonly argument: string; readonly options: number; readonly most: number }
  | {
      readonly kind: "belowOther";
      readonly argument: string;
      readonly value: number;
      readonly place?: Place;
      readonly otherArgument: string;
      readonly otherValue: number;
    };

/** A fault in an assumptions table. */
export type TableFault =
  | { readonly kind: "tableTooSmall" }
  | { readonly kind: "blankOptionHeader"; readonly row: number; readonly column: number }
  | {
      readonly kind: "duplicateHeader";
      readonly header: string;
      readonly row: number;
      readonly column: number;
      readonly firstColumn: number;
    }
  /** A column that holds what an option has, under a header that no option may have. */
  | { readonly kind: "reservedOptionHeader"; readonly header: string; readonly value: Typed; readonly place: Place }
  | { readonly kind: "unknownDriver"; readonly name: string; readonly row: number }
  | { readonly kind: "duplicateDriver"; readonly driver: string; readonly row: number; readonly firstRow: number }
  | { readonly kind: "headingHoldsValue"; readonly value: Typed; readonly place: Place }
  | {
      readonly kind: "driverNotANumber";
      readonly driver: string;
      readonly header: string;
      readonly value: Typed;
      readonly place: Place;
    }
  | ({ readonly kind: "driverOutsideDomain" } & DriverOutsideDomain)
  | ({ readonly kind: "driverTimeOfDay" } & DriverOutsideDomain)
  | {
      readonly kind: "driverUnknownChoice";
      readonly driver: string;
      readonly header: string;
      readonly value: Typed;
      readonly allowed: readonly string[];
      readonly place: Place;
    }
  | {
      readonly kind: "sharedValuesDiffer";
      readonly driver: string;
      readonly value: Typed;
      readonly place: Place;
      readonly firstValue: Typed;
      readonly firstPlace: Place;
    }
  | { readonly kind: "quoteWithoutPrice"; readonly option: string; readonly rate: number }
  | { readonly kind: "arrangementMissing"; readonly option: string; readonly allowed: readonly string[] }
  | {
      readonly kind: "uncertaintyNotAllowed";
      readonly driver: string;
      readonly header: string;
      readonly place: Place;
      /** "certain": the driver has no uncertainty at all; "shared": a shared driver has one uncertainty for all options. */
      readonly reason: "certain" | "shared";
    }
  | {
      readonly kind: "metalogInfeasible";
      readonly driver: string;
      readonly low: number;
      readonly high: number;
      readonly row: number;
    }
  | {
      readonly kind: "unknownOption";
      readonly argument: string;
      readonly value: Typed;
      readonly options: readonly string[];
    };

/** A question that is put well but has no answer. */
export type MissingAnswer =
  | { readonly kind: "noRatings" }
  | { readonly kind: "queueNeverClears"; readonly agents: number; readonly load: number }
  | { readonly kind: "consistencyUnknown"; readonly size: number; readonly largestSize: number }
  | { readonly kind: "baselineNotACost"; readonly npv: number }
  | { readonly kind: "neverPaysBack"; readonly shortfall: number }
  | { readonly kind: "noRateOfReturn" }
  | { readonly kind: "severalRatesOfReturn"; readonly rates: readonly number[] }
  /** Savings come first and are paid for later: the rate is that at which such a loan is even. */
  | { readonly kind: "flowsBorrow"; readonly rate: number }
  | { readonly kind: "simulationCancelled" }
  /** What the machine says of it: mostly that it has no memory left. */
  | { readonly kind: "simulationFailed"; readonly reason: string }
  | { readonly kind: "noBreakEven"; readonly driver: string; readonly from: number; readonly to: number }
  | { readonly kind: "equalEverywhere"; readonly driver: string }
  | {
      readonly kind: "noWalkAway";
      readonly driver: string;
      readonly from: number;
      readonly to: number;
      readonly confidence: number;
      /** The chances of being cheaper that were met on the way. */
      readonly lowest: number;
      readonly highest: number;
    };
