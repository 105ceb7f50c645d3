import { descendants, type Element } from "./element";

/** The order in which the children of each element must come, from Microsoft's schema; an unlisted child is wrong. */
const order: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  Requirements: "Sets Methods",
  VersionOverrides: "Description Requirements Hosts Resources",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "Script Page Metadata Namespace CustomTab OfficeMenu",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  OfficeMenu: "Control",
  Control: "Label Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Action: "SourceLocation FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
};

/** Children that stand where the schema does not let them. */
export function orderProblems(root: Element): string[] {
  return descendants(root).flatMap(({ name, children }) => {
    const allowed = order[name]?.split(" ");
    if (!allowed) return [];
    let furthest = 0;
    return children.flatMap((each) => {
      const place = allowed.indexOf(each.name);
      if (place < 0) return [`<${each.name}> may not stand in <${name}>`];
      if (place < furthest) return [`<${each.name}> comes too late in <${name}>`];
      furthest = place;
      return [];
    });
  });
}
