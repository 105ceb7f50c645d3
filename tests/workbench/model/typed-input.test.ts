import { readTypedInput } from "../../../src/workbench/model/typed-input";

describe("what a typed text becomes", () => {
  test.each([
    { typed: "", becomes: { value: null } },
    { typed: "29.96", becomes: { value: 29.96 } },
    { typed: "-5", becomes: { value: -5 } },
    { typed: "(5)", becomes: { value: -5 } },
    { typed: "1,234.50", becomes: { value: 1234.5, numberFormat: "#,##0.00" } },
    { typed: "1,23", becomes: { value: "1,23" } },
    { typed: "12.5%", becomes: { value: 0.125, numberFormat: "0.00%" } },
    { typed: "1e3", becomes: { value: 1000 } },
    { typed: "2080505", becomes: { value: 2080505 } },
    { typed: "2025/3/1", becomes: { value: 45717, numberFormat: "yyyy/m/d" } },
    { typed: "2025年3月", becomes: { value: 45717, numberFormat: 'yyyy"年"m"月"' } },
    { typed: "2025/13/1", becomes: { value: "2025/13/1" } },
    { typed: "8:30", becomes: { value: 8.5 / 24, numberFormat: "h:mm" } },
    { typed: "true", becomes: { value: true } },
    { typed: "#N/A", becomes: { value: "#N/A" } },
    { typed: "=A1+1", becomes: { value: null, formula: "A1+1" } },
    { typed: "=", becomes: { value: "=" } },
    { typed: "-A1", becomes: { value: null, formula: "-A1" } },
    { typed: "——", becomes: { value: "——" } },
    { typed: "'007", becomes: { value: "007", isText: true } },
    { typed: "甲", becomes: { value: "甲" } },
  ])("$typed", ({ typed, becomes }) => {
    expect(readTypedInput(typed, undefined)).toEqual(becomes);
  });

  test("in a text cell everything stays text", () => {
    expect(readTypedInput("=1", "@")).toEqual({ value: "=1", isText: true });
  });
});
