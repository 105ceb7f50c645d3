import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFile } from "../../src/files/open-file";
import { describeHostContract } from "../contract/host-contract";
import { smallPackage, worksheetXml } from "../support/small-package";

const bytes = smallPackage({
  sheets: {
    首页: '<row r="1"><c r="A1" t="inlineStr"><is><t>单位</t></is></c></row>',
    锁定: worksheetXml(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
    ),
    隐藏行列: worksheetXml(
      '<cols><col min="3" max="4" width="9" hidden="1"/></cols>' +
        '<sheetData><row r="2" hidden="1"/><row r="3" hidden="1"/><row r="4"><c r="C4"><v>1</v></c></row></sheetData>',
    ),
  },
});

async function make() {
  const folder = await mkdtemp(path.join(tmpdir(), "caishen-"));
  const file = path.join(folder, "预算.xlsx");
  await writeFile(file, bytes);
  let host = await openFile(file);
  const reopen = async () => {
    await host.save();
    return (host = await openFile(file));
  };
  return { host, reopen, dispose: () => rm(folder, { recursive: true }) };
}

describeHostContract("the host over files", make, {
  protectedSheet: "锁定",
  hiddenSpans: { sheet: "隐藏行列", rows: [{ from: 1, to: 2 }], columns: [{ from: 2, to: 3 }] },
  charts: true,
});
