/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'otpauth://totp/Signon:bob?secret=JBSWY3DPEHPK3PXP&issuer=Signon',
    'recovery codes: ⟦a1b2c-d3e4f⟧',
    'Your verification code is ⟦482913⟧',
    '2FA secret: ⟦JBSW Y3DP EHPK 3PXP⟧',
  ],
  leaves: [
    'otpauth://totp/GOV.UK%20Signon:test@example.com?secret=<SECRET>&issuer=GOV.UK%20Signon',
    'the verification code did not arrive',
    'recovery codes are printed once',
    'security code',
    'backup codes: see 1Password',
    'one-time passwords are sent by text',
    'the verification code is 6 digits',
  ],
};
