import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { headingAnchors } from '../../../src/site/markdown/heading-anchors.ts';

const compiled = async (source: string) => (await mdxToJs(source, { mdastPlugins: [headingAnchors] })).code;

test.each([
  ['written by the author', '## ボリュームを作る [#create]', 'id: "create"', '"ボリュームを作る"'],
  ['after code', '## Use `docker run` [#use]', 'id: "use"', '"docker run"'],
  ["of the step below, the step's", '## Create\n\n<Step id="make-it" />\n', 'id: "make-it"', '"Create"'],
])('the anchor of a heading, %s', async (_, source, id, text) => {
  const code = await compiled(source);
  expect(code).toContain(id);
  expect(code).toContain(text);
  expect(code).not.toContain('[#');
});

test('a heading without one is left to its words', async () =>
  expect(await compiled('## Create')).not.toContain('id:'));
