import { Dispatch, type ExecuteMethodData } from "./envelope";

/** What `getFileAsync` may ask for; the embedded Excel has the package alone. */
const compressed = 1;

/** Errors of the common API: no such format, and a copy or slice that is not there. */
const [notSupported, internalError] = [5000, 5001];

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** Copies of the workbook as a file (`getFileAsync`), which the add-in fetches slice by slice and lets go of. */
export class FileCopies {
  private readonly copies = new Map<number, Copy>();
  private made = 0;

  /** @param save - The workbook as a package, with what was not saved yet. */
  constructor(private readonly save: () => Promise<Uint8Array>) {}

  /** Whether a method is one of those that are answered here. */
  answers(dispatch: number | undefined): boolean {
    return (
      dispatch === Dispatch.copyFile || dispatch === Dispatch.fileSlice || dispatch === Dispatch.closeFile
    );
  }

  /** The answer to a method in the numbered members of the wire. */
  async answer(data: ExecuteMethodData): Promise<object> {
    switch (data.DdaMethod?.DispatchId) {
      case Dispatch.copyFile: {
        if (Number(data[0]) !== compressed) return { Error: notSupported };
        this.made += 1;
        const bytes = await this.save();
        this.copies.set(this.made, { bytes, sliceSize: Number(data[1]) });
        return { Error: 0, 0: this.made, 1: bytes.length };
      }
      case Dispatch.fileSlice: {
        const copy = this.copies.get(Number(data[2]));
        if (!copy) return { Error: internalError };
        const start = Number(data[3]) * copy.sliceSize;
        const slice = copy.bytes.subarray(start, start + copy.sliceSize);
        return { Error: 0, 0: [...slice], 1: slice.length };
      }
      default:
        return { Error: this.copies.delete(Number(data[2])) ? 0 : internalError };
    }
  }
}
