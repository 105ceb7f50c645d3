import { groupedBy } from "../../src/workbook/grouped-by";

describe("groupedBy", () => {
  it("keeps items and keys in the order they first come", () => {
    const groups = groupedBy(["支出", "收入", "支出总表", "收", "无"], ([first]) => first);
    expect([...groups]).toEqual([
      ["支", ["支出", "支出总表"]],
      ["收", ["收入", "收"]],
      ["无", ["无"]],
    ]);
  });

  it("has no group for nothing", () => {
    expect(groupedBy([], () => "").size).toBe(0);
  });
});
