import { readFile } from "node:fs/promises";
import { auditFacets } from "../../../src/jobs/audit/audit-facets";
import { factsOf } from "../../../src/jobs/audit/facts-of";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import { contractFeatures, contractWorkbook } from "../../contract/contract-workbook";
import { describeHostContract } from "../../contract/host-contract";
import { factLines } from "../../support/fact-lines";
import { realWorkbooks } from "../../support/real-workbooks";
import { installedBrowser } from "../support/chromium";
import { openWorkbook, savedWorkbook, WorkbenchBrowser, type Workbench } from "../support/embedded-excel";
import { ChromiumHost, hostScript } from "./chromium-host";

const browser = installedBrowser();

(browser === undefined ? describe.skip : describe)("in Chromium", () => {
  let workbenches: WorkbenchBrowser;
  let workbench: Workbench;
  let script: string;
  beforeAll(async () => {
    script = hostScript();
    workbenches = await WorkbenchBrowser.start(browser!);
    workbench = await workbenches.open();
  });
  afterAll(async () => {
    expect(workbench.troubles).toEqual([]);
    await workbench.close();
    await workbenches.stop();
  });

  const openHost = async (bytes: Uint8Array) =>
    ChromiumHost.in(await openWorkbook(workbench.page, "工作簿.xlsx", bytes), script);

  async function make() {
    return {
      host: await openHost(contractWorkbook),
      reopen: async () => openHost(await savedWorkbook(workbench.page)),
      dispose: async () => undefined,
    };
  }

  describeHostContract("the host over Office.js", make, contractFeatures);

  describe("files and Excel give the same facts", () => {
    const real = realWorkbooks();
    if (real.length === 0) return;
    test.each(real)("$name", async ({ file }) => {
      const bytes = new Uint8Array(await readFile(file));
      const host = await openHost(bytes);
      const facts = factsOf(await host.read("all", auditFacets));
      expect(factLines(facts)).toEqual(factLines(factsOf(readWorkbook(bytes, { facets: auditFacets }))));
    });
  });
});
