import { useEffect, useRef, useState } from "react";

/** How long a slider must have stood still before what it says is written, in milliseconds. */
const quietTime = 400;

/**
 * A value that follows a slider at once and is written when the slider rests. Once that is done, or has failed, what is in force
 * shows again.
 */
export function useTried(inForce: number, write: (value: number) => Promise<unknown>) {
  const [tried, setTried] = useState<number | null>(null);
  const writing = useRef(write);
  useEffect(() => {
    writing.current = write;
  });

  useEffect(() => {
    if (tried === null) return;
    const done = () => setTried((now) => (now === tried ? null : now));
    const waiting = setTimeout(() => void writing.current(tried).finally(done), quietTime);
    return () => clearTimeout(waiting);
  }, [tried]);

  return { value: tried ?? inForce, change: setTried as (value: number) => void };
}
