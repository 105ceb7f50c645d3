import { element } from "./element";
import type { RibbonAction, RibbonButton } from "./manifest";

/**
 * The add-in's lines of the menu that the right mouse button opens on a cell. The grid takes such events for itself,
 * so they are caught before it sees them.
 */
export function contextMenu(
  grid: HTMLElement,
  lines: readonly RibbonButton[],
  onAction: (action: RibbonAction, id: string) => void,
): HTMLElement {
  const menu = element("div", { className: "context-menu", role: "menu", hidden: true });
  const close = (): void => {
    menu.hidden = true;
  };
  for (const { id, label, tip, icon, action } of lines) {
    const picture = element("img", { src: icon, alt: "", width: 16, height: 16 });
    const line = element("button", { type: "button", role: "menuitem", title: tip }, picture, label);
    line.addEventListener("click", () => {
      close();
      onAction(action, id);
    });
    menu.append(line);
  }
  menu.addEventListener("keydown", ({ key }) => {
    const buttons = [...menu.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (key === "Escape") close();
    if (key === "ArrowDown") buttons[(at + 1) % buttons.length]?.focus();
    if (key === "ArrowUp") buttons.at(at - 1)?.focus();
  });
  grid.addEventListener(
    "contextmenu",
    (event) => {
      event.preventDefault();
      menu.style.left = `${event.clientX}px`;
      menu.style.top = `${event.clientY}px`;
      menu.hidden = false;
      menu.querySelector("button")?.focus();
    },
    { capture: true },
  );
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close();
  });
  return menu;
}
