import { commands, runCommand, type CommandPorts } from "./commands";

/** Ties the buttons of the manifest to their commands. Excel waits for `completed`, which comes whatever happens. */
export function associateCommands(ports: CommandPorts): void {
  for (const name of Object.keys(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => press(name, ports, event));
  }
}

/** Presses a button: runs its command and lets go of the button. */
export async function press(
  name: string,
  ports: CommandPorts,
  event: Pick<Office.AddinCommands.Event, "completed">,
): Promise<void> {
  try {
    await runCommand(name, ports);
  } finally {
    event.completed();
  }
}

/** Brings the pane of the shared runtime to the front. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
