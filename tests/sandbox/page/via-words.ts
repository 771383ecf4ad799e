/** How a ticket came, as the page says it. */
export const viaWords: Record<string, string> = {
  email: 'Via email',
  web: 'Via web form',
  api: 'Via web form',
  native_messaging: 'Via messaging',
  chat: 'Via chat',
};
