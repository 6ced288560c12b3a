import { foldForSearch } from "../../locale/foldForSearch";
import { languages } from "../../locale/language";
import { messages } from "../../locale/messages";
import type { DescribedFunction, FunctionBook } from "./functionBook";

/** What a word is worth where it is found: in the title, the name, other words for it, the help, and the arguments' help. */
const worths = [16, 8, 4, 2, 1];

/** The functions that have every word of a query in one language or another, the best first; all for a blank query. */
export function searchFunctions(book: FunctionBook, language: keyof FunctionBook, query: string): DescribedFunction[] {
  const words = foldForSearch(query)
    .split(/[\s,.]+/)
    .filter(Boolean);
  const found = book[language].map((each, index) => {
    const texts = textsOf(book, index);
    return { each, worths: words.map((word) => worthOf(word, texts)) };
  });
  return found
    .filter((one) => !one.worths.includes(0))
    .sort((one, other) => sum(other.worths) - sum(one.worths))
    .map(({ each }) => each);
}

/** What can be searched of a function, in the order of `worths`, in all languages. */
function textsOf(book: FunctionBook, index: number): string[] {
  const inAll = languages.map((language) => {
    const { name, description, parameters } = book[language][index]!;
    const { title, words } = functionName(name, language);
    return [title, name, words, description, parameters.map((each) => `${each.name} ${each.description}`).join(" ")];
  });
  return worths.map((_, at) => foldForSearch(inAll.map((texts) => texts[at]).join(" ")));
}

function worthOf(word: string, texts: readonly string[]): number {
  const place = texts.findIndex((text) => text.includes(word));
  return worths[place] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What a function is called in plain words; its own name where nobody has called it anything yet. */
export function functionName(name: string, language: keyof FunctionBook) {
  const names: Readonly<Record<string, { readonly title: string; readonly words: string } | undefined>> =
    messages[language].functionsView.names;
  return names[name] ?? { title: name, words: "" };
}
