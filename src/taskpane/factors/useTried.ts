import { useEffect, useRef, useState } from "react";

/** How long a slider must have stood still before what it says is written, in milliseconds. */
const quietTime = 400;

/**
 * A value that follows a slider at once and is written when the slider rests, or when the page is left before. Once that is done,
 * or has failed, what is in force shows again. Whoever writes tells why it failed.
 */
export function useTried(inForce: number, write: (value: number) => Promise<unknown>) {
  const [tried, setTried] = useState<number | null>(null);
  const waiting = useRef<number | null>(null);
  const writing = useRef(write);
  useEffect(() => {
    writing.current = write;
  });

  useEffect(() => {
    if (tried === null) return;
    const done = () => setTried((now) => (now === tried ? null : now));
    waiting.current = tried;
    const resting = setTimeout(() => {
      waiting.current = null;
      writing.current(tried).then(done, done);
    }, quietTime);
    return () => clearTimeout(resting);
  }, [tried]);

  useEffect(
    () => () => {
      if (waiting.current !== null) writing.current(waiting.current).catch(() => undefined);
      waiting.current = null;
    },
    [],
  );

  return { value: tried ?? inForce, change: setTried as (value: number) => void };
}
