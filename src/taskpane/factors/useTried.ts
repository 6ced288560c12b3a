import { useEffect, useRef, useState } from "react";

/** How long a slider must have stood still before what it says is written, in milliseconds. */
const quietTime = 400;

/** A slider was moved. Two moves to one place are two. */
interface Move {
  readonly value: number;
}

/**
 * A value that follows a slider at once and is written when the slider rests, or when the page is left before. Once that is done,
 * or has failed, what is in force shows again. Whoever writes tells why it failed.
 */
export function useTried(inForce: number, write: (value: number) => Promise<unknown>) {
  const [tried, setTried] = useState<Move | null>(null);
  const waiting = useRef<Move | null>(null);
  const writing = useRef(write);
  useEffect(() => {
    writing.current = write;
  });

  useEffect(() => {
    waiting.current = tried;
    if (tried === null) return;
    const done = () => setTried((now) => (now === tried ? null : now));
    const resting = setTimeout(() => {
      waiting.current = null;
      writing.current(tried.value).then(done, done);
    }, quietTime);
    return () => clearTimeout(resting);
  }, [tried]);

  useEffect(
    () => () => {
      if (waiting.current !== null) writing.current(waiting.current.value).catch(() => undefined);
      waiting.current = null;
    },
    [],
  );

  return {
    value: tried?.value ?? inForce,
    change: (value: number) => setTried({ value }),
    /** What the slider came to is not written any more: something else has been chosen since. */
    forget: () => setTried(null),
  };
}
