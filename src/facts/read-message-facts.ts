import { knowFact, missFact } from './make-fact.ts';
import { readMessageBlocks } from './read-message-blocks.ts';
import { readUrlHosts, readUrls } from './read-urls.ts';
import type { Fact, TicketFacts } from './ticket-facts.ts';

const layouts = {
  blocks: 'The message has the labelled blocks of a form',
  'page-report': 'The message is a page report',
  free: 'The message is free text',
} as const;

type MessageFacts = Pick<TicketFacts, 'messageForm' | 'blocks' | 'urls' | 'urlHosts'>;

/** What the first message tells by its layout and its addresses. Evidence counts and never repeats. */
export function readMessageFacts(message: Fact<string>): MessageFacts {
  if (!message.known) {
    const miss = missFact<never>(message.why);
    return { messageForm: miss, blocks: miss, urls: miss, urlHosts: miss };
  }
  const { value, source } = message;
  const { form, blocks } = readMessageBlocks(value);
  const urls = readUrls(value);
  const count = urls.length === 1 ? '1 web address' : `${urls.length === 0 ? 'No' : urls.length} web addresses`;
  return {
    messageForm: knowFact(form, layouts[form], source),
    blocks: knowFact(blocks, layouts[form], source),
    urls: knowFact(urls, `${count} in the message`, source),
    urlHosts: knowFact(readUrlHosts(urls), `${count} in the message`, source),
  };
}
