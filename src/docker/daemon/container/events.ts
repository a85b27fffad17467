// Models moby daemon/events.go (LogContainerEventWithAttributes).
import type { Daemon } from '../daemon.ts';
import { type Container, plainName } from './container.ts';

/** Labels, the image and the name go with every event of a container. */
export function logContainerEvent(
  daemon: Daemon,
  container: Container,
  action: string,
  attributes: Readonly<Record<string, string>> = {},
): void {
  const { Image, Labels } = container.config;
  daemon.events.log('container', action, container.id, {
    ...attributes,
    ...Labels,
    ...(Image !== '' && { image: Image }),
    name: plainName(container),
  });
}
