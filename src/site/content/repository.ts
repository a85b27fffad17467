/** The repository's address on the web, asked for once for a build. */
import { lazy } from '../../base/lazy.ts';
import { ownRepository } from '../repository.ts';

export const repository: () => string | undefined = lazy(() => ownRepository('.'));
