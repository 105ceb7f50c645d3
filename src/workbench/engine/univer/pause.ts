/** Waits until nothing has been touched for a while, and then calls back once. */
export class Pause {
  private touched = 0;
  private began = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param quiet - Milliseconds without a touch.
   * @param longest - Milliseconds after which it calls back although something is touched all the time.
   */
  constructor(
    private readonly quiet: number,
    private readonly callBack: () => void,
    private readonly longest = Infinity,
  ) {}

  touch(): void {
    this.touched = performance.now();
  }

  /** Begins to wait, unless it waits already. */
  begin(): void {
    if (this.timer !== undefined) return;
    this.began = performance.now();
    this.wait(this.quiet);
  }

  /** Waits no longer and does not call back. */
  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private wait(milliseconds: number): void {
    this.timer = setTimeout(() => {
      const now = performance.now();
      const rest = Math.min(this.touched + this.quiet, this.began + this.longest) - now;
      if (rest > 0) return this.wait(rest);
      this.timer = undefined;
      this.callBack();
    }, milliseconds);
  }
}
