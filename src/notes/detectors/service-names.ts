/**
 * Services whose keys have no form of their own, by the name a key stands beside; in lower case, in one word. Sources:
 * the lists of services that gitleaks and TruffleHog publish, and what web use.
 */
export const SERVICE_NAMES = new Set(
  `abbysale abuseipdb abyssale accuweather adafruit adafruitio adobe adobeio adzuna agora aha airbrake airship airtable
airvisual aiven akamai alchemy alegra algolia alibaba alienvault aliyun amadeus amazon ambee amplitude anthropic
anypoint apacta apideck apiflash apify apilayer apimatic apollo appcues appdynamics appfollow appoptics apptivo
artifactory artsy asana assemblyai atera atlassian audd auth0 autodesk autopilot avaza aviationstack aws aylien azure
bannerbear baremetrics beamer bingmaps bitbar bitbucket bitfinex bitly bitmex bittrex blazemeter blocknative blogger
braintree brandfetch browserless browserstack bscscan budibase bugsnag buildkite bulksms calendarific calendly
carboninterface censys chartmogul chatbot checio checklyhq checkout circleci clarifai clearbit clickatell clicksend
clickup clockify clockwork cloudant cloudconvert cloudflare cloudflareapi cloudimage cloudinary cloudmersive
cloudsmith cobalt coda codacy codeclimate codecov codemagic cohere coinapi coinbase confluence confluent contentful
contentstack convertapi convertkit copper copyscape cos couchbase countrylayer courier coveralls craftmypdf
crossbrowsertesting crowdin crowdstrike cryptocompare currencycloud currencyfreaks currencylayer currentsapi
customerio d7network dailyco dashdb databox databricks datadog datafire datagov datarobot db2 debounce deepai deepgram
deepl deepseek delighted deno deployhq deputy detectify detectlanguage digitalocean dingtalk discord discourse disqus
ditto dnscheck dockerhub docusign doppler dotdigital droneci dropbox duffel dwolla dynatrace easypost edenai elastic
elasticemail elevenlabs endorlabs enigma eraser etherscan eventbrite exchangerateapi exchangeratesapi facebook falai
fastforex fastly fastspring figma fileio financialmodelingprep finicity finnhub firebase fixer fixerio fleetbase
flexport flickr flutterwave formio formsite foursquare frameio frankfurter freeagent freshbooks freshdesk frontapp
fullstory gcp gemini geoapify geocode geocodify geocodio getresponse ghost gigya giphy github gitlab gitter glassnode
gocardless goodreads google grafana graphhopper groq guardianapi gumroad happyscribe harness harvest hasura hellosign
helpscout hereapi heroku hipchat hive holidayapi holistic honeycomb hotjar hubspot huggingface humanity hunter ibm
iexapis iexcloud imagekit imagga infobip infura insightly instabot instagram integromat intercom intra42 ip2location
ipapi ipfs ipgeolocation ipify ipinfo ipinfodb ipquality ipstack jenkins jira jotform jumpcloud jumpseller kairos
kakao kickbox klaviyo klipfolio knapsackpro kontent kraken kubernetes kucoin langfuse languagelayer launchdarkly
lemlist lemonsqueezy linear linemessaging linenotify linkedin liveagent livestorm lob locationiq logdna loggly logit
logzio lokalise luno mailchimp mailerlite mailgun mailjet mandrill mapbox mapquest marketstack mattermost maxmind
mediastack messagebird metabase microsoft miro mixpanel monday mongodb moonclerk moralis mux muxapi myfreshworks
nasdaqdatalink netcore netlify neutrinoapi newrelic newsapi newscatcher nexmo ngc ngrok nightfall notion nuget
nugettoken numverify nutritionix nvapi nylas nytimes oanda okta omnisend oneapi onelogin onesignal onfleet openai
openaq opencagedata openrouter openuv openvpn openweather openweathermap opsgenie optimizely overloop packagecloud
pagarme pagerduty pandadoc paperform partnerstack pastebin paymongo paypal paystack pdflayer pdfshift peopledatalabs
pepipost percy perplexity petfinder photoroom pinata pinecone pingdom pipedream pipedrive pivotaltracker pixabay plaid
planetscale plivo podio poloniex polygon portainer portkey posthog postman postmark postmarkapp prefect privateai
protocolsio pubnub pulumi pushbullet pusher pypi qase qubole quickbase quickbooks rabbitmq rapidapi raven rawg
razorpay rebrandly recruitee recurly reddit replicate ringcentral riveter robinhood rocketreach rollbar rubygems
salesforce sap saucelabs scaleway scalewayn scalr scraperapi scraperstack scrapfly scrapingant scrapingbee
screenshotapi screenshotlayer scrutinizerci securitytrails segment selectpdf semaphore semrush sendbird sendgrid
sendinblue sendpulse sentiment sentry serphouse serpstack shipday shippo shodan shopify shortcut shutterstock
signalwire sigopt simplesat sinch slack smartsheets smartystreets snipcart snowflake snyk softlayer solcast sonar
sonarcloud sonarqube sourcegraph sparkpost splunk splunkobservability spoonacular spotify square squarespace squareup
sslmate stabilityai statuscake statuspage stitchdata storyblok strava streak stripe stripo stytch sumologic supabase
surveymonkey surveysparrow swiftype tableau tailscale talend tatum tavily taxjar teamworkcrm teamworkdesk telegram
telegrambot telnyx thinkific thousandeyes ticketmaster ticktick tiingo timezonedb tineswebhook todoist tomorrowio
tomtom transferwise travelpayouts travis travisci trello trufflehog tumblr twelvedata twilio twist twitch twitter
twitterapi tyntec typeform ubidots uipath unsplash uploadcare uptimerobot uservoice valtown vault vercel versioneye
vimeo virustotal visualcrossing vkontakte voiceflow voicegain vonage vpnapi vultr wakatime watson weatherbit
weatherstack webex webflow webscraper webscraping wechat weixin wepay wistia wit wiz wrike xai xero yahoo yandex yelp
youneedabudget yousign youtube zapier zapierwebhook zeit zendesk zenrows zenscrape zenserp zeplin zerobounce zerotier
zipcodeapi zipcodebase zoho zohocrm zoom zulipchat zuora`.split(/\s+/),
);
