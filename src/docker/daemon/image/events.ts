// Models moby daemon/images/image_events.go (LogImageEvent).
import type { Daemon } from '../daemon.ts';
import { findImage } from './find.ts';

/** Labels of the image and the name it was called by go with every event. */
export function logImageEvent(daemon: Daemon, id: string, name: string, action: string): void {
  const labels = findImage(daemon, id)?.config.config.Labels ?? {};
  daemon.events.log('image', action, id, { ...labels, ...(name !== '' && { name }) });
}
