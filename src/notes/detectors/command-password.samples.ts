/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'curl -u admin:⟦sw0rdfish9⟧ https://www.gov.uk',
    'wget --http-password=⟦s3cretive⟧ https://localhost',
    'mysql -u root -p⟦Tr0ub4dor⟧ whitehall',
    'psexec \\\\10.0.94.120 -u Administrator -p ⟦dev_admin⟧ CMD',
    'machine api.github.com login ziggy password ⟦012345abcdef⟧',
    'docker login -u bob -p ⟦Tr0ub4dor&3⟧ registry',
    'new NetworkCredential("bob", "⟦vzihlaquknriqlht⟧")',
    "CREATE USER bob IDENTIFIED BY '⟦s3cretive⟧';",
  ],
  leaves: [
    'curl -u $USER:$PASSWORD https://www.gov.uk',
    'curl -u admin: https://localhost',
    'mysql -u root -p',
    'mysql -u root --password',
    'docker run -p 8080:80 image',
    'aws ecr get-login-password --region eu-west-1',
    'bundle exec rake --token <token>',
    'kubectl create secret generic x --from-literal token=',
    'ssh -p 2222 host',
    'mysqldump -u root -p whitehall_production',
  ],
};
