import { GatewayError } from "../Gateway";
import { stopHearing } from "../stopHearing";

/** What is heard of others who change cells of the workbook at the same time. */
interface Coauthors {
  /** Refuses to write over what somebody else has changed since. */
  refuse(): void;
  stop(): void;
}

/**
 * Queues the hearing of changes that come from another person's Excel. What is to be written follows from what was read before: it
 * would take back whatever has been typed elsewhere since. Excel tells of such a change once it has arrived, and of none that is
 * still under way.
 */
export function hearCoauthors({ workbook }: Excel.RequestContext): Coauthors {
  let isHeard = false;
  const handler = workbook.worksheets.onChanged.add(({ source }) => {
    if (source === "Remote") isHeard = true;
    return Promise.resolve();
  });
  return {
    refuse: () => {
      if (isHeard) throw new GatewayError({ kind: "coauthorTypes" });
    },
    stop: () => stopHearing(handler),
  };
}
