import { describe, expect, test } from 'vitest';
import { markdownTwin, type TwinParts } from '../../../src/site/markdown/twin.ts';

const parts: TwinParts = {
  address: '/en/volumes/volumes/',
  step: (id) => `@check true\n$ echo ${id}\n{{ip}}`,
  picture: (name) => (name === 'RunSteps' ? { title: 'Three steps', about: 'Pull, create, start.' } : undefined),
  aside: (kind) => `<${kind}>`,
};
const twin = (body: string) =>
  markdownTwin(`---\ntitle: Volumes\ndescription: Where data lives.\ntags: [a]\n---\n${body}`, parts);
const begin = '# Volumes\n\nWhere data lives.\n';

test('a whole page', () => {
  const body = `import RunSteps from '@pictures/RunSteps.astro';
import { Tabs,
  TabItem } from '@astrojs/starlight/components';

{/* for authors
   only */}
A volume \`<Step id="x" />\` is [kept](/en/volumes/volumes/#keep).

## Keep it [#keep]

\`\`\`console host=jetson
@retry 10s
$ docker volume create app-data
app-data
$ docker run -d \\
>   busybox
{{id:web}}
$ false
? 1
\`\`\`

<RunSteps />

:::caution
Not this.

\`\`\`sh title="once"
import nothing

# stays [#stays]
\`\`\`

:::

:::note[In older notes]
That.
:::

<Tabs>
<TabItem label="Linux">

One <Term id="image">image</Term>.

</TabItem>
</Tabs>

## Do it

<Step id="create" />

Done.
`;
  expect(twin(body)).toBe(
    `${begin}
A volume \`<Step id="x" />\` is [kept](../../en/volumes/volumes/#keep).

## Keep it

\`\`\`console
$ docker volume create app-data
app-data
$ docker run -d \\
>   busybox
f3d5ef28f3d5ef28
$ false
exit 1
\`\`\`

> **Three steps**
>
> Pull, create, start.

> **<caution>**
>
> Not this.
>
> \`\`\`sh title="once"
> import nothing
>
> # stays [#stays]
> \`\`\`

> **In older notes**
>
> That.

**Linux**

One image.

## Do it

\`\`\`console
$ echo create
172.18.0.2
\`\`\`

Done.
`.replace('f3d5ef28f3d5ef28', /^[0-9a-f]{64}$/m.exec(twin(body))?.[0] ?? 'no id'),
  );
});

describe('fences', () => {
  test.each([
    ['that are empty', '```text\n```\nafter', '```text\n\n```\nafter\n'],
    ['with blank lines', '```text\na\n\n\nb\n```', '```text\na\n\n\nb\n```\n'],
    ['that never end', '```text\na', '```text\na\n```\n'],
    ['that hold fences', '````md\n```sh\na\n```\n````', '````md\n```sh\na\n```\n````\n'],
    ['of a console without commands', '```console\nonly words\n```', '```console\nonly words\n```\n'],
  ])('%s', (_name, body, expected) => expect(twin(body)).toBe(`${begin}\n${expected}`));
});

test('a link to a place in the page leads to the page, where the place is', () =>
  expect(twin('[up](#keep), `[no](#code)`')).toBe(`${begin}\n[up](../../en/volumes/volumes/#keep), \`[no](#code)\`\n`));

test('a page without description begins with its text', () =>
  expect(markdownTwin('---\ntitle: A\n---\n\ntext\n', parts)).toBe('# A\n\ntext\n'));

test('lower-case tags and signs in prose stay', () =>
  expect(twin('a < b, <kbd>Ctrl</kbd>, 1 <2> 3')).toBe(`${begin}\na < b, <kbd>Ctrl</kbd>, 1 <2> 3\n`));
