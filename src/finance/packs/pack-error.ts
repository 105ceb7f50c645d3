/** A pack of facts (资料包) that cannot be used: another schema, or data that contradicts itself. */
export class PackError extends Error {
  constructor(
    readonly pack: string,
    readonly faults: readonly string[],
  ) {
    super(`The ${pack} pack cannot be used: ${faults.slice(0, 5).join("; ")}.`);
    this.name = "PackError";
  }
}
