import type { Service } from './types.ts';

/** The image a service runs: its own, or the one that is built for it. Models docker/compose pkg/api GetImageNameOrDefault. */
export const imageName = (service: Service, project: string, separator: string): string =>
  service.image ?? `${project}${separator}${service.name}`;
