/** @jsxImportSource react */
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { type ReactNode, useEffect, useState } from 'react';
import { createGlobalStyle, StyleSheetManager } from 'styled-components';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';

const colours = {
  light: `
    --zd-page:#f8f9f9; --zd-surface:#fff; --zd-sunken:#f8f9f9; --zd-line:#d8dcde; --zd-text:#2f3941; --zd-muted:#68737d;
    --zd-link:#1f73b7; --zd-rail:#03363d; --zd-rail-on:#1b4a50; --zd-bubble:#f3f6f8; --zd-note:#fff7ed; --zd-note-line:#f5c57a; --zd-note-text:#8c5b16;
    --zd-tab:#f3f5f6; --zd-danger:#cc3340; --zd-danger-bg:#fff0f1;`,
  dark: `
    --zd-page:rgb(21,26,30); --zd-surface:#1c2327; --zd-sunken:#151a1e; --zd-line:#39434b; --zd-text:#e8eaec; --zd-muted:#a3adb5;
    --zd-link:#6cb5f0; --zd-rail:#0a1719; --zd-rail-on:#1f3437; --zd-bubble:#283138; --zd-note:#38291a; --zd-note-line:#7a5520; --zd-note-text:#f0b967;
    --zd-tab:#151a1e; --zd-danger:#ff8389; --zd-danger-bg:#3b1c21;`,
};

const GlobalStyle = createGlobalStyle<{ $base: 'light' | 'dark' }>`
  :root { ${(props) => colours[props.$base]} color-scheme: ${(props) => props.$base}; }
  html { background: var(--zd-page); } html, body { height: 100%; }
  body { margin: 0; background: var(--zd-page); color: var(--zd-text); overflow: hidden;
    font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, Oxygen-Sans, Ubuntu, Cantarell, 'Helvetica Neue', Arial, sans-serif; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, p, ul, ol, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  a { color: var(--zd-link); text-decoration: none; }
  button { font: inherit; color: inherit; cursor: pointer; }
  :focus-visible { outline: 2px solid var(--zd-link); outline-offset: 1px; }
`;

/** The nonce for styles that the server allows; styled-components takes it from here. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

/** Light and dark, switched without a reload; tells the document the way the chosen option says. */
export function PageTheme({ children }: { children: ReactNode }) {
  const { theme } = useObservable(useSandbox());
  const prefersDark = usePrefersDark();
  const follows = theme === 'system' || theme === 'media';
  const base = theme === 'none' || theme === 'dark' || (follows && prefersDark) ? 'dark' : 'light';
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'none' || theme === 'body-light' || theme === 'media') delete dataset.theme;
    else dataset.theme = theme;
    document.body.style.background = theme === 'media' ? 'transparent' : '';
  }, [theme]);
  return (
    <StyleSheetManager {...(nonce ? { nonce } : {})}>
      <ThemeProvider theme={{ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } }}>
        <GlobalStyle $base={base} />
        {children}
      </ThemeProvider>
    </StyleSheetManager>
  );
}

function usePrefersDark(): boolean {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [matches, setMatches] = useState(query.matches);
  useEffect(() => {
    const listen = () => setMatches(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, [query]);
  return matches;
}
