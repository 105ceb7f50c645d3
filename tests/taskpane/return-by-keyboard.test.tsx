import { onReturnByKeyboard } from "../../src/taskpane/views/audit/return-by-keyboard";

/** What happens to the window, in turn; a pause lets time go by. */
type Step = "focus" | "pointerdown" | "pointerup" | "pause";

describe("a return to the pane", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each<{ name: string; steps: readonly Step[]; heard: number }>([
    { name: "by the keyboard", steps: ["focus", "pause"], heard: 1 },
    { name: "by a press that brings the focus", steps: ["pointerdown", "focus", "pause"], heard: 0 },
    { name: "by a press that follows the focus", steps: ["focus", "pointerdown", "pause"], heard: 0 },
    {
      name: "by the keyboard, after a press",
      steps: ["pointerdown", "pointerup", "focus", "pause"],
      heard: 1,
    },
    { name: "by the keyboard, a press long after", steps: ["focus", "pause", "pointerdown"], heard: 1 },
  ])("$name is heard $heard times", ({ steps, heard }) => {
    const listener = jest.fn();
    const stop = onReturnByKeyboard(listener);
    for (const step of steps) {
      if (step === "pause") jest.advanceTimersByTime(200);
      else window.dispatchEvent(new Event(step));
    }
    stop();
    expect(listener).toHaveBeenCalledTimes(heard);
  });

  test("is no longer heard once nobody listens", () => {
    const listener = jest.fn();
    const stop = onReturnByKeyboard(listener);
    window.dispatchEvent(new Event("focus"));
    stop();
    window.dispatchEvent(new Event("focus"));
    jest.advanceTimersByTime(200);
    expect(listener).not.toHaveBeenCalled();
  });
});
