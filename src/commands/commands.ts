import type { Host } from "../workbook/host";
import { HostError } from "../workbook/host-error";
import type { Jobs } from "./jobs";
import type { News, NewsChannel, PaneView } from "./news";

/** What the commands work with. */
export interface CommandPorts {
  readonly jobs: Jobs;
  readonly host: Pick<Host, "selection">;
  readonly news: NewsChannel;
  /** Brings the pane to the front. */
  readonly showPane: () => Promise<void>;
}

/** A button's action: what it has to tell. */
type Command = (ports: CommandPorts) => Promise<News>;

/** The actions of the manifest by their function names. */
export const commands: Readonly<Record<string, Command>> = {
  auditWorkbook: async ({ jobs }) => ({ kind: "audited", report: await jobs.audit("workbook") }),
  auditSelection: async ({ jobs }) => ({ kind: "audited", report: await jobs.audit("selection") }),
  undoLastWrite: async ({ jobs }) => ({ kind: "undone", entry: await jobs.undo() }),
  clearMarks: async ({ jobs }) => ({ kind: "marksCleared", placeCount: await jobs.clearMarks() }),
  convertFunctions: async ({ jobs }) => ({ kind: "functionsConverted", ...(await jobs.convertFunctions()) }),
  openThreePublic: runningView("threePublic"),
  openDebt: runningView("debt"),
  openReport: runningView("report"),
  openHelp: view("help"),
  explainCell: async ({ host, showPane }) => {
    const cell = await host.selection();
    await showPane();
    if (!cell) return { kind: "viewWanted", view: "audit" };
    return {
      kind: "viewWanted",
      view: "audit",
      cell: { sheet: cell.sheet, row: cell.row, column: cell.column },
    };
  },
};

/**
 * Runs a command to its end and tells the pane how it went; never rejects. What went wrong is told in the pane, which
 * is opened for it: a button that fails in silence would look as if it had done its work.
 */
export async function runCommand(name: string, ports: CommandPorts): Promise<void> {
  ports.news.publish({ kind: "started", command: name });
  try {
    ports.news.publish(await outcomeOf(name, ports));
  } catch (error) {
    const { code, data } =
      error instanceof HostError ? error : new HostError("unknown", {}, { cause: error });
    ports.news.publish({ kind: "failed", command: name, code, data });
    // Where the pane cannot be opened either, the channel keeps the news for it.
    await ports.showPane().catch(() => undefined);
  }
}

async function outcomeOf(name: string, ports: CommandPorts): Promise<News> {
  const command = commands[name];
  if (!command) throw new RangeError(`no command ${name}`);
  return command(ports);
}

/** Opens a view of the pane and has its job run there: what it reads and draws is of no use without the pane. */
function runningView(wanted: PaneView): Command {
  return async ({ showPane }) => {
    await showPane();
    return { kind: "viewWanted", view: wanted, runs: true };
  };
}

function view(wanted: PaneView): Command {
  return async ({ showPane }) => {
    await showPane();
    return { kind: "viewWanted", view: wanted };
  };
}
