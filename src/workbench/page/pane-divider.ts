import { element } from "./element";

/** Widths a task pane can have, pixels. */
const [narrowest, widest, step] = [320, 600, 10];

/** The edge by which the pane is made wider: with the mouse, or with the arrow keys. */
export function paneDivider(
  pane: HTMLElement,
  options: { readonly label: string; readonly width: number; readonly onWidth: (pixels: number) => void },
): HTMLElement {
  const divider = element("div", {
    className: "pane-divider",
    role: "separator",
    tabIndex: 0,
    label: options.label,
  });
  divider.ariaOrientation = "vertical";
  divider.ariaValueMin = String(narrowest);
  divider.ariaValueMax = String(widest);
  let width = options.width;
  const set = (asked: number): void => {
    width = Math.round(Math.min(widest, Math.max(narrowest, asked)));
    pane.style.width = `${width}px`;
    divider.ariaValueNow = String(width);
  };
  set(width);
  divider.addEventListener("keydown", ({ key }) => {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    set(width + (key === "ArrowLeft" ? step : -step));
    options.onWidth(width);
  });
  divider.addEventListener("pointerdown", (start) => {
    const [from, before] = [start.clientX, width];
    divider.setPointerCapture(start.pointerId);
    divider.onpointermove = ({ clientX }) => set(before + from - clientX);
    divider.onpointerup = () => {
      divider.onpointermove = divider.onpointerup = null;
      options.onWidth(width);
    };
  });
  return divider;
}
