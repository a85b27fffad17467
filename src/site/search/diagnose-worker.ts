/** Matches errors beside the page, so that a long paste does not hold it up. */
import { diagnose } from '../../diagnose/diagnose.ts';
import type { DiagnosisIndex } from '../../diagnose/types.ts';
import { rooted } from '../root/root.ts';
import type { DiagnosisRequest, DiagnosisResponse } from './engine.ts';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<DiagnosisRequest>) => void) | null;
  postMessage(message: DiagnosisResponse): void;
};

let index: Promise<DiagnosisIndex> | undefined;

async function load(): Promise<DiagnosisIndex> {
  const response = await fetch(rooted('/errors.json'));
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as DiagnosisIndex;
}

scope.onmessage = async ({ data: { id, text, lang, limit } }) => {
  try {
    index ??= load();
    scope.postMessage({ id, diagnosis: diagnose(await index, text, { lang, limit }) });
  } catch (error) {
    index = undefined;
    scope.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
};
