import { Button, Caption1, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useExcelCheckTexts } from "./useExcelCheckTexts";

/** Puts a report on the clipboard; where Excel keeps the pane from it, the report stands here to be copied by hand. */
export function CopyReport({ report, isPrimary = false }: { report: object; isPrimary?: boolean }) {
  const { texts } = useExcelCheckTexts();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const text = JSON.stringify(report, null, 2);
  const copy = () => {
    // Without a secure page there is no clipboard at all.
    const writing = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error());
    writing.then(
      () => setOutcome("copied"),
      () => setOutcome("refused"),
    );
  };
  return (
    <>
      <Button appearance={isPrimary ? "primary" : "secondary"} onClick={copy}>
        {texts.copyReport}
      </Button>
      <div role="status">
        {outcome === "copied" && <Caption1>{texts.copied}</Caption1>}
        {outcome === "refused" && (
          <Field label={texts.report} hint={texts.notCopied}>
            <Textarea readOnly value={text} lang="en" rows={4} onFocus={({ target }) => target.select()} />
          </Field>
        )}
      </div>
    </>
  );
}
