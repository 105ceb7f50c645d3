/** The timers of a window: they end with it, and none of its intervals keeps the process alive. */
export class WindowTimers {
  private readonly started = new Set<NodeJS.Timeout>();
  private isClosed = false;

  constructor(private readonly onError: (error: unknown) => void) {}

  /** What scripts of the window see. */
  readonly globals = {
    setTimeout: (act: (...given: unknown[]) => void, delay?: number, ...given: unknown[]): NodeJS.Timeout =>
      this.keep(setTimeout(this.guarded(act), delay, ...given)),
    setInterval: (act: (...given: unknown[]) => void, delay?: number, ...given: unknown[]): NodeJS.Timeout =>
      this.keep(setInterval(this.guarded(act), delay, ...given).unref()),
    clearTimeout: (timer: NodeJS.Timeout): void => clearTimeout(timer),
    clearInterval: (timer: NodeJS.Timeout): void => clearInterval(timer),
    requestAnimationFrame: (act: (time: number) => void): NodeJS.Timeout =>
      this.keep(
        setTimeout(
          this.guarded(() => act(performance.now())),
          16,
        ),
      ),
    cancelAnimationFrame: (timer: NodeJS.Timeout): void => clearTimeout(timer),
    queueMicrotask,
  };

  close(): void {
    this.isClosed = true;
    for (const timer of this.started) clearTimeout(timer);
    this.started.clear();
  }

  private keep(timer: NodeJS.Timeout): NodeJS.Timeout {
    this.started.add(timer);
    return timer;
  }

  private guarded(act: (...given: unknown[]) => void): (...given: unknown[]) => void {
    return (...given) => {
      if (this.isClosed) return;
      try {
        act(...given);
      } catch (error) {
        this.onError(error);
      }
    };
  }
}
