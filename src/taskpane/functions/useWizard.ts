import { useEffect, useReducer, useRef, useState } from "react";
import type { AnswerPlace, Gateway, InsertOutcome } from "../../excel/Gateway";
import type { Language } from "../../locale/language";
import { type PaneFault, faultOf } from "../frame/paneFault";
import { useAllWords } from "../frame/allWords";
import { type CalledAnswer, callFunction } from "./callFunction";
import type { DescribedFunction } from "./functionBook";
import { formulaText } from "./formulaText";
import { type ArgumentReading, type ReadArgument, readArgument } from "./readArgument";

/** What the wizard needs of the workbook. */
export type FunctionsGateway = Pick<
  Gateway,
  "readSelection" | "readCells" | "readAnswerPlace" | "insertFormula" | "watchSelection"
>;

/** What is typed for the arguments. */
type TypedArguments = Readonly<Record<string, string>>;

/** What was typed comes to. */
interface Evaluation {
  readonly typed: TypedArguments;
  readonly readings: readonly ArgumentReading[];
  /** Null where an argument cannot be read, and where nobody has asked for an answer that may take long. */
  readonly answer: CalledAnswer | null;
  /** Whether cells that it reads have changed since. */
  readonly isOutdated?: true;
}

/** How long nothing must have been typed before it is read, in milliseconds. */
const quietTime = 300;

/** The arguments typed for a function, what it answers to them, and where the answer would stand. */
export function useWizard(described: DescribedFunction, gateway: FunctionsGateway) {
  const [typed, setTyped] = useState<TypedArguments>({});
  const [fault, setFault] = useState<PaneFault | null>(null);
  const [outcome, setOutcome] = useState<InsertOutcome | null>(null);
  const evaluated = useEvaluation(described, gateway, typed, setFault);
  const { evaluation, isOld } = evaluated;
  const size = sizeOf(evaluation?.answer ?? null);
  const { place: placeRead, readAgain } = usePlace(gateway, size, setFault, () => {
    setOutcome(null);
    evaluated.lookAgain();
  });
  const given = evaluation && argumentsOf(evaluation.readings);
  const place = isOld ? null : placeRead;

  function type(argument: string, text: string) {
    setOutcome(null);
    setFault(null);
    setTyped((before) => ({ ...before, [argument]: text }));
  }

  /** Whether cells were selected that can be taken. */
  async function take(argument: string): Promise<boolean> {
    const block = await gateway.readSelection().catch((error: unknown) => {
      setFault(faultOf(error));
      return null;
    });
    if (block) type(argument, block.address);
    return block !== null;
  }

  function insert() {
    if (!place || !given) return;
    const inFormula = given.map((argument) => argument.inFormula);
    gateway.insertFormula(place, formulaText(described.name, inFormula)).then(
      (came) => {
        setOutcome(came);
        readAgain();
      },
      (error) => setFault(faultOf(error)),
    );
  }

  /** Reads everything once more. */
  function tryAgain() {
    setFault(null);
    setTyped((before) => ({ ...before }));
    readAgain();
  }

  return { ...evaluated, typed, type, take, tryAgain, given, place, insert, outcome, fault };
}

export type Wizard = ReturnType<typeof useWizard>;

/** All arguments where each can be handed over. */
function argumentsOf(readings: Evaluation["readings"]): readonly ReadArgument[] | null {
  const read = readings.flatMap((reading) => (reading.ok ? [reading.argument] : []));
  return read.length === readings.length ? read : null;
}

/** How many cells an answer fills; an error that may become an answer fills one. */
function sizeOf(answer: CalledAnswer | null): string | null {
  if (answer === null) return null;
  if (!answer.ok) return answer.code === "#N/A" ? "1,1" : null;
  return `${answer.rows.length},${answer.rows[0]?.length ?? 0}`;
}

