import { element } from "./element";
import type { RibbonAction, RibbonButton, RibbonTab } from "./manifest";
import type { Text } from "./text";

/** Draws the ribbon the manifest describes: tabs, groups, buttons. */
export function ribbon(
  tabs: readonly RibbonTab[],
  text: Text,
  onAction: (action: RibbonAction, id: string) => void,
): HTMLElement {
  const panels = tabs.map(({ id, label, groups }) =>
    element(
      "div",
      { className: "ribbon-groups", id: panelId(id), role: "tabpanel", label },
      ...groups.map((group) =>
        element(
          "div",
          { className: "ribbon-group", role: "group", label: group.label },
          element(
            "div",
            { className: "ribbon-buttons" },
            ...group.buttons.map((each) => button(each, onAction)),
          ),
          element("div", { className: "ribbon-group-name" }, group.label),
        ),
      ),
    ),
  );
  const heads = tabs.map(({ id, label }) =>
    element(
      "button",
      { className: "ribbon-tab", id: `${panelId(id)}-tab`, role: "tab", type: "button" },
      label,
    ),
  );
  const show = (chosen: number): void => {
    for (const [index, panel] of panels.entries()) panel.hidden = index !== chosen;
    for (const [index, head] of heads.entries()) head.ariaSelected = String(index === chosen);
  };
  for (const [index, head] of heads.entries()) {
    head.setAttribute("aria-controls", panels[index]!.id);
    head.addEventListener("click", () => show(index));
  }
  show(0);
  return element(
    "div",
    { className: "ribbon" },
    element("div", { className: "ribbon-tabs", role: "tablist", label: text.ribbon }, ...heads),
    ...panels,
  );
}

function button(
  { id, label, tip, icon, action }: RibbonButton,
  onAction: (action: RibbonAction, id: string) => void,
): HTMLButtonElement {
  return element(
    "button",
    { className: "ribbon-button", id, type: "button", title: tip, onclick: () => onAction(action, id) },
    element("img", { src: icon, alt: "", width: 32, height: 32 }),
    element("span", {}, label),
  );
}

/** Ids of manifests hold dots, which no selector likes. */
function panelId(id: string): string {
  return id.replaceAll(".", "-");
}
