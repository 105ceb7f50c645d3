import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFile } from "../../src/files/open-file";
import { contractFeatures, contractWorkbook } from "../contract/contract-workbook";
import { describeHostContract } from "../contract/host-contract";

async function make() {
  const folder = await mkdtemp(path.join(tmpdir(), "caishen-"));
  const file = path.join(folder, "预算.xlsx");
  await writeFile(file, contractWorkbook);
  let host = await openFile(file);
  const reopen = async () => {
    await host.save();
    return (host = await openFile(file));
  };
  return { host, reopen, dispose: () => rm(folder, { recursive: true }) };
}

describeHostContract("the host over files", make, contractFeatures);
