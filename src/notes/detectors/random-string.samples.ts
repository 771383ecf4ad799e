/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'c3VwZXIgbG9uZyBzdHJpbmcgc2hvdWxkIGNhdXNlIGVub3VnaCBlbnRyb3B5',
    'I6FwzQZFL9l-44nviI1F04OTmorMaVQf9GS4Oe07qxL_vNkW6CRas4Lo42vqJMT0',
    'fogo4mvn4a4wfhym4l1vfz3zfkkibj3j',
    'the secret we use there: maybe ⟦2b00042f7481c7b056c4b410d28f33cf⟧',
  ],
  leaves: [
    'DNSKEY 257 3 8 AwEAAb7kQ2m9Zx4Tn1Lp8Rw3Vy6Hs5Jd0Fg2KcUeXoIaBqM',
    "script-src 'nonce-r4nD0mB4s364xYzAbCdEf7g=='",
    'commit 3f786850e387550fdab836ed7e6dc881de23001b',
    'content id 5f4a1b7c-7a3e-4a1b-9c59-0d7f9b1c2d3e',
    'https://docs.google.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms/edit',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8KuxMXq2sZ7Yk8bTz7cEgC5yWk6xJXq0"',
    '/government/publications/guidance-on-the-2024-to-2025-statistics-release',
    'ServiceManualTopicPresenterTest2024Integration',
    'govuk-publishing-components-2024-12-01-release',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8Zq5Yk0cVb2mX7nRt4LwPe9sUfHdGaKj3BvQxTyMzN',
    'publishing-api-7f8c9d6b5-x2x9k',
    'ZendeskTicket5512345ReopenedBy2ndLine',
    '-----BEGIN CERTIFICATE-----\nFEOrVy3qvYevayvqkxMSKWQNxPcnJ2t4HswTOMNjyLKv\n-----END CERTIFICATE-----',
    'Message-ID: <FktCfzwCF1o8SIrsD57XYUce@mail.example.invalid>',
    'password: DEC::GPG[hQIMA0JvK1b3rR9aARAAq7yZ]!',
    'x-amzn-trace-id: Root=1-c4ab4cc2-995f03b6f9888f0dd2e11eae',
  ],
};
