import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** Key and certificate in PEM, and the base64 SHA-256 of its public key, for `--ignore-certificate-errors-spki-list`. */
export type Certificate = { key: string; cert: string; spki: string };

let made: Promise<Certificate> | undefined;

/** A throw-away certificate for `*.zendesk.com` and 127.0.0.1, made once per process (`browsers.md` 2.1). */
export function makeCertificate(): Promise<Certificate> {
  made ??= generateCertificate();
  return made;
}

async function generateCertificate(): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'govuk.zendesk.com' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: '*.zendesk.com' },
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(publicKey).digest('base64');
  return { key: pems.private, cert: pems.cert, spki };
}
