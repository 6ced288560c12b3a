/**
 * Where a workbook has names, Univer 0.25.1 takes each formula apart twice to find them, and compares each of its words with all that
 * have changed. Here a formula without a word that is a name, or was one, is taken apart once.
 */
import { IDefinedNamesService, IFormulaCurrentConfigService, Lexer, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";

const word = /[\p{L}\p{N}_.\\?]+/gu;

export function quickenNames(injector: Injector): void {
  if (!injector.has(Lexer)) return;
  const lexer = injector.get(Lexer);
  const [names, config] = [injector.get(IDefinedNamesService), injector.get(IFormulaCurrentConfigService)];
  const withoutNames = injector.get(LexerTreeBuilder);
  const withNames = lexer.treeBuilder.bind(lexer);
  let standing: ReadonlySet<string> | null = null;
  names.update$.subscribe(() => (standing = null));
  const changed = new WeakMap<object, ReadonlySet<string>>();
  const isName = (text: string, unitId: string) => {
    standing ??= lowerCased(Object.values(names.getDefinedNameMap(unitId) ?? {}).map(({ name }) => name));
    if (standing.has(text)) return true;
    const dirty = config.getDirtyDefinedNameMap()[unitId];
    if (!dirty) return false;
    if (!changed.has(dirty)) changed.set(dirty, lowerCased(Object.keys(dirty)));
    return changed.get(dirty)!.has(text);
  };
  lexer.treeBuilder = (formula, ...others) => {
    const unitId = config.getExecuteUnitId();
    const mayMention = unitId == null || formula.match(word)?.some((text) => isName(text.toLowerCase(), unitId));
    return mayMention ? withNames(formula, ...others) : withoutNames.treeBuilder(formula, ...others);
  };
}

function lowerCased(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map((text) => text.toLowerCase()));
}
