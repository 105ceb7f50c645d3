import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { der } from "./der";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const commonName = "2.5.4.3";
const alternativeNames = "2.5.29.17";
const ecdsaWithSha256 = "1.2.840.10045.4.3.2";
const day = 24 * 60 * 60 * 1000;
/** Browsers refuse certificates that hold longer than 398 days. */
const daysValid = 390;

/**
 * A certificate for localhost that signs itself, since office.js trusts its host only over https. It lives in memory
 * only; a browser asks once whether to go on.
 */
export function localhostCertificate(now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der.sequence(der.object(ecdsaWithSha256));
  const name = der.sequence(der.set(der.sequence(der.object(commonName), der.text("localhost"))));
  const names = der.sequence(
    der.tagged(2, false, Buffer.from("localhost")),
    der.tagged(7, false, Buffer.from([127, 0, 0, 1])),
  );
  const body = der.sequence(
    der.tagged(0, true, der.integer(Buffer.from([2]))),
    der.integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    der.sequence(
      der.time(new Date(now.getTime() - day)),
      der.time(new Date(now.getTime() + daysValid * day)),
    ),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der.tagged(3, true, der.sequence(der.sequence(der.object(alternativeNames), der.octets(names)))),
  );
  const certificate = der.sequence(body, algorithm, der.bits(sign("sha256", body, privateKey)));
  const lines = certificate.toString("base64").replace(/(.{64})/g, "$1\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.trimEnd()}\n-----END CERTIFICATE-----\n`,
  };
}
