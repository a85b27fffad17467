// Models nginx's event loop as far as it takes connections and logs what was asked.
import type { Listener } from '../../host/net/namespace.ts';
import type { Process } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import { headerOf } from '../http/message.ts';
import { serveConnection } from '../http/server.ts';
import { type Directive, directive } from './nginx-config.ts';
import { append, log } from './nginx-log.ts';
import { respond } from './nginx-respond.ts';

/** Answers what comes in on a listener until that is closed. */
export async function acceptFrom(
  proc: Process,
  listener: Listener,
  config: () => readonly Directive[],
  accepting: Set<Listener>,
): Promise<void> {
  accepting.add(listener);
  try {
    for (;;) {
      const { socket, from } = await listener.accept(proc.endSignal);
      serveConnection(
        socket,
        async (request) => {
          const { bytes, status, size, error } = await respond(proc, config(), request, listener.port);
          if (error)
            await log(
              proc,
              config(),
              'error',
              `*1 ${error}, client: ${from.ip}, server: localhost, request: "${request.method} ${request.target} ${request.version}", host: "${headerOf(request.headers, 'host') ?? ''}"`,
            );
          const http = directive(config(), 'http')?.block ?? [];
          const file = directive(http, 'access_log')?.args[0] ?? '/var/log/nginx/access.log';
          const time = strftime('%d/%b/%Y:%H:%M:%S +0000', proc.clock.now());
          const referer = headerOf(request.headers, 'referer') ?? '-';
          const agent = headerOf(request.headers, 'user-agent') ?? '-';
          const forwarded = headerOf(request.headers, 'x-forwarded-for') ?? '-';
          await append(
            proc,
            file,
            `${from.ip} - - [${time}] "${request.method} ${request.target} ${request.version}" ${status} ${size} "${referer}" "${agent}" "${forwarded}"\n`,
          );
          return bytes;
        },
        { signal: proc.endSignal, keepAlive: true },
      ).catch(() => {});
    }
  } catch {
    accepting.delete(listener);
  }
}
