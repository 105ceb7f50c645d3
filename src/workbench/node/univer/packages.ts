import { LocaleType, LogLevel, Univer, numfmt } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { CalculationMode, UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { SumIfsFunction } from "../../engine/univer/sum-ifs-function";
import type { UniverRuntime } from "../../engine/univer/univer-runtime";

/**
 * Univer without a screen. The plug-ins are registered here and not through `@univerjs/presets`, which would pull
 * in proprietary packages. Nothing is recalculated on opening: cells show the values the file brought.
 */
export function createUniver(): UniverRuntime {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
  });
  const preset = UniverSheetsNodeCorePreset({
    formula: {
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
      function: [[SumIfsFunction, "SUMIFS"]],
    },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  return {
    univer,
    api: FUniver.newAPI(univer),
    dirtyConversions: () => injector.get(IActiveDirtyManagerService),
    formulaData: () => injector.get(FormulaDataModel),
    showsNotes: false,
    setDrawing: () => undefined,
    formatNumber: (pattern, value) => numfmt.format(pattern, value, { locale: "zh-CN", throws: false }),
  };
}
