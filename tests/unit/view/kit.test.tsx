import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Bars } from '../../../src/view/kit/bars.tsx';
import { Button } from '../../../src/view/kit/button.tsx';
import { Chip } from '../../../src/view/kit/chip.tsx';
import { readClockTone } from '../../../src/view/kit/clock-tone.ts';
import { Icon } from '../../../src/view/kit/icon.tsx';
import { isSafeAddress, Link } from '../../../src/view/kit/link.tsx';
import { LiveRegion } from '../../../src/view/kit/live-region.tsx';
import { Meter } from '../../../src/view/kit/meter.tsx';
import { showTime } from '../../../src/view/kit/show-time.ts';
import { expectAccessible, runAxe } from './check-axe.ts';

afterEach(cleanup);

describe('the axe check', () => {
  it('catches a button without a name', async () => {
    const { container } = render(
      <Button look="tool" press={() => undefined}>
        <Icon name="reload" />
      </Button>,
    );
    expect((await runAxe(container)).violations.join()).toContain('button-name');
    await expect(expectAccessible(container)).rejects.toThrow();
  });

  it('fails when it had nothing to look at', async () => {
    const { container } = render(<div />);
    expect((await runAxe(container)).passes).toBe(0);
    await expect(expectAccessible(container)).rejects.toThrow();
  });
});

describe('kit', () => {
  it('is accessible together', async () => {
    const { container } = render(
      <main>
        <Button press={() => undefined}>Press</Button>
        <Button look="tool" label="Refresh" press={() => undefined}>
          <Icon name="reload" />
        </Button>
        <Link href="https://example.org/">Read more</Link>
        <Chip tone="warn">due today</Chip>
        <Meter name="Share" percent={61} target={70} valueText="61 percent" />
        <Bars caption="Ages" column="Days" bars={[{ label: '0', value: 2 }]} />
        <LiveRegion text="Step 2: Which?" />
      </main>,
    );
    await expectAccessible(container);
  });

  it('never submits a form around a button', () => {
    render(<Button press={() => undefined}>Press</Button>);
    expect(screen.getByRole('button').getAttribute('type')).toBe('button');
  });

  it.each([
    ['https://example.org/', true],
    ['http://localhost:3000/', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['/agent', false],
    ['mailto:team@example.org', true],
    ['MAILTO:team@example.org?subject=x', true],
    ['vbscript:msgbox(1)', false],
    ['blob:https://example.org/1', false],
    ['file:///etc/passwd', false],
    ['ftp://example.org/', false],
    ['chrome-extension://abc/popup.html', false],
    ['java\nscript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['\u0000javascript:alert(1)', false],
    ['view-source:https://example.org/', false],
    ['https://user:secret@example.org/', false],
    ['https://zendesk.com@evil.example/', false],
    ['//evil.example/', false],
    ['https://', false],
    ['', false],
  ])('links only to the web and to mail: %s', (href, expected) => {
    expect(isSafeAddress(href)).toBe(expected);
  });

  it.each([
    ['2026-11-23T14:02:00Z', 'Europe/London', '14:02'],
    ['2026-07-01T14:02:00Z', 'Europe/London', '15:02'],
    ['2026-11-23T00:05:00Z', 'Europe/London', '00:05'],
    ['2026-11-23T14:02:00Z', 'Asia/Tokyo', '23:02'],
    ['nonsense', 'Europe/London', ''],
  ])('shows %s in %s as "%s"', (iso, zone, words) => {
    expect(showTime(iso, zone)).toBe(words);
  });

  it.each([
    ['running', '2026-11-23', 'warn'],
    ['running', '2026-11-24', 'warn'],
    ['running', '2026-11-25', 'accent'],
    ['running', undefined, 'accent'],
    ['met', '2026-11-23', 'good'],
    ['missed', '2026-11-20', 'bad'],
    ['unknown', undefined, 'plain'],
    ['not-counted', undefined, 'plain'],
  ] as const)('colours a %s clock due %s as %s', (state, due, tone) => {
    expect(readClockTone({ state, due }, '2026-11-23T14:02:00Z')).toBe(tone);
  });
});
