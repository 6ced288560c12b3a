import { Button } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";

/** Leads to a cell. */
export function JumpButton({ label, onJump }: { readonly label: string; readonly onJump: () => void }) {
  return <Button appearance="subtle" size="small" icon={<OpenRegular />} aria-label={label} onClick={onJump} />;
}
