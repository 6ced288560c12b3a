import { associateCommand, onRibbon } from "../../src/excel/ribbon";

/** Presses the button of a command whose pane is shown, or not; resolves once Excel hears that the command is done. */
function pressed(showAsTaskpane: () => Promise<void>): Promise<void> {
  let press: (event: { completed: () => void }) => void = () => {};
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (_: string, run: typeof press) => (press = run) },
      addin: { showAsTaskpane },
    },
  });
  associateCommand("handOff");
  return new Promise((completed) => press({ completed }));
}

test("a command waits for the pane that it opens", async () => {
  await pressed(() => Promise.resolve());
  const heard: string[] = [];
  onRibbon((command) => heard.push(command))();
  expect(heard).toEqual(["handOff"]);
});

test("a command is done even where Excel does not show the pane; one that is open takes it, and no other", async () => {
  const refused = () => Promise.reject(new Error("not now"));
  const heard: string[] = [];
  const stop = onRibbon((command) => heard.push(command));
  await pressed(refused);
  expect(heard).toEqual(["handOff"]);
  stop();
  await pressed(refused);
  onRibbon((command) => heard.push(command))();
  expect(heard).toEqual(["handOff"]);
});
