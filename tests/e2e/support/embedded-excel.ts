import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Server } from "node:https";
import path from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { localhostCertificate } from "../../../src/workbench/serve/certificate";
import { serve } from "../../../src/workbench/serve/server";
import { workbenchFolders } from "../../../src/workbench/serve/workbench-folders";
import type { Page as WorkbenchPage } from "../../../src/workbench/page/page";
import { launch } from "./chromium";

declare global {
  interface Window {
    /** What the page of the embedded Excel shows of itself. */
    embeddedExcel: WorkbenchPage;
  }
}

export const root = path.resolve(__dirname, "../../..");

export interface Looks {
  readonly language?: "zh-CN" | "en-US";
  readonly theme?: "light" | "dark";
  /** Pixels. */
  readonly paneWidth?: number;
  readonly forcedColors?: boolean;
}

/** The page with a workbook open and the add-in running in its pane. */
export interface Workbench {
  readonly page: Page;
  readonly pane: Frame;
  /** What must not happen: requests to elsewhere, refusals by the content security policy, uncaught errors. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** Serves the built page and runs a browser for it. */
export class WorkbenchBrowser {
  private constructor(
    readonly address: string,
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(executable: string): Promise<WorkbenchBrowser> {
    for (const built of ["dist/addin/taskpane.html", "dist/workbench/page/index.html"])
      if (!existsSync(path.join(root, built))) throw new Error(`${built} is not built; run: npm run build`);
    const certificate = localhostCertificate(new Date());
    const { server, address } = await serve(workbenchFolders(root), certificate, 0);
    return new WorkbenchBrowser(address, server, await launch(executable));
  }

  async open(looks: Looks = {}): Promise<Workbench> {
    const { language = "zh-CN", theme = "light", paneWidth = 350, forcedColors = false } = looks;
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      locale: language,
      // The frame's theme comes from the page, not from an emulated system.
      colorScheme: null,
      // A dialog is looked at as it stands, not as it appears.
      reducedMotion: "reduce",
      forcedColors: forcedColors ? "active" : "none",
    });
    const troubles = await watch(context);
    const page = await context.newPage();
    await page.goto(`${this.address}?${new URLSearchParams({ language, theme, pane: String(paneWidth) })}`);
    return { page, pane: await paneOf(page), troubles, close: () => context.close() };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** The frame of the add-in, once office.js has found its host. */
export async function paneOf(page: Page): Promise<Frame> {
  const holder = await page.waitForSelector("iframe.pane-frame", { state: "attached" });
  const frame = await holder.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  await frame.waitForURL(/taskpane\.html/);
  await frame.waitForFunction(() => typeof Office === "object" && Boolean(Office.context?.host), undefined, {
    timeout: 60_000,
  });
  return frame;
}

/** Opens a workbook as a person would who picks a file. */
export async function openWorkbook(page: Page, name: string, bytes: Uint8Array): Promise<Frame> {
  const before = await page.waitForSelector("iframe.pane-frame", { state: "attached" });
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.setInputFiles("input[type=file]", { name, mimeType, buffer: Buffer.from(bytes) });
  await before.waitForElementState("hidden");
  return paneOf(page);
}

/** Opens a bundled workbook from the page's menu of samples; the name may be a part of its name. */
export async function openSample(page: Page, name: string): Promise<Frame> {
  const before = await page.waitForSelector("iframe.pane-frame", { state: "attached" });
  const samples = page.getByLabel(/^(示例|Samples)$/);
  const names = await samples.locator("option").allTextContents();
  await samples.selectOption(names.find((each) => each.includes(name)) ?? name);
  await before.waitForElementState("hidden");
  return paneOf(page);
}

/** The workbook as the page saves it. */
export async function savedWorkbook(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^(保存|Save)$/ }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

async function watch(context: BrowserContext): Promise<string[]> {
  const troubles: string[] = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isHere = hostname === "localhost" || ["data:", "blob:", "about:"].includes(protocol);
    if (!isHere) troubles.push(`request to ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  context.on("weberror", (error) => troubles.push(`error: ${error.error().message}`));
  await context.exposeFunction("reportRefusal", (refusal: string) => troubles.push(refusal));
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile, lineNumber }) => {
      const { reportRefusal } = window as unknown as { reportRefusal: (refusal: string) => void };
      reportRefusal(`refused by the policy: ${violatedDirective} in ${sourceFile}:${lineNumber}`);
    }),
  );
  return troubles;
}
