// Models go-yaml scannerc.go: anchors, tags and directives.
import { scannerError } from './errors.ts';
import { isAlpha, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, type Reader } from './reader.ts';

/** `&name` or `*name`, without the indicator. */
export function scanAnchor(reader: Reader): string {
  const start = reader.mark;
  reader.skip();
  let name = '';
  while (isAlpha(reader.peek())) name += reader.take();
  const next = reader.peek();
  if (name === '' || !(isBlankOrEnd(next) || '?:,]}%@`'.includes(next)))
    throw scannerError('did not find expected alphabetic or numeric character', reader.mark, start);
  return name;
}

/** `!name`, `!!name`, `!handle!name` and `!<uri>`. */
export function scanTag(reader: Reader): { readonly handle: string; readonly suffix: string } {
  const start = reader.mark;
  let handle = '';
  let suffix = '';
  if (reader.peek(1) === '<') {
    reader.skip(2);
    suffix = scanUri(reader, '');
    if (reader.peek() !== '>') throw scannerError("did not find the expected '>'", reader.mark, start);
    reader.skip();
  } else {
    handle = scanHandle(reader);
    if (handle.length > 1 && handle.endsWith('!')) suffix = scanUri(reader, '');
    else {
      suffix = scanUri(reader, handle);
      handle = '!';
      if (suffix === '') [handle, suffix] = [suffix, handle];
    }
  }
  if (!isBlankOrEnd(reader.peek()))
    throw scannerError('did not find expected whitespace or line break', reader.mark, start);
  return { handle, suffix };
}

function scanHandle(reader: Reader): string {
  let handle = reader.take();
  while (isAlpha(reader.peek())) handle += reader.take();
  if (reader.peek() === '!') handle += reader.take();
  return handle;
}

function scanUri(reader: Reader, head: string): string {
  const start = reader.mark;
  let uri = head.slice(1);
  let found = head !== '';
  while (isAlpha(reader.peek()) || ";/?:@&=+$,.!~*'()[]%".includes(reader.peek())) {
    uri += reader.take();
    found = true;
  }
  if (!found) throw scannerError('did not find expected tag URI', reader.mark, start);
  return uri;
}

/** A line that begins with `%`. */
export function scanDirective(reader: Reader): {
  readonly type: 'version-directive' | 'tag-directive';
  readonly value: string;
  readonly suffix: string;
} {
  const start = reader.mark;
  reader.skip();
  let name = '';
  while (isAlpha(reader.peek())) name += reader.take();
  if (name === '') throw scannerError('could not find expected directive name', reader.mark, start);
  if (!isBlankOrEnd(reader.peek()))
    throw scannerError('found unexpected non-alphabetical character', reader.mark, start);
  if (name !== 'YAML' && name !== 'TAG') throw scannerError('found unknown directive name', reader.mark, start);
  let rest = '';
  while (!isBreakOrEnd(reader.peek()) && !(reader.peek() === '#' && isBlank(rest.at(-1) ?? ' '))) rest += reader.take();
  while (!isBreakOrEnd(reader.peek())) reader.skip();
  if (isBreak(reader.peek())) reader.takeBreak();
  const [value = '', suffix = ''] = rest.trim().split(/\s+/);
  return { type: name === 'YAML' ? 'version-directive' : 'tag-directive', value, suffix };
}
