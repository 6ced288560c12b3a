import type { Guest } from "./guest";

/** What the address of the page asks for: `?lang=da-DK&theme=dark&sample=0`. */
export interface PageOptions {
  language: string;
  theme: "light" | "dark";
  opensSample: boolean;
}

export function readOptions(search: string, prefersDark: boolean, { languages }: Guest): PageOptions {
  const parameters = new URLSearchParams(search);
  const language = parameters.get("lang") ?? "";
  const theme = parameters.get("theme") ?? (prefersDark ? "dark" : "light");
  return {
    language: language in languages ? language : (Object.keys(languages)[0] ?? "en-US"),
    theme: theme === "dark" ? "dark" : "light",
    opensSample: parameters.get("sample") !== "0",
  };
}

const lastLanguage = "preview.language";

/** In Excel of another language nothing is remembered of what an add-in was told in this one. */
export function forgetOtherLanguage(language: string): void {
  if (localStorage.getItem(lastLanguage) !== language) localStorage.clear();
  localStorage.setItem(lastLanguage, language);
}

/** The same page with one choice changed. */
export function withOption(name: string, value: string): string {
  const address = new URL(window.location.href);
  address.searchParams.set(name, value);
  return address.href;
}
