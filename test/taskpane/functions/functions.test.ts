import { cellFunctions } from "../../../src/functions/entry/cellFunctions";
import { languages } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";
import { keepCellFunctions } from "../../../src/model/cellFunctions";
import { callFunction } from "../../../src/taskpane/functions/callFunction";
import { exampleArguments } from "../../../src/taskpane/functions/exampleArguments";
import type { FunctionBook } from "../../../src/taskpane/functions/functionBook";
import { functionsByTask } from "../../../src/taskpane/functions/functionTasks";
import { searchFunctions } from "../../../src/taskpane/functions/searchFunctions";
import { examples } from "../../../src/workbook/examples/examples";
import { installCustomFunctions } from "../../support/customFunctions";
import { builtFunctionBook } from "../../support/functionBook";

let book: FunctionBook;
beforeAll(async () => {
  installCustomFunctions();
  keepCellFunctions(cellFunctions);
  book = await builtFunctionBook();
});

describe("the pane's functions", () => {
  test("are those that cells can call, each by what it is for", () => {
    const grouped = functionsByTask(book.en);
    expect(
      grouped
        .flatMap(({ functions }) => functions)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...cellFunctions.keys()].toSorted());
  });

  test("show one that serves no task yet beside the others", () => {
    const groups = functionsByTask([...book.en, { ...book.en[0]!, name: "OUTSOURCE_LATER" }]);
    expect(groups.at(-1)).toMatchObject({ task: "other", functions: [{ name: "OUTSOURCE_LATER" }] });
  });

  test.each(languages)("have a plain title in %s, no two the same", (language) => {
    const { names } = messages[language].functionsView;
    expect(Object.keys(names).filter((name) => !cellFunctions.has(name))).toEqual([]);
    const titles = Object.values(names).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("each answer their example, whose arguments they know", async () => {
    for (const described of book.en) {
      const example = examples[described.name]!;
      expect(example.given.length).toBeLessThanOrEqual(described.parameters.length);
      const given = exampleArguments(described, example).map((argument) => argument.given);
      const answer = await callFunction(described.name, given);
      expect({ name: described.name, answer }).toMatchObject({ answer: { ok: true } });
    }
  });

  test("say why they cannot answer, as a cell would", async () => {
    const answer = await callFunction("OUTSOURCE_ASA", [[[10]], [[90]], [[300]]]);
    expect(answer).toMatchObject({ ok: false, code: "#N/A" });
    expect(await callFunction("OUTSOURCE_LATER", [])).toBeNull();
  });
});

describe("a search", () => {
  const found = (query: string, language: (typeof languages)[number] = "en") =>
    searchFunctions(book, language, query).map(({ name }) => name.replace("OUTSOURCE_", ""));

  test("finds a function by what it is for, by its name, and by words of all three languages", () => {
    expect(found("agents")[0]).toBe("AGENTS");
    expect(found("monte carlo")).toEqual(expect.arrayContaining(["SIMULATE", "HISTOGRAM"]));
    expect(found("Årsværk")[0]).toBe("FTE");
    expect(found("arsvaerk")[0]).toBe("FTE");
    expect(found("tilbagebetaling", "fil")[0]).toBe("SAVING");
    expect(found("TOPSIS", "da")[0]).toBe("TOPSIS");
  });

  test("asks for every word, and finds all functions where there is none", () => {
    expect(found("price vendor")[0]).toBe("QUOTE");
    expect(found("price zebra")).toEqual([]);
    expect(found(" ")).toHaveLength(cellFunctions.size);
  });
});
