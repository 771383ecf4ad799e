/** @jsxImportSource react */
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';

/** Background and text of each status. */
export const statusColours: Record<string, [string, string]> = {
  new: ['#ffb057', '#3a2303'],
  open: ['#c72a1c', '#fff'],
  pending: ['#3091ec', '#04223f'],
  hold: ['#2f3941', '#fff'],
  solved: ['#87929d', '#11191f'],
  closed: ['#c2c8cc', '#11191f'],
};

const Square = styled.div.attrs(hashedClass())<{ $status: string }>`
  flex: none; width: 14px; height: 14px; border-radius: 3px; background: ${(props) => statusColours[props.$status]?.[0] ?? '#68737d'};
  border: 1px solid rgb(128 128 128 / 40%);
`;

/** The small coloured square of a status. */
export function StatusBadge({ status }: { status: string }) {
  return <Square data-test-id={`status-badge-${status}`} data-cy-test-id="status-badge-state" $status={status} />;
}
