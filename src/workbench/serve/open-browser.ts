import { spawn } from "node:child_process";

/** Opens the address in the browser of a desktop; does nothing where there is no screen. */
export function openBrowser(address: string): void {
  const { platform, env } = process;
  const [command, ...given] =
    platform === "win32"
      ? ["cmd", "/c", "start", ""]
      : platform === "darwin"
        ? ["open"]
        : env.DISPLAY || env.WAYLAND_DISPLAY
          ? ["xdg-open"]
          : [];
  if (command === undefined) return;
  spawn(command, [...given, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
