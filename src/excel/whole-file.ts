import { HostError } from "../workbook/host-error";
import { toHostError } from "./error-codes";

/** Bytes fetched at a time; slices come as text, several letters a byte, and a message holds 5 MB on the web. */
const usualSlice = 1024 * 1024;

/**
 * The workbook as a package, with what was not saved yet.
 *
 * @throws HostError `apiMissing` where this Excel hands out no file, as some releases on the web.
 */
export async function wholeFile(sliceSize = usualSlice): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported("CompressedFile")) throw new HostError("apiMissing");
  const file = await answered<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((callback) => file.getSliceAsync(index, callback));
      bytes.set(slice.data as ArrayLike<number>, index * sliceSize);
    }
    return bytes;
  } finally {
    // Excel keeps no more than two copies.
    file.closeAsync();
  }
}

/** Opens a package as a new workbook in a window of its own; the person saves it where it belongs. */
export async function openBeside(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw toHostError(error);
  }
}

function answered<Answer>(
  ask: (callback: (result: Office.AsyncResult<Answer>) => void) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      // By its text: the enumeration belongs to the window that asked.
      if (String(status) === "succeeded") resolve(value);
      else reject(new HostError("unknown", { officeCode: error.name }, { cause: error }));
    });
  });
}

function base64Of(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
