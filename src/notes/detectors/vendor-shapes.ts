/**
 * Published token shapes, a row a vendor: text that must be there before the shape is tried (one of several between
 * spaces), the shape, what else must be there, and whose it is. Source: each vendor's documentation; `H` is a hexadecimal digit, `W` a base64url
 * one, `A` a letter or digit, `U` a UUID.
 */
export const VENDOR_SHAPES: readonly (readonly [words: string, shape: string, beside?: string])[] = [
  ['AKIA ASIA A3T ABIA ACCA', '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}'], // AWS access key
  ['ABSK bedrock-api-key-', 'ABSKA{80,200}={0,2}|bedrock-api-key-W{20,400}'], // AWS Bedrock key
  ['amzn.', 'amzn\\.mws\\.U|amzn1\\.oa2-cs\\.v1\\.H{64}'], // Amazon marketplace token
  ['da2-', 'da2-[a-z0-9]{26}'], // AWS AppSync key
  ['AIza', 'AIzaW{35}'], // Google API key
  ['ya29.', 'ya29\\.W{20,1024}'], // Google sign-in token
  ['GOCSPX-', 'GOCSPX-W{28}'], // Google client secret
  ['1//0', '1\\/\\/0W{30,150}'], // Google refresh token
  ['AAAA', 'AAAAW{7}:APA91W{120,160}'], // Google messaging key
  ['Q~', '[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}'], // Azure client secret
  ['AccountKey Key=', '(?<=(?:AccountKey|SharedAccessKey|SharedSecretValue)\\s?=\\s?)[A-Za-z0-9+/]{40,90}={0,2}'], // Azure storage key
  ['AZDO', 'A{76}AZDOA{4}'], // Azure DevOps token
  ['AzFu', 'W{44}AzFuA{4}={0,2}'], // Azure Functions key
  ['sig=', '(?<=[?&]sig=)[A-Za-z0-9%/+]{40,70}(?:%3D|=){0,2}'], // Azure shared signature
  ['ghp_ gho_ ghu_ ghs_ ghr_', 'gh[pousr]_A{36,255}'], // GitHub token
  ['github_pat_', 'github_pat_[A-Za-z0-9_]{22,255}'], // GitHub fine-grained token
  ['GR1348941', 'GR1348941W{20}'], // GitLab runner token
  ['xox xapp', 'xox[a-z](?:\\.xox[a-z])?-(?=[a-z-]*\\d)[A-Za-z0-9-]{10,250}|xapp-\\d-[A-Za-z0-9-]{10,250}'], // Slack token
  ['hooks.slack.com', 'hooks\\.slack\\.com\\/(?:services|workflows|triggers)\\/[A-Za-z0-9+/]{20,90}'], // Slack webhook
  [
    'webhook.office.com logic.azure.com',
    '[a-z0-9-]{1,60}\\.webhook\\.office\\.com\\/webhookb?\\d?\\/[\\w@/-]{60,300}|logic\\.azure\\.com[^\\s"\']{0,300}sig=W{20,80}',
  ], // Teams webhook
  ['/api/webhooks/', 'discord(?:app)?\\.com\\/api\\/webhooks\\/\\d{15,20}\\/W{50,90}'], // Discord webhook
  ['hooks.zapier.com', 'hooks\\.zapier\\.com\\/hooks\\/catch\\/[A-Za-z0-9/]{8,60}'], // Zapier webhook
  [':AA', '(?:bot)?\\d{7,12}:AAW{32,34}'], // Telegram token
  ['k_live_ k_test_ k_prod_', '[spr]k_(?:live|test|prod)_A{10,250}'], // Stripe key
  ['whsec_', 'whsec_[A-Za-z0-9+/=]{24,90}'], // Stripe webhook secret
  ['SK AC', '(?:SK|AC)H{32}|(?<=AC[0-9a-f]{32}[\\s"\',:]{1,8})H{32}'], // Twilio key
  ['CONTRIBSYS', '(?<=CONTRIBSYS__COM[=:\\s"\']{1,5})H{8}:H{8}'], // Sidekiq key
  ['SG.', 'SG\\.W{16,32}\\.W{16,64}'], // SendGrid key
  ['xkeysib- xsmtpsib-', 'x(?:key|smtp)sib-H{64}-A{16}'], // Brevo key
  ['key-', '(?:pub)?key-H{32}'], // Mailgun key
  ['-us', 'H{28,32}-us\\d{1,2}'], // Mailchimp key
  ['npm_', 'npm_A{36}'], // npm token
  ['pypi-', 'pypi-W{40,400}'], // PyPI token
  ['rubygems_', 'rubygems_H{48}'], // RubyGems key
  ['oy2', 'oy2[a-z0-9]{43}'], // NuGet key
  ['CLOJARS_', 'CLOJARS_[a-z0-9]{60}'], // Clojars token
  ['dckr_', 'dckr_[a-z]{2,4}_W{27,40}'], // Docker token
  ['HRKU-', 'HRKU-[\\w-]{30,80}'], // Heroku key
  ['_v1_', 'do[oprt]_v1_H{64}'], // DigitalOcean token
  ['v1.0- cfat_ cfut_ cfk_', 'v1\\.0-H{24}-H{146}|cf(?:at|ut|k)_A{40,60}'], // Cloudflare key
  ['NR', 'NR(?:AK|AA|JS|II|RA|SP|MA|IQ)-[A-Za-z0-9_-]{19,44}'], // New Relic key
  ['NRAL', 'H{36}(?:FF)?NRAL'], // New Relic licence key
  ['sntry', 'sntrys_eyJ[A-Za-z0-9+/=_-]{40,400}|sntryu_H{64}'], // Sentry token
  ['glsa_ glc_ eyJrIjoi', 'glsa_A{32}_H{8}|glc_[A-Za-z0-9+/]{32,400}={0,2}|eyJrIjoiA{60,400}={0,2}'], // Grafana token
  ['AT', 'AT(?:ATT|CTT)3[A-Za-z0-9_=-]{60,250}|ATBBA{20,40}'], // Atlassian token
  ['lin_', 'lin_(?:api|oauth|wh)_A{32,64}'], // Linear key
  ['secret_ ntn_', 'secret_A{43}|ntn_A{40,50}'], // Notion token
  ['sk- sess-', 'sk-(?:proj|svcacct|service|admin|None)-W{20,250}|sk-(?:A{20}T3BlbkFJA{20}|A{32,64})|sess-A{40}'], // OpenAI key
  ['sk-ant-', 'sk-ant-W{20,200}'], // Anthropic key
  ['sk-or-', 'sk-or-v\\d-H{40,80}'], // OpenRouter key
  ['hf_ api_org_', '(?:hf|api_org)_A{30,60}'], // Hugging Face token
  [
    'gsk_ xai- r8_ pplx- tvly- fc- jina_ nvapi-',
    'gsk_A{40,60}|xai-A{60,100}|r8_A{37}|pplx-A{40,60}|tvly-(?:dev-|prod-)?A{20,40}|fc-H{32}|jina_W{50,70}|nvapi-W{50,80}',
  ], // AI service key
  ['shp', 'shp(?:at|ss|ca|pa|tka|ua|rt|ca)_H{32}'], // Shopify token
  ['sq0 EAAA', 'sq0[a-z]{3}-W{22,50}|EAAAW{60}'], // Square token
  ['access_token$', 'access_token\\$(?:production|sandbox)\\$[a-z0-9]{16}\\$H{32}'], // Braintree token
  ['EAA', 'EAA[A-Za-z]A{20,300}'], // Facebook token
  ['AAAAAAAA', 'A{22}[A-Za-z0-9%]{60,110}|A{20,30}%3DA{20,90}'], // X token
  ['WPL_AP', 'WPL_AP\\d?\\.A{16}\\.[\\w+/=]{4,20}'], // LinkedIn secret
  ['.atlasv1.', 'A{14}\\.atlasv1\\.[\\w=-]{60,70}'], // Terraform token
  ['dapi', 'dapiH{32}(?:-\\d)?'], // Databricks token
  ['sl.', 'sl\\.(?:u\\.)?W{60,1400}'], // Dropbox token
  ['dt0', 'dt0[a-z]\\d\\d\\.[A-Z0-9]{8,24}\\.[A-Z0-9]{64}'], // Dynatrace token
  ['k.eyJ', '[pst]k\\.eyJW{20,200}\\.W{20,60}'], // Mapbox token
  ['PMAK-', 'PMAK-H{24}-H{34}'], // Postman key
  ['CCI', 'CCI(?:PAT|PRJ)_A{20,24}_H{40}'], // CircleCI token
  ['bkua_', 'bkua_[a-z0-9]{40}'], // Buildkite token
  ['AKC cmVmdGtuO', 'AKCA{10,90}|cmVmdGtuOA{50,70}'], // Artifactory key
  ['AP', 'AP[\\dABCDEF]A{8,60}(?<=\\d.{0,60})(?<=[a-z].{0,60})'], // Artifactory password
  ['dp.', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[\\w-]{2,35}\\.)?A{40,44}'], // Doppler token
  ['pul-', 'pul-H{40}'], // Pulumi token
  ['pscale_', 'pscale_[a-z]{2,6}_[\\w.=-]{32,64}'], // PlanetScale token
  ['sbp_ sb_secret_', 'sbp_(?:v0_)?H{40}|sb_secret_W{20,60}'], // Supabase key
  ['nfp_', 'nfp_A{36,40}'], // Netlify token
  ['FlyV1 fm', 'fm[12][ar]?_[A-Za-z0-9+/_-]{60,400}={0,2}|fo1_W{43}'], // Fly.io token
  ['tskey-', 'tskey-[a-z]{2,10}-[A-Za-z0-9-]{10,80}'], // Tailscale key
  [
    'ops_ey A3-',
    'ops_eyJ[A-Za-z0-9+/=_-]{100,1500}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}',
  ], // 1Password token
  ['live_ test_', '(?:live|test)_(?:pub_)?H{31,35}|live_(?=\\w{0,39}\\d)(?=\\w{0,39}[A-Z])W{40}'], // Payment key
  ['sha256~', 'sha256~W{43}'], // OpenShift token
  [
    'sgp_ hawk. odt_ rdme_ pnu_ tfp_ ico- ion_ fio-u- _mmk s-s4t2',
    'sgp_(?:(?:(?:H{16}|local)_)?H{40}|A{64})|hawk\\.W{20}\\.W{20}|odt_A{32,255}|rdme_[a-z0-9]{70}|pnu_[a-z0-9]{36}|tfp_[\\w.=-]{40,80}|ico-A{32}|ion_A{42}|fio-u-[\\w=-]{64}|A{6}_A{29}_mmk|s-s4t2(?:ud|af)-H{64}',
  ], // Developer tool token
  [
    'p8e- LTAI AQVN y0_ t1. YCA',
    'p8e-A{32}|LTAIA{12,24}|AQVNW{35,38}|y0_W{50,60}|t1\\.[\\w-]{5,200}={0,2}\\.[\\w-]{86}={0,2}|YCA[A-Za-z0-9_-]{37}',
  ], // Adobe, Alibaba and Yandex key
  [
    'duffel_ shippo_ EZAK EZTK FLW rzp_',
    'duffel_(?:test|live)_[\\w=-]{43}|shippo_(?:live|test)_H{40}|EZ[AT]KA{54}|FLW(?:SEC|PUB)K(?:_TEST)?-[\\w-]{12,40}|rzp_(?:live|test)_A{14}',
  ], // Shop and payment key
  [
    'sm_ tk-us- API- dnkey- 4b1d .acc',
    'sm_[aps]at_A{16}|tk-us-W{48}|API-[A-Z0-9]{25,36}|dnkey-W{26}-W{52}|4b1dA{38}|(?:sc|ext|scauth|authress)_A{5,30}\\.A{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}',
  ], // Platform key
  ['access- sdk- mob- api- pat-', 'access-(?:sandbox|development|production)-U|(?:sdk|mob|api)-U|pat-(?:eu|na)\\d-U'], // Plaid, LaunchDarkly or HubSpot key
  [
    'aio_ apify_ CFPAT- AVNS_ lsv2_ sk-lf- pk-lf- phx_ phc_ ddp_ ddw_ re_ pcsk_ nyk_ mlsn. zpka_ SCW VF. rpa_ sk_ BBFF- ory_ dop_ tr_dev_ tr_prod_ glsoat- ghs_ wfp_ api_live api_sandbox endr+ salad_ GFOA',
    'aio_A{28}|apify_api_A{34,40}|CFPAT-W{40,60}|AVNS_W{15,40}|lsv2_[ps][tk]_H{32}_H{10}|[sp]k-lf-U|ph[xc]_A{40,50}|dd[pw]_A{36}|re_A{6,12}_A{20,30}|pcsk_A{4,8}_A{50,70}|nyk_v\\d_A{50,70}|mlsn\\.H{64}|zpka_H{32}_H{8}|SCW[A-Z0-9]{17}|VF\\.(?:DM|WS)\\.H{24}\\.A{16}|rpa_A{40,60}|sk_H{40,64}|BBFF-A{30,40}|ory_pat_A{32,64}|tr_(?:dev|prod)_A{20,40}|api_(?:live|sandbox)(?:_(?:eu|us|ca))?\\.W{8,16}\\.W{30,50}|endr\\+A{16}|GFOA[\\w-]{30,60}',
  ], // Service key
  ['AQAAABAAAA eyJhdXRocyI6', '(?<=\\{)AQAAABAAAA[A-Za-z0-9+/]{10,400}={0,2}|eyJhdXRocyI6[A-Za-z0-9+/]{16,2000}={0,2}'], // Jenkins secret, Docker sign-in
  ['secret- napi_', 'secret-(?:live|test)-W{36}=?|napi_[a-z0-9]{64}'], // Stytch secret, Neon key
  ['.sumologic.com/receiver', 'sumologic\\.com\\/receiver\\/v1\\/http\\/[A-Za-z0-9+/_-]{60,100}={0,2}'], // Sumo Logic collector
  ['/soap/v3', '(?<=softlayer\\.com\\/soap\\/v3(?:\\.1)?\\/)A{64}'], // SoftLayer address
  ['s. r. b.', '(?<=[Vv]ault[^\\n]{0,40})[sbr]\\.A{24}', 'ault'], // Old Vault token
];

