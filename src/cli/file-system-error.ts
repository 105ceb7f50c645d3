/** The file system's own word for why it refused, such as `ENOENT`; `undefined` for any other error. */
export function fileSystemCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("syscall" in error) || !("code" in error))
    return undefined;
  return String(error.code);
}
