import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";

/** Counts what may have changed the sheets, so that what is worked out from a whole sheet is worked out once as long as it stands. */
export class SheetChanges {
  private ofAny = 0;
  private readonly bySheet = new Map<string, number>();

  constructor(injector: Injector) {
    injector.get(ICommandService).onCommandExecuted(({ params }) => {
      const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
      if (subUnitId === undefined) this.ofAny++;
      else this.bySheet.set(subUnitId, (this.bySheet.get(subUnitId) ?? 0) + 1);
    });
  }

  /** What a function of a sheet answers, asked again only once the sheet may have changed. */
  kept<Answer>(ask: (sheetId: string) => Answer): (sheetId: string) => Answer {
    const known = new Map<string, { readonly count: number; readonly answer: Answer }>();
    return (sheetId) => {
      const count = this.ofAny + (this.bySheet.get(sheetId) ?? 0);
      const last = known.get(sheetId);
      if (last?.count === count) return last.answer;
      const answer = ask(sheetId);
      known.set(sheetId, { count, answer });
      return answer;
    };
  }
}
