import type { Language } from "../../locale/language";
import type { ComparisonRequest } from "../../workbook/request/request";
import type { Seen } from "../../workbook/request/seen";
import type { FiguresToType } from "../../workbook/request/typedFigures";
import { type ComparisonForm, type FormStanding, formIn, originsIn, reduceForm } from "./comparisonForm";
import { readForm, troubledStep } from "./readForm";

interface Asked {
  /** Null while something is wrong in the form. */
  readonly request: Omit<ComparisonRequest, "writtenOn"> | null;
  readonly figures: FiguresToType;
  /** The comparison that the form started from; null where none was found. */
  readonly seen: Seen | null;
  /** The form once it is refused: it shows what is wrong. */
  refused(standing: FormStanding): ComparisonForm;
}

/** What the set-up's form asks for. */
export function askedIn(language: Language, standing: FormStanding): Asked {
  const form = formIn(language, standing);
  const reading = readForm(form);
  const step = troubledStep(reading) ?? form.step;
  return {
    request: reading.request,
    figures: reading.figures.figures,
    seen: standing.found && { request: standing.found, origins: originsIn(form) },
    refused: (now) => reduceForm(formIn(language, now), { kind: "refused", step }),
  };
}
