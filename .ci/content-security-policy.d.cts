export function panePolicy(hosts: readonly string[]): string;
export const helpPolicy: string;
export const workbenchPolicy: string;
