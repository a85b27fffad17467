// Models moby api/server/router/image/image_routes.go.
import type { JsonMessage } from '../../api/jsonstream.ts';
import { since } from '../../engine-version.ts';
import { type DockerError, invalidParameter, notModelled, unknown } from '../../errdefs/errdefs.ts';
import { binary } from '../container/routes.ts';
import { type Call, del, get, pathVar, post, type Route } from '../httputils/call.ts';
import { filtersOf } from '../httputils/filters.ts';
import { boolValue, boolValueOr, intValueOrZero, textValue } from '../httputils/form.ts';
import { registryAuth } from '../httputils/registry-auth.ts';
import { empty, json, jsonStream } from '../httputils/respond.ts';
import type { ImageBackend } from './backend.ts';
import { inspectFor, summaryFor } from './older-clients.ts';

const name = (call: Call): string => pathVar(call, 'name');

export const imageRoutes = (images: ImageBackend): readonly Route[] => [
  get('/images/json', async (call) => {
    const filters = new Map(filtersOf(call));
    const filter = textValue(call, 'filter');
    if (filter !== '') filters.set('reference', [filter]);
    const rows = images.list({ all: boolValue(call, 'all'), filters, sharedSize: boolValue(call, 'shared-size') });
    return json(rows.map((row) => summaryFor(row, call)));
  }),
  get('/images/search', async (call) =>
    json(
      await images.search({
        term: textValue(call, 'term'),
        limit: searchLimit(call),
        limited: call.query.has('limit'),
        filters: filtersOf(call),
      }),
    ),
  ),
  get('/images/get', async (call) => binary(images.save(call.query.getAll('names')), 'application/x-tar')),
  get('/images/{name}/get', async (call) => binary(images.save([name(call)]), 'application/x-tar')),
  get('/images/{name}/history', async (call) => json(images.history(name(call)))),
  get('/images/{name}/json', async (call) => json(inspectFor(images.inspect(name(call)), call))),
  post('/images/create', async (call) => create(call, images)),
  post('/images/load', async (call) => jsonStream(load(images, await body(call)))),
  post('/images/prune', async (call) => json(images.prune(filtersOf(call)))),
  post('/images/{name}/push', async (call) => {
    if (!call.request.headers.has('X-Registry-Auth') && !since(call.engine, 27)) throw withoutCredentials(call);
    return jsonStream(images.push({ image: name(call), tag: textValue(call, 'tag'), auth: registryAuth(call) }));
  }),
  post('/images/{name}/tag', async (call) => {
    const [repo, tag] = [textValue(call, 'repo'), textValue(call, 'tag')];
    // No name at all is no error, as it happens, and no name either.
    if (repo === '' && since(call.engine, 23)) return empty(200);
    if (tag !== '' && !/^[\w][\w.-]{0,127}$/.test(tag))
      throw (since(call.engine, 23) ? invalidParameter : unknown)('invalid tag format');
    images.tag(name(call), repo, tag);
    return empty(201);
  }),
  del('/images/{name}', async (call) => {
    if (name(call).trim() === '') throw invalidParameter('image name cannot be blank');
    return json(
      images.remove(name(call), { force: boolValue(call, 'force'), prune: !boolValueOr(call, 'noprune', false) }),
    );
  }),
];

/** Before 27 a push had to say who pushes, if only that it is nobody. */
const withoutCredentials = (call: Call): DockerError =>
  invalidParameter(
    since(call.engine, 23)
      ? 'bad parameters and missing X-Registry-Auth: invalid X-Registry-Auth header: EOF'
      : 'Bad parameters and missing X-Registry-Auth: EOF',
  );

const body = async (call: Call): Promise<Uint8Array> => new Uint8Array(await call.request.arrayBuffer());

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

/** What is wrong with an archive is told in the stream: it has been taken in by then. */
async function* load(images: ImageBackend, tar: Uint8Array): AsyncGenerator<JsonMessage> {
  try {
    yield* await images.load(tar);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    yield { errorDetail: { message }, error: message };
  }
}

function searchLimit(call: Call): number {
  const text = textValue(call, 'limit');
  if (text === '' || /^[+-]?\d+$/.test(text)) return intValueOrZero(call, 'limit');
  const message = `strconv.Atoi: parsing "${text}": invalid syntax`;
  throw since(call.engine, 23) ? invalidParameter(`invalid limit specified: ${message}`) : unknown(message);
}

async function create(call: Call, images: ImageBackend): Promise<Response> {
  const image = textValue(call, 'fromImage');
  const tag = textValue(call, 'tag');
  const platform = textValue(call, 'platform');
  if (platform.split('/').length > 3)
    throw invalidParameter(`"${platform}": cannot parse platform specifier: invalid argument`);
  if (image !== '') {
    return jsonStream(images.pull({ image, tag, platform, auth: registryAuth(call) }, call.signal));
  }
  const source = textValue(call, 'fromSrc');
  if (source === '') throw unknown('Get "http:": http: no Host in request URL');
  if (source !== '-') throw notModelled(`importing from ${source}`);
  const made = images.import({
    repo: textValue(call, 'repo'),
    tag,
    message: textValue(call, 'message'),
    changes: call.query.getAll('changes'),
    platform,
    tar: await body(call),
  });
  return jsonStream(each([made]));
}
