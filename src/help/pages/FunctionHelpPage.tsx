import { excelWord } from "../../locale/excelWord";
import { helpTexts } from "../../locale/helpTexts";
import type { Language } from "../../locale/language";
import type { FunctionMetadata, Metadata } from "../functionMetadata";
import { exampleAnswers } from "../examples/exampleAnswers";
import { examples } from "../../workbook/examples/examples";
import { writtenFormula } from "../examples/written";
import { ExampleCells } from "../frame/ExampleCells";
import { HelpTable } from "../frame/HelpTable";

interface FunctionProps {
  readonly described: FunctionMetadata;
  readonly language: Language;
}

/** What a cell function answers, how it is asked, and what it refuses. */
export function FunctionHelpPage({ described, enums, language }: FunctionProps & Pick<Metadata, "enums">) {
  const texts = helpTexts[language].functionPage;
  const { id, description, parameters } = described;
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const separator = writtenFormula("", [null, null], language).slice(2, -1);
  return (
    <>
      <p className="lead">{description}</p>
      <h2>{texts.typed}</h2>
      <p>
        <code>{`=${id}(${names.join(separator)})`}</code>
      </p>
      {parameters.some(({ optional }) => optional) && <p>{texts.optional}</p>}
      {parameters.length > 0 && <h2>{texts.arguments}</h2>}
      {parameters.length > 0 && (
        <HelpTable
          caption={texts.arguments}
          header={[texts.argument, texts.presence, texts.meaning]}
          rows={parameters.map(({ name, optional, description: meaning }) => [
            <code key={name}>{name}</code>,
            optional ? texts.isOptional : texts.isNeeded,
            meaning,
          ])}
        />
      )}
      {parameters.map(({ name, customEnumId }) => {
        const values = enums?.find((each) => each.id === customEnumId)?.values ?? [];
        const rows = values.map((value) => {
          const choice = String(value.stringValue ?? value.numberValue);
          return [<code key={choice}>{choice}</code>, value.tooltip];
        });
        const caption = texts.choices(name);
        return (
          rows.length > 0 && (
            <HelpTable key={name} caption={caption} header={[texts.choice, texts.meaning]} rows={rows} />
          )
        );
      })}
      <FunctionExample described={described} language={language} />
      <FunctionErrors described={described} language={language} />
    </>
  );
}

function FunctionExample({ described: { id }, language }: FunctionProps) {
  const texts = helpTexts[language].functionPage;
  const [example, answer] = [examples[id], exampleAnswers[id]];
  if (!example || !answer) return null;
  const isExcerpt = answer.cells.length < answer.rows || (answer.cells[0]?.length ?? 0) < answer.columns;
  return (
    <>
      <h2>{texts.example}</h2>
      {example.sheet && <ExampleCells caption={texts.sheet} cells={example.sheet} language={language} isPlaced />}
      <p>
        {texts.formula}: <code>{writtenFormula(id, example.given, language)}</code>
      </p>
      <ExampleCells caption={texts.answer} cells={answer.cells} language={language} />
      {isExcerpt && <p>{texts.excerpt(answer.rows, answer.columns)}</p>}
      <p>{texts.rounded}</p>
    </>
  );
}

function FunctionErrors({ described: { id, parameters }, language }: FunctionProps) {
  const texts = helpTexts[language].functionPage;
  const refused = examples[id]?.refused;
  const refusal = exampleAnswers[id]?.refusal;
  const names = ["#VALUE!", "#N/A"].map((error) => excelWord(error, language)) as [string, string];
  return (
    <>
      <h2>{texts.errors}</h2>
      <p>{parameters.length > 0 ? texts.errorsAre(...names) : texts.noArguments}</p>
      {refused && refusal && (
        <>
          <h3>{texts.mistake}</h3>
          <p>
            <code>{writtenFormula(id, refused, language)}</code>
          </p>
          <p>
            <code>{excelWord(refusal.error, language)}</code> {refusal.sentences[language]}
          </p>
        </>
      )}
      <p>
        <a href="../accuracy.html">{texts.exactness}</a>
      </p>
    </>
  );
}
