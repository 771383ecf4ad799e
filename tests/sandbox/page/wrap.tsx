/** @jsxImportSource react */
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { useSandbox } from './sandbox.ts';
import { hashText } from './seeded-random.ts';

const Level = styled.div.attrs(hashedClass())`
  display: contents;
`;

/** None, one or two nameless `div`s around the children, by the seed: nobody may count levels. `at` names the spot. */
export function Wrap({ at, children }: { at: string; children: ReactNode }) {
  const levels = hashText(useSandbox().options.seed, at) % 3;
  let wrapped = children;
  for (let level = 0; level < levels; level += 1) wrapped = <Level>{wrapped}</Level>;
  return <>{wrapped}</>;
}
