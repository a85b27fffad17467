/** Plays the requests on one engine, in order. */
import { type ApiAnswer, type ApiRequest, ask } from './ask.ts';
import { REQUESTS } from './requests.ts';

export interface Exchange extends ApiAnswer {
  /** What was asked: method and path, and whatever else went along. */
  readonly asked: string;
}

export const describeRequest = (request: ApiRequest): string => {
  const { method, path, ...more } = request;
  const rest = JSON.stringify(more).replaceAll('\\u0000', '');
  return `${method} ${decodeURIComponent(path)}${rest === '{}' ? '' : ` ${rest}`}`;
};

export async function play(socketPath: string, requests: readonly ApiRequest[] = REQUESTS): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  let exec = '';
  const keep = (id: string): void => {
    exec = id;
  };
  for (const request of requests) {
    const answer = await ask(socketPath, { ...request, path: request.path.replace('{exec}', exec) }, keep);
    exchanges.push({ asked: describeRequest(request), ...answer });
  }
  return exchanges;
}
