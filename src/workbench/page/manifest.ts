import type { Language } from "./language";

/** What a ribbon button or a line of the context menu does. */
export type RibbonAction =
  { readonly kind: "function"; readonly name: string } | { readonly kind: "showPane" };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of a 32-pixel picture. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What Excel takes from an add-in's manifest, in one language. */
export interface Manifest {
  readonly name: string;
  readonly paneUrl: string;
  readonly namespace: string;
  readonly functionsUrl: string;
  readonly tabs: readonly RibbonTab[];
  readonly contextMenu: readonly RibbonButton[];
}

/**
 * Reads the manifest of the built add-in. Its addresses point to where it will be installed; here everything is
 * taken from `folder`.
 *
 * @throws Error when the text is no XML.
 */
export function readManifest(xml: string, folder: URL, language: Language): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed.");
  const one = (parent: ParentNode, selector: string): Element => {
    const found = parent.querySelector(selector);
    if (!found) throw new Error(`manifest.xml has no ${selector}.`);
    return found;
  };
  const localised = (holder: Element): string => {
    const override = [...holder.children].find((child) => child.getAttribute("Locale") === language);
    return override?.getAttribute("Value") ?? holder.getAttribute("DefaultValue") ?? "";
  };
  const resource = (pointer: Element): string => {
    const id = pointer.getAttribute("resid") ?? "";
    const holder = [...manifest.querySelectorAll("Resources *")].find((each) => each.id === id);
    if (!holder) throw new Error(`manifest.xml has no resource ${id}.`);
    return localised(holder);
  };
  const here = (address: string): string => new URL(`.${new URL(address).pathname}`, folder).href;
  const text = (parent: Element, path: string): string => resource(one(parent, path));
  const action = (control: Element): RibbonAction => {
    const name = control.querySelector("Action > FunctionName")?.textContent;
    return name ? { kind: "function", name } : { kind: "showPane" };
  };
  const button = (control: Element): RibbonButton => ({
    id: control.id,
    label: text(control, ":scope > Label"),
    tip: text(control, "Supertip > Description"),
    icon: here(text(control, 'Icon > Image[size="32"], Icon > *|Image[size="32"]')),
    action: action(control),
  });
  const tab = (custom: Element): RibbonTab => ({
    id: custom.id,
    label: text(custom, ":scope > Label"),
    groups: [...custom.querySelectorAll(":scope > Group")].map((group) => ({
      label: text(group, ":scope > Label"),
      buttons: [...group.querySelectorAll(":scope > Control")].map(button),
    })),
  });
  const functions = one(manifest, 'AllFormFactors > ExtensionPoint[*|type="CustomFunctions"]');
  return {
    name: localised(one(manifest, "OfficeApp > DisplayName")),
    paneUrl: here(one(manifest, "DefaultSettings > SourceLocation").getAttribute("DefaultValue") ?? ""),
    namespace: text(functions, "Namespace"),
    functionsUrl: here(text(functions, "Metadata > SourceLocation")),
    tabs: [...manifest.querySelectorAll("CustomTab")].map(tab),
    contextMenu: [...manifest.querySelectorAll("OfficeMenu > Control")].map(button),
  };
}
