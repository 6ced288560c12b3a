import { tokens } from "@fluentui/react-components";

interface Props {
  readonly id: string;
  readonly color: string;
  readonly isSlanted: boolean;
}

/** Lines of a colour on the pane's background, to fill a part of a chart with. */
export function LinePattern({ id, color, isSlanted }: Props) {
  return (
    <pattern
      id={id}
      width={4}
      height={4}
      patternUnits="userSpaceOnUse"
      patternTransform={isSlanted ? "rotate(45)" : undefined}
    >
      <rect width={4} height={4} fill={tokens.colorNeutralBackground1} />
      <rect width={2.6} height={4} fill={color} />
    </pattern>
  );
}
