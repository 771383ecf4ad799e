/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'backend-redis.blue.production.govuk-internal.digital',
    '10.13.0.42',
    '192.168.1.51:8080',
    'ip-10-1-2-3.eu-west-1.compute.internal',
    'publishing-api.apps.svc.cluster.local',
    'jumpbox.integration.govuk.digital',
  ],
  leaves: [
    'section 10.1.2.3 of the manual',
    'iOS 10.3.3.1',
    'EN 301 549 clause 10.1.1.1',
    'version 10.2.3',
    '1.10.20.30.40',
    'www.gov.uk',
    '.env.local',
    'ruby 2.7.10.1',
    '172.32.0.1',
    '8.8.8.8',
    'example.com',
    'the internal market',
    'localhost',
  ],
};
