import type { OpenedPreview } from "excel-preview/page";
import type { Language } from "../../src/locale/language";
import { menuTexts } from "../../src/locale/menuTexts";
import { messages } from "../../src/locale/messages";
import type { ViewId } from "../../src/taskpane/frame/viewId";

/** The ways through the pane in a browser, in its language. */
export function panePaths({ pane }: OpenedPreview, language: Language = "en") {
  const { frame, views } = messages[language].pane;
  const openMenu = () => pane.getByRole("button", { name: frame.openMenu }).click();
  return {
    openMenu,
    /** Opens a view from the menu. */
    async open(view: ViewId) {
      await openMenu();
      await pane.getByRole("button", { name: `${views[view]} ${menuTexts[language].hints[view]}` }).click();
    },
    /** Goes back to what the comparison says, by its tab. */
    openDecision: () => pane.getByRole("button", { name: views.decision, exact: true }).click(),
    /** Resolves once the pane shows what the comparison says. */
    decision: (timeout = 60_000) =>
      pane.locator('[aria-current="page"]', { hasText: views.decision }).waitFor({ timeout }),
  };
}
