import { all, child, descendants, type Element } from "./element";
import { orderProblems } from "./order";

type Section = "Images" | "Urls" | "ShortStrings" | "LongStrings";
const sections: readonly Section[] = ["Images", "Urls", "ShortStrings", "LongStrings"];
const longest: Readonly<Partial<Record<Section, number>>> = { ShortStrings: 125, LongStrings: 250 };

/** Which section an element's `resid` must point into. */
const sectionOf: Readonly<Record<string, Section>> = {
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Runtime: "Urls",
  Image: "Images",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

/** What Excel, its store or its schema would refuse in a manifest, and what they silently get wrong. */
export function manifestProblems(root: Element): string[] {
  return [
    ...orderProblems(root),
    ...identityProblems(root),
    ...resourceProblems(root),
    ...requirementProblems(root),
    ...sharedRuntimeProblems(root),
    ...controlProblems(root),
  ];
}

function identityProblems(root: Element): string[] {
  const id = child(root, "Id")?.text ?? "";
  const version = child(root, "Version")?.text ?? "";
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? [] : [`Id ${id} is no GUID`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? [] : [`Version ${version} is not four numbers`]),
    ...descendants(root)
      .flatMap(({ attributes }) => Object.entries(attributes))
      .filter(([name, value]) => /^(DefaultValue|Value)$/.test(name) && value.startsWith("http://"))
      .map(([, value]) => `${value} is not https`),
  ];
}

function resourceProblems(root: Element): string[] {
  const problems: string[] = [];
  const found = new Map<string, Section>();
  const resources = all(root, "Resources")[0];
  for (const section of sections) {
    for (const { attributes, children } of child(resources, section)?.children ?? []) {
      const id = attributes["id"] ?? "";
      const overrides = new Map(
        children.map((each) => [each.attributes["Locale"], each.attributes["Value"] ?? ""]),
      );
      if (found.has(id)) problems.push(`resource ${id} stands twice`);
      if (id.length > 32) problems.push(`resource id ${id} is longer than 32 characters`);
      for (const value of [attributes["DefaultValue"] ?? "", ...overrides.values()]) {
        if (value === "") problems.push(`resource ${id} is empty`);
        if (value.length > (longest[section] ?? Infinity)) problems.push(`resource ${id} is too long`);
      }
      if (section.endsWith("Strings") && id !== "Functions.Namespace" && !overrides.has("en-US")) {
        problems.push(`resource ${id} has no English`);
      }
      found.set(id, section);
    }
  }
  const used = new Set<string>();
  for (const { name, attributes } of descendants(root)) {
    const id = attributes["resid"];
    if (id === undefined) continue;
    used.add(id);
    if (!found.has(id)) problems.push(`<${name}> wants the missing resource ${id}`);
    else if (found.get(id) !== sectionOf[name])
      problems.push(`<${name}> wants ${sectionOf[name]}, ${id} is none`);
  }
  return [
    ...problems,
    ...[...found.keys()].filter((id) => !used.has(id)).map((id) => `resource ${id} is unused`),
  ];
}

/** Excel 2021 has ExcelApi 1.14; whether it has CustomFunctionsRuntime, Microsoft's own pages disagree. */
function requirementProblems(root: Element): string[] {
  return all(root, "Set").flatMap(({ attributes }) => {
    const name = attributes["Name"] ?? "";
    const version = attributes["MinVersion"] ?? "1.1";
    if (name === "CustomFunctionsRuntime") return ["CustomFunctionsRuntime is demanded"];
    const minor = Number(version.split(".")[1]);
    return name === "ExcelApi" && (!version.startsWith("1.") || minor > 14)
      ? [`ExcelApi ${version} is above 1.14`]
      : [];
  });
}

function sharedRuntimeProblems(root: Element): string[] {
  const runtime = all(root, "Runtime")[0];
  if (runtime?.attributes["lifetime"] !== "long") return ["there is no shared runtime"];
  const page = runtime.attributes["resid"];
  const panes = all(root, "Action").filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
  const mustBePage: readonly (readonly [string, Element | undefined])[] = [
    ["FunctionFile", all(root, "FunctionFile")[0]],
    ["Page", child(all(root, "Page")[0], "SourceLocation")],
    ...panes.map((action) => ["ShowTaskpane", child(action, "SourceLocation")] as const),
  ];
  return [
    ...mustBePage
      .filter(([, element]) => element?.attributes["resid"] !== page)
      .map(([name]) => `${name} is not the page of the shared runtime`),
    ...(all(root, "TaskpaneId").length > 0 ? ["a shared runtime has no <TaskpaneId>"] : []),
  ];
}

function controlProblems(root: Element): string[] {
  const ids = ["CustomTab", "Group", "Control"]
    .flatMap((name) => all(root, name))
    .map((each) => each.attributes["id"]);
  const missing = all(root, "Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes["size"]);
    return ["16", "32", "80"]
      .filter((size) => !sizes.includes(size))
      .map((size) => `an icon has no size ${size}`);
  });
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `control ${id} stands twice`),
    ...missing,
  ];
}
