/** What stands in a terminal's buffer, as text. */
import type { IBuffer } from '@xterm/xterm';

/** All of it; a line that the screen was too narrow for is one line. */
export function bufferText(buffer: IBuffer): string {
  const lines: string[] = [];
  for (let row = 0; row < buffer.length; row++) {
    const line = buffer.getLine(row);
    const goesOn = buffer.getLine(row + 1)?.isWrapped ?? false;
    const text = line?.translateToString(!goesOn) ?? '';
    if (line?.isWrapped && lines.length > 0) lines.push(`${lines.pop()}${text}`);
    else lines.push(text);
  }
  return lines.join('\n').trimEnd();
}
