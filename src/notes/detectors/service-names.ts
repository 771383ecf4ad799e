/**
 * Services whose keys have no form of their own, by the name a key stands beside; in lower case, in one word. Sources:
 * the lists of services that gitleaks and TruffleHog publish, and what web use.
 */
export const SERVICE_NAMES = new Set(
  `abbysale abuseipdb abyssale accuweather adafruit adafruitio adobe adobeio adzuna aeroworkflow agora aha airbrake airship
airtable airvisual aiven akamai alchemy alconost alegra aletheiaapi algolia alibaba aliyun alienvault allsports amadeus amazon ambee
amplitude anthropic anypoint apacta api2cart apideck apiflash apifonica apify apilayer apimatic apimetrics apitemplate apollo appcues
appdynamics appfollow appointedd appoptics appsynergy apptivo artifactory artsy asana assemblyai atera atlassian audd auth0 autodesk
autoklose autopilot avaza aviationstack aws axonaut aylien ayrshare azure bannerbear baremetrics beamer beebole besnappy bestchange
billomat bingmaps bitbar bitbucket bitcoinaverage bitfinex bitly bitmex bittrex blablabus blazemeter blitapp blocknative blogger
bombbomb boostnote borgbase braintree brandfetch browserless browserstack browshot bscscan buddyns budibase bugherd bugsnag buildkite
bulbul bulksms buttercms caflou calendarific calendly calorieninja campayn cannyio capsulecrm captaindata carboninterface cashboard
caspio censys centralstation cexio chartmogul chatbot chatfule checio checklyhq checkout checkvist cicero circleci clarifai clearbit
clickatell clickhelp clicksend clickup cliengo clientary clinchpad clockify clockwork closecrm cloudant cloudconvert cloudelements
cloudflare cloudflareapi cloudimage cloudinary cloudmersive cloudplan cloudsmith cloverly cloze clustdoc cobalt coda codacy codeclimate
codecov codemagic codequiry cohere coinapi coinbase coinlayer coinlib commercejs companyhub confluence
confluent contentful contentstack convertapi convertkit convier copper copyscape couchbase countrylayer courier coveralls craftmypdf
crossbrowsertesting crowdin crowdstrike cryptocompare currencycloud currencyfreaks currencylayer currencyscoop currentsapi customerguru
customerio d7network dailyco dandelion dareboost databox databricks datadog datafire datagov datarobot debounce deepai deepgram
deepseek deepl delighted demio deno deployhq deputy detectify detectlanguage dfuse diffbot diggernaut digitalocean dingtalk discord
discourse disqus ditto dnscheck dockerhub docparser documo docusign doppler dotdigital dovico dronahq droneci dropbox duffel duply
dwolla dynalist dynatrace easyinsight easypost ecostruxureit edamam edenai eightxeight elasticemail elastic elevenlabs enablex endorlabs
enigma envoyapikey eraser etherscan ethplorer eventbrite everhour exchangerateapi exchangeratesapi exportsdk extractorapi facebook
faceplusplus falai fastforex fastly fastspring feedier fetchrss fibery figma fileio financialmodelingprep finage findl finicity finnhub
firebase fixer fixerio flatio fleetbase flexport flickr flightapi flightlabs flightstats flowflu flutterwave fmfw formbucket
formcraft formio formsite foursquare frameio frankfurter freeagent freshbooks freshdesk frontapp fullstory fulcrum fxmarket gcp gemini
gengo geoapify geocode geocodify geocodio geoipifi getemail getemails getgeoapi getgist getresponse getsandbox ghost gigya giphy github
gitlab gitter glassnode glitterlyapi goodday goodreads google gocanvas gocardless gosquared grafana graphcms graphhopper groovehq groq
gtmetrix guardianapi gumroad gyazo happyscribe happi harness harvest hasura helpcrunch helpscout hellosign hereapi heroku hipchat
hive holidayapi holistic honeycomb hotjar hubspot huggingface humanity hunter hybiscus hypertrack iconfinder iexapis iexcloud imagekit
imagga impala infobip infura insightly instabot instagram instamojo integromat intercom interseller intra42 intrinio invoiceocean
ip2location ipapi ipgeolocation ipinfo ipify ipinfodb ipquality ipstack jenkins jira jotform jumpcloud jumpseller juro kairos
kakao kanban kanbantool karmacrm keenio kickbox klaviyo klipfolio knapsackpro kontent kraken kucoin kylas langfuse languagelayer launchdarkly
leadfeeder lemlist lemonsqueezy lendflow lessannoyingcrm lexigram linear linemessaging linenotify linkedin linkpreview liveagent livestorm
loadmill lob locationiq logdna loggly loginradius logit logzio lokalise loyverse lumahealth lunchmoney luno madkudu magicbell mailboxlayer
mailboxvalidator mailchimp mailerlite mailgun mailjet mailmodo mailsac mandrill mapbox mapquest marketstack mattermost maxmind mavenlink
mediastack meistertask mesibo messagebird metabase metaapi metrilo microsoft mindmeister miro mite mixmax mixpanel mockaroo monday
mongodb monkeylearn moonclerk moonclerk moosend moralis mrticktock mux muxapi myexperiment myfreshworks myintervals nasdaqdatalink netcore
netlify neutrinoapi newrelic newsapi newscatcher nexmo nftport ngc ngrok nicereply nightfall nimble nitro noticeable notion nozbeteams
nugettoken numverify nutritionix nvapi nylas nytimes oanda okta omnisend oneapi onedesk onelogin onepagecrm onesignal onfleet oopspam openai
openaq opencagedata openrouter openuv openvpn openweather openweathermap opsgenie optimizely overloop owlbot packagecloud pagarme pagerduty
paldesk pandadoc pandascore paperform paralleldots parseur partnerstack passbase pastebin paydirtapp payhere paymo paymongo paypal paystack pdflayer pdfshift
peopledatalabs pepipost percy perplexity petfinder photoroom pinata pinecone pingdom pipedream pipedrive pivotaltracker pixabay plaid planetscale planio planview
planviewleankit planyo plivo podio pollsapi poloniex polygon portainer portkey positionstack postageapp postbacks posthog postman
postmark postmarkapp powrbot prefect privateai prodpad prospectcrm protocolsio proxycrawl pubnub pulumi purestake pusher pushbullet
qase qualaroo qubole quickbase quickbooks quickmetrics rabbitmq rapidapi raven rawg razorpay reachmail reallysimplesystems rebrandly
rechargepayments recruitee recurly reddit refiner rentman repairshopr replicate replyio requestfinance restpack restpackhtmltopdf 
revampcrm ringcentral ritekit riveter roaring robinhood rocketreach rollbar ronin route4me rownd rubygems runrunit salesblink salescookie
salesflare salesforce salesmate sap satismeter saucelabs scalewayn scalr scaleway scraperapi scraperbox scraperstack scrapfly scrapingant scrapingbee
screenshotapi screenshotlayer scrutinizerci securitytrails segment selectpdf semaphore semrush sendbird sendgrid sendinblue sendpulse sentiment
sentry serphouse serpstack sheety sherpadesk shippo shipday shodan shopify shortcut shotstack shutterstock sigopt signable signalwire signaturit signupgenius
simfin simplesat simplynoted simvoly sinch sirv siteleaf skrappio skybiometry slack smartsheets smartystreets smooch snipcart snowflake
snyk softlayer solcast sonar sonarcloud sonarqube sourcegraph sparkpost speechtextai splunk splunkobservability spoonacular sportsmonk spotify square
squareup squarespace sslmate stabilityai statuscake statuspage statuspal stitchdata stockdata storecove stormboard stormglass storyblok storychief strava streak
stripe stripo stytch sumologic supabase supernotes surge surveyanyplace surveybot surveymonkey surveysparrow survicate swell swiftype tableau tailscale
talend tallyfy tatum taxjar tavily teamgate teamworkcrm teamworkdesk technicalanalysisapi telegram telegrambot telnyx textmagic theoddsapi
thinkific thousandeyes ticketmaster ticktick tiingo timecamp timezoneapi timezonedb tineswebhook tmetric todoist tokeet tomorrowio tomtom tradier transferwise
travelpayouts travis travisci trello trufflehog tumblr twelvedata twilio twist twitch twitter tyntec typeform typetalk ubidots uclassify unifyid unplugg unsplash
upcdatabase uplead uploadcare uptimerobot upwave uservoice valtown vatlayer vault vbout vercel verimail veriphone versioneye viewneo vimeo
virustotal visualcrossing voiceflow voicegain vonage voodoosms vouchery vpnapi vultr vyte wakatime walkscore weatherbit weatherstack webex webflow webscraper
webscraping websitepulse wechat wepay whoxy wistia wit wiz worksnaps workstack worldcoinindex worldweather wrike xai yahoo yandex yelp youneedabudget
youtube yousign zapier zapierwebhook zendesk zenkitapi zenrows zenscrape zenserp zeplin zerobounce zerotier zipapi zipbooks zipcodeapi zipcodebase zohocrm zoho zonkafeedback
zoom zulipchat ibm cos db2 dashdb watson ipfs kubernetes nuget pypi okta twitterapi uipath vkontakte weixin xero zeit zuora`.split(
    /\s+/,
  ),
);
