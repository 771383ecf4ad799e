import { drawCard, drawIban, drawNhs, drawUtr, drawVat } from './check-digits.ts';
import { type Draw, drawOne, drawText, makeDraw } from './random.ts';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ALPHABETS: Record<string, string> = {
  d: '0123456789',
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  upper: UPPER,
  lower: UPPER.toLowerCase(),
  b32: `${UPPER}234567`,
  alnum: `${UPPER}${UPPER.toLowerCase()}0123456789`,
  lowalnum: `${UPPER.toLowerCase()}0123456789`,
  UPALNUM: `${UPPER}0123456789`,
  b64: `${UPPER}${UPPER.toLowerCase()}0123456789+/`,
  b64url: `${UPPER}${UPPER.toLowerCase()}0123456789-_`,
  pass: `${UPPER}${UPPER.toLowerCase()}0123456789!$%*?#`,
};
/** Letters that stand on British number plates today: no I, O, Q (and Z only at the end). */
const PLATE = 'ABCDEFGHJKLMNPRSTUVWXY';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const group = (digits: string, sizes: readonly number[], by: string) => {
  let rest = digits;
  const parts: string[] = [];
  for (const size of sizes) {
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return parts.join(by);
};

/** How the bodies of real keys begin: the version and first lengths in DER (RFC 5958, RFC 8017), or OpenSSH's own name. */
const openingOf = (label: string) =>
  label.startsWith('OPENSSH') ? 'b3BlbnNzaC1rZXktdjEAAAAA' : label.startsWith('PGP') ? 'lQOYBF' : 'MIIEowIBAAKCAQEA';

function drawPem(draw: Draw, label: string, lines: number): string {
  const letters = openingOf(label) + drawText(draw, ALPHABETS.b64 ?? '', 64 * lines + 41);
  return `-----BEGIN ${label}-----\n${letters.match(/.{1,64}/g)?.join('\n')}=\n-----END ${label}-----`;
}

function drawJwt(draw: Draw, alg: string): string {
  const payload = {
    sub: drawText(draw, '0123456789', 10),
    iss: drawOne(draw, ['signon', 'router', 'draft-stack']),
    iat: 1630575600 + draw(90_000),
  };
  return `${encode({ alg, typ: 'JWT' })}.${encode(payload)}.${drawText(draw, ALPHABETS.b64url ?? '', alg === 'RS256' ? 342 : 43)}`;
}

const SPECIAL: Record<string, (draw: Draw, argument: string) => string> = {
  pem: (draw, label) => drawPem(draw, label, 6),
  shortpem: (draw, label) => drawPem(draw, label, 2),
  jwt: (draw, alg) => drawJwt(draw, alg || 'HS256'),
  uuid: (draw) =>
    group(drawText(draw, ALPHABETS.hex ?? '', 32), [8, 4, 4, 4, 12], '-')
      .replace(/^(.{14})./, '$14')
      .replace(/^(.{19})./, '$1a'),
  nhs: (draw, by) => group(drawNhs(draw), [3, 3, 4], by),
  ni: (draw, by) =>
    ['QQ', ...group(drawText(draw, '0123456789', 6), [2, 2, 2], ' ').split(' '), drawText(draw, 'ABCD', 1)].join(by),
  card: (draw, prefix) => drawCard(draw, prefix || '4'),
  card4: (draw, prefix) => group(drawCard(draw, prefix || '4'), [4, 4, 4, 4], ' '),
  carddash: (draw, prefix) => group(drawCard(draw, prefix || '4'), [4, 4, 4, 4], '-'),
  amex: (draw) => group(drawCard(draw, '37'), [4, 6, 5], ' '),
  utr: (draw, by) => group(drawUtr(draw), [5, 5], by),
  vat: (draw, by) => group(drawVat(draw), [3, 4, 2], by),
  iban: (draw, country) => drawIban(draw, country || 'GB'),
  iban4: (draw, country) => drawIban(draw, country || 'GB').replace(/(.{4})(?=.)/g, '$1 '),
  plate: (draw, by) =>
    drawText(draw, PLATE, 2) +
    drawOne(draw, ['07', '12', '19', '21', '56', '64', '70']) +
    by +
    drawText(draw, PLATE, 3),
  oldplate: (draw, by) =>
    drawText(draw, PLATE, 1) + drawOne(draw, ['21', '143', '412', '678']) + by + drawText(draw, PLATE, 3),
  licence: (draw, name) =>
    `${name.padEnd(5, '9')}${draw(10)}${drawOne(draw, ['01', '03', '07', '11', '54', '59', '62'])}${String(10 + draw(18))}${draw(10)}${drawText(draw, PLATE, 1)}${drawOne(draw, ['9', 'A', 'J'])}${draw(10)}${drawText(draw, PLATE, 2)}`,
};

const HOLE = /\{([A-Za-z0-9]{1,8})(?::([^{}]*))?\}/g;

/**
 * Fills the holes of a row, such as `{hex:40}` or `{nhs: }`, with invented values of the right shape. Whatever is not
 * a hole of a known name stays. The same template always gives the same text.
 */
export function fillHoles(template: string): string {
  const draw = makeDraw(template);
  return template.replace(HOLE, (whole, name: string, argument: string | undefined) => {
    const alphabet = ALPHABETS[name];
    if (alphabet !== undefined && argument !== undefined && /^\d+$/.test(argument))
      return drawText(draw, alphabet, Number(argument));
    return SPECIAL[name]?.(draw, argument ?? '') ?? whole;
  });
}
