import type { Pane } from "./pane";
import { element } from "./titleBar";

const ownType = "http://www.w3.org/2001/XMLSchema-instance";

/** A command of the add-in on the ribbon: it shows the pane, or runs a function of the add-in's script. */
interface Command {
  id: string;
  label: string;
  tip: string;
  functionName: string | null;
}

/** Puts the commands of the add-in's manifest in a bar, in the session's language. A menu's commands stand side by side. */
export async function showRibbon(language: string, pane: Pane, showPane: (isShown: boolean) => void): Promise<void> {
  const answer = await fetch("/addin/manifest.xml");
  if (!answer.ok) return;
  const manifest = new DOMParser().parseFromString(await answer.text(), "application/xml");
  const bar = element("ribbon");
  bar.setAttribute("aria-label", groupLabel(manifest, language));
  for (const { id, label, tip, functionName } of commandsIn(manifest, language)) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", id, textContent: label, title: tip });
    button.addEventListener("click", () => {
      if (functionName === null) showPane(true);
      else pane.command(functionName)?.({ source: { id }, completed: () => undefined });
    });
    bar.append(button);
  }
  bar.hidden = bar.childElementCount === 0;
}

function groupLabel(manifest: Document, language: string): string {
  const group = manifest.querySelector("Group");
  return group ? text(group, "Label", language) : "";
}

function commandsIn(manifest: Document, language: string): Command[] {
  return [...manifest.querySelectorAll("Control, Item")]
    .filter((control) => control.getAttributeNS(ownType, "type") !== "Menu")
    .map((control) => ({
      id: control.id,
      label: text(control, "Label", language),
      tip: text(control, "Supertip > Description", language),
      functionName: control.querySelector("Action > FunctionName")?.textContent ?? null,
    }));
}

/** A text of the manifest, which names it by id and gives it by language among its resources. */
function text(within: Element, selector: string, language: string): string {
  const id = within.querySelector(`:scope > ${selector}`)?.getAttribute("resid");
  const resources = [...within.ownerDocument.querySelectorAll("Resources *")];
  const resource = resources.find((one) => one.id === id);
  const own = [...(resource?.children ?? [])].find((one) => one.getAttribute("Locale") === language);
  return own?.getAttribute("Value") ?? resource?.getAttribute("DefaultValue") ?? "";
}
