// Models docker/compose pkg/progress/event.go (v2.26.1 to v2.40.3): what happens to one resource.

export type EventStatus = 'working' | 'done' | 'warning' | 'error';

export interface ProgressEvent {
  /** `Container shop-web-1`: events of one id share a line on a terminal. */
  readonly id: string;
  readonly parentId?: string;
  readonly text?: string;
  readonly status: EventStatus;
  /** `Creating`. */
  readonly statusText?: string;
  /** Bytes. */
  readonly current?: number;
  readonly total?: number;
  readonly percent?: number;
}

/** An event that begins something: `Creating`. */
export const working = (id: string, statusText: string): ProgressEvent => ({ id, status: 'working', statusText });
/** An event that ends something: `Created`. */
export const done = (id: string, statusText: string): ProgressEvent => ({ id, status: 'done', statusText });
export const warning = (id: string, statusText: string): ProgressEvent => ({ id, status: 'warning', statusText });
export const failed = (id: string, statusText = 'Error'): ProgressEvent => ({ id, status: 'error', statusText });
/** An optional dependency that did not come up. */
export const skipped = (id: string, reason: string): ProgressEvent => warning(id, `Skipped: ${reason}`);
