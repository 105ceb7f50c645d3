/** The command was asked wrongly; the message says how to ask. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
