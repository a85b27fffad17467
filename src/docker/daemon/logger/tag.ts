// Models moby daemon/logger/loggerutils/log_tag.go: `--log-opt tag=` with a template over the container.
import { type Container, plainName } from '../container/container.ts';

/** The tag as text. Throws Error in text/template's words for a template that cannot be read or run. */
export function logTag(container: Container, template: string, daemonName = 'docker'): string {
  const image = container.config.Image;
  const imageId = container.imageId.replace(/^sha256:/, '');
  const facts: Readonly<Record<string, string>> = {
    ID: container.id.slice(0, 12),
    FullID: container.id,
    ContainerID: container.id,
    Name: plainName(container),
    ContainerName: `/${plainName(container)}`,
    ImageID: imageId.slice(0, 12),
    ImageFullID: container.imageId,
    ImageName: image,
    ContainerImageName: image,
    ContainerImageID: container.imageId,
    ContainerEntrypoint: container.path,
    Command: [container.path, ...container.args].join(' '),
    DaemonName: daemonName,
  };
  return template.replace(/\{\{([\s\S]*?)(\}\}|$)/g, (_, inner: string, end: string, at: number) => {
    if (end === '') throw new Error('template: log-tag:1: unclosed action');
    const [, field = ''] = /^\s*\.(\w+)\s*$/.exec(inner) ?? [];
    const fact = facts[field];
    if (fact !== undefined) return fact;
    const column = at + 2 + inner.search(/\S/);
    throw new Error(
      `template: log-tag:1:${column}: executing "log-tag" at <${inner.trim()}>: can't evaluate field ${field} in type *logger.Info`,
    );
  });
}