function useEvaluation(
  described: DescribedFunction,
  gateway: FunctionsGateway,
  typed: TypedArguments,
  onFault: (fault: PaneFault) => void,
) {
  const { language } = useAllWords();
  const [evaluation, setEvaluation] = useState<Evaluation | null>(null);
  const [asked, setAsked] = useState<TypedArguments | null>(null);
  const [isComputing, setComputing] = useState(false);
  const [round, evaluateAnew] = useReducer((count: number) => count + 1, 0);
  const mayCompute = !described.isLong || asked === typed;
  const isOld = evaluation !== null && (evaluation.typed !== typed || evaluation.isOutdated === true);

  useEffect(() => {
    let isOver = false;
    const evaluate = async () => {
      const readings = await readArguments(described, typed, language, gateway);
      const given = argumentsOf(readings);
      if (isOver) return;
      setEvaluation({ typed, readings, answer: null });
      if (!given || !mayCompute) return;
      setComputing(true);
      const values = given.map((each) => each.given);
      const answer = await callFunction(described.name, values).finally(() => {
        if (!isOver) setComputing(false);
      });
      if (!isOver) setEvaluation({ typed, readings, answer });
    };
    const waiting = setTimeout(() => {
      evaluate().catch((error: unknown) => {
        if (!isOver) onFault(faultOf(error));
      });
    }, quietTime);
    return () => {
      isOver = true;
      clearTimeout(waiting);
      setComputing(false);
    };
  }, [described, typed, language, gateway, mayCompute, round, onFault]);

  /** What takes long is computed anew once the user asks. */
  async function lookAgain() {
    if (evaluation === null || isOld || !(await hasChanged(evaluation, described, language, gateway))) return;
    setEvaluation((now) => (now === evaluation ? { ...now, isOutdated: true } : now));
    if (!described.isLong) evaluateAnew();
  }

  return {
    evaluation,
    /** Whether it is of something else than what is typed and stands in the cells now: nothing of it is inserted then. */
    isOld,
    isComputing,
    compute: () => {
      setAsked(typed);
      evaluateAnew();
    },
    lookAgain: () => void lookAgain().catch((error: unknown) => onFault(faultOf(error))),
  };
}

/** Whether cells that were read hold something else now. */
async function hasChanged(
  { typed, readings }: Evaluation,
  described: DescribedFunction,
  language: Language,
  gateway: FunctionsGateway,
): Promise<boolean> {
  if (!readings.some((reading) => reading.ok && reading.argument.block)) return false;
  const now = await readArguments(described, typed, language, gateway);
  return JSON.stringify(now) !== JSON.stringify(readings);
}

function readArguments(
  { parameters }: DescribedFunction,
  typed: TypedArguments,
  language: Language,
  gateway: FunctionsGateway,
): Promise<ArgumentReading[]> {
  return Promise.all(
    parameters.map((each) =>
      readArgument(typed[each.name] ?? "", each, language, (reference) => gateway.readCells(reference)),
    ),
  );
}

function usePlace(
  gateway: FunctionsGateway,
  size: string | null,
  onFault: (fault: PaneFault) => void,
  onMove: () => void,
) {
  const [place, setPlace] = useState<AnswerPlace | null>(null);
  const [moves, readAgain] = useReducer((count: number) => count + 1, 0);
  const moved = useRef(onMove);
  useEffect(() => {
    moved.current = () => {
      onMove();
      readAgain();
    };
  });

  useEffect(() => {
    if (size === null) return;
    let isOver = false;
    const [rows = 1, columns = 1] = size.split(",").map(Number);
    gateway.readAnswerPlace(rows, columns).then(
      (read) => {
        if (!isOver) setPlace(read);
      },
      (error) => {
        if (!isOver) onFault(faultOf(error));
      },
    );
    return () => {
      isOver = true;
    };
  }, [gateway, size, moves, onFault]);

  useEffect(() => {
    const watch = gateway.watchSelection(() => moved.current());
    watch.catch((error: unknown) => onFault(faultOf(error)));
    return () => {
      watch.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [gateway, moved, onFault]);

  const isOfSize = place !== null && `${place.area.rows},${place.area.columns}` === size;
  return { place: isOfSize ? place : null, readAgain };
}
