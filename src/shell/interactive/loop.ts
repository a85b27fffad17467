import type { Shell } from '../shell-state.ts';
export interface InteractiveOptions { readonly x?: string }
export async function runInteractive(_sh: Shell, _options: InteractiveOptions): Promise<number> { return 0; }
