/** A self-signed certificate for one process, by Node's own crypto: a certificate library costs more than the rest of the start. */
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import {
  bits,
  boolean,
  context,
  contextPrimitive,
  integer,
  objectId,
  octets,
  sequence,
  set,
  utcTime,
  utf8,
} from "./der";

export interface Certificate {
  /** DER. */
  readonly certificate: Buffer;
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

const DAY_MS = 86_400_000;

const ECDSA_WITH_SHA256 = sequence(objectId("1.2.840.10045.4.3.2"));

/** Terraform connects to this name, whatever the address. */
const NAME = "localhost";

/**
 * ECDSA on P-256, for server and client, able to sign itself (Terraform trusts it as a root).
 *
 * @param now milliseconds since 1970; valid from a day before, because clocks and time zones are off now and then
 */
export function selfSigned(now: number): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(set(sequence(objectId("2.5.4.3"), utf8(NAME))));
  const body = sequence(
    context(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
    ECDSA_WITH_SHA256,
    name,
    sequence(utcTime(new Date(now - DAY_MS)), utcTime(new Date(now + 365 * DAY_MS))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    context(3, extensions()),
  );
  const signature = sign("sha256", body, privateKey);
  const certificate = sequence(body, ECDSA_WITH_SHA256, bits(signature));
  return {
    certificate,
    certificatePem: pem(certificate),
    privateKeyPem: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
  };
}

function extensions(): Buffer {
  const extension = (id: string, critical: boolean, value: Buffer): Buffer =>
    sequence(objectId(id), ...(critical ? [boolean(true)] : []), octets(value));
  return sequence(
    extension("2.5.29.19", true, sequence(boolean(true))),
    // digitalSignature, keyEncipherment, keyAgreement, keyCertSign
    extension("2.5.29.15", true, bits(Buffer.from([0b10101100]), 2)),
    extension("2.5.29.37", false, sequence(objectId("1.3.6.1.5.5.7.3.1"), objectId("1.3.6.1.5.5.7.3.2"))),
    extension("2.5.29.17", false, sequence(contextPrimitive(2, Buffer.from(NAME, "ascii")))),
  );
}

function pem(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
