import type { Guest } from "./guest";
import { withOption } from "./options";
import type { PageOptions } from "./options";
import type { Words } from "./words";

/** The choices in the title bar. Language and theme reload the page, as a new session of Excel would begin, where the user lets them. */
export function fillTitleBar(
  { name, file, languages }: Guest,
  options: PageOptions,
  words: Words,
  showPane: (isShown: boolean) => void,
  mayLeave: () => boolean,
): void {
  document.title = `${name}: ${words.hint}`;
  element("file-name").textContent = file;
  element("hint").textContent = words.hint;
  element("dismiss").setAttribute("aria-label", words.dismiss);
  element("divider").setAttribute("aria-label", words.paneWidth);
  element("pane").setAttribute("aria-label", words.addin);

  element("language-label").textContent = words.language;
  const language = element<HTMLSelectElement>("language");
  language.title = words.languageHint;
  for (const [code, own] of Object.entries(languages))
    language.add(new Option(own, code, false, code === options.language));
  language.addEventListener("change", () => {
    if (mayLeave()) window.location.assign(withOption("lang", language.value));
    else language.value = options.language;
  });

  const theme = element<HTMLButtonElement>("theme");
  const other = options.theme === "dark" ? "light" : "dark";
  theme.textContent = words.themes[other];
  theme.addEventListener("click", () => {
    if (mayLeave()) window.location.assign(withOption("theme", other));
  });

  const toggle = element<HTMLButtonElement>("pane-toggle");
  toggle.textContent = words.pane;
  toggle.addEventListener("click", () => showPane(toggle.getAttribute("aria-pressed") !== "true"));
}

export function showPaneElement(isShown: boolean): void {
  document.body.dataset["pane"] = isShown ? "shown" : "hidden";
  element("pane-toggle").setAttribute("aria-pressed", String(isShown));
}

/** Says in a bar what the add-in asked for and did not get. */
export function showMissed(words: Words, what: string): void {
  showNotice(words.notImplemented, what);
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
