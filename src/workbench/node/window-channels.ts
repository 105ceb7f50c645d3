/** The message channels of a window, such as React's: they end with it and keep no process alive. */
export class WindowChannels {
  private readonly opened: MessageChannel[] = [];

  /** What scripts of the window see. */
  readonly globals = { MessageChannel: this.tracked() };

  close(): void {
    for (const { port1 } of this.opened.splice(0)) port1.close();
  }

  private tracked(): typeof MessageChannel {
    const { opened } = this;
    return class extends MessageChannel {
      constructor() {
        super();
        opened.push(this);
      }
    };
  }
}
