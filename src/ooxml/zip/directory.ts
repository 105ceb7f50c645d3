import { HostError } from "../../workbook/host-error";
import { ratioMattersFrom, type ReadLimits } from "../limits";

/** One entry of a zip as its directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** The name as stored, for writing it back unchanged. */
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly isUtf8: boolean;
  /** MS-DOS time and date, as stored. */
  readonly modified: number;
  readonly externalAttributes: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed bytes begin. */
  readonly dataOffset: number;
}

const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  end64Locator: 0x07064b50,
};
const endSize = 22;
const longestComment = 0xffff;
const wide = 0xffffffff;

/**
 * Reads the directory of a zip and refuses what no honest workbook holds: too much, entries that overlap (a known
 * bomb), two of one name, names that climb out of the folder, encryption, methods other than deflate.
 *
 * @throws HostError `notAWorkbook` when the bytes are no zip, `truncated`, `tooLarge`, `hostile` or `encrypted`.
 */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) throw tooLarge("entries", directory.count, limits.entries);

  const entries: ZipEntry[] = [];
  const extents: { from: number; to: number }[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = directory.offset;
  for (let i = 0; i < directory.count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.central) throw damaged("directory");
    const { entry, localOffset, length } = readRecord(bytes, view, at);
    at += length;
    refuseName(entry.name);
    if (names.has(entry.name)) throw new HostError("hostile", { reason: "duplicateEntry", part: entry.name });
    names.add(entry.name);
    if (entry.size > limits.partBytes) throw tooLarge("partBytes", entry.size, limits.partBytes, entry.name);
    total += entry.size;
    if (total > limits.totalBytes) throw tooLarge("totalBytes", total, limits.totalBytes);
    if (entry.size > ratioMattersFrom && entry.size > entry.packedSize * limits.ratio) {
      throw tooLarge(
        "ratio",
        Math.round(entry.size / Math.max(entry.packedSize, 1)),
        limits.ratio,
        entry.name,
      );
    }
    entries.push(entry);
    extents.push({ from: localOffset, to: entry.dataOffset + entry.packedSize });
  }
  refuseOverlaps(extents);
  return entries;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number) {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > bytes.length) throw damaged("directory");
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(rawName);
  if (flags & 1) throw new HostError("encrypted", { part: name });
  if (method !== 0 && method !== 8)
    throw new HostError("notAWorkbook", { part: name, method: String(method) });

  const [size, packedSize, localOffset] = readSizes(view, at, at + 46 + nameLength, extraLength);
  if (localOffset + 30 > bytes.length || view.getUint32(localOffset, true) !== signatures.local)
    throw damaged(name);
  const dataOffset =
    localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  if (dataOffset + packedSize > bytes.length) throw damaged(name);
  if (method === 0 && size !== packedSize) throw damaged(name);
  const entry: ZipEntry = {
    name,
    rawName,
    method,
    isUtf8: (flags & 0x800) !== 0,
    modified: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    dataOffset,
  };
  return { entry, localOffset, length };
}

/** Size, packed size and offset; those too wide for the record stand in its zip64 field. */
function readSizes(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!sizes.includes(wide)) return sizes;
  for (
    let field = extraAt;
    field + 4 <= extraAt + extraLength;
    field += 4 + view.getUint16(field + 2, true)
  ) {
    if (view.getUint16(field, true) !== 1) continue;
    let from = field + 4;
    for (let i = 0; i < sizes.length; i += 1) {
      if (sizes[i] !== wide || from + 8 > extraAt + extraLength) continue;
      sizes[i] = Number(view.getBigUint64(from, true));
      from += 8;
    }
  }
  return sizes;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== wide) return { count, offset };
    return findWideDirectory(view, at - 20);
  }
  if (view.byteLength >= 4 && view.getUint32(0, true) === signatures.local) throw damaged("directory");
  throw new HostError("notAWorkbook", { reason: "notAZip" });
}

function findWideDirectory(view: DataView, locator: number): { count: number; offset: number } {
  if (locator < 0 || view.getUint32(locator, true) !== signatures.end64Locator) throw damaged("directory");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== signatures.end64) throw damaged("directory");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function refuseName(name: string): void {
  const climbs = name.split(/[\\/]/).includes("..");
  if (name === "" || climbs || /^[\\/]|^[A-Za-z]:|\0/.test(name)) {
    throw new HostError("hostile", { reason: "entryName", part: name });
  }
}

function refuseOverlaps(extents: { from: number; to: number }[]): void {
  extents.sort((a, b) => a.from - b.from);
  for (let i = 1; i < extents.length; i += 1) {
    if (extents[i]!.from < extents[i - 1]!.to)
      throw new HostError("hostile", { reason: "overlappingEntries" });
  }
}

function damaged(part: string): HostError {
  return new HostError("truncated", { part });
}

function tooLarge(what: string, found: number, limit: number, part?: string): HostError {
  return new HostError("tooLarge", {
    what,
    found: String(found),
    limit: String(limit),
    ...(part === undefined ? {} : { part }),
  });
}
