import * as z from 'zod/mini';

// Imported first by each entry: zod must not try to compile by `Function`, which our policy forbids and reports.
z.config({ jitless: true });
