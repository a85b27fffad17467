/** What readers take with them of a terminal: text, a console block, a file. */

/** `hatoba-ubuntu-24.04-2026-11-22-1930.txt`, by the reader's own clock. */
export function logName(host: string, now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `hatoba-${host}-${day}-${two(now.getHours())}${two(now.getMinutes())}.txt`;
}

/** Hands the browser a text to keep as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** False when the browser does not let a page write to the clipboard. */
export const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
