let asked = false;

/** Asks the browser not to clear what is kept when it is short of room: once there is something to keep. */
export function askToStay(): void {
  if (asked) return;
  asked = true;
  navigator.storage?.persist?.().catch(() => {});
}
