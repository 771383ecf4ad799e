/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'https://api.example.test/weather?q=Leeds&appid=⟦f3589f95855683cbc7e9e96828f4f309⟧',
    'https://signon.publishing.service.gov.uk/users/password/edit?reset_password_token=⟦xyZs9BkM4tQwErTy12uV⟧',
    '/users/unlock?unlock_token=⟦aB3dE6gH9jK2mN5pQ8sT⟧',
    'https://signon.publishing.service.gov.uk/users/confirmation?confirmation_token=⟦Qx7-Lm2ZpT9wVbNk4RsY⟧',
    'https://signon.publishing.service.gov.uk/users/invitation/accept?invitation_token=⟦s8Kd02jLmN4pQr6tVx1z⟧',
    'https://draft-origin.publishing.service.gov.uk/guidance/x?token=⟦b7e1f0a49c3d2e81⟧',
    'https://bucket.s3.amazonaws.com/a.csv?X-Amz-Credential=a&X-Amz-Signature=⟦3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed⟧',
    'https://example.org/password-reset/⟦a1b2c3d4e5f6a7b8c9d0⟧',
  ],
  leaves: [
    '![build](https://codecov.example/gh/x/graph/badge.svg?token=weBYkksxSi)](https://codecov.example)',
    'arn:aws:organizations::111111111111:handshake/o-example/invite/h-examplehandshakeid111',
    'http://localhost:3109/auth/gds/callback?code=9f86d081884c7d659a2feaa0c55ad015',
    'https://www.gov.uk/search/all?keywords=token&order=relevance',
    'https://www.gov.uk/guidance/reset-your-password',
    '?token=<token>',
    '?token=eyJ...',
    'https://www.gov.uk/sign-in?redirect=/account',
    '/users/password/new',
    '?reset_password_token=TOKEN',
    'https://www.gov.uk/government/publications/x?cachebust=123456',
    '/unsubscribe/email-alerts',
    'https://docs.google.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms/edit?usp=sharing',
  ],
};
