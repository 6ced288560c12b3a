import { BaseFunction } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { blockingError, readArguments } from "./arguments";
import type { CallHabits } from "./callHabits";
import type { FunctionMetadata } from "./metadata";
import { errorValue, isFunctionError, toPlain, toValueObject } from "./values";
import type { PendingAnswers } from "./pendingAnswers";

export interface Invocation {
  address: string;
  functionName: string;
  isInValuePreview: boolean;
  onCanceled?: () => void;
}

export type Implementation = (...values: unknown[]) => unknown;

export interface FunctionSurroundings {
  /** The function that the page has associated with an id; undefined until it is loaded. */
  implementation(id: string): Implementation | undefined;
  /** Remembers why a cell shows an error, or forgets it (null). */
  explain(cell: string, sentence: string | null): void;
  addressOf(sheetId: string, row: number, column: number): string;
  pending: PendingAnswers;
  habits: CallHabits;
  /** Whether errors reach functions that take a cell of any kind. */
  takesErrors: boolean;
}

/** One of the add-in's functions, as the engine calls it: straight through to the function in the add-in's page. */
export class AddinFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly surroundings: FunctionSurroundings,
  ) {
    super(metadata.name);
    // The function itself says which argument it lacks; the engine would only show #N/A.
    this.minParams = 0;
    this.maxParams = metadata.parameters.length;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const cell = `${this.subUnitId}!${this.row},${this.column}`;
    const blocking = blockingError(values, this.metadata, this.surroundings.takesErrors);
    if (blocking) return blocking;
    try {
      const calls = readArguments(values, this.metadata, this.surroundings.habits);
      const rows = Array.from({ length: calls.rows }, (_, y) =>
        Array.from({ length: calls.columns }, (_, x) => this.answer(cell, calls.argumentsAt(y, x))),
      );
      this.surroundings.explain(cell, null);
      const isOneCall = calls.rows * calls.columns === 1;
      if (!this.surroundings.habits.spills) return toValueObject(single(rows[0]![0]));
      return toValueObject(isOneCall ? rows[0]![0] : rows.map((row) => row.map(single)));
    } catch (error) {
      return this.fail(cell, error);
    }
  }

  private fail(cell: string, error: unknown): BaseValueObject {
    if (error === notReady) return errorValue("#GETTING_DATA");
    const known = isFunctionError(error) ? error : { code: "#VALUE!", message: String(error) };
    this.surroundings.explain(cell, known.message || null);
    return errorValue(known.code);
  }

  private answer(cell: string, values: unknown[]): unknown {
    const { pending } = this.surroundings;
    const key = `${this.metadata.id} ${JSON.stringify(values)}`;
    const promised = pending.find(cell, key);
    if (promised) {
      const { answer } = promised;
      if (answer === null) throw notReady;
      if (answer.error !== undefined) throw answer.error;
      return answer.value;
    }

    const implementation = this.surroundings.implementation(this.metadata.id);
    if (!implementation) throw notReady;
    const answer = implementation(...values, this.invocation());
    if (!isPromise(answer)) return answer;
    pending.await(cell, key, answer);
    throw notReady;
  }

  private invocation(): Invocation {
    return {
      address: this.surroundings.addressOf(this.subUnitId ?? "", this.row, this.column),
      functionName: this.metadata.name,
      isInValuePreview: false,
    };
  }
}

const notReady = Symbol("the answer is not there yet");

function isPromise(answer: unknown): answer is PromiseLike<unknown> {
  return typeof answer === "object" && answer !== null && "then" in answer;
}

/** Called once for each cell of a range, a function gives one value for each; of an array, the first. */
const single = (answer: unknown): unknown =>
  Array.isArray(answer) ? toPlain(toValueObject((answer as unknown[][])[0]?.[0])) : answer;
