import { smallPackage, worksheetXml } from "../support/small-package";
import type { ContractFeatures } from "./open-host";

/** The .xlsx a host opens to show that it keeps the contract. */
export const contractWorkbook = smallPackage({
  sheets: {
    首页: '<row r="1"><c r="A1" t="inlineStr"><is><t>单位</t></is></c></row>',
    锁定: worksheetXml(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
    ),
    隐藏行列: worksheetXml(
      '<cols><col min="3" max="4" width="9" hidden="1"/></cols>' +
        '<sheetData><row r="2" hidden="1"><c r="C2"><v>2</v></c></row><row r="3" hidden="1"/>' +
        '<row r="4"><c r="B4"><v>1</v></c><c r="D4"><v>1</v></c></row></sheetData>',
    ),
    隐藏: "",
  },
  hiddenSheets: ["隐藏"],
});

export const contractFeatures: ContractFeatures = {
  protectedSheet: "锁定",
  hiddenSheet: "隐藏",
  hiddenSpans: { sheet: "隐藏行列", rows: [{ from: 1, to: 2 }], columns: [{ from: 2, to: 3 }] },
  charts: true,
};
