/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'Authorization: Basic ⟦QWxhZGRpbjpvcGVuIHNlc2FtZQ==⟧',
    '-H "Authorization: Bearer ⟦mF_9.B5f-4.1JqM⟧"',
    'X-Api-Key: ⟦951bc382db9abad29c68⟧',
    'Cookie: _signonotron2_session=⟦bXktc2Vzc2lvbi0xMjM0⟧',
    "'Authorization' => 'token ⟦0123456789abcdef0123⟧'",
    'Private-Token: ⟦9koXpg98eAheJpvBs5tK⟧',
  ],
  leaves: [
    '"Authorization: Bearer abc123"',
    'Cookie: govuk_sessions=%7B%22essential%22%3Atrue%7D',
    "'X-TOKEN-SECRET': 'SuperSecretToken'",
    'the names of headers: Authorization, Content-Type',
    'azure-mgmt-authorization==2.0.0',
    'dockerd --authorization-plugin=plugin1',
    'npm:tough-cookie:20160722',
    "value: 'Bearer sk-proj-abc123...'",
    'Cookie: _ga=GA1.3.1184239104.1630575600',
    'Set-Cookie: cookies_policy=%7B%22essential%22%3Atrue%7D',
    'Authorization: Bearer $TOKEN',
    'Authorization: Bearer <token>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable as text
    '-H "Authorization: Bearer ${BEARER_TOKEN}"',
    'the Authorization header is missing',
    'Bearer tokens expire after a year',
    'Cookie: cookie policy',
    'X-Api-Key: your-api-key',
    'authorization: none',
    'Authorization: Basic dXNlcjpwYXNz',
  ],
};
