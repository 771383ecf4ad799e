/** @jsxImportSource react */
import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { getJson } from './api.ts';
import type { ApiTicket } from './api-types.ts';
import { formatTime } from './format-time.ts';
import { hashedClass } from './hashed-class.ts';
import type { Place } from './place.ts';
import { useSandbox } from './sandbox.ts';
import { StatusBadge } from './status-badge.tsx';

const Table = styled.table.attrs(hashedClass())`
  width: 100%; border-collapse: collapse;
  th { text-align: left; font-weight: 600; color: var(--zd-muted); font-size: 12px; }
  td, th { padding: 8px; border-bottom: 1px solid var(--zd-line); }
  td > div { margin: auto; }
  time { white-space: nowrap; }
`;

type ListPlace = Extract<Place, { kind: 'filter' | 'search' }>;

/** A view or the answer of a search; each row links to its ticket. "Play" serves them one after the other. */
export function TicketList({ place }: { place: ListPlace }) {
  const { views, navigation, texts, options } = useSandbox();
  const [tickets, setTickets] = useState<ApiTicket[]>();
  const path =
    place.kind === 'filter'
      ? `views/${place.id}/tickets.json?per_page=100`
      : `search.json?query=${encodeURIComponent(`type:ticket ${place.words}`)}&per_page=100`;
  useEffect(() => {
    setTickets(undefined);
    let isCurrent = true;
    getJson<{ tickets?: ApiTicket[]; results?: ApiTicket[] }>(path).then(
      (answer) => isCurrent && setTickets(answer.tickets ?? answer.results ?? []),
      () => isCurrent && setTickets([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [path]);
  useEffect(() => {
    navigation.playList = tickets?.map((ticket) => ticket.id) ?? [];
  }, [navigation, tickets]);
  const title =
    place.kind === 'filter'
      ? (views.find((view) => view.id === place.id)?.title ?? 'View')
      : `Results for "${place.words}"`;
  const first = tickets?.[0];
  return (
    <>
      <h1>{title}</h1>
      {first && (
        <Button
          size="small"
          data-test-id="views_views-header-play-button"
          onClick={() => {
            navigation.chooseAfterSave('next_ticket_in_view');
            navigation.go({ kind: 'ticket', id: first.id });
          }}
        >
          Play
        </Button>
      )}
      <Table data-garden-id="tables.table">
        <thead>
          <tr>
            {['Status', 'ID', 'Subject', texts.priority, 'Requested', 'Updated'].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tickets?.map((ticket) => (
            <tr key={ticket.id} data-garden-id="tables.row">
              <td>
                <StatusBadge status={ticket.status} />
              </td>
              <td>#{ticket.id}</td>
              <td>
                <a href={`/agent/tickets/${ticket.id}`}>{ticket.subject === '' ? '(no subject)' : ticket.subject}</a>
              </td>
              <td>{texts.priorities[ticket.priority ?? ''] ?? '-'}</td>
              <td>
                <time dateTime={ticket.created_at}>{formatTime(ticket.created_at, options.locale)}</time>
              </td>
              <td>
                <time dateTime={ticket.updated_at}>{formatTime(ticket.updated_at, options.locale)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
