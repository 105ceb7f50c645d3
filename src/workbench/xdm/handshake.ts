/** Who the add-in is told it runs in. */
export interface Identity {
  readonly conversation: string;
  readonly instance: string;
  /** Origin of the page the add-in is embedded in; https, or office.js asks the person to trust it. */
  readonly origin: string;
  /** Language of the program, such as `zh-CN`. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly addinName: string;
}

/** Shared runtime, and custom functions in it. */
const sharedRuntimeWithFunctions = 3;

/**
 * What the embedded Excel has, never more than the installed package can speak of (ExcelApi 1.15). The numbers are
 * texts: 1.10 as a number would be 1.1.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.8",
  AddinCommands: "1.1",
  Settings: "1.1",
  CustomXmlParts: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
};

/** The frame's name, in which office.js finds its host; it must be set before the frame is attached. */
export function windowName({ conversation, instance, origin, locale }: Identity): string {
  const hostInfo = [
    "Excel",
    "Web",
    "16.00",
    locale,
    conversation,
    "",
    "",
    String(sharedRuntimeWithFunctions),
  ];
  return JSON.stringify({
    baseFrameName: "OsfAddIn0",
    hostInfo: hostInfo.join("$"),
    xdmInfo: [conversation, instance, origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** A licence that says nothing. office.js reads it as XML, and a browser makes an error page of an empty text. */
const licence = encodeURIComponent('<r><t aid=""/></r>');

/** The answer to the add-in's first question. */
export function appContext(identity: Identity, settings: readonly (readonly [string, string])[]): object {
  return {
    _id: identity.instance,
    _appName: 16,
    _appVersion: "16",
    _appMinorVersion: 0,
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: identity.documentUrl,
    _clientMode: 1,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: licence,
    _correlationId: identity.conversation,
    _appInstanceId: identity.instance,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: "16.0.18000.41000",
    _addinName: identity.addinName,
    _appDomains: [identity.origin],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
