import type { Text } from "./text";

/** Why a workbook could not be opened, in plain words; the reader of files says it in codes. */
export function reasonOf(error: unknown, { refusals, unexpected }: Text): string {
  const code = (error as { code?: unknown }).code;
  const known = Object.entries(refusals).find(([each]) => each === code);
  return known?.[1] ?? unexpected(error instanceof Error ? error.message : String(error));
}
