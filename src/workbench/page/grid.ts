import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { LocaleType, LogLevel, mergeLocales, numfmt, Univer, type ILanguagePack } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { IRenderManagerService } from "@univerjs/engine-render";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import noteChinese from "@univerjs/preset-sheets-note/locales/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import { SumIfsFunction } from "../engine/univer/sum-ifs-function";
import type { UniverRuntime } from "../engine/univer/univer-runtime";
import type { Language } from "./language";

const locales: Readonly<Record<Language, { type: LocaleType; words: ILanguagePack }>> = {
  "zh-CN": { type: LocaleType.ZH_CN, words: mergeLocales(coreChinese, noteChinese, conditionalChinese) },
  "en-US": { type: LocaleType.EN_US, words: mergeLocales(coreEnglish, noteEnglish, conditionalEnglish) },
};

/** Milliseconds after which the add-in starts although the browser is busy. */
const longestWait = 2000;

/**
 * Univer on the screen: grid, formula bar and sheet tabs, without its own ribbon, since the page has the add-in's.
 * The plug-ins are registered here and not through `@univerjs/presets`, which would pull in proprietary packages.
 * Nothing is recalculated on opening: cells show the values the file brought.
 */
export function createGrid(container: HTMLElement, language: Language, isDark: boolean): UniverRuntime {
  const { type, words } = locales[language];
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: type,
    locales: { [type]: words },
    theme: defaultTheme,
    darkMode: isDark,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: false,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      disableAutoFocus: true,
      formula: {
        initialFormulaComputing: CalculationMode.NO_CALCULATION,
        function: [[SumIfsFunction, "SUMIFS"]],
      },
      // Univer has no words for what it would say over a number kept as text.
      sheets: { disableForceStringAlert: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  return {
    univer,
    api: FUniver.newAPI(univer),
    dirtyConversions: () => injector.get(IActiveDirtyManagerService),
    formulaData: () => injector.get(FormulaDataModel),
    showsNotes: true,
    setDrawing: (unitId, isDrawing) => {
      const render = injector.get(IRenderManagerService).getRenderById(unitId);
      if (isDrawing) render?.activate();
      else render?.deactivate();
    },
    formatNumber: (pattern, value) => numfmt.format(pattern, value, { locale: language, throws: false }),
  };
}

/** Resolves when the workbook is on the screen. The add-in starts after it, as in Excel, or both would be slow. */
export function gridDrawn(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < api.Enum.LifecycleStages.Rendered) return;
      listening.dispose();
      requestIdleCallback(() => resolve(), { timeout: longestWait });
    });
  });
}
