import publicCases from "../cases/public.json";
import { outsourceFee, outsourceQuote } from "../../src/functions/pricing";
import { outsourceTco } from "../../src/functions/money";
import { outsourceRisk, outsourceUniform } from "../../src/functions/risk";
import {
  outsourceConsistency,
  outsourceExplain,
  outsourceRobustness,
  outsourceScore,
  outsourceStability,
  outsourceTopsis,
  outsourceWeights,
} from "../../src/functions/score";
import {
  outsourceAbandonment,
  outsourceAgents,
  outsourceAsa,
  outsourceFte,
  outsourceLines,
  outsourceOccupancy,
  outsourceServiceLevel,
} from "../../src/functions/staffing";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";

beforeAll(installCustomFunctions);

/** A call, and what it answers: numbers, "a number", "refused", or whatever the same function answers to other inputs. */
interface PublicCase {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly function: string;
  readonly inputs: readonly unknown[];
  readonly expected?: unknown;
  readonly sameAs?: readonly unknown[];
  readonly tolerance: number;
}

const cases: readonly PublicCase[] = publicCases;

type CellFunction = (...args: never[]) => unknown;

const functions: Readonly<Record<string, CellFunction>> = {
  OUTSOURCE_ABANDONMENT: outsourceAbandonment,
  OUTSOURCE_AGENTS: outsourceAgents,
  OUTSOURCE_ASA: outsourceAsa,
  OUTSOURCE_CONSISTENCY: outsourceConsistency,
  OUTSOURCE_EXPLAIN: outsourceExplain,
  OUTSOURCE_FEE: outsourceFee,
  OUTSOURCE_FTE: outsourceFte,
  OUTSOURCE_LINES: outsourceLines,
  OUTSOURCE_OCCUPANCY: outsourceOccupancy,
  OUTSOURCE_QUOTE: outsourceQuote,
  OUTSOURCE_RISK: outsourceRisk,
  OUTSOURCE_ROBUSTNESS: outsourceRobustness,
  OUTSOURCE_SCORE: outsourceScore,
  OUTSOURCE_SERVICELEVEL: outsourceServiceLevel,
  OUTSOURCE_STABILITY: outsourceStability,
  OUTSOURCE_TCO: outsourceTco,
  OUTSOURCE_TOPSIS: outsourceTopsis,
  OUTSOURCE_UNIFORM: outsourceUniform,
  OUTSOURCE_WEIGHTS: outsourceWeights,
};

function answerOf(name: string, inputs: readonly unknown[]): unknown {
  const call = functions[name];
  if (!call) throw new Error(`${name} is not called here.`);
  return errorOf(() => call(...(inputs as never[])));
}

const numbersIn = (answer: unknown) => [answer].flat(2);

describe("what people really typed, and asked about in public", () => {
  it.each(cases.map((each) => [each.id, each.kind, each] as const))("%s: %s", (_id, _kind, each) => {
    const answer = answerOf(each.function, each.inputs);
    const expected = each.sameAs ? answerOf(each.function, each.sameAs) : each.expected;
    if (expected === "refused") {
      expect(answer).toMatch(/^#(VALUE!|N\/A) /);
    } else if (expected === "a number") {
      for (const value of numbersIn(answer)) expect(Number.isFinite(value)).toBe(true);
    } else {
      const wanted = numbersIn(expected);
      const found = numbersIn(answer);
      expect(found).toHaveLength(wanted.length);
      for (const [index, value] of wanted.entries()) {
        if (typeof value !== "number") expect(found[index]).toBe(value);
        else
          expect(Math.abs((found[index] as number) - value)).toBeLessThanOrEqual(
            each.tolerance * Math.max(1, Math.abs(value)),
          );
      }
    }
  });
});
