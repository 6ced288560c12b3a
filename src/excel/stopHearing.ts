/** Stops hearing an event. In vain while the user edits a cell: then the handler stays, and whoever added it no longer listens. */
export function stopHearing<Heard>(handler: OfficeExtension.EventHandlerResult<Heard>): void {
  void Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
