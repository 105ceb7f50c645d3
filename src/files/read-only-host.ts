import type { RangeRef } from "../workbook/address";
import type { Capabilities, Facet, Host, Outline } from "../workbook/host";
import { HostError } from "../workbook/host-error";
import { outlineOf } from "../workbook/outline-of";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { narrowedSnapshot } from "./narrowed-snapshot";

/**
 * The host over a file that is read and never written: an old .xls, a web page or a text with separators. It holds
 * what was read; every way of writing answers `readOnly`, whose sentence says to save an .xlsx first.
 */
export class ReadOnlyHost implements Host {
  readonly capabilities: Capabilities = {
    name: "files",
    recalculates: false,
    charts: false,
    select: false,
    readOnly: true,
  };

  constructor(
    readonly path: string,
    private readonly snapshot: WorkbookSnapshot,
  ) {}

  readonly state: Host["state"] = {
    get: async () => undefined,
    set: async () => this.refuse(),
    keys: async () => [],
  };

  async outline(): Promise<Outline> {
    return outlineOf(this.snapshot);
  }

  async read(
    what: readonly (string | RangeRef)[] | "all",
    facets: readonly Facet[],
    signal?: AbortSignal,
  ): Promise<WorkbookSnapshot> {
    if (signal?.aborted) throw new HostError("aborted");
    return narrowedSnapshot(this.snapshot, what, facets);
  }

  async apply(): Promise<void> {
    this.refuse();
  }

  async save(): Promise<void> {
    this.refuse();
  }

  async select(): Promise<void> {
    throw new HostError("apiMissing", { api: "select" });
  }

  async selection(): Promise<undefined> {
    return undefined;
  }

  private refuse(): never {
    throw new HostError("readOnly", { path: this.path });
  }
}
