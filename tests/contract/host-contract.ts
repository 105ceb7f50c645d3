import { describeEdits } from "./edits-contract";
import { describeJournal } from "./journal-contract";
import { describeReading } from "./reading-contract";
import type { ContractFeatures, OpenHost } from "./open-host";
import { describeRefusals } from "./refusals-contract";
import { describeState } from "./state-contract";
import { describeValues } from "./values-contract";

/**
 * What every Host keeps, whatever stands behind it. `make` opens a fresh workbook with at least one visible sheet;
 * what else it must hold is told by `features`.
 */
export function describeHostContract(
  name: string,
  make: () => Promise<OpenHost>,
  features: ContractFeatures,
): void {
  describe(`${name} keeps the contract of a host`, () => {
    let open: OpenHost;
    beforeEach(async () => {
      open = await make();
    });
    afterEach(() => open.dispose());

    const current = () => open;
    describe("outline and reading", () => describeReading(current, features));
    describe("values", () => describeValues(current));
    describe("edits", () => describeEdits(current, features));
    describe("refusals", () => describeRefusals(current, features));
    describe("state", () => describeState(current));
    describe("journal", () => describeJournal(current));
  });
}
