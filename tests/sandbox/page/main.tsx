/** @jsxImportSource react */
import './trusted-types.ts';
import 'ckeditor5/ckeditor5.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { pageOptionsMeta, readPageOptions } from './page-options.ts';
import { Sandbox } from './sandbox.ts';
import { listenForShortcuts } from './shortcuts.ts';

const meta = document.querySelector<HTMLMetaElement>(`meta[name="${pageOptionsMeta}"]`)?.content ?? null;
const options = readPageOptions(meta, new URLSearchParams(location.search).get('sandbox'));
document.documentElement.lang = options.locale;

const sandbox = new Sandbox(options);
// What is true of the page, for whoever tests what a reader makes of it.
Object.assign(window, { localZendesk: sandbox });
listenForShortcuts(sandbox);
const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(<App sandbox={sandbox} />);
