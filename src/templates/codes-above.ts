type Printed = string | number | null;

/**
 * Completes codes of which a row prints its own level alone (类, 款 and 项 in columns of their own): what is left out
 * on the left is that of the row above.
 */
export class CodesAbove {
  private above: readonly Printed[] = [];

  complete(printed: readonly Printed[]): readonly Printed[] {
    const own = printed.findIndex((part) => part !== null && String(part).trim() !== "");
    if (own < 0) return printed;
    const isPart = /^\d{1,2}$/.test(String(printed[own]).trim());
    const left = this.above.slice(0, own);
    const whole =
      own > 0 && isPart && left.length === own && left.every((part) => part !== null)
        ? [...left, ...printed.slice(own)]
        : printed;
    this.above = whole;
    return whole;
  }
}
