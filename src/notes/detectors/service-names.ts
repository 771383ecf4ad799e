/**
 * Services whose keys have no form of their own, by the name a key stands beside; in lower case, in one word. Sources:
 * the lists of services that gitleaks and TruffleHog publish, and what web use.
 */
export const SERVICE_NAMES = new Set(
  `abbysale abuseipdb abyssale accuweather adafruit adafruitio adobe adobeio adzuna agora aha airbrake airship airtable
airvisual aiven akamai alchemy alegra algolia alibaba alienvault aliyun amadeus amazon ambee amplitude anthropic
anypoint apacta api2cart apideck apiflash apify apilayer apimatic apitemplate apollo appcues appdynamics appfollow
appoptics apptivo artifactory artsy asana assemblyai atera atlassian audd auth0 autodesk autopilot avaza aviationstack
aws axonaut aylien ayrshare azure bannerbear baremetrics beamer bingmaps bitbar bitbucket bitfinex bitly bitmex
bittrex blazemeter blocknative blogger braintree brandfetch browserless browserstack bscscan budibase bugherd bugsnag
buildkite bulksms buttercms calendarific calendly capsulecrm carboninterface censys chartmogul chatbot checio
checklyhq checkout circleci clarifai clearbit clickatell clicksend clickup clockify clockwork cloudant cloudconvert
cloudflare cloudflareapi cloudimage cloudinary cloudmersive cloudsmith cobalt coda codacy codeclimate codecov
codemagic cohere coinapi coinbase confluence confluent contentful contentstack convertapi convertkit copper copyscape
cos couchbase countrylayer courier coveralls craftmypdf crossbrowsertesting crowdin crowdstrike cryptocompare
currencycloud currencyfreaks currencylayer currentsapi customerio d7network dailyco dashdb databox databricks datadog
datafire datagov datarobot db2 debounce deepai deepgram deepl deepseek delighted deno deployhq deputy detectify
detectlanguage diffbot digitalocean dingtalk discord discourse disqus ditto dnscheck dockerhub docparser documo
docusign doppler dotdigital droneci dropbox duffel dwolla dynalist dynatrace easypost edamam edenai elastic
elasticemail elevenlabs enablex endorlabs enigma envoyapikey eraser etherscan ethplorer eventbrite everhour
exchangerateapi exchangeratesapi extractorapi facebook faceplusplus falai fastforex fastly fastspring fetchrss figma
fileio finage financialmodelingprep finicity finnhub firebase fixer fixerio fleetbase flexport flickr flightapi
flightlabs flightstats flutterwave formio formsite foursquare frameio frankfurter freeagent freshbooks freshdesk
frontapp fulcrum fullstory gcp gemini geoapify geocode geocodify geocodio getemail getemails getgeoapi getresponse
getsandbox ghost gigya giphy github gitlab gitter glassnode gocardless goodreads google grafana graphcms graphhopper
groovehq groq gtmetrix guardianapi gumroad gyazo happyscribe harness harvest hasura hellosign helpcrunch helpscout
hereapi heroku hipchat hive holidayapi holistic honeycomb hotjar hubspot huggingface humanity hunter hypertrack ibm
iexapis iexcloud imagekit imagga infobip infura insightly instabot instagram instamojo integromat intercom intra42
intrinio ip2location ipapi ipfs ipgeolocation ipify ipinfo ipinfodb ipquality ipstack jenkins jira jotform jumpcloud
jumpseller juro kairos kakao kanban kanbantool karmacrm keenio kickbox klaviyo klipfolio knapsackpro kontent kraken
kubernetes kucoin langfuse languagelayer launchdarkly lemlist lemonsqueezy lessannoyingcrm linear linemessaging
linenotify linkedin linkpreview liveagent livestorm lob locationiq logdna loggly loginradius logit logzio lokalise
lunchmoney luno magicbell mailboxlayer mailboxvalidator mailchimp mailerlite mailgun mailjet mandrill mapbox mapquest
marketstack mattermost maxmind mediastack meistertask messagebird metaapi metabase microsoft mindmeister miro mixpanel
mockaroo monday mongodb monkeylearn moonclerk moosend moralis mux muxapi myfreshworks myintervals nasdaqdatalink
netcore netlify neutrinoapi newrelic newsapi newscatcher nexmo nftport ngc ngrok nightfall notion nuget nugettoken
numverify nutritionix nvapi nylas nytimes oanda okta omnisend oneapi onelogin onesignal onfleet oopspam openai openaq
opencagedata openrouter openuv openvpn openweather openweathermap opsgenie optimizely overloop packagecloud pagarme
pagerduty pandadoc pandascore paperform partnerstack pastebin paymongo paypal paystack pdflayer pdfshift
peopledatalabs pepipost percy perplexity petfinder photoroom pinata pinecone pingdom pipedream pipedrive
pivotaltracker pixabay plaid planetscale planview planviewleankit plivo podio poloniex polygon portainer portkey
positionstack postageapp posthog postman postmark postmarkapp prefect privateai prodpad protocolsio proxycrawl pubnub
pulumi pushbullet pusher pypi qase qubole quickbase quickbooks rabbitmq rapidapi raven rawg razorpay reachmail
rebrandly rechargepayments recruitee recurly reddit replicate replyio requestfinance ringcentral riveter robinhood
rocketreach rollbar route4me rubygems salesforce salesmate sap saucelabs scaleway scalewayn scalr scraperapi
scraperstack scrapfly scrapingant scrapingbee screenshotapi screenshotlayer scrutinizerci securitytrails segment
selectpdf semaphore semrush sendbird sendgrid sendinblue sendpulse sentiment sentry serphouse serpstack sheety
sherpadesk shipday shippo shodan shopify shortcut shotstack shutterstock signable signalwire sigopt simfin simplesat
sinch sirv slack smartsheets smartystreets snipcart snowflake snyk softlayer solcast sonar sonarcloud sonarqube
sourcegraph sparkpost speechtextai splunk splunkobservability spoonacular sportsmonk spotify square squarespace
squareup sslmate stabilityai statuscake statuspage statuspal stitchdata stockdata stormglass storyblok storychief
strava streak stripe stripo stytch sumologic supabase surge surveymonkey surveysparrow swell swiftype tableau
tailscale talend tatum tavily taxjar teamworkcrm teamworkdesk technicalanalysisapi telegram telegrambot telnyx
thinkific thousandeyes ticketmaster ticktick tiingo timecamp timezoneapi timezonedb tineswebhook todoist tomorrowio
tomtom tradier transferwise travelpayouts travis travisci trello trufflehog tumblr twelvedata twilio twist twitch
twitter twitterapi tyntec typeform typetalk ubidots uipath unsplash upcdatabase uplead uploadcare uptimerobot
uservoice valtown vatlayer vault vercel verimail veriphone versioneye vimeo virustotal visualcrossing vkontakte
voiceflow voicegain vonage voodoosms vpnapi vultr wakatime walkscore watson weatherbit weatherstack webex webflow
webscraper webscraping websitepulse wechat weixin wepay whoxy wistia wit wiz worldcoinindex worldweather wrike xai
xero yahoo yandex yelp youneedabudget yousign youtube zapier zapierwebhook zeit zendesk zenrows zenscrape zenserp
zeplin zerobounce zerotier zipapi zipcodeapi zipcodebase zoho zohocrm zonkafeedback zoom zulipchat zuora`.split(/\s+/),
);
