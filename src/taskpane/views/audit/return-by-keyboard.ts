import type { Unsubscribe } from "../../../workbook/host";

/** Milliseconds a press may come after the focus it brings to a window that was not in front. */
const longestBeforePress = 100;

/**
 * Hears when the focus comes back to the pane otherwise than by a press of the pointer. A press says itself where the
 * focus goes: were the list moved under it, it would not be a click on what it was meant for.
 */
export function onReturnByKeyboard(listener: () => void): Unsubscribe {
  const stopping = new AbortController();
  const { signal } = stopping;
  let isPressed = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const onPress = () => {
    isPressed = true;
    clearTimeout(waiting);
  };
  const onRelease = () => {
    isPressed = false;
  };
  const onFocus = () => {
    if (!isPressed) waiting = setTimeout(listener, longestBeforePress);
  };
  window.addEventListener("pointerdown", onPress, { capture: true, signal });
  window.addEventListener("pointerup", onRelease, { capture: true, signal });
  window.addEventListener("pointercancel", onRelease, { capture: true, signal });
  window.addEventListener("focus", onFocus, { signal });
  return () => {
    clearTimeout(waiting);
    stopping.abort();
  };
}
