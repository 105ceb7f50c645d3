import { HostError, type HostErrorCode } from "../workbook/host-error";

const codes: Readonly<Record<string, HostErrorCode>> = {
  ENOENT: "notFound",
  EISDIR: "notAWorkbook",
  EACCES: "accessDenied",
  EPERM: "accessDenied",
  EROFS: "accessDenied",
  EBUSY: "busy",
};

/** Why the file system refused, as the host says it. */
export function fileError(cause: unknown, path: string, otherwise: HostErrorCode): HostError {
  if (cause instanceof HostError) return cause;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return new HostError(
    codes[code] ?? otherwise,
    { path, ...(code === "" ? {} : { reason: code }) },
    { cause },
  );
}
