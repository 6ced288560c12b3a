import { useEffect, useState } from "react";
import { type PaneFault, faultOf } from "./paneFault";

interface Loading<Part> {
  readonly part: Part | null;
  /** Why it has not come. */
  readonly fault: PaneFault | null;
}

/** A part of the pane that comes when it is asked for, or why it does not, and the way to ask again. */
export function useLoaded<Part>(load: () => Promise<Part>): Loading<Part> & { tryAgain(): void } {
  const [loading, setLoading] = useState<Loading<Part>>({ part: null, fault: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLeft = false;
    load().then(
      (part) => !isLeft && setLoading({ part, fault: null }),
      (error) => !isLeft && setLoading({ part: null, fault: faultOf(error) }),
    );
    return () => {
      isLeft = true;
    };
  }, [load, attempt]);
  return {
    ...loading,
    tryAgain() {
      setLoading({ part: null, fault: null });
      setAttempt(attempt + 1);
    },
  };
}
