import { useState } from "react";
import { type ActualId, noActuals } from "./actuals";

/** What the user has typed of the centre of today: it stays while the pane is open. */
export function useActuals() {
  const [actuals, setActuals] = useState(noActuals);
  return {
    actuals,
    typeActual: (id: ActualId, text: string) => setActuals((before) => ({ ...before, [id]: text })),
  };
}
