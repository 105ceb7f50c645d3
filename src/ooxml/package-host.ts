import type { CellRef, RangeRef } from "../workbook/address";
import type { CarriedAlong } from "../workbook/carried-along";
import { HostError } from "../workbook/host-error";
import type { Capabilities, Facet, Host, Outline } from "../workbook/host";
import type { Plan } from "../workbook/plan";
import type { PublicVersion, Withheld } from "../workbook/public-version";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { OpenOptions } from "./read-workbook";
import { WorkbookPackage } from "./workbook-package";

/** The host over an .xlsx in memory. */
export class PackageHost implements Host {
  readonly capabilities: Capabilities = {
    name: "files",
    recalculates: false,
    charts: true,
    select: false,
    readOnly: false,
  };
  protected readonly workbook: WorkbookPackage;

  /** @throws HostError when the bytes are no sound .xlsx; see `readWorkbook`. */
  constructor(
    bytes: Uint8Array,
    private readonly options: OpenOptions = {},
  ) {
    this.workbook = WorkbookPackage.open(bytes, options);
  }

  readonly state: Host["state"] = {
    get: async (key) => this.workbook.getState(key),
    set: async (key, value) => this.workbook.setState(key, value),
    keys: async () => this.workbook.stateKeys(),
  };

  async outline(): Promise<Outline> {
    return this.workbook.outline();
  }

  async read(
    what: readonly (string | RangeRef)[] | "all",
    facets: readonly Facet[],
    signal?: AbortSignal,
  ): Promise<WorkbookSnapshot> {
    refuseIfAborted(signal);
    return this.workbook.read(what, facets);
  }

  async apply(plan: Plan, signal?: AbortSignal): Promise<void> {
    for (const edit of plan.edits) {
      refuseIfAborted(signal);
      this.workbook.apply(edit);
    }
  }

  async carriedAlong(): Promise<CarriedAlong> {
    return this.workbook.carriedAlong();
  }

  /**
   * The public version (公开版) of the workbook as it stands; this workbook stays as it is.
   *
   * @throws HostError as `makePublic` does.
   */
  publicVersion(withheld: Withheld): PublicVersion {
    const copy = WorkbookPackage.open(this.workbook.save(), this.options);
    const made = copy.makePublic(withheld);
    return { ...made, bytes: copy.save(), sheets: withheld.sheets };
  }

  async select(_cell: CellRef): Promise<void> {
    throw new HostError("apiMissing", { api: "select" });
  }

  async selection(): Promise<RangeRef | undefined> {
    return undefined;
  }
}

function refuseIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("aborted");
}
