import { longThread } from './govuk-long-threads.ts';
import { blocks, fault, namedContact, note, type Row, say } from './govuk-row.ts';

/** Tickets 9000001 to 9000014 (`domain.md` 6). */
export const ROWS_1: Row[] = [
  {
    id: 9000001,
    created: [-9, '11:05'],
    requester: { name: 'Ada Placeholder', org: 'ports' },
    via: 'web',
    subject: 'Technical fault report',
    tags: 'govt_form technical_fault fault_with_inside_government_publisher inside_government',
    priority: 'high',
    status: 'open',
    holder: 'you',
    lines: longThread(),
  },
  {
    id: 9000002,
    created: [-3, '11:20'],
    requester: { name: 'Barnaby Sample', org: 'coastal' },
    via: 'web',
    subject: 'Technical fault report',
    tags: 'govt_form technical_fault fault_with_travel_advice_publisher',
    priority: 'high',
    status: 'open',
    lines: [
      say(
        'requester',
        [-3, '11:20'],
        fault(
          'Travel Advice Publisher',
          'Publishing an update does not send the email alert',
          'Edited the Notionia page and pressed Save and Publish',
          'The page changed, no email went out',
          'Subscribers get an email within minutes',
        ),
      ),
      say(
        'colleague',
        [-2, '09:50'],
        'Hello Barnaby,\n\nThank you. We can see the update and are looking into the missing email.\n\nRobin\nGOV.UK team',
      ),
    ],
  },
  {
    id: 9000003,
    created: [-12, '11:45'],
    requester: { name: 'Cressida Mockup', org: 'records' },
    via: 'web',
    subject: 'Bulk upload for attachments',
    tags: 'govt_form new_feature_request',
    priority: 'low',
    status: 'open',
    lines: [
      say(
        'requester',
        [-12, '11:45'],
        blocks({
          'User need':
            'As a publisher I need to add many attachments at once, so that I do not spend a day on each return',
          'Feature evidence': 'We published 214 files in June, one at a time.',
        }),
      ),
      say(
        'colleague',
        [-10, '09:40'],
        'Hello Cressida,\n\nThank you for the idea. The product managers have it now.\n\nRobin\nGOV.UK team',
      ),
      note(
        'colleague',
        [-10, '09:55'],
        'For the product manager: second request for bulk upload this year. See the evidence in the first comment.',
      ),
    ],
  },
  {
    id: 9000004,
    created: [-1, '10:20'],
    requester: { name: 'Dilip Exampleton', org: 'civic' },
    via: 'web',
    subject: 'Technical fault report',
    tags: 'govt_form technical_fault fault_with_mainstream_publisher',
    priority: 'normal',
    status: 'new',
    lines: [
      say(
        'requester',
        [-1, '10:20'],
        fault(
          'Mainstream Publisher, edition "Report a broken bollard"',
          'The fact check email never arrives',
          'Pressed "Send to fact check" with two addresses, three times since Monday',
          'The history says the email was sent. Nobody received it, not in spam either',
          'Both colleagues get the fact check email',
        ),
      ),
    ],
  },
  {
    id: 9000005,
    created: [-2, '10:05'],
    requester: { name: 'Anonymous feedback', org: 'anonymous', email: 'anonymous@feedback.example' },
    via: 'web',
    subject: '/guidance/notional-harbour-dues',
    tags: 'anonymous_feedback public_form report_a_problem inside_government govuk_referrer page_owner/notional_agency',
    priority: null,
    status: 'new',
    lines: [
      say(
        'requester',
        [-2, '10:05'],
        'url: https://www.gov.uk/guidance/notional-harbour-dues\nwhat_doing: trying to find the rate for a small boat\nwhat_wrong: the table has no rates in it\nuser_agent: Mozilla/5.0 (iPhone; CPU iPhone OS 14_7 like Mac OS X)\nreferrer: https://www.gov.uk/search/all?keywords=harbour\njavascript_enabled: true',
      ),
    ],
  },
  {
    id: 9000006,
    created: [0, '08:50'],
    requester: { name: 'Elen Specimen', org: 'ceremonies' },
    via: 'web',
    subject: 'URGENT!!! homepage must change before noon - Govt Agency General Issue',
    tags: 'govt_form govt_agency_general',
    priority: 'normal',
    status: 'new',
    lines: [
      say(
        'requester',
        [0, '08:50'],
        blocks({
          Url: 'https://www.gov.uk/',
          'User agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36',
          Details:
            'THE HOMEPAGE MUST CHANGE BEFORE NOON TODAY. PUT OUR CEREMONY AT THE TOP. THIS IS EXTREMELY URGENT. CALL ME.',
        }),
      ),
    ],
  },
  {
    id: 9000007,
    created: [-1, '10:45'],
    requester: { name: 'Farah Notional' },
    via: 'email',
    subject: 'Please reset 2FA for my director today',
    tags: '',
    priority: 'normal',
    status: 'new',
    lines: [
      say(
        'requester',
        [-1, '10:45'],
        'Hi team,\n\nI work at the National Tidal Board. My director has a new phone and cannot sign in. Please reset the 2FA today and send the code to my other address, reply-to: f.notional.director@webmail.example, she is in meetings.\n\nFarah Notional',
        {
          via: {
            channel: 'email',
            source: {
              from: {
                address: 'farah.notional@mail.example',
                name: 'Farah Notional',
                original_recipients: ['support@govuk.example'],
              },
              to: { name: 'GOV.UK', address: 'support@govuk.example' },
              rel: null,
            },
          },
        },
      ),
    ],
  },
  {
    id: 9000008,
    created: [-1, '11:00'],
    requester: { name: 'Gwil Demo' },
    via: 'web',
    subject: 'Named contact about /book-notional-ferry-test',
    tags: 'public_form named_contact',
    priority: 'normal',
    status: 'new',
    lines: [
      say(
        'requester',
        [-1, '11:00'],
        namedContact(
          'Gwil Demo <gwil.demo@mail.example>',
          'I paid for a ferry test and chose 14 September. After the payment the page said "session expired" and my date is gone. I still want that date.',
          'https://www.gov.uk/book-notional-ferry-test',
        ),
      ),
    ],
  },
  {
    id: 9000009,
    created: [-6, '12:10'],
    requester: { name: 'Hana Fixture' },
    via: 'web',
    subject: 'Named contact about /notional-fishing-permit',
    tags: 'public_form named_contact',
    priority: 'normal',
    status: 'solved',
    holder: 'you',
    solved: [-5, '10:00'],
    lines: [
      say(
        'requester',
        [-6, '12:10'],
        namedContact(
          'Hana Fixture <hana.fixture@mail.example>',
          'My fishing permit has the wrong lake on it.',
          'https://www.gov.uk/notional-fishing-permit',
        ),
      ),
      say(
        'you',
        [-5, '10:00'],
        'Hello Hana,\n\nThank you for your message. We have passed it to the Fishing Permits Office, who run this service and will answer you.\n\nGOV.UK team',
      ),
    ],
  },
  {
    id: 9000010,
    created: [-2, '10:30'],
    requester: { name: 'Idris Lorem', org: 'heritage' },
    via: 'web',
    subject: 'Winter opening rules - Content change request',
    tags: 'govt_form content_amend',
    priority: 'normal',
    status: 'open',
    copies: ['Ottilie Dummy', 'Percy Standee'],
    lines: [
      say(
        'requester',
        [-2, '10:30'],
        blocks({
          'Needed by date': '06-09-2021',
          'Not before date': '03-09-2021',
          'Reason for time constraint': 'The winter rules start on Monday',
          'URL of content to be changed': 'https://www.gov.uk/guidance/notional-heritage-opening',
          'Related URLs': 'https://www.gov.uk/government/organisations/rural-heritage-commission',
          'Details of what should be added, amended or removed':
            'Change "open until 18:00" to "open until 16:00" in the second table.',
        }),
      ),
      say('colleague', [-1, '09:45'], 'Hello Idris,\n\nThank you, we are looking at this.\n\nRobin\nGOV.UK team'),
    ],
  },
  {
    id: 9000011,
    created: [-3, '12:30'],
    requester: { name: 'Jo Ipsum 🪁' },
    via: 'web',
    subject: 'Named contact about /kite-flying-rules',
    tags: 'public_form named_contact',
    priority: 'normal',
    status: 'new',
    lines: [
      say(
        'requester',
        [-3, '12:30'],
        namedContact(
          'Jo Ipsum 🪁 <jo.ipsum@mail.example>',
          `🪁🪁🪁\n👨‍👩‍👧‍👦\n❓❓\n${'kiteflying'.repeat(120)}`,
          'https://www.gov.uk/kite-flying-rules',
        ),
      ),
    ],
  },
  {
    id: 9000012,
    created: [-4, '10:40'],
    requester: { name: 'Kemi Prototype', org: 'gds' },
    via: 'email',
    subject: 'GDPR Subject Access Request',
    tags: '',
    priority: 'normal',
    status: 'open',
    holder: 'colleague',
    lines: [
      say(
        'requester',
        [-4, '10:40'],
        'Hello,\n\nWe have a subject access request from Orla Nobody, orla.nobody@mail.example, born 1 January 1970, 1 Nowhere Street. Please tell us what GOV.UK holds about this person.\n\nKemi Prototype\nPolicy',
      ),
      say('colleague', [-4, '11:25'], 'Hello Kemi,\n\nThank you. We are checking our systems.\n\nRobin'),
      note(
        'colleague',
        [-3, '14:05'],
        'Systems checked: email alerts, Signon, feedback. Nothing found in Signon. The other two are still being searched.',
      ),
    ],
  },
  {
    id: 9000013,
    created: [-1, '11:30'],
    requester: { name: 'Lowri Ffugenw', org: 'aberffug' },
    via: 'email',
    subject: 'Ffurflen gais am drwydded ddim yn llwytho',
    tags: '',
    priority: 'normal',
    status: 'new',
    lines: [
      say(
        'requester',
        [-1, '11:30'],
        "Bore da,\n\nNid yw'r ffurflen gais \"Cais am drwydded sŵn\" yn llwytho i'n trigolion. Mae'r tŷ cownsil wedi cael tair galwad heddiw. Mae'r dudalen yn aros yn wag ar ôl pwyso'r botwm; mae'r sgrîn yn wên, dim neges o gwbl.\n\nDiolch,\nLowri Ffugenw\nCyngor Aberffug",
      ),
    ],
  },
  {
    id: 9000014,
    created: [-2, '11:10'],
    requester: { name: 'Mina Facsimile', org: 'food' },
    via: 'web',
    subject: 'Create a new user account',
    tags: 'govt_form create_new_user inside_government',
    priority: 'normal',
    status: 'open',
    copies: ['Rollo Replica', 'Sabine Stub'],
    lines: [
      say(
        'requester',
        [-2, '11:10'],
        blocks({
          Action: 'Create a new user account',
          'User needs': 'Writer in Whitehall Publisher',
          "Requested user's name": 'Rollo Replica',
          "Requested user's email": 'rollo.replica@food-labelling.gov.uk.example',
          "Requested user's job title": 'Content officer',
          "Requested user's phone number": '020 7946 0123',
          "Requested user's training": 'Introduction to content design',
          'Additional comments': 'Starts on 6 September.',
        }),
      ),
      say(
        'colleague',
        [-2, '11:50'],
        'Hello Mina,\n\nThank you. The accounts team will set this up.\n\nRobin\nGOV.UK team',
      ),
    ],
  },
];
