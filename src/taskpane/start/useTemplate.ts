import { useState } from "react";
import type { Gateway } from "../../excel/Gateway";

type TemplateState = "opening" | "opened" | "refused";

/** What becomes of the template that the user asks for; null before. */
export function useTemplate(gateway: Gateway) {
  const [state, setState] = useState<TemplateState | null>(null);
  function open() {
    if (state === "opening") return;
    setState("opening");
    gateway.openTemplate().then(
      () => setState("opened"),
      () => setState("refused"),
    );
  }
  return { state, open };
}
