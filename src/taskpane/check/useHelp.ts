import { useEffect, useState } from "react";
import type { Gateway } from "../../excel/Gateway";
import { handOffTasks } from "../handOff/useHandOff";

export type HelpPage = "excelCheck" | "diagnostics";

/** Which page of help takes the place of the pane's views, if any. */
export interface Help {
  readonly page: HelpPage | null;
  /** The one that was left last: reading goes on at the way to it. */
  readonly left: HelpPage | null;
  open(page: HelpPage): void;
  close(): void;
}

const closed = { page: null, left: null };

/** Opens help where the pane or the ribbon asks for it; what the ribbon asks for in the views closes it. */
export function useHelp(gateway: Gateway): Help {
  const [state, setState] = useState<Pick<Help, "page" | "left">>(closed);
  useEffect(() => gateway.onRibbon(["checkExcel"], () => setState({ page: "excelCheck", left: null })), [gateway]);
  useEffect(() => gateway.onRibbon(handOffTasks, () => setState(closed)), [gateway]);
  return {
    ...state,
    open: (page) => setState({ page, left: null }),
    close: () => setState(({ page }) => ({ page: null, left: page })),
  };
}
