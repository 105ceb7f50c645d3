/**
 * How much of a workbook is unpacked before it is refused. All is told from the zip directory, before a byte is
 * inflated, and inflating never yields more than the directory said.
 */
export interface ReadLimits {
  /** Entries of the zip. */
  readonly entries: number;
  /** Unpacked bytes of one part. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts. */
  readonly totalBytes: number;
  /** Unpacked over packed size of one part; small parts are not asked. */
  readonly ratio: number;
}

const megabyte = 1024 * 1024;

/** Room for five million cells; an honest sheet of blank formatted rows packs to about 1:60. */
export const defaultLimits: ReadLimits = {
  entries: 10_000,
  partBytes: 256 * megabyte,
  totalBytes: 512 * megabyte,
  ratio: 400,
};

/** Parts up to this size may be packed as tightly as deflate can. */
export const ratioMattersFrom = 4 * megabyte;
