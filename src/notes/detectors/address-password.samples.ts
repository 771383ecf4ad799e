/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'https://admin:⟦hardcoded⟧@localhost:8000/admin',
    'mongodb://app:⟦D1fficultP%40ssw0rd⟧@mongo-1:27017,mongo-2:27017/x',
    'postgres://publisher:⟦s3cretive⟧@postgresql-primary/db',
    'redis://:⟦longpassphrase9⟧@redis:6379/0',
    'mongodb+srv://hp:⟦bria@pass135!⟧@cluster.example.net/test',
  ],
  leaves: [
    'https://www.gov.uk:443/a@b',
    'https://example.com/users/@me',
    'https://<username>:<password>@www.integration.publishing.service.gov.uk',
    'postgres://$USER:$PASSWORD@host/db',
    'http://localhost:3000/path@2x.png',
    'git@github.com:alphagov/whitehall.git',
    'https://user:password@www.integration.publishing.service.gov.uk',
    'amqp://USER:PASSWORD@host',
  ],
};
