import { onceFor } from "../../src/workbook/once-for";

describe("onceFor", () => {
  test("does the work once for each object, also where its answer is nothing", () => {
    const asked: string[] = [];
    const nameOf = onceFor(({ name }: { readonly name: string }) => {
      asked.push(name);
      return name === "" ? undefined : name;
    });
    const [one, nameless] = [{ name: "一般公共预算" }, { name: "" }];
    expect([nameOf(one), nameOf(nameless), nameOf(one), nameOf(nameless)]).toEqual([
      "一般公共预算",
      undefined,
      "一般公共预算",
      undefined,
    ]);
    expect(nameOf({ name: "一般公共预算" })).toBe("一般公共预算");
    expect(asked).toEqual(["一般公共预算", "", "一般公共预算"]);
  });
});
