import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AudienceInput, canBeAnswered, classifyAudience } from '../../../src/facts/classify-audience.ts';

const known: AudienceInput = { tags: [], organizationId: null, requesterEmail: 'a@mail.example' };
const org = (name: string, id = 7): Partial<AudienceInput> => ({ organizationId: id, organizationName: name });

describe('department or public, row by row', () => {
  it.each<[string, Partial<AudienceInput>, string, number]>([
    ['merged by tag', { tags: ['govt_form', 'closed_by_merge'] }, 'excluded', 0],
    ['merged by a merge comment', { tags: ['govt_form'], isMerged: true }, 'excluded', 0],
    [
      'bin group by name',
      { tags: ['public_form'], groupName: 'UTILITY--Bin (non-actionable feedback)' },
      'excluded',
      0,
    ],
    ['filtering group by number', { groupId: 20395446 }, 'excluded', 0],
    ['suspended requester', { requesterSuspended: true }, 'excluded', 0],
    ['organisation Spam by number', org('whatever', 360098481985), 'excluded', 0],
    ['organisation Spam by name', { organizationId: undefined, organizationName: 'Spam' }, 'excluded', 0],
    ['department form', { tags: ['govt_form'] }, 'department', 1],
    ['public form', { tags: ['public_form'] }, 'public', 2],
    ['app form', { tags: ['govuk_app_problem_report', 'govuk_app'] }, 'public', 3],
    ['GDS', org('Government Digital Service (GDS)', 21891972), 'internal', 4],
    ['GDS by name', { organizationId: undefined, organizationName: 'Government Digital Service (GDS)' }, 'internal', 4],
    ['anonymous organisation', org('Anonymous tickets', 23534458), 'public', 5],
    ['anonymous requester', { requesterName: 'Anonymous feedback', requesterEmail: undefined }, 'public', 5],
    ['any other organisation', org('Coastal Transport Agency'), 'department', 6],
    ['organisation by number alone', { organizationId: 12 }, 'department', 6],
    ['council, by default', org('Local: Aberffug council'), 'department', 6],
    ['council, switched', { ...org('Local: Aberffug council'), councilsAre: 'public' }, 'public', 6],
    ['organisation that is none, with webmail', org('Asda'), 'public', 8],
    ['government address', { requesterEmail: 'x@digital.cabinet-office.GOV.UK' }, 'department', 7],
    ['the domain itself', { requesterEmail: 'x@parliament.uk' }, 'department', 7],
    ['webmail', {}, 'public', 8],
    ['no address at all', { requesterEmail: null }, 'public', 8],
    ['nothing known', { tags: undefined, organizationId: undefined, requesterEmail: undefined }, 'unknown', 9],
    ['organisation unknown', { organizationId: undefined }, 'unknown', 9],
    ['address unknown', { requesterEmail: undefined }, 'unknown', 9],
    ['organisation known but tags not', { ...org('Coastal Transport Agency'), tags: undefined }, 'unknown', 9],
  ])('%s', (_, part, audience, rule) => {
    const verdict = classifyAudience({ ...known, ...part });
    expect([verdict.audience, verdict.rule]).toEqual([audience, rule]);
    expect(verdict.evidence).not.toBe('');
  });
});

describe('traps', () => {
  it.each<[string, Partial<AudienceInput>, string]>([
    ['inside_government on a page report is still public', { tags: ['inside_government', 'public_form'] }, 'public'],
    ['inside_government alone proves nothing', { tags: ['inside_government'] }, 'public'],
    ['govuk_form is not govt_form', { tags: ['govuk_form'] }, 'public'],
    ['govt_form in a longer tag is not govt_form', { tags: ['not_govt_form', 'govt_form_2'] }, 'public'],
    ['a follow-up keeps the tags it inherited', { tags: ['govt_form', 'technical_fault'] }, 'department'],
    ['a look-alike domain', { requesterEmail: 'a@fake-gov.uk' }, 'public'],
    ['a government domain in front of another', { requesterEmail: 'a@gov.uk.evil.example' }, 'public'],
    ['a government name before the last @', { requesterEmail: '"x@gov.uk"@evil.example' }, 'public'],
    ['gov.uk.example is not government unless passed', { requesterEmail: 'a@d.gov.uk.example' }, 'public'],
    [
      'gov.uk.example passed',
      { requesterEmail: 'a@d.gov.uk.example', governmentDomains: ['gov.uk.example'] },
      'department',
    ],
    [
      'a group named like Content Triage does not decide',
      { groupName: "2nd Line--GOV.UK Content Triage, Gov't" },
      'public',
    ],
    ['an organisation named Spam with another number', org('Spam'), 'department'],
  ])('%s', (_, part, audience) => {
    expect(classifyAudience({ ...known, ...part }).audience).toBe(audience);
  });

  it('says so when a government organisation used the public form', () => {
    const verdict = classifyAudience({ ...known, tags: ['public_form'], ...org('Ministry of Civic Works') });
    expect(verdict).toEqual({
      audience: 'public',
      rule: 2,
      evidence: 'Tag public_form, organisation is Ministry of Civic Works',
    });
  });

  it('never shows more of an address than its domain', () => {
    const local = fc.stringMatching(/^[a-z]{12,20}$/);
    fc.assert(
      fc.property(local, fc.constantFrom('mail.example', 'dept.gov.uk', 'x'), (name, domain) => {
        expect(classifyAudience({ ...known, requesterEmail: `${name}@${domain}` }).evidence).not.toContain(name);
      }),
    );
  });
});

describe('whether a reply reaches anybody', () => {
  it.each<[string, Partial<AudienceInput>, boolean]>([
    ['an ordinary requester', {}, true],
    ['nothing known', { tags: undefined, organizationId: undefined, requesterEmail: undefined }, true],
    ['anonymous feedback by tag', { tags: ['anonymous_feedback', 'public_form'] }, false],
    ['anonymous feedback by organisation', { organizationId: 23534458 }, false],
    ['app report without a requester', { tags: ['govuk_app'], requesterEmail: null }, false],
    ['app report with one', { tags: ['govuk_app'] }, true],
  ])('%s', (_, part, answer) => {
    expect(canBeAnswered({ ...known, ...part })).toBe(answer);
  });
});
