// jq's assignments make the objects and arrays on the way: `{}` and `.a.b = 1` give {"a":{"b":1}} (jq 1.7, src/jv_aux.c, jv_set).

const STEP = /^(?:\.[A-Za-z_]\w*|\.?\["[^"\\]*"\]|\."[^"\\]*"|\.?\[\d+\])/;
const ASSIGNS = /^\s*(?:=(?!=)|\|=|\+=|-=|\*=|\/=|\/\/=|%=)/;

/**
 * The filter with each assignment to a path of several steps preceded by ones that put an empty object or array where the
 * path finds null. Assignments within parentheses, branches and functions are left as they are.
 */
export const withParents = (filter: string): string =>
  stagesOf(filter)
    ?.map((stage) => [...parentsOf(stage), stage].join(' | '))
    .join('|') ?? filter;

/** The stages of a pipeline; nothing for filters with more to them. */
function stagesOf(filter: string): string[] | undefined {
  const stages: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let at = 0; at < filter.length; at++) {
    const char = filter.charAt(at);
    if (char === '"') at = endOfString(filter, at);
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (depth > 0) continue;
    else if (char === ',' || char === ';') return undefined;
    else if (char === '|' && filter.charAt(at + 1) !== '=') {
      stages.push(filter.slice(begin, at));
      begin = at + 1;
    }
  }
  return [...stages, filter.slice(begin)];
}

function endOfString(filter: string, from: number): number {
  let at = from + 1;
  while (at < filter.length && filter.charAt(at) !== '"') at += filter.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function parentsOf(stage: string): string[] {
  let rest = stage.trimStart();
  const steps: string[] = [];
  for (let step = STEP.exec(rest); step; step = STEP.exec(rest)) {
    steps.push(step[0]);
    rest = rest.slice(step[0].length);
  }
  if (!ASSIGNS.test(rest)) return [];
  return steps.slice(1).map((next, index) => {
    const path = steps.slice(0, index + 1).join('');
    return ` ${path.startsWith('[') ? '.' : ''}${path} |= (. // ${/\[\d+\]$/.test(next) ? '[]' : '{}'})`;
  });
}
