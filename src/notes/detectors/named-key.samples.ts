/** What the detector must mark, between `⟦` and `⟧`, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    "algolia = '⟦8c848d19f5236a8df013927d8302f843⟧'",
    'heroku: ⟦7e5d0c1b-2f64-4b1e-9d0a-5c3f1e8a7b62⟧',
    'new Algolia("⟦0c5617ac782d414cab60ae05336b929f⟧")',
    'our pingdom token is ⟦Zk3vR8qLw1xYb7TnM0sDfG5h⟧',
    '| trello secret | ⟦9acb25f4edfc47ffa8b56e1e⟧ |',
    'fixerio token\n⟦9acb25f4edfc47ffa8b56e1e⟧',
    'twilio: ⟦kdqzvwhtxbrjmplfgcnsqzkw⟧',
    'using key ⟦gR7dKw02LmQpXz81VtYbNc5s⟧',
  ],
  leaves: [
    'GitHub commit 3f786850e387550fdab836ed7e6dc881de23001b',
    'SENTRY_RELEASE=3f786850e387550fdab836ed7e6dc881de23001b',
    'sentry event id 3f786850e387550fdab836ed7e6dc881',
    'FASTLY_SERVICE_ID for www is 4aBcD8eFgH1jKlM2nOpQ3r',
    'the key to the rope-permit-statistics-collection page',
    'content id 5f4a1b7c-7a3e-4a1b-9c59-0d7f9b1c2d3e of the heroku page',
    'gpg --keyserver keys.example --recv-keys 3ABC01543F22DD2239285CDD818674489FBC127E',
    'gpg: key 818674489FBC127E: public key imported',
    'https://trello.com/c/a1B2c3D4/12-rotate-the-api-token',
    'cache key notional/v2/3f786850e387550fdab836ed7e6dc881',
    'slack channel C024BE91L',
    'google doc 1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms',
    'the heroku app notional-review-pr-1234',
    'Where TOKEN is your token and UUID is like 5f4a1b7c-7a3e-4a1b-9c59-0d7f9b1c2d3e',
  ],
};
