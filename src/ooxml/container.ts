import { HostError } from "../workbook/host-error";

/** What bytes are, told from their beginning; a name's ending proves nothing. */
export type Container = "zip" | "encryptedPackage" | "binaryWorkbook" | "compoundFile" | "other";

const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const longestDirectory = 4096;
const noSector = 0xfffffffa;

/**
 * Tells a zip (.xlsx) from a compound file, and in that the encrypted .xlsx from the binary .xls: by the names of
 * its streams ([MS-CFB], [MS-OFFCRYPTO] 2.3.4.4).
 */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "zip";
  if (!compoundSignature.every((byte, at) => bytes[at] === byte)) return "other";
  const streams = compoundStreams(bytes);
  if (streams.has("EncryptedPackage")) return "encryptedPackage";
  return streams.has("Workbook") || streams.has("Book") ? "binaryWorkbook" : "compoundFile";
}

/** @throws HostError `encrypted` for a workbook with a password to open it, `notAWorkbook` for what is no zip. */
export function refuseOtherContainers(bytes: Uint8Array): void {
  const container = containerOf(bytes);
  if (container === "encryptedPackage") throw new HostError("encrypted");
  if (container !== "zip") throw new HostError("notAWorkbook", { container });
}

/** Names in the directory of a compound file; as many as can be reached in a damaged one. */
function compoundStreams(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return names;
  const sectorSize = 1 << shift;
  const offsetOf = (sector: number) => (sector + 1) * sectorSize;

  let sector = view.getUint32(48, true);
  for (let steps = 0; sector < noSector && steps < longestDirectory; steps += 1) {
    const at = offsetOf(sector);
    if (at + sectorSize > bytes.length) break;
    for (let entry = at; entry < at + sectorSize; entry += 128) {
      const length = Math.min(view.getUint16(entry + 64, true), 64);
      if (length >= 2)
        names.add(new TextDecoder("utf-16le").decode(bytes.subarray(entry, entry + length - 2)));
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

/** The sector behind one in its chain, by the first 109 sectors of the allocation table the header lists. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const listed = Math.floor(sector / perSector);
  if (listed >= 109) return noSector;
  const at = (view.getUint32(76 + 4 * listed, true) + 1) * sectorSize + 4 * (sector % perSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : noSector;
}
