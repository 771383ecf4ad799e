/** @jsxImportSource react */
import { IconButton } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { Icon } from './icon.tsx';
import { useSandbox } from './sandbox.ts';

const Search = styled.form.attrs(hashedClass())`
  display: flex; align-items: center; gap: 4px; margin-left: auto;
  input { width: 180px; height: 32px; padding: 0 12px; border: 1px solid var(--zd-line); border-radius: 16px; background: var(--zd-sunken); color: inherit; font: inherit; }
`;
/** A number opens that ticket, words list the tickets found. */
export function TicketSearch() {
  const { navigation } = useSandbox();
  const [words, setWords] = useState('');
  return (
    <Search
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const id = Number(words.replace('#', '').trim());
        if (words.trim() === '') return;
        navigation.go(id > 0 ? { kind: 'ticket', id } : { kind: 'search', words: words.trim() });
        setWords('');
      }}
    >
      <input
        aria-label="Search"
        placeholder="Search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <IconButton size="small" type="submit" aria-label="Search" data-test-id="header-toolbar-search-button">
        <Icon name="search" />
      </IconButton>
    </Search>
  );
}
