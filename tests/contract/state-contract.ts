import { byteLength } from "../../src/workbook/journal-chunks";
import { everything, type OpenHost } from "./open-host";

const special = `{"a":"<&>\\"'","b":"]]>","c":"一\\n二"}\n\t 𠮷😀 _x000D_ &amp; `;

export function describeState(open: () => OpenHost): void {
  test("keeps, replaces and removes texts by key", async () => {
    const { state } = open().host;
    expect(await state.get("caishen.settings")).toBeUndefined();
    await state.set("caishen.settings", "一");
    await state.set("caishen.other", "二");
    await state.set("caishen.settings", "三");
    expect([await state.get("caishen.settings"), await state.get("caishen.other")]).toEqual(["三", "二"]);
    expect(await state.keys()).toEqual(expect.arrayContaining(["caishen.settings", "caishen.other"]));
    await state.set("caishen.settings", undefined);
    await state.set("caishen.never", undefined);
    expect(await state.get("caishen.settings")).toBeUndefined();
    expect(await state.keys()).not.toContain("caishen.settings");
    expect(await state.keys()).not.toContain("caishen.never");
  });

  test.each([
    { name: "nothing", text: "" },
    { name: "signs XML and JSON know", text: special },
    { name: "a quarter of a megabyte", text: "预算".repeat(40_000) },
  ])("keeps $name unchanged, also after reopening", async ({ text }) => {
    expect(byteLength(text)).toBeLessThanOrEqual(250_000);
    const { state } = open().host;
    await state.set("caishen.journal.12.3", text);
    expect(await state.get("caishen.journal.12.3")).toBe(text);
    expect(await (await open().reopen()).state.get("caishen.journal.12.3")).toBe(text);
  });

  test("what was removed does not come back after reopening", async () => {
    const { state } = open().host;
    await state.set("caishen.settings", "一");
    const reopened = await open().reopen();
    await reopened.state.set("caishen.settings", undefined);
    expect(await (await open().reopen()).state.keys()).not.toContain("caishen.settings");
  });

  test("does not show in the sheets", async () => {
    const { host } = open();
    const before = await everything(host);
    await host.state.set("caishen.settings", special);
    expect(await everything(host)).toEqual(before);
  });
}
