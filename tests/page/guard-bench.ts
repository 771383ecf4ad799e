/** A pane with every way to submit, another ticket’s pane, and a menu of statuses under the body. */
export const PAGE = `<main id="pane"><div id="editor" contenteditable="true">Draft</div>
  <button data-test-id="omnichannel-omnicomposer-send-button" id="send">Send</button>
  <footer><button data-test-id="submit_button-button" id="submit">Submit as <strong>Open</strong></button>
  <button data-test-id="submit_button-menu-button" id="menu"></button></footer></main>
  <main id="other"><button data-test-id="submit_button-button" id="others">Submit as <strong>Open</strong></button></main>
  <ul role="menu" id="list" aria-activedescendant="pending" tabindex="0">${writeItem('pending')}
    <li role="menuitem" id="custom" tabindex="-1"><b data-test-id="status-badge-open"></b>Submit as Waiting</li></ul>
  <button id="elsewhere">Other</button>`;

/** A status in that menu. */
export function writeItem(status: string): string {
  return `<li role="menuitem" id="${status}" tabindex="-1" data-test-id="submit_button-menu-${status}">Submit as ${status}</li>`;
}

export const find = (id: string) => document.getElementById(id) as HTMLElement;
export const click = (id: string) =>
  find(id).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
/** A key in an element; `modifierAltGraph` counts, as on keyboards that have it. */
export function press(id: string, init: KeyboardEventInit) {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  event.getModifierState = (key) => key === 'AltGraph' && init.modifierAltGraph === true;
  find(id).dispatchEvent(event);
}
/** The shortcut’s modifiers. */
export const chord = { ctrlKey: true, altKey: true };
