// Models compose-spec/compose-go loader/reset.go Apply.
import { isList, isMap, matches, type Place, type Tree } from './tree.ts';

/** Takes away what stands at one of these places, in place. Items of lists stay. */
export function applyResets(tree: Tree, resets: readonly Place[], place: Place = []): void {
  if (resets.length === 0) return;
  if (isMap(tree)) {
    for (const [key, value] of [...tree]) {
      const at = [...place, key];
      if (resets.some((reset) => matches(at, reset.join('.')))) tree.delete(key);
      else applyResets(value, resets, at);
    }
  } else if (isList(tree)) {
    tree.forEach((item, index) => {
      applyResets(item, resets, [...place, `[${index}]`]);
    });
  }
}
