import type { RibbonCommand } from "./Gateway";

type Listener = (command: RibbonCommand) => void;

/** What the pane does with a command; commands that come before it listens wait for it. */
let listener: Listener | null = null;
const waiting: RibbonCommand[] = [];

/**
 * Puts a command behind its button on the ribbon: it opens the pane, which asks before it changes anything. Excel keeps the
 * button dead until it hears that the command is done, so it hears so even where it does not show the pane; a pane that is
 * already open takes the command all the same.
 */
export function associateCommand(command: RibbonCommand): void {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    const take = () => {
      if (listener) listener(command);
      else waiting.push(command);
    };
    void Office.addin
      .showAsTaskpane()
      .then(take, () => listener && take())
      .finally(() => event.completed());
  });
}

/** Hears the ribbon's commands until the returned function is called. */
export function onRibbon(run: Listener): () => void {
  listener = run;
  for (const command of waiting.splice(0)) run(command);
  return () => {
    if (listener === run) listener = null;
  };
}
