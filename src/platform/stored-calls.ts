import { callBudgetSchema, newCallBudget } from '../contracts/call-budget.ts';
import { storedItem } from './stored-item.ts';

/** What this browser has asked of Zendesk lately; kept by the background, read by the popup. */
export const storedCalls = storedItem({
  key: 'calls',
  version: 1,
  schema: callBudgetSchema,
  fallback: newCallBudget,
});
