export interface HttpsServer {
  readonly type: "https";
  /** Files of the key and the certificate. */
  readonly options: { readonly key: string; readonly cert: string };
}

export function developmentServer(places?: readonly string[]): HttpsServer | "https";
