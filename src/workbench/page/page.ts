import { CanceledError } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { EmbeddedExcel } from "../embedded-excel";
import type { FunctionsMetadata } from "../xdm/functions-metadata";
import { download } from "./download";
import { acceptDroppedFiles } from "./drop-file";
import { element } from "./element";
import { readManifest, type Manifest } from "./manifest";
import { keepPreferences, type Preferences } from "./preferences";
import { reasonOf } from "./reasons";
import { fetchJson, fetchSample, type Resources } from "./resources";
import { ribbon } from "./ribbon";
import { Session } from "./session";
import { texts, type Text } from "./text";
import { TitleBar } from "./title-bar";

/** The page: frame about one opened workbook at a time. */
export class Page {
  private session: Session | undefined;
  private readonly status = element("div", { className: "status", role: "status" });
  private titleBar: TitleBar | undefined;
  private stage = element("main", { className: "stage" });
  private text: Text;

  constructor(
    private readonly resources: Resources,
    private preferences: Preferences,
  ) {
    this.text = texts[preferences.language];
    acceptDroppedFiles(
      document.body,
      () => this.text.dropHere,
      (file) => void this.openFile(file),
    );
    window.addEventListener("unhandledrejection", ({ reason }) => {
      if (!(reason instanceof CanceledError)) this.say(this.text.unexpected(String(reason)));
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.session?.excel.workbook.isDirty) event.preventDefault();
    });
  }

  /** The embedded Excel of the workbook that is open. */
  get excel(): EmbeddedExcel | undefined {
    return this.session?.excel;
  }

  /** Univer as it is on the screen. */
  get grid(): FUniver | undefined {
    return this.session?.runtime.api;
  }

  /** Draws the page and opens the first sample. */
  async start(): Promise<void> {
    const manifest = this.draw();
    const [first] = this.resources.samples;
    if (first !== undefined) await this.open(await fetchSample(first), first, manifest);
  }

  private draw(): Manifest {
    const { language, theme } = this.preferences;
    this.text = texts[language];
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = this.text.title;
    const manifest = readManifest(this.resources.manifest, this.resources.addin, language);
    this.titleBar = new TitleBar({
      text: this.text,
      preferences: this.preferences,
      samples: this.resources.samples,
      onOpen: (file) => void this.openFile(file),
      onSample: (name) => void fetchSample(name).then((bytes) => this.open(bytes, name, manifest)),
      onSave: () => void this.save(),
      onPreferences: (changed) => void this.change(changed),
    });
    const commands = ribbon(manifest.tabs, this.text, (action, id) => void this.session?.press(action, id));
    this.stage = element("main", { className: "stage" });
    document.body.replaceChildren(this.titleBar.view, commands, this.stage, this.status);
    return manifest;
  }

  private async openFile(file: File): Promise<void> {
    if (!file.name.toLowerCase().endsWith(".xlsx")) return this.say(this.text.notWorkbook);
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** Opens a workbook in place of the one that is open, which stays when this one cannot be read. */
  private async open(
    bytes: Uint8Array,
    name: string,
    manifest = readManifest(this.resources.manifest, this.resources.addin, this.preferences.language),
  ): Promise<void> {
    const functions = await fetchJson<FunctionsMetadata>(manifest.functionsUrl);
    const before = this.session;
    try {
      this.session = new Session({
        bytes,
        name,
        manifest,
        functions,
        schema: this.resources.schema,
        preferences: this.preferences,
        text: this.text,
        parent: this.stage,
        onPaneWidth: (paneWidth) => this.keep({ paneWidth }),
        onRefused: () => this.say(this.text.notOffered),
        onNewWorkbook: (created) => this.handOut(created),
      });
    } catch (error) {
      return this.say(this.text.cannotOpen(name, reasonOf(error, this.text)));
    }
    before?.close();
    this.titleBar?.showName(name);
    this.say(this.text.opened(name));
  }

  /** Excel opens a new workbook in a window of its own; here it is handed out as a file. */
  private handOut(bytes: Uint8Array): void {
    download(bytes, this.text.newWorkbook);
    this.say(this.text.created(this.text.newWorkbook));
  }

  private async save(): Promise<void> {
    const { session } = this;
    if (!session) return;
    const { bytes, notSaved } = await session.save();
    download(bytes, session.name);
    session.excel.workbook.isDirty = false;
    this.say(notSaved.length > 0 ? this.text.notSaved(notSaved.join("，")) : this.text.saved(session.name));
  }

  /** Another theme is shown at once; another language starts the program anew, with the workbook as it stands. */
  private async change(changed: Partial<Preferences>): Promise<void> {
    this.keep(changed);
    document.documentElement.dataset.theme = this.preferences.theme;
    this.session?.setDark(this.preferences.theme === "dark");
    if (changed.language === undefined) return;
    const { session } = this;
    const current = await session?.save();
    session?.close();
    this.session = undefined;
    const manifest = this.draw();
    if (session && current) await this.open(current.bytes, session.name, manifest);
  }

  private keep(changed: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...changed };
    keepPreferences(this.preferences);
  }

  private say(sentence: string): void {
    this.status.textContent = sentence;
  }
}
