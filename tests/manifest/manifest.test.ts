import { readFileSync } from "node:fs";
import path from "node:path";
import { describeBuilt } from "./built-addin";
import { all, child, parseElement } from "./element";
import { manifestProblems } from "./problems";

const project = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(project, "manifest.xml"), "utf8");
const root = parseElement(xml);

describe("manifest.xml", () => {
  test("has nothing Excel would refuse", () => expect(manifestProblems(root)).toEqual([]));

  test("keeps its id and its namespace for ever", () => {
    expect(child(root, "Id")?.text).toBe("b2c7f0f4-6b0d-4c39-9a52-8d9be1f0c5a7");
    expect(xml).toContain('id="Functions.Namespace" DefaultValue="CS"');
  });

  test("has the buttons of the tab in their order", () => {
    const words = new Map(
      all(root, "String").map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
    );
    const labels = (element: ReturnType<typeof parseElement> | undefined) =>
      element
        ? all(element, "Control").map((control) => words.get(child(control, "Label")?.attributes["resid"]))
        : [];
    expect(labels(all(root, "CustomTab")[0])).toEqual([
      "审核",
      "三公",
      "债务",
      "报表",
      "撤销",
      "清除标记",
      "打开窗格",
      "帮助",
    ]);
    expect(labels(all(root, "OfficeMenu")[0])).toEqual([
      "审核选区",
      "查看本单元格的问题",
      "转为内置公式或数值",
    ]);
  });

  test("names icons that are there, in their true sizes", () => {
    const files = new Map(
      all(root, "Image").map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
    );
    const icons = all(root, "Icon").flatMap((icon) => icon.children.map(({ attributes }) => attributes));
    expect(icons.length).toBeGreaterThan(0);
    for (const { resid, size } of icons) {
      const png = readFileSync(path.join(project, new URL(files.get(resid)!).pathname));
      expect(`${resid} ${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`).toBe(`${resid} ${size}×${size}`);
    }
  });
});

describeBuilt("the manifest of the built add-in", (addin) => {
  test("names pages that are there", () => {
    const addresses = all(root, "Url").flatMap(({ attributes, children }) => [
      attributes["DefaultValue"]!,
      ...children.map((each) => each.attributes["Value"]!),
    ]);
    expect(addresses.filter((address) => !addin.has(new URL(address).pathname))).toEqual([]);
  });
});

describe("the checker", () => {
  test.each([
    {
      name: "an element out of order",
      from: /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      to: "$2$1",
      problem: "<Id> comes too late in <OfficeApp>",
    },
    {
      name: "a button's label below its icon",
      from: /(<Label resid="Audit.Label"\/>)([^]*?<\/Icon>)/,
      to: "$2$1",
      problem: "<Label> comes too late in <Control>",
    },
    {
      name: "an unknown element",
      from: "<Runtimes>",
      to: "<Oddity/><Runtimes>",
      problem: "<Oddity> may not stand in <Host>",
    },
    { name: "no GUID", from: "b2c7f0f4-", to: "", problem: "Id 6b0d-4c39-9a52-8d9be1f0c5a7 is no GUID" },
    {
      name: "three numbers of version",
      from: "0.1.0.0",
      to: "0.1.0",
      problem: "Version 0.1.0 is not four numbers",
    },
    {
      name: "an address without encryption",
      from: "https://localhost:3000/help.html",
      to: "http://x/help.html",
      problem: "http://x/help.html is not https",
    },
    {
      name: "a missing resource",
      from: '<Label resid="Tab.Label"/>',
      to: '<Label resid="Nothing"/>',
      problem: "<Label> wants the missing resource Nothing",
    },
    {
      name: "a resource twice",
      from: '<bt:Url id="Help.Url"',
      to: '<bt:Url id="Taskpane.Url"',
      problem: "resource Taskpane.Url stands twice",
    },
    {
      name: "a resource of the wrong kind",
      from: '<Label resid="Tab.Label"/>',
      to: '<Label resid="Audit.Tip"/>',
      problem: "<Label> wants ShortStrings, Audit.Tip is none",
    },
    {
      name: "an unused resource",
      from: '<Label resid="Tab.Label"/>',
      to: '<Label resid="Debt.Label"/>',
      problem: "resource Tab.Label is unused",
    },
    {
      name: "a resource id too long",
      from: /Tab\.Label/g,
      to: "A".repeat(33),
      problem: `resource id ${"A".repeat(33)} is longer than 32 characters`,
    },
    {
      name: "a label too long",
      from: 'DefaultValue="三公"',
      to: `DefaultValue="${"三".repeat(126)}"`,
      problem: "resource ThreePublic.Label is too long",
    },
    {
      name: "no English",
      from: /(id="Debt.Label"[^>]*>)\s*<bt:Override[^>]*>/,
      to: "$1",
      problem: "resource Debt.Label has no English",
    },
    {
      name: "a set Excel 2021 lacks",
      from: '"ExcelApi" MinVersion="1.14"',
      to: '"ExcelApi" MinVersion="1.15"',
      problem: "ExcelApi 1.15 is above 1.14",
    },
    {
      name: "a demand for custom functions",
      from: '"SharedRuntime"',
      to: '"CustomFunctionsRuntime"',
      problem: "CustomFunctionsRuntime is demanded",
    },
    {
      name: "another function file",
      from: '<FunctionFile resid="Taskpane.Url"',
      to: '<FunctionFile resid="Help.Url"',
      problem: "FunctionFile is not the page of the shared runtime",
    },
    {
      name: "another pane",
      from: /(ShowTaskpane">\s*<SourceLocation resid=)"Taskpane.Url"/,
      to: '$1"Help.Url"',
      problem: "ShowTaskpane is not the page of the shared runtime",
    },
    {
      name: "a short runtime",
      from: 'lifetime="long"',
      to: 'lifetime="short"',
      problem: "there is no shared runtime",
    },
    {
      name: "a control twice",
      from: 'id="Caishen.Debt"',
      to: 'id="Caishen.Audit"',
      problem: "control Caishen.Audit stands twice",
    },
    {
      name: "an icon without its large size",
      from: /<bt:Image size="80" resid="Undo.80"\/>/,
      to: "",
      problem: "an icon has no size 80",
    },
  ])("sees $name", ({ from, to, problem }) => {
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    expect(manifestProblems(parseElement(broken))).toContain(problem);
  });
});
