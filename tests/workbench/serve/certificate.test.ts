import { createPrivateKey, X509Certificate } from "node:crypto";
import { localhostCertificate } from "../../../src/workbench/serve/certificate";

const now = new Date("2026-11-21T00:00:00Z");
const { key, cert } = localhostCertificate(now);
const certificate = new X509Certificate(cert);

test("is for localhost and this machine's address, and for nothing else", () => {
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.checkHost("example.com")).toBeUndefined();
});

test("is signed with its own key", () => {
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
});

test("holds from the day before, for less than the 398 days browsers accept", () => {
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  expect(from.getTime()).toBeLessThan(now.getTime());
  expect((to.getTime() - from.getTime()) / 86_400_000).toBeLessThan(398);
});

test("is another one each time", () => {
  expect(new X509Certificate(localhostCertificate(now).cert).serialNumber).not.toBe(certificate.serialNumber);
});
