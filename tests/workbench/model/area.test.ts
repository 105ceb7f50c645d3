import { areaAddress, parseArea, quoteSheet, splitSheet } from "../../../src/workbench/model/area";

describe("addresses", () => {
  test.each(["A1", "B2:D9", "C:C", "B:D", "2:9", "XFD1048576", "1:1048576"])(
    "%s reads and writes itself",
    (address) => {
      expect(areaAddress(parseArea(address)!)).toBe(address);
    },
  );

  test.each([
    ["D9:B2", "B2:D9"],
    ["$A$1:$B$2", "A1:B2"],
    ["9:2", "2:9"],
  ])("%s is %s", (given, same) => {
    expect(areaAddress(parseArea(given)!)).toBe(same);
  });

  test.each(["", "A0", "A", "12", "XFE1", "A1048577", "A1:B", "A:2", "A1:B2:C3", "甲1"])(
    "%s is none",
    (given) => {
      expect(parseArea(given)).toBeUndefined();
    },
  );

  test.each([
    ["收入表", "收入表"],
    ["My Sheet", "'My Sheet'"],
    ["it's", "'it''s'"],
    ["AB12", "'AB12'"],
    ["2025年", "'2025年'"],
  ])("the sheet %s is written %s", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, address: "A1" });
  });
});
