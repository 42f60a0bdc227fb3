/** Whether nothing has the focus that a key would mean anything to: what had it is gone, or the whole screen was given it. */
export function isNowhere(): boolean {
  const active = document.activeElement;
  return active === null || active.matches('body, main') || !active.isConnected;
}

/** Whether somebody is in a field or a text, where letters would be missed. */
export function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable="true"]') === true;
}
