import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Unsubscribe } from "../../workbook/host";
import { notRun, runSession, type RunEvent, type RunSession } from "./run-session";

/** A job that can be asked again and stopped. */
export interface RunControl<Question, Answer> {
  readonly session: RunSession<Answer>;
  start(question: Question): void;
  /** Asks the last question again. */
  again(): void;
  stop(): void;
  dismissFailure(): void;
}

/**
 * Runs a job one question at a time and keeps what became of the last.
 *
 * @param job - Stable between renders, as `onOutdated` must be.
 * @param onOutdated - Absent where the answer is asked for anew before anything comes of it.
 */
export function useRun<Question, Answer>(
  job: (question: Question, signal: AbortSignal) => Promise<Answer>,
  onOutdated: ((listener: () => void) => Unsubscribe) | undefined,
  timeOfDay: () => string,
): RunControl<Question, Answer> {
  const [session, dispatch] = useReducer<RunSession<Answer>, [RunEvent<Answer>]>(runSession, notRun);
  const running = useRef<AbortController>(undefined);
  const asked = useRef<Question>(undefined);

  const start = useCallback(
    (question: Question) => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      asked.current = question;
      dispatch({ type: "started" });
      job(question, signal).then(
        (answer) => !signal.aborted && dispatch({ type: "finished", answer, at: timeOfDay() }),
        (error: unknown) => !signal.aborted && dispatch({ type: "failed", error }),
      );
    },
    [job, timeOfDay],
  );
  const again = useCallback(() => {
    if (asked.current !== undefined) start(asked.current);
  }, [start]);
  const stop = useCallback(() => {
    running.current?.abort();
    dispatch({ type: "stopped" });
  }, []);
  const dismissFailure = useCallback(() => dispatch({ type: "failureDismissed" }), []);

  useEffect(() => onOutdated?.(() => dispatch({ type: "outdated" })), [onOutdated]);
  useEffect(() => () => running.current?.abort(), []);

  return { session, start, again, stop, dismissFailure };
}
