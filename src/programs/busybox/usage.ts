// Models busybox libbb/appletlib.c bb_show_usage(): the banner, then the applet's own text.
import { printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';

/** `BusyBox v1.37.0 (2024-09-26 21:31:42 UTC) multi-call binary.` */
export function busyboxBanner(proc: Process): string {
  const { version, build } = proc.exe.note;
  return `BusyBox v${String(version)} (${String(build ?? '')}) multi-call binary.`;
}

/** Prints an applet's usage on standard error. The texts are loaded when one is first needed. */
export async function showBusyboxUsage(proc: Process, name: string): Promise<void> {
  const { usageText } = await proc.interruptible(proc.clock.hold(import('./usage-texts.ts')));
  await printError(proc, `${busyboxBanner(proc)}\n\n${usageText(name, String(proc.exe.note.version))}`);
}
