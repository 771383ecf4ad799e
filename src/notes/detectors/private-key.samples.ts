/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '{"kty":"oct",⟦"k":"gWy0jOENUExV_NY_VyM9wBYG9l7KpYFD5t5GzCmRZm2"⟧}',
    'Cut off: ⟦-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAq3Zl8Yk2Wn5Rt7Vx0Bd1Cf4Gh\nJk6Lm9Np2Qr5St8Uv1Wx4Yz7Ab0Cd3Ef6Gh9Ij⟧\nand the rest is missing',
    '-----BEGIN RSA PRIVATE KEY-----\nTUlJRXBBSUJBQUtDQVFFQQ==\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----',
    'Retried with ⟦-----BEGIN OPENSSH PRIVATE KEY-----⟧\nYjNCbGJuTnphQzFyWlhr',
    '-----BEGIN PGP PRIVATE KEY BLOCK-----',
  ],
  leaves: [
    '// -----BEGIN ENCRYPTED PRIVATE KEY-----\n// ...',
    '-----BEGIN RSA PRIVATE KEY-----\nKh9NV...\n',
    'The file begins with `-----BEGIN PRIVATE KEY-----`.',
    'KEY="-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----"',
    '-----BEGIN PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE-----',
    'The private key is in the secret store.',
    'begin rsa private key',
    '-----BEGIN RSA PRIVATE KEY----- lines should never be pasted',
    'the line starts with `-----BEGIN RSA PRIVATE KEY-----`',
  ],
};
