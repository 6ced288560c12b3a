import { useEffect, useRef, useState } from "react";
import type { Dispatch, SetStateAction } from "react";
import type { ComparisonResult, Gateway, Undoable } from "../excel/Gateway";
import type { Language } from "../locale/language";
import { localMinute } from "../locale/localDay";
import { loadOpening } from "../locale/openingMessages";
import { runEvent } from "../model/simulation/simulationProgress";
import { faultOf } from "./frame/paneFault";
import type { PaneFault } from "./frame/paneFault";
import { firstLanguage, rememberLanguage } from "./frame/rememberedLanguage";
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
import { nothingTried } from "./frame/whatIfStanding";
import type { FormStanding } from "./setUp/comparisonForm";
import type { ComparisonPane } from "./setUp/comparisonPane";

type SetSession = Dispatch<SetStateAction<Session>>;
type SetForm = Dispatch<SetStateAction<FormStanding>>;

/** Decides what the pane shows: the form, the comparison that stands in the workbook, and what came of each attempt. */
export function useComparison(gateway: Gateway): ComparisonPane {
  const { language, speak } = useLanguage(gateway);
  const [form, setForm] = useState<FormStanding>({ left: null, found: null });
  const [session, setSession] = useState(firstSession);

  useOpening(gateway, session, { setSession, setForm });
  useWatch(gateway, session, setSession);
  useEffect(() => gateway.onRibbon((command) => setSession(moved(command))), [gateway]);
  const fail = (task: Task) => (error: unknown) => setSession(troubled(faultOf(error), task));

  function begin(task: Task) {
    if (session.activity !== "idle") return;
    if (task.kind === "open") setSession(started("opening"));
    if (task.kind === "create") create(task);
    if (task.kind === "update") write(task, gateway.updateComparison(now(), task.answers));
    const shown = pointing(gateway, task);
    if (shown === null) return;
    setSession(started("idle"));
    shown.catch(fail(task));
  }

  function create(task: Extract<Task, { kind: "create" | "update" }>) {
    setSession(started("writing"));
    const answer = ({ request, figures, seen, refused }: Asked) => {
      if (request) return write(task, gateway.createComparison(request, task.answers, figures, seen));
      setSession(settled({}));
      setForm((now) => ({ ...now, left: refused(now) }));
    };
    ask(language, form).then(answer).catch(fail(task));
  }

  function write(task: Task, writing: Promise<Undoable<ComparisonResult>>) {
    setSession(started("writing"));
    writing.then((result) => setSession(shownWritten(result)), fail(task));
  }

  return {
    ...session,
    language,
    form,
    chooseLanguage(chosen) {
      setSession(unasked);
      speak(chosen);
    },
    changeForm(changed) {
      setSession(unasked);
      setForm((now) => ({ ...now, left: changed(now) }));
    },
    create: () => begin({ kind: "create" }),
    update: () => begin({ kind: "update" }),
    showView(place, subject) {
      const anew = place === "setUp" && newSetUp(session);
      if (anew) setForm(anew);
      setSession(moved(place, subject));
    },
    ...pointers(begin),
    ...ofSession(setSession),
    tryAgain: (answers) => session.trouble && begin(nextTask(session.trouble, answers)),
  };
}

/** The workbook may have been edited since: its own request is where a new set-up starts. A look at the menu ends none. */
function newSetUp({ result, place, beforeMenu }: Session): FormStanding | null {
  const isBack = place === "menu" && beforeMenu === "setUp";
  return result && !isBack ? { left: null, found: result.request } : null;
}

type Asked = Awaited<ReturnType<typeof ask>>;

/** What the form asks for today is only worked out once it is asked for: that takes the whole catalogue. */
async function ask(language: Language, form: FormStanding) {
  const { askedIn } = await import(/* webpackChunkName: "readForm" */ "./setUp/askedIn");
  const { request, ...asked } = askedIn(language, form);
  return { ...asked, request: request && { ...request, writtenOn: now() } };
}

const shownWritten = ({ undo, ...result }: Undoable<ComparisonResult>) =>
  settled({ place: "decision", subject: null, undo, result, whatIf: nothingTried });

/** The moment, as it is written in a workbook. */
const now = () => localMinute(new Date());

/** What was asked of the amounts typed was asked of the form as it stood: once that changes, it is asked no more. */
const unasked = (before: Session): Session =>
  before.trouble?.fault.kind === "typedMoney" ? { ...before, trouble: null } : before;

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

/** What is changed in the pane alone. */
function ofSession(setSession: SetSession) {
  return {
    changeWhatIf: (changed) => setSession((before) => ({ ...before, whatIf: changed(before.whatIf) })),
    giveUp: () => setSession((before) => ({ ...before, trouble: null })),
  } satisfies Partial<ComparisonPane>;
}

/** The pane's language, and the way to another. The cell functions read the page's for the sentences in their errors. */
function useLanguage(gateway: Gateway) {
  const [language, setLanguage] = useState(() => firstLanguage(gateway.displayLanguage()));
  const last = useRef(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return {
    language,
    speak(chosen: Language) {
      last.current = chosen;
      rememberLanguage(chosen);
      // Its words may come after those of a language that was chosen since.
      void loadOpening(chosen).then(() => {
        if (last.current === chosen) setLanguage(chosen);
      });
    },
  };
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
  { setSession, setForm }: { setSession: SetSession; setForm: SetForm },
): void {
  const isOpening = activity === "opening";
  useEffect(() => {
    if (!isOpening) return;
    gateway.readComparison().then(
      (result) => {
        if (result) setForm({ left: null, found: result.request });
        setSession(opened(result));
      },
      (error) => setSession(troubled(faultOf(error), { kind: "open" })),
    );
  }, [gateway, isOpening, setSession, setForm]);
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
