import type { RibbonCommand } from "./Gateway";

type Listener = (command: RibbonCommand) => void;

/** What the pane does with a command; commands that come before it listens wait for it. */
let listener: Listener | null = null;
const waiting: RibbonCommand[] = [];

/** Puts a command behind its button on the ribbon: it opens the pane, which asks before it changes anything. */
export function associateCommand(command: RibbonCommand): void {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    void Office.addin.showAsTaskpane().then(() => {
      if (listener) listener(command);
      else waiting.push(command);
      event.completed();
    });
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
