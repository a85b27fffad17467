/** JSON in the colours of code. */
import { element } from '../browser/element.ts';

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The text in pieces; keys, strings and the rest each have a class. Nothing of it is lost. */
export function highlighted(json: string): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let end = 0;
  for (const match of json.matchAll(TOKENS)) {
    const [whole, string, colon] = match;
    pieces.push(json.slice(end, match.index));
    if (string === undefined) pieces.push(element('span', 'value', whole));
    else if (colon === undefined) pieces.push(element('span', 'string', string));
    else pieces.push(element('span', 'key', string), colon);
    end = match.index + whole.length;
  }
  return [...pieces, json.slice(end)].filter((piece) => piece !== '');
}
