import { HostError } from "../../workbook/host-error";
import { defaultLimits, type ReadLimits } from "../limits";
import { portableCompression, type Compression } from "./compression";
import { readDirectory, type ZipEntry } from "./directory";
import { noTime, writeZip, type PackedEntry } from "./write";

/**
 * The parts of a zip, some of them replaced. Saving copies the packed bytes of what was not replaced, in the old
 * order, so that an untouched part stays what it was to the byte.
 */
export class Archive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Part names are compared without case (OPC, part name equivalence). */
  private readonly folded = new Map<string, string>();
  private readonly replaced = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();

  /** @throws HostError as `readDirectory` does. */
  constructor(
    private readonly source: Uint8Array,
    limits: ReadLimits = defaultLimits,
    private readonly compression: Compression = portableCompression,
  ) {
    this.entries = new Map(readDirectory(source, limits).map((entry) => [entry.name, entry]));
    for (const name of this.entries.keys()) this.folded.set(name.toLowerCase(), name);
  }

  get isChanged(): boolean {
    return this.replaced.size > 0 || this.removed.size > 0;
  }

  names(): string[] {
    const kept = [...this.entries.keys()].filter((name) => !this.removed.has(name));
    return [...kept, ...[...this.replaced.keys()].filter((name) => !this.entries.has(name))];
  }

  has(name: string): boolean {
    const stored = this.stored(name);
    return this.replaced.has(stored) || (this.entries.has(stored) && !this.removed.has(stored));
  }

  /**
   * The bytes of a part.
   *
   * @throws HostError `truncated` when the part is missing or damaged.
   */
  read(name: string): Uint8Array {
    const stored = this.stored(name);
    const replaced = this.replaced.get(stored);
    if (replaced) return replaced;
    const entry = this.entries.get(stored);
    if (!entry || this.removed.has(stored)) throw new HostError("truncated", { part: name });
    const bytes = entry.method === 0 ? this.packedBytes(entry) : this.inflate(entry);
    if (this.compression.crc32(bytes) !== entry.crc) throw new HostError("truncated", { part: name });
    return bytes;
  }

  /** What stands for the contents of a part: the same object until the part is replaced. */
  contentsOf(name: string): object | undefined {
    const stored = this.stored(name);
    return this.replaced.get(stored) ?? (this.removed.has(stored) ? undefined : this.entries.get(stored));
  }

  put(name: string, bytes: Uint8Array): void {
    const stored = this.stored(name);
    this.removed.delete(stored);
    this.replaced.set(stored, bytes);
    this.folded.set(stored.toLowerCase(), stored);
  }

  remove(name: string): void {
    const stored = this.stored(name);
    this.replaced.delete(stored);
    if (this.entries.has(stored)) this.removed.add(stored);
  }

  /** The whole as a zip; the very bytes it was made of when nothing changed. */
  save(): Uint8Array {
    return this.isChanged ? writeZip(this.names().map((name) => this.packedEntry(name))) : this.source;
  }

  private packedEntry(name: string): PackedEntry {
    const entry = this.entries.get(name);
    const bytes = this.replaced.get(name);
    if (!bytes) return { ...entry!, packed: this.packedBytes(entry!) };
    const packed = this.compression.deflate(bytes);
    return {
      name,
      rawName: entry?.rawName ?? new TextEncoder().encode(name),
      isUtf8: entry?.isUtf8 ?? true,
      modified: entry?.modified ?? noTime,
      externalAttributes: entry?.externalAttributes ?? 0,
      method: 8,
      crc: this.compression.crc32(bytes),
      packedSize: packed.length,
      size: bytes.length,
      packed,
    };
  }

  private inflate(entry: ZipEntry): Uint8Array {
    try {
      const bytes = this.compression.inflate(this.packedBytes(entry), entry.size);
      if (bytes.length === entry.size) return bytes;
    } catch (cause) {
      throw new HostError("truncated", { part: entry.name }, { cause });
    }
    throw new HostError("truncated", { part: entry.name });
  }

  private packedBytes(entry: ZipEntry): Uint8Array {
    return this.source.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize);
  }

  private stored(name: string): string {
    return this.entries.has(name) ? name : (this.folded.get(name.toLowerCase()) ?? name);
  }
}
