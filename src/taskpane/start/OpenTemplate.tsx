import { Button, Caption1, Link, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { templateAddress } from "../../excel/openTemplate";
import type { Gateway } from "../../excel/Gateway";
import { startTexts } from "../../locale/startTexts";
import { useWords } from "../frame/words";
import { useTemplate } from "./useTemplate";

/** Opens the template, or, where Excel does not, says so beside the file to download. */
export function OpenTemplate({ gateway }: { gateway: Gateway }) {
  const styles = useStyles();
  const start = startTexts[useWords().language];
  const { state, open } = useTemplate(gateway);
  const isOpening = state === "opening";
  return (
    <>
      <Button
        aria-describedby="template-hint"
        aria-disabled={isOpening}
        icon={isOpening ? <Spinner size="tiny" aria-hidden /> : undefined}
        onClick={open}
      >
        {start.template}
      </Button>
      <Caption1 id="template-hint" role="status" className={styles.note}>
        {state ? start.templateStates[state] : start.templateHint}
      </Caption1>
      {state === "refused" && (
        <Link href={templateAddress} download>
          {start.download}
        </Link>
      )}
    </>
  );
}

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground3 } });
