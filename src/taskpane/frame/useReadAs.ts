import { useState } from "react";
import { readAsDecimals } from "../../locale/numberText";
import { useAllWords } from "./allWords";

/** How a typed number was read, where thousands may have been meant by its decimal mark: it is a thousandfold less. */
export function useReadAs(): (text: string) => string | undefined {
  const { language, words } = useAllWords();
  return (text) => {
    const value = readAsDecimals(text, language);
    return value === null ? undefined : words.readAs(value);
  };
}

interface Taken {
  readonly text: string;
  readonly value: number | null;
}

/** The same for fields that let go of a text once it is taken: how it was read is told for as long as its value stands. */
export function useReadAsTaken() {
  const readAs = useReadAs();
  const [taken, setTaken] = useState<ReadonlyMap<string, Taken>>(new Map());
  return {
    take: (field: string, entry: Taken) => setTaken((before) => new Map(before).set(field, entry)),
    /** What is said of a field: of the text that is being typed there, else of the one that its value was typed as. */
    told(field: string, text: string | null | undefined, value: unknown): string | undefined {
      const last = taken.get(field);
      return readAs(text ?? (last?.value === value ? (last?.text ?? "") : ""));
    },
  };
}
