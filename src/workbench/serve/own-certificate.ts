import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { localhostCertificate, type Certificate } from "./certificate";

/** The certificate the machine was made to trust for development, when there is one in `.certs`; else a fresh one. */
export function ownCertificate(root: string, now: Date): Certificate {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(root, ".certs", name));
  if (!key || !cert || !existsSync(key) || !existsSync(cert)) return localhostCertificate(now);
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}
