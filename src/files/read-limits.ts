import { columnLimit, rowLimit } from "../workbook/address";
import { HostError } from "../workbook/host-error";

const megabyte = 1024 * 1024;

/** Bytes of a file without a package about it; told before a byte is parsed. Honest ones stay far below. */
export const largestBytes = { text: 32 * megabyte, binary: 32 * megabyte } as const;

/** Cells of all sheets of such a file. */
const mostCells = 2_000_000;

/** @throws HostError `tooLarge` for more bytes than such a file may have. */
export function refuseLarger(bytes: Uint8Array, limit: number): void {
  if (bytes.length > limit) {
    throw new HostError("tooLarge", { found: String(bytes.length), limit: `${limit / megabyte} MB` });
  }
}

/** Counts cells as they are read. @throws HostError `tooLarge` for one too many, or beyond the edge of a sheet. */
export function cellCounter(): (row: number, column: number) => void {
  let count = 0;
  return (row, column) => {
    count += 1;
    if (count > mostCells || row >= rowLimit || column >= columnLimit) {
      throw new HostError("tooLarge", { what: "cells", found: String(count), limit: String(mostCells) });
    }
  };
}