/** Shapes with no text in them that is rare in prose: only runs long enough for a token are tried. */
export const BARE_SHAPES: readonly string[] = [
  'gl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|oas|soat|ffct|rtr)-[\\w.=-]{20,300}', // GitLab token
  '[MNO]W{23,27}\\.W{6}\\.W{27,40}', // Discord token
  'H{32}-H{8}-H{8}', // Mailgun signing key
  'cioA{32}', // crates.io token
  '[012]\\/\\d{13,18}(?:\\/\\d{13,18})?:H{32}', // Asana token
  'fig(?:d|ur|uh|o|oh|or|dh)_[A-Za-z0-9_-]{20,80}', // Figma token
  '\\d{15,16}\\|W{27,40}', // Facebook app token
  '\\d{15,20}-A{40}', // X access token
  'sq[apu]_H{40}', // Sonar token
  'vc[aprik]_A{24,60}', // Vercel token
  'patA{14}\\.H{64}', // Airtable token
  '[a-z0-9]{6}\\.(?=[a-z]*\\d)(?=\\d*[a-z])[a-z0-9]{16}(?![.(])', // Kubernetes token
  '(?:\\w{1,40}-)?U-U', // GOV.UK Notify key
  '\\$2[abxy]\\$\\d\\d?\\$[./A-Za-z0-9]{53}|\\$(?:[1568]|apr1)\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{22,86}|\\$argon2id?\\$v=\\d+\\$[\\w=,]{5,40}\\$[A-Za-z0-9+/]{8,64}\\$[A-Za-z0-9+/]{16,90}|\\{S?SHA\\d{0,3}\\}[A-Za-z0-9+/]{26,100}={0,2}', // Password hash
  'hv[sbr]\\.W{20,300}', // Vault token
];
