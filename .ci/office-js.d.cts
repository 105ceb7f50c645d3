export interface OfficeJs {
  readonly source: string;
  readonly hosts: readonly string[];
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

export function officeJs(origin: string): OfficeJs;
