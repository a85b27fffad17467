// Models moby api/types/events (GET /events: one JSON object a line).
import type { StringMap } from './wire-values.ts';

export interface EventMessage {
  /** Of containers and images only: the action, the id and the image, for clients of old. Gone from API 1.52 on. */
  readonly status?: string;
  readonly id?: string;
  readonly from?: string;
  readonly Type: string;
  readonly Action: string;
  readonly Actor: { readonly ID: string; readonly Attributes: StringMap };
  readonly scope?: string;
  /** Seconds, and the same in nanoseconds. */
  readonly time: number;
  /** Too large for a double: a digit or two at the end are lost when read as a number. */
  readonly timeNano: number;
}
