import { useEffect, useReducer, useState } from "react";
import type { ComparisonResult, Gateway, TemplateUse } from "../excel/Gateway";
import { languageOf } from "../locale/language";
import { localDay } from "../locale/localDay";
import { firstForm, reduceForm } from "./setUp/comparisonForm";
import type { ComparisonForm, FormEvent } from "./setUp/comparisonForm";
import { faultOf } from "./frame/paneFault";
import type { PaneFault } from "./frame/paneFault";
import { readForm } from "./setUp/readForm";
import type { FormReading } from "./setUp/readForm";
import { rememberLanguage, rememberedLanguage } from "./frame/rememberedLanguage";

/** Everything the pane shows, and everything its buttons do. */
export interface ComparisonPane extends Session {
  readonly form: ComparisonForm;
  readonly reading: FormReading;
  change(event: FormEvent): void;
  create(): void;
  /** Brings a comparison that another version wrote up to this one. */
  update(): void;
  showView(view: View): void;
  showSheet(title: string): void;
  tryAgain(): void;
}

export type View = "setUp" | "result";

interface Session {
  readonly result: ComparisonResult | null;
  readonly view: View;
  readonly activity: "opening" | "writing" | "idle";
  readonly trouble: Trouble | null;
  /** Whether the comparison on show was written from this pane. */
  readonly isWritten: boolean;
  /** Whether the user has set the views in motion, so that focus has to follow them. */
  readonly hasMoved: boolean;
}

interface Trouble {
  readonly fault: PaneFault;
  readonly task: Task;
}

type Task =
  | { readonly kind: "open" }
  | { readonly kind: "create" | "update"; readonly template?: TemplateUse }
  | { readonly kind: "showSheet"; readonly title: string };

const firstSession: Session = {
  result: null,
  view: "setUp",
  activity: "opening",
  trouble: null,
  isWritten: false,
  hasMoved: false,
};

/** Decides what the pane shows: the form, the comparison that stands in the workbook, and what came of each attempt. */
export function useComparison(gateway: Gateway): ComparisonPane {
  const [form, changeForm] = useReducer(reduceForm, null, () =>
    firstForm(rememberedLanguage() ?? languageOf(gateway.displayLanguage())),
  );
  const [session, setSession] = useState(firstSession);
  const reading = readForm(form);

  // The cell functions read the page's language for the sentences in their errors.
  useEffect(() => {
    document.documentElement.lang = form.language;
  }, [form.language]);

  const isOpening = session.activity === "opening";
  useEffect(() => {
    if (!isOpening) return;
    gateway.readComparison().then(
      (result) => {
        if (result) changeForm({ kind: "comparisonFound", request: result.request });
        setSession(settled({ result, view: result ? "result" : "setUp" }));
      },
      (error) => setSession(settled({ trouble: { fault: faultOf(error), task: { kind: "open" } } })),
    );
  }, [gateway, isOpening]);

  const isWatching = session.result !== null && session.activity === "idle";
  useEffect(() => {
    if (!isWatching) return;
    let isOver = false;
    const troubled = (fault: PaneFault) => {
      if (!isOver) setSession(settled({ trouble: { fault, task: { kind: "open" } } }));
    };
    const watch = gateway.watchComparison((result) => {
      if (isOver) return;
      setSession((before) => ({
        ...before,
        result: result && { ...result, keptSheet: before.result?.keptSheet ?? null },
        view: result ? before.view : "setUp",
      }));
    }, troubled);
    watch.catch((error) => troubled(faultOf(error)));
    return () => {
      isOver = true;
      watch.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [gateway, isWatching]);

  function begin(task: Task) {
    if (session.activity !== "idle") return;
    if (task.kind === "open") setSession(started("opening"));
    if (task.kind === "create") create(task);
    if (task.kind === "update") write(task, gateway.updateComparison(localDay(new Date()), task.template));
    if (task.kind === "showSheet") {
      setSession(started("idle"));
      gateway.showSheet(task.title).catch((error) => setSession(settled({ trouble: { fault: faultOf(error), task } })));
    }
  }

  function create(task: Extract<Task, { kind: "create" | "update" }>) {
    if (reading.request === null) return changeForm({ kind: "refused" });
    write(task, gateway.createComparison({ ...reading.request, createdOn: localDay(new Date()) }, task.template));
  }

  function write(task: Task, writing: Promise<ComparisonResult>) {
    setSession(started("writing"));
    writing.then(
      (result) => setSession(settled({ result, view: "result", isWritten: true })),
      (error) => setSession(settled({ trouble: { fault: faultOf(error), task } })),
    );
  }

  return {
    ...session,
    form,
    reading,
    change(event) {
      if (event.kind === "languageChosen") rememberLanguage(event.language);
      changeForm(event);
    },
    create: () => begin({ kind: "create" }),
    update: () => begin({ kind: "update" }),
    showView(view) {
      // The workbook may have been edited since: its own request is where a new set-up starts.
      if (view === "setUp" && session.result) changeForm({ kind: "comparisonFound", request: session.result.request });
      setSession((before) => ({ ...before, view, trouble: null, hasMoved: true }));
    },
    showSheet: (title) => begin({ kind: "showSheet", title }),
    tryAgain: () => session.trouble && begin(nextTask(session.trouble)),
  };
}

/** The same once more; where a template has no room, with leave to lay its sheets out anew. */
function nextTask({ fault, task }: Trouble): Task {
  const isWriting = task.kind === "create" || task.kind === "update";
  return isWriting && fault.kind === "otherShape" ? { ...task, template: "layOutAnew" } : task;
}

function started(activity: Session["activity"]) {
  return (before: Session): Session => ({ ...before, activity, trouble: null, isWritten: false, hasMoved: true });
}

function settled(news: Partial<Session>) {
  return (before: Session): Session => ({ ...before, activity: "idle", ...news });
}
