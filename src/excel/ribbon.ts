import type { HelpCommand, RibbonCommand } from "./Gateway";

type Command = RibbonCommand | HelpCommand;

interface Listener {
  readonly commands: readonly Command[];
  readonly run: (command: Command) => void;
}

/** Who hears which commands; commands that come before anyone listens to them wait. */
const listeners = new Set<Listener>();
const waiting: Command[] = [];

/**
 * Puts a command behind its button on the ribbon: it opens the pane, which asks before it changes anything. Excel keeps the
 * button dead until it hears that the command is done, so it hears so even where it does not show the pane; a pane that is
 * already open takes the command all the same.
 */
export function associateCommand(command: Command): void {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    const take = (mayWait: boolean) => {
      const hearing = [...listeners].filter(({ commands }) => commands.includes(command));
      for (const { run } of hearing) run(command);
      if (hearing.length === 0 && mayWait) waiting.push(command);
    };
    void Office.addin
      .showAsTaskpane()
      .then(
        () => take(true),
        () => take(false),
      )
      .finally(() => event.completed());
  });
}

/** Hears some of the ribbon's commands until the returned function is called. */
export function onRibbon<Heard extends Command>(commands: readonly Heard[], run: (command: Heard) => void): () => void {
  const listener: Listener = { commands, run: (command) => run(command as Heard) };
  listeners.add(listener);
  for (const command of waiting.filter((each) => listener.commands.includes(each))) {
    waiting.splice(waiting.indexOf(command), 1);
    listener.run(command);
  }
  return () => listeners.delete(listener);
}
