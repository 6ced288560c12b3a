import { useState } from "react";
import { formatNumber } from "../../locale/numbers";
import { type ActualId, type Actuals, actualIds } from "../../workbook/request/actuals";
import { useAllWords } from "../frame/allWords";
import { useReadAsTaken } from "../frame/useReadAs";
import { readAmount } from "../setUp/figures";

type Texts = Readonly<Partial<Record<ActualId, string>>>;

/** What the user says of the centre of today: as it is typed, and remembered by the workbook once its field is left. */
export function useActuals(kept: Actuals, currency: string, keep: (actuals: Actuals) => Promise<boolean>) {
  const { language } = useAllWords();
  const { told, take } = useReadAsTaken();
  const [typed, setTyped] = useState<Texts>({});
  const keptValues = { ...kept, cost: kept.cost?.currency === currency ? kept.cost.amount : null };
  const known = mapped((id) => {
    const text = typed[id];
    if (text === undefined) return keptValues[id];
    const value = readAmount(text, language);
    return value !== undefined && value > 0 ? value : null;
  });
  const texts = mapped((id) => typed[id] ?? (known[id] === null ? "" : formatNumber(known[id], language)));

  /** What can be read is kept, all of it: what another field holds may still be on its way. */
  function leave() {
    const readable = actualIds.filter(
      (id) => typed[id] !== undefined && (typed[id].trim() === "" || known[id] !== null),
    );
    if (readable.length === 0) return;
    const said = readable.reduce((before, id) => withActual(before, id, known[id], currency), kept);
    void keep(said).then((isKept) => {
      if (!isKept) return;
      for (const id of readable) take(id, { text: typed[id]!, value: known[id] });
      setTyped((now) => without(now, (id) => readable.includes(id) && now[id] === typed[id]));
    });
  }

  return {
    known,
    texts,
    /** How each is read, or was, where that is not sure to be what is meant. */
    readAs: mapped((id) => told(id, typed[id], keptValues[id])),
    /** The cost where it was typed in another currency than the comparison's of now. */
    otherCost: kept.cost !== null && kept.cost.currency !== currency ? kept.cost : null,
    type: (id: ActualId, text: string) => setTyped((before) => ({ ...before, [id]: text })),
    leave,
  };
}

/** A cost in another currency stays until one in the currency of now is typed. */
function withActual(actuals: Actuals, id: ActualId, value: number | null, currency: string): Actuals {
  if (id !== "cost") return { ...actuals, [id]: value };
  if (value !== null) return { ...actuals, cost: { amount: value, currency } };
  return actuals.cost?.currency === currency ? { ...actuals, cost: null } : actuals;
}

function without(texts: Texts, isOut: (id: ActualId) => boolean): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !isOut(id as ActualId)));
}

export function mapped<Value>(valueOf: (id: ActualId) => Value): Record<ActualId, Value> {
  return { fte: valueOf("fte"), seats: valueOf("seats"), cost: valueOf("cost") };
}
