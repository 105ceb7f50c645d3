import type { HostErrorCode } from "./host-error";

/** What a person is told of an error: what happened, what was kept, what to do next. */
export interface HostErrorWords {
  /** The same may succeed a moment later. */
  readonly retryable: boolean;
  /** Sentences with placeholders such as `{sheet}`, filled by `describeHostError`. */
  readonly zh: string;
  readonly en: string;
}

/** The one table of errors for host, command and pane. */
export const hostErrorWords: Readonly<Record<HostErrorCode, HostErrorWords>> = {
  notFound: {
    retryable: false,
    zh: "没有找到{path}。请核对路径和文件名，确认文件没有移动或改名后再试。",
    en: "{path} was not found. Please check its path and name, and that it was not moved or renamed.",
  },
  notAWorkbook: {
    retryable: false,
    zh: "{path}不是可以读取的 Excel 工作簿。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再试。",
    en: "{path} is not a workbook that can be read. Please open it in Excel or WPS, save it as an Excel workbook (*.xlsx) and try again.",
  },
  encrypted: {
    retryable: false,
    zh: "{path}设有打开密码，未能读取。请在 Excel 中取消打开密码，另存后再试。",
    en: "{path} has a password to open and was not read. Please remove the password in Excel, save and try again.",
  },
  truncated: {
    retryable: false,
    zh: "{path}不完整，可能在下载或复制时中断。请重新取得该文件后再试。",
    en: "{path} is incomplete; a download or copy may have been cut off. Please obtain the file again.",
  },
  tooLarge: {
    retryable: false,
    zh: "{path}超过了可以处理的大小{limit}。请移去无关的工作表或图片，另存后再试。",
    en: "{path} is larger than can be handled{limit}. Please remove unrelated sheets or pictures, save and try again.",
  },
  hostile: {
    retryable: false,
    zh: "{path}的内部结构不合规定，为安全起见没有打开。请核实文件来源，在 Excel 中另存为新的 .xlsx 文件后再试。",
    en: "The inside of {path} is not as it should be, and it was left unopened to be safe. Please make sure where it comes from, save it anew as .xlsx in Excel and try again.",
  },
  readOnly: {
    retryable: false,
    zh: "{path}只能读取，不能写入。请另存为可以编辑的 .xlsx 工作簿后再试。",
    en: "{path} can be read but not written. Please save it as an .xlsx workbook that can be edited and try again.",
  },
  changedOnDisk: {
    retryable: false,
    zh: "{path}在读取之后又有改动，为避免覆盖这些改动，没有保存。请关闭其他程序中的该文件，重新读取后再试。",
    en: "{path} was changed after it was read, and was not saved so as not to cover those changes. Please close it in other programs, read it again and try again.",
  },
  cannotWrite: {
    retryable: true,
    zh: "未能保存{path}，原来的内容没有改动。请确认它没有在其他程序中打开、磁盘有空间、有写入权限，或者换一个文件名，然后再试。",
    en: "{path} could not be saved; what was there is unchanged. Please make sure that it is not open elsewhere, that the disk has room and that you may write there, or take another name, then try again.",
  },
  sheetMissing: {
    retryable: false,
    zh: "没有找到{sheet}，可能已经改名或删除。请核对工作表名称后再试。",
    en: "{sheet} was not found; it may have been renamed or deleted. Please check the name and try again.",
  },
  sheetExists: {
    retryable: false,
    zh: "工作簿中已有{sheet}。请将原有的工作表改名或移走后再试。",
    en: "The workbook already has {sheet}. Please rename or move the sheet that is there and try again.",
  },
  sheetChanged: {
    retryable: false,
    zh: "{cells}在财审写入之后又有改动。为避免覆盖这些改动，没有继续。请核对这些改动，另行保存后再试。",
    en: "{cells} changed after Caishen wrote there, and nothing more was done so as not to cover those changes. Please look at them, keep them elsewhere and try again.",
  },
  sheetProtected: {
    retryable: false,
    zh: "{sheet}受保护，不能写入。请在“审阅”中撤消工作表保护后再试。",
    en: "{sheet} is protected and cannot be written. Please unprotect it under Review and try again.",
  },
  commentRefused: {
    retryable: false,
    zh: "{sheet}有单元格不能加批注，可能已有批注或旧式批注（注释）。请不选“同时加批注说明”再标记，或者移走该处原有的批注后再试。",
    en: "A cell on {sheet} took no comment; it may have a comment or a note already. Please mark without comments, or move the one that is there and try again.",
  },
  cellInEdit: {
    retryable: true,
    zh: "有单元格正在编辑，Excel 暂时不能写入。请按 Enter 或 Esc 结束编辑后再试。",
    en: "A cell is being edited, and Excel cannot write meanwhile. Please press Enter or Esc and try again.",
  },
  writeTooLarge: {
    retryable: false,
    zh: "这次改动较多，超过了能够撤销的限度{limit}，因此没有写入。请改为写到新工作表，或者少选一些行后再试。",
    en: "These are more changes than could be undone{limit}, so nothing was written. Please write to a new sheet instead, or choose fewer rows.",
  },
  writeNotKept: {
    retryable: false,
    zh: "写入后读回核对，{cells}与要写入的内容不一致。请查看该处是否为合并单元格、数据透视表或数组公式，处理后再试。",
    en: "Read back after writing, {cells} did not hold what was to be written. Please see whether there are merged cells, a pivot table or an array formula, then try again.",
  },
  nothingToUndo: {
    retryable: false,
    zh: "没有可以撤销的写入。这里只撤销财审写入的内容，其他修改请用 Excel 的撤消。",
    en: "There is no write to undo. Only what Caishen wrote is undone here; for other changes please use Excel's own undo.",
  },
  nothingToRedo: {
    retryable: false,
    zh: "没有可以重做的写入。如有需要，请重新执行该操作。",
    en: "There is no write to make again. If you need it, please start it anew.",
  },
  journalUnreadable: {
    retryable: false,
    zh: "写入记录不完整，不能据此撤销。请核对最近写入的内容，再用“封存”清除写入记录，然后继续。",
    en: "The record of what was written is incomplete, so it cannot be undone. Please check what was written last, remove the record with Seal, then go on.",
  },
  payloadTooLarge: {
    retryable: false,
    zh: "一次传送的数据超过了 Excel 的限度{limit}。请缩小范围，例如只处理一张工作表或选定区域，然后再试。",
    en: "This is more data at once than Excel accepts{limit}. Please take a smaller part, such as one sheet or the selection, and try again.",
  },
  accessDenied: {
    retryable: false,
    zh: "{path}不允许这项操作。请确认您有读写权限、已启用编辑、工作簿结构没有受保护，所在位置不是数据透视表或合并单元格，然后再试。",
    en: "{path} does not allow this. Please make sure that you may read and write it, that editing is enabled, that its structure is not protected and that there is no pivot table or merged cell in the place, then try again.",
  },
  apiMissing: {
    retryable: false,
    zh: "本机的 Excel 版本不支持这项操作。请使用 Excel 2021 或更新的版本，或者用财审命令处理该文件。",
    en: "This version of Excel cannot do that. Please use Excel 2021 or later, or handle the file with the Caishen command.",
  },
  busy: {
    retryable: true,
    zh: "{path}正在使用中，没有完成这项操作。如有打开的对话框或其他程序占用该文件，请先关闭，稍候再试。",
    en: "{path} is in use and this was not done. Please close any open dialog, and other programs that use the file, wait a moment and try again.",
  },
  aborted: {
    retryable: true,
    zh: "已按要求停止。需要时可以重新开始。",
    en: "Stopped as asked. You can start again at any time.",
  },
  invalidArgument: {
    retryable: false,
    zh: "有内容超出了 Excel 的限制，例如单元格文字超过32,767个字符、工作表名称超过31个字符。请调整后再试。",
    en: "Something is beyond what Excel can hold, such as a text of more than 32,767 characters or a sheet name of more than 31. Please adjust it and try again.",
  },
  unknown: {
    retryable: true,
    zh: "操作没有完成，原因未能确定。请保存工作簿后再试一次；如仍不能完成，请将操作步骤告知维护人员。",
    en: "This was not done, and the reason could not be found. Please save the workbook and try once more; if it fails again, please tell the maintainers what you did.",
  },
};
