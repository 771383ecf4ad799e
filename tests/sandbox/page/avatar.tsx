/** @jsxImportSource react */
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { hashText } from './seeded-random.ts';

const Circle = styled.figure.attrs(hashedClass())`
  position: relative; display: grid; place-items: center; width: 32px; height: 32px; border-radius: 50%; flex: none;
  > img { width: 32px; height: 32px; border-radius: 50%; display: block; }
  > svg { position: absolute; right: -3px; bottom: -3px; }
`;

const hues = ['#5b7f95', '#8a6fae', '#4f8f6b', '#b0745a', '#6d7fc0', '#a4617f'];

/** Initials on a colour of the person's own, as an image with the name as its text; agents carry a badge. */
export function Avatar({ name, isAgent = false }: { name: string; isAgent?: boolean }) {
  return (
    <Circle data-garden-id="avatars.avatar">
      <img alt={name} src={drawInitials(name)} />
      {isAgent && (
        <svg
          data-test-id="omni-log-avatar-badge-AgentBadge"
          width="14"
          height="14"
          viewBox="0 0 14 14"
          aria-hidden="true"
        >
          <circle cx="7" cy="7" r="6.5" fill="#03363d" stroke="var(--zd-surface)" />
          <path d="M4 9.500h6L4 4.500h6" fill="none" stroke="#fff" />
        </svg>
      )}
    </Circle>
  );
}

function drawInitials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const initials = `${words[0]?.[0] ?? '?'}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
  const hue = hues[hashText(7, name) % hues.length];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><rect width="32" height="32" fill="${hue}"/><text x="16" y="21" font-family="sans-serif" font-size="13" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
