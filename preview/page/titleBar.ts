import type { Guest } from "./guest";
import { withOption } from "./options";
import type { PageOptions } from "./options";

/** The choices in the title bar. Language and theme reload the page, as a new session of Excel would begin. */
export function fillTitleBar(
  { name, file, languages }: Guest,
  options: PageOptions,
  showPane: (isShown: boolean) => void,
): void {
  document.title = `${name}: preview`;
  element("file-name").textContent = file;

  const language = element<HTMLSelectElement>("language");
  for (const [code, own] of Object.entries(languages))
    language.add(new Option(own, code, false, code === options.language));
  language.addEventListener("change", () => window.location.assign(withOption("lang", language.value)));

  const theme = element<HTMLButtonElement>("theme");
  const other = options.theme === "dark" ? "light" : "dark";
  theme.textContent = other === "dark" ? "Dark" : "Light";
  theme.title = `Use the ${other} theme`;
  theme.addEventListener("click", () => window.location.assign(withOption("theme", other)));

  const toggle = element<HTMLButtonElement>("pane-toggle");
  toggle.addEventListener("click", () => showPane(toggle.getAttribute("aria-pressed") !== "true"));
}

export function showPaneElement(isShown: boolean): void {
  document.body.dataset["pane"] = isShown ? "shown" : "hidden";
  element("pane-toggle").setAttribute("aria-pressed", String(isShown));
}

/** Says in a bar what the add-in asked for and did not get. */
export function showMissed(what: string): void {
  showNotice("Not in this preview:", what);
}

export function showNotice(subject: string, text: string): void {
  element("notice-subject").textContent = subject;
  element("notice-text").textContent = text;
  element("notice").hidden = false;
  element("dismiss").onclick = () => (element("notice").hidden = true);
}

export function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}`);
  return found as Kind;
}
