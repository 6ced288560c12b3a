import type { Pane } from "./pane";

const longestWait = 20_000;
const pause = 100;

/** Presses the pane's main button as a user would, so that the preview opens with a workbook to look at. */
export async function openSample(pane: Pane, primaryButton: string): Promise<void> {
  for (let waited = 0; waited < longestWait; waited += pause) {
    const button = pane.window.document.querySelector<HTMLButtonElement>(primaryButton);
    if (button && !button.disabled) return button.click();
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
