import { useEffect, useState } from "react";

/** What a promise answers, or why it does not; neither while it is under way for the first time. */
export interface Loaded<Value> {
  readonly value?: Value;
  readonly error?: unknown;
}

/**
 * Loads a value anew whenever `load` or `revision` changes; `undefined` loads nothing. A new revision leaves the
 * earlier value in sight until the new one is there; an answer to an earlier `load` is dropped.
 */
export function useLoaded<Value>(load: (() => Promise<Value>) | undefined, revision = 0): Loaded<Value> {
  const [loaded, setLoaded] = useState<{ readonly by: typeof load } & Loaded<Value>>({ by: undefined });
  useEffect(() => {
    let isCurrent = true;
    load?.().then(
      (value) => isCurrent && setLoaded({ by: load, value }),
      (error: unknown) => isCurrent && setLoaded({ by: load, error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, revision]);
  return loaded.by === load ? loaded : {};
}
