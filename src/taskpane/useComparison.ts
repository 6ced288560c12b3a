import { useEffect, useReducer, useRef, useState } from "react";
import type { Dispatch, SetStateAction } from "react";
import type { ComparisonResult, Gateway, Undoable } from "../excel/Gateway";
import { type Language, languageOf } from "../locale/language";
import { localDay } from "../locale/localDay";
import { runEvent } from "../model/simulation/simulationProgress";
import { faultOf } from "./frame/paneFault";
import type { PaneFault } from "./frame/paneFault";
import { rememberLanguage, rememberedLanguage } from "./frame/rememberedLanguage";
import {
  type Session,
  type Task,
  firstSession,
  moved,
  nextTask,
  opened,
  recalculated,
  settled,
  started,
} from "./frame/session";
import { useActuals } from "./frame/useActuals";
import { firstForm, reduceForm } from "./setUp/comparisonForm";
import type { ComparisonForm, FormEvent } from "./setUp/comparisonForm";
import type { ComparisonPane } from "./setUp/comparisonPane";

type SetSession = Dispatch<SetStateAction<Session>>;

/** Decides what the pane shows: the form, the comparison that stands in the workbook, and what came of each attempt. */
export function useComparison(gateway: Gateway): ComparisonPane {
  const [form, changeForm] = useReducer(reduceForm, null, () =>
    firstForm(rememberedLanguage() ?? languageOf(gateway.displayLanguage())),
  );
  const [session, setSession] = useState(firstSession);

  usePageLanguage(form.language);
  useOpening(gateway, session, { setSession, changeForm });
  useWatch(gateway, session, setSession);
  useEffect(() => gateway.onRibbon((command) => setSession(moved(command))), [gateway]);
  const fail = (task: Task) => (error: unknown) => setSession(troubled(faultOf(error), task));

  function begin(task: Task) {
    if (session.activity !== "idle") return;
    if (task.kind === "open") setSession(started("opening"));
    if (task.kind === "create") create(task);
    if (task.kind === "update") write(task, gateway.updateComparison(today(), task.answers));
    const shown = pointing(gateway, task);
    if (shown === null) return;
    setSession(started("idle"));
    shown.catch(fail(task));
  }

  function create(task: Extract<Task, { kind: "create" | "update" }>) {
    setSession(started("writing"));
    const ask = ({ request, figures, step }: Asked) => {
      if (request) return write(task, gateway.createComparison(request, task.answers, figures));
      setSession(settled({}));
      changeForm({ kind: "refused", step });
    };
    askedIn(form).then(ask).catch(fail(task));
  }

  function write(task: Task, writing: Promise<Undoable<ComparisonResult>>) {
    setSession(started("writing"));
    writing.then((result) => setSession(shownWritten(result)), fail(task));
  }

  return {
    ...session,
    form,
    ...useActuals(),
    change(event) {
      if (event.kind === "languageChosen") rememberLanguage(event.language);
      // What was asked of the amounts typed was asked of the form as it stood.
      setSession((before) => (before.trouble?.fault.kind === "typedMoney" ? { ...before, trouble: null } : before));
      changeForm(event);
    },
    create: () => begin({ kind: "create" }),
    update: () => begin({ kind: "update" }),
    showView(place, subject) {
      // The workbook may have been edited since: its own request is where a new set-up starts.
      if (place === "setUp" && session.result) changeForm({ kind: "comparisonFound", request: session.result.request });
      setSession(moved(place, subject));
    },
    ...pointers(begin),
    tryAgain: (answers) => session.trouble && begin(nextTask(session.trouble, answers)),
    giveUp: () => setSession((before) => ({ ...before, trouble: null })),
  };
}

const shownWritten = ({ undo, ...result }: Undoable<ComparisonResult>) =>
  settled({ place: "decision", subject: null, undo, result });

/** The day, as it is written in a workbook. */
const today = () => localDay(new Date());

type Asked = Awaited<ReturnType<typeof askedIn>>;

/** What a form asks for, or the step to mend, is only worked out once it is asked for: that takes the whole catalogue. */
async function askedIn(form: ComparisonForm) {
  const { readForm, troubledStep } = await import(/* webpackChunkName: "readForm" */ "./setUp/readForm");
  const reading = readForm(form);
  const request = reading.request && { ...reading.request, createdOn: today() };
  return { request, figures: reading.figures.figures, step: troubledStep(reading) ?? form.step };
}

/** The buttons that leave the comparison as it is, or set its scenario. */
function pointers(begin: (task: Task) => void) {
  return {
    showSheet: (title) => begin({ kind: "showSheet", title }),
    runSimulation: () => begin({ kind: "runSimulation" }),
    showCheck: (check) => begin({ kind: "showCheck", check }),
    showFigure: (figure, option) => begin({ kind: "showFigure", figure, option }),
    showInput: (place) => begin({ kind: "showInput", place }),
    showMissing: (figure) => begin({ kind: "showMissing", figure }),
    chooseScenario: (scenario) => begin({ kind: "chooseScenario", scenario }),
  } satisfies Partial<ComparisonPane>;
}

/** The cell functions read the page's language for the sentences in their errors. */
function usePageLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

/** What does not write the comparison anew: the way to a place in it, its scenario, or its simulation. Null for every other task. */
function pointing(gateway: Gateway, task: Task): Promise<void> | null {
  if (task.kind === "showSheet") return gateway.showSheet(task.title);
  if (task.kind === "showCheck") return gateway.showCheck(task.check);
  if (task.kind === "showFigure") return gateway.showFigure(task.figure, task.option);
  if (task.kind === "showInput") return gateway.showInput(task.place);
  if (task.kind === "showMissing") return gateway.showMissing(task.figure);
  if (task.kind === "chooseScenario") return gateway.chooseScenario(task.scenario);
  if (task.kind !== "runSimulation") return null;
  dispatchEvent(new Event(runEvent));
  return gateway.runSimulation();
}

/** Reads the comparison that stands in the workbook, at first and whenever the user tries again. */
function useOpening(
  gateway: Gateway,
  { activity }: Session,
  { setSession, changeForm }: { setSession: SetSession; changeForm: Dispatch<FormEvent> },
): void {
  const isOpening = activity === "opening";
  useEffect(() => {
    if (!isOpening) return;
    gateway.readComparison().then(
      (result) => {
        if (result) changeForm({ kind: "comparisonFound", request: result.request });
        setSession(opened(result));
      },
      (error) => setSession(troubled(faultOf(error), { kind: "open" })),
    );
  }, [gateway, isOpening, setSession, changeForm]);
}

/** Follows the figures of the comparison on show while nothing is being written. */
function useWatch(gateway: Gateway, { result, activity }: Session, setSession: SetSession): void {
  const shown = useRef(result);
  useEffect(() => {
    shown.current = result;
  });
  const isWatching = result !== null && activity === "idle";
  useEffect(() => {
    if (!isWatching || shown.current === null) return;
    let isOver = false;
    const stopped = (fault: PaneFault) => {
      if (!isOver) setSession(troubled(fault, { kind: "open" }));
    };
    const watch = gateway.watchComparison(
      shown.current,
      (fresh) => {
        if (!isOver) setSession(recalculated(fresh));
      },
      stopped,
    );
    watch.catch((error) => stopped(faultOf(error)));
    return () => {
      isOver = true;
      watch.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [gateway, isWatching, setSession]);
}

function troubled(fault: PaneFault, task: Task) {
  return settled({ trouble: { fault, task } });
}
