import { readFileSync } from "node:fs";
import path from "node:path";
import { hostErrorCodes, toHostError } from "../../src/excel/error-codes";
import { HostError } from "../../src/workbook/host-error";

const types = readFileSync(path.resolve(__dirname, "../../node_modules/@types/office-js/index.d.ts"), "utf8");
const excelErrors =
  types.slice(types.indexOf("declare namespace Excel {")).match(/enum ErrorCodes \{([^}]*)\}/)?.[1] ?? "";
const documented = [...excelErrors.matchAll(/= "(\w+)"/g)].map((match) => match[1]!);

describe("errors of Office.js", () => {
  test("the list of documented codes was found", () => expect(documented.length).toBeGreaterThan(30));

  test.each(documented)("%s has a code of ours", (code) => expect(hostErrorCodes[code]).toBeDefined());

  test.each([
    ["InvalidOperationInCellEditMode", "cellInEdit"],
    ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
    ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
    ["ApiNotFound", "apiMissing"],
    ["SomethingNew", "unknown"],
  ])("%s becomes %s and keeps its origin", (officeCode, code) => {
    const cause = Object.assign(new Error("…"), { code: officeCode });
    expect(toHostError(cause, { sheet: "表1" })).toMatchObject({
      code,
      data: { sheet: "表1", officeCode },
      cause,
    });
  });

  test("a host error stays what it is; a bug of ours becomes unknown", () => {
    const own = new HostError("aborted");
    expect(toHostError(own)).toBe(own);
    expect(toHostError(new TypeError("x"))).toMatchObject({ code: "unknown", data: {} });
  });
});
