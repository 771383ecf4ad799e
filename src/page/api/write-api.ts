import type { Answer } from '../../contracts/messages.ts';
import { getGroupName, getMacros, type MacroList, type MacroPreview, previewMacro } from './macros.ts';
import { type ApiOptions, makeGet } from './request.ts';
import { type SaveResult, saveTicket, type TicketWrite } from './save-ticket.ts';

/** The fall-back where the page's own controls failed: reading macros, and the one write. Nothing throws. */
export type WriteApi = {
  getMacros: () => Promise<Answer<MacroList>>;
  previewMacro: (ticketId: number, macroId: number) => Promise<Answer<MacroPreview>>;
  getGroupName: (groupId: number) => Promise<string | undefined>;
  saveTicket: (write: TicketWrite) => Promise<SaveResult>;
};

/** From the content script only: the write needs the page's own origin and cookies (`api.md` section 11). */
export function makeWriteApi(options: ApiOptions): WriteApi {
  const get = makeGet(options);
  return {
    getMacros: () => getMacros(get),
    previewMacro: (ticketId, macroId) => previewMacro(get, ticketId, macroId),
    getGroupName: (groupId) => getGroupName(get, groupId),
    saveTicket: (write) => saveTicket(options, get, write),
  };
}
